import { type ZodType, z } from 'zod'
import { type Act, type Command, command, type Outcome } from '../platform/command.ts'
import { showDay } from '../platform/plain/day.ts'
import { timeOf } from '../platform/plain/moment.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { trailOf } from '../units/queries.ts'
import { isLocked, lockedAfter } from './clocks.ts'
import { type Figure, isEmpty } from './figures.ts'
import { mustFindPlace, type ReportFound, type ReportInHand, takeInHand } from './queries.ts'
import { type ReportMove as Move, reportMoves, stateAfter, stoppedByLock, unitForMove } from './report.ts'
import { changeAndKeep, changeReport, type ReportChange, replaceFigures } from './store.ts'
import type { ReportState } from './tables.ts'

/** What every move says: which report, and the version that the person had before their eyes. */
export const reportSeen = { reportId: z.uuid(), version: z.number().int().optional() }

export type Moved = {
  readonly id: string
  readonly state: ReportState
  readonly version: number
  readonly receipt: string | null
}

type Change = {
  readonly set: ReportChange
  /** In the place of those that stood in the report; left out, they stay. */
  readonly figures?: ReadonlyMap<string, Figure>
  readonly reason?: string
  /** Kept with the event beside the figures. */
  readonly note?: Readonly<Record<string, unknown>>
}

type Seen = { readonly reportId: string; readonly version?: number | undefined }

const changedMeanwhile = (report: ReportFound): Refusal =>
  new Refusal('report.moved_meanwhile', { status: 409, values: { period: report.periodName } })

/** Throws `report.locked` (409), which says whom to ask. */
const mustBeOpen = async (act: Act, name: Move, report: ReportFound): Promise<void> => {
  if (!stoppedByLock.has(name) || !isLocked(report, { day: act.today, time: timeOf(act.now) })) return
  const lock = lockedAfter(report)
  const trail = (await trailOf(act.writer, [report.viaId ?? report.receiverId], act.today))
    .values()
    .next().value
  throw new Refusal('report.locked', {
    status: 409,
    values: {
      period: report.periodName,
      day: showDay(lock?.day ?? act.today, 'vi'),
      receiver: trail?.at(-1)?.name ?? '…',
    },
  })
}

/** The hour of the day on which it first went up. */
const sentTime = (act: Act, report: ReportFound, set: ReportChange): ReportChange => {
  if (set.sentOn === undefined) return {}
  if (set.sentOn === null) return { sentTime: null }
  return { sentTime: set.sentTime ?? report.sentTime ?? timeOf(act.now) }
}

/** The figures, kept with the event: by the indicator's code. */
const snapshot = ({ asked, figures }: ReportInHand): Record<string, unknown> =>
  Object.fromEntries(
    asked.flatMap(({ id, code }) => {
      const figure = figures.get(id)
      return figure ? [[code, figure]] : []
    }),
  )

const eventOf = (act: Act, { report }: ReportInHand, after: ReportInHand, { reason, note }: Change) => ({
  reportId: report.id,
  version: after.report.version,
  fromState: report.state,
  toState: after.report.state,
  day: act.today,
  at: act.now,
  byName: act.actor.name,
  reason: reason ?? null,
  figures: {
    values: snapshot(after),
    narrative: after.report.narrative,
    nothingToReport: after.report.nothingToReport,
    ...note,
  },
})

/** What a change leaves out stays. */
const afterwards = (report: ReportFound, set: ReportChange): ReportFound => ({
  ...report,
  ...Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined)),
  version: report.version + 1,
})

const withoutEmpty = (figures: ReadonlyMap<string, Figure>): ReadonlyMap<string, Figure> =>
  new Map([...figures].filter(([, figure]) => !isEmpty(figure)))

/** Writes what a move changes; gives the report as it is then. A rival's change since the report was read refuses it (409). */
const write = async (
  act: Act,
  name: Move,
  { to, seen, changed }: { readonly to: ReportState; readonly seen: ReportInHand; readonly changed: Change },
): Promise<ReportInHand> => {
  const { report } = seen
  const set: ReportChange = { state: to, ...changed.set, ...sentTime(act, report, changed.set) }
  const figures = changed.figures ? withoutEmpty(changed.figures) : seen.figures
  if (figures !== seen.figures) await replaceFigures(act.writer, report.id, figures, seen.figures)
  const after = { ...seen, figures, report: afterwards(report, set) }
  const silent = name === 'report.save' && to === report.state
  const done = silent
    ? await changeReport(act.writer, report, set)
    : await changeAndKeep(act.writer, report, set, eventOf(act, seen, after, changed))
  if (!done) throw changedMeanwhile(report)
  return after
}

type MoveCommand<Input> = Command<Input, Moved> & {
  /**
   * The same command where the report is in hand already, in the act's own transaction; `put` is given the report as the
   * move leaves it.
   */
  readonly inHand: (seen: ReportInHand, put: (after: ReportInHand) => void) => Command<Input, Moved>
}

/**
 * A command that is one row of the table of moves: right and states come from it; `change` says what becomes of the row.
 * A rival's change since the person looked refuses it (409).
 */
export const reportMove = <Input extends Seen>(
  name: Move,
  input: ZodType<Input>,
  change: (act: Act, seen: ReportInHand, input: Input) => Promise<Change>,
): MoveCommand<Input> => {
  const move = async (act: Act, order: Input, seen: ReportInHand): Promise<ReportInHand> => {
    const { report } = seen
    const to = stateAfter(name, report.state)
    if (to === null)
      throw new Refusal('report.not_now', { status: 409, values: { period: report.periodName } })
    if (order.version !== undefined && order.version !== report.version && name !== 'report.save')
      throw changedMeanwhile(report)
    await mustBeOpen(act, name, report)
    return write(act, name, { to, seen, changed: await change(act, seen, order) })
  }
  const outcome = ({ report: { id, unitId, state, version, receipt } }: ReportInHand): Outcome<Moved> => ({
    result: { id, state, version, receipt },
    subject: `report:${id}`,
    unitId,
  })
  const plain = command({
    name,
    input,
    roles: reportMoves[name].roles,
    on: async (reader, { reportId }, actor) =>
      unitForMove(name, await mustFindPlace(reader, reportId), actor),
    run: async (act, order) => outcome(await move(act, order, await takeInHand(act.writer, order.reportId))),
  })
  return {
    ...plain,
    inHand: (seen, put) => ({
      ...plain,
      run: async (act, order) => {
        const after = await move(act, order, seen)
        put(after)
        return outcome(after)
      },
    }),
  }
}

/** Figures are given and handed up while the campaign runs. */
export const mustRun = (report: ReportFound): void => {
  if (report.campaignState !== 'running')
    throw new Refusal('report.campaign_closed', { status: 409, values: { campaign: report.campaignName } })
}
