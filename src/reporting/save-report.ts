import { z } from 'zod'
import { type Act, command } from '../platform/command.ts'
import { type FieldFault, Refusal } from '../platform/plain/refusal.ts'
import { findDraft } from './drafts/queries.ts'
import { dropDraft } from './drafts/store.ts'
import { type Figure, fieldOf, figureText, isEmpty } from './figures.ts'
import { mustRun, reportMove, reportSeen } from './move-report.ts'
import { previousValues, type ReportFound, type ReportInHand } from './queries.ts'
import { contentShape, readContent } from './report-input.ts'

const shown = (figure: Figure | undefined): string => {
  if (!figure) return '…'
  if (figure.nothingArose) return '–'
  const { numerator, denominator, answer } = figure
  if (answer !== null) return answer.slice(0, 80)
  return denominator === null ? String(numerator ?? '…') : `${numerator ?? '…'}/${denominator}`
}

/** The mark of a figure that was taken over is not part of what was typed. */
const canonical = (figure: Figure): string => figureText({ ...figure, takenOver: false })

const same = (one: Figure | undefined, other: Figure | undefined): boolean => shown(one) === shown(other)

/** Somebody saved since the form was opened: what stands there now is told beside every figure that differs. */
const rivalRefusal = (
  { report, asked, figures: theirs }: ReportInHand,
  mine: ReadonlyMap<string, Figure>,
): Refusal => {
  const differing = asked.filter(({ id }) => !same(mine.get(id), theirs.get(id)))
  const fields: Record<string, FieldFault> = Object.fromEntries(
    differing.map(({ id, code }) => [
      fieldOf(code, 'numerator'),
      {
        code: 'report.rival_figure',
        values: { theirs: shown(theirs.get(id)), mine: shown(mine.get(id)), who: report.preparedBy ?? '…' },
      },
    ]),
  )
  const values = { who: report.preparedBy ?? '…', count: differing.length }
  return new Refusal('report.changed_meanwhile', { status: 409, values, fields })
}

type Words = { readonly narrative?: string | null | undefined; readonly nothingToReport: boolean }

/** The same content sent again, after an answer that was lost on the way: nothing to ask about. */
const standsAlready = (
  { report, figures: theirs }: ReportInHand,
  { narrative, nothingToReport }: Words,
  mine: ReadonlyMap<string, Figure>,
): boolean => {
  const given = [...mine].filter(([, figure]) => !isEmpty(figure))
  return (
    (narrative ?? null) === (report.narrative ?? null) &&
    nothingToReport === report.nothingToReport &&
    given.length === theirs.size &&
    given.every(([id, figure]) => {
      const there = theirs.get(id)
      return there !== undefined && canonical(figure) === canonical(there)
    })
  )
}

type Copy = { readonly draftVersion?: number | undefined; readonly copyId?: string | null | undefined }

/** What somebody else is typing in the same report is not lost without a word. */
const mustHaveSeenDraft = async (
  { writer }: Act,
  report: ReportFound,
  { draftVersion, copyId }: Copy,
): Promise<void> => {
  const draft = draftVersion === undefined ? null : await findDraft(writer, report.id)
  if (!draft || draft.baseVersion !== report.version) return
  if (draft.version === draftVersion || draft.copyId === copyId) return
  throw new Refusal('report.draft_elsewhere', { status: 409, values: { who: draft.savedBy } })
}

/** A figure taken from the last period stays marked until it is changed or confirmed. */
const stillTaken = (
  figures: ReadonlyMap<string, Figure>,
  before: ReadonlyMap<string, Figure>,
  confirmed: ReadonlySet<string>,
): ReadonlyMap<string, Figure> =>
  new Map(
    [...figures].map(([id, figure]) => {
      const there = before.get(id)
      const taken = there?.takenOver === true && !confirmed.has(id) && same(figure, there)
      return [id, taken ? { ...figure, takenOver: true } : figure]
    }),
  )

/** Where nothing was answered, the unit's last figure, marked as such; its note and its times belong to that period. */
const takenOver = async (
  { writer }: Act,
  report: ReportFound,
  figures: ReadonlyMap<string, Figure>,
): Promise<ReadonlyMap<string, Figure>> => {
  const last = await previousValues(writer, report)
  return new Map(
    [...figures].map(([id, figure]) => {
      const before = last.get(id)
      if (!before || !isEmpty(figure)) return [id, figure]
      const { periodName: _, sameDay: __, ...taken } = before
      return [id, { ...taken, note: null, denominatorAt: null, takenOver: true }]
    }),
  )
}

const save = reportMove(
  'report.save',
  z.object({
    ...reportSeen,
    version: z.number().int(),
    /** The draft that the form had seen, and the browser's copy that it was typed in; left out, none is asked for. */
    draftVersion: z.number().int().optional(),
    copyId: z.uuid().nullish(),
    ...contentShape,
    /** "Lấy số liệu kỳ trước": what was left empty is filled from the last period, to be confirmed. */
    takeOver: z.boolean().default(false),
  }),
  async (act, seen, input) => {
    const { report, asked } = seen
    mustRun(report)
    const figures = readContent(asked, input)
    const confirmed = asked.filter(({ code }) => input.values[code]?.confirmed === true)
    if (input.version !== report.version && !standsAlready(seen, input, figures))
      throw rivalRefusal(seen, figures)
    await mustHaveSeenDraft(act, report, input)
    const kept = stillTaken(figures, seen.figures, new Set(confirmed.map(({ id }) => id)))
    await dropDraft(act.writer, report.id)
    return {
      figures: input.takeOver ? await takenOver(act, report, kept) : kept,
      set: {
        narrative: input.narrative ?? null,
        nothingToReport: input.nothingToReport,
        preparedBy: act.actor.name,
        savedAt: act.now,
      },
    }
  },
)

/** Keeps a draft. Rules may still be broken; what cannot be read as a number is asked back. Every figure is replaced. */
export const saveReport = command(save)
export const saveInHand = save.inHand
