import { type ZodType, z } from 'zod'
import { type Act, type Command, command } from '../platform/command.ts'
import { showDay } from '../platform/plain/day.ts'
import { timeOf } from '../platform/plain/moment.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { trailOf } from '../units/queries.ts'
import { isLocked, lockedAfter } from './clocks.ts'
import { askedOf, figuresOf, mustFindReport, type ReportFound } from './queries.ts'
import { type ReportMove as Move, reportMoves, stateAfter, stoppedByLock, unitForMove } from './report.ts'
import { addReportEvent, changeReport, type ReportChange } from './store.ts'
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

/** The figures as they stand, kept with the event: by the indicator's code. */
const snapshot = async ({ writer }: Act, report: ReportFound): Promise<Record<string, unknown>> => {
  const figures = await figuresOf(writer, report.id)
  const asked = await askedOf(writer, report)
  return Object.fromEntries(
    asked.flatMap(({ id, code }) => {
      const figure = figures.get(id)
      return figure ? [[code, figure]] : []
    }),
  )
}

const keepEvent = async (
  act: Act,
  report: ReportFound,
  to: ReportState,
  { set, reason, note }: Change,
): Promise<void> => {
  const values = await snapshot(act, report)
  const narrative = set.narrative === undefined ? report.narrative : set.narrative
  await addReportEvent(act.writer, {
    reportId: report.id,
    version: report.version + 1,
    fromState: report.state,
    toState: to,
    day: act.today,
    at: act.now,
    byName: act.actor.name,
    reason: reason ?? null,
    figures: { values, narrative, nothingToReport: set.nothingToReport ?? report.nothingToReport, ...note },
  })
}

/**
 * A command that is one row of the table of moves: right and states come from it; `change` says what becomes of the row.
 * A rival's change since the person looked refuses it (409).
 */
export const reportMove = <Input extends Seen>(
  name: Move,
  input: ZodType<Input>,
  change: (act: Act, report: ReportFound, input: Input) => Promise<Change>,
): Command<Input, Moved> =>
  command({
    name,
    input,
    roles: reportMoves[name].roles,
    on: async (reader, { reportId }, actor) =>
      unitForMove(name, await mustFindReport(reader, reportId), actor),
    run: async (act, order) => {
      const report = await mustFindReport(act.writer, order.reportId)
      const to = stateAfter(name, report.state)
      if (to === null)
        throw new Refusal('report.not_now', { status: 409, values: { period: report.periodName } })
      if (order.version !== undefined && order.version !== report.version && name !== 'report.save')
        throw changedMeanwhile(report)
      await mustBeOpen(act, name, report)
      const changed = await change(act, report, order)
      if (
        !(await changeReport(act.writer, report, {
          state: to,
          ...changed.set,
          ...sentTime(act, report, changed.set),
        }))
      )
        throw changedMeanwhile(report)
      const silent = name === 'report.save' && to === report.state
      if (!silent) await keepEvent(act, report, to, changed)
      const receipt = changed.set.receipt ?? report.receipt
      return {
        result: { id: report.id, state: to, version: report.version + 1, receipt },
        subject: `report:${report.id}`,
        unitId: report.unitId,
      }
    },
  })

/** Figures are given and handed up while the campaign runs. */
export const mustRun = (report: ReportFound): void => {
  if (report.campaignState !== 'running')
    throw new Refusal('report.campaign_closed', { status: 409, values: { campaign: report.campaignName } })
}
