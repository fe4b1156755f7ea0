import { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import { type Act, command } from '../../platform/command.ts'
import type { Reader } from '../../platform/database/handles.ts'
import { dayInput } from '../../platform/input.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { extensionOf } from '../extend-report.ts'
import { mustFindReport, type ReportFound } from '../queries.ts'
import { stateAfter, unitForMove } from '../report.ts'
import { addReportEvent, changeReport } from '../store.ts'
import type { ExtensionRequestRow } from '../tables.ts'
import { extensionMoves, leastReason } from './extension.ts'
import { mustFindRequest } from './queries.ts'
import { answerRequest } from './store.ts'

const onReceiver = async (reader: Reader, { requestId }: { requestId: string }, actor: Actor) => {
  const { reportId } = await mustFindRequest(reader, requestId)
  return unitForMove('report.extend', await mustFindReport(reader, reportId), actor)
}

type Given = { readonly state: 'granted' | 'declined'; readonly answer: string | null }

const settle = async ({ writer, actor, today }: Act, request: ExtensionRequestRow, given: Given) => {
  const done = await answerRequest(writer, request.id, {
    ...given,
    answeredBy: actor.name,
    answeredOn: today,
  })
  if (!done) throw new Refusal('extension.answered', { status: 409 })
}

const giveTime = async (act: Act, report: ReportFound, until: string, reason: string) => {
  const state = stateAfter('report.extend', report.state)
  if (state === null)
    throw new Refusal('extension.sent', { status: 409, values: { period: report.periodName } })
  const set = {
    ...extensionOf(report, { until }, act.today),
    extensionReason: reason,
    extensionBy: act.actor.name,
  }
  if (!(await changeReport(act.writer, report, { state, ...set })))
    throw new Refusal('report.moved_meanwhile', { status: 409, values: { period: report.periodName } })
  await addReportEvent(act.writer, {
    reportId: report.id,
    version: report.version + 1,
    fromState: report.state,
    toState: state,
    day: act.today,
    at: act.now,
    byName: act.actor.name,
    reason,
    figures: { until },
  })
}

/** The receiver gives the time that was asked for, or another day; the deadline and the lock move. */
export const grantExtension = command({
  name: 'extension.grant',
  input: z.object({
    requestId: z.uuid(),
    until: dayInput.nullish(),
    answer: z.string().trim().max(1000).nullish(),
  }),
  roles: extensionMoves['extension.grant'].roles,
  on: onReceiver,
  run: async (act, { requestId, until, answer }) => {
    const request = await mustFindRequest(act.writer, requestId)
    const report = await mustFindReport(act.writer, request.reportId)
    await settle(act, request, { state: 'granted', answer: answer || null })
    await giveTime(act, report, until ?? request.until, request.reason)
    return { result: { reportId: report.id }, subject: `report:${report.id}`, unitId: report.unitId }
  },
})

/** The receiver keeps the deadline and says why. */
export const declineExtension = command({
  name: 'extension.decline',
  input: z.object({ requestId: z.uuid(), answer: z.string().trim().min(leastReason).max(1000) }),
  roles: extensionMoves['extension.decline'].roles,
  on: onReceiver,
  run: async (act, { requestId, answer }) => {
    const request = await mustFindRequest(act.writer, requestId)
    const report = await mustFindReport(act.writer, request.reportId)
    await settle(act, request, { state: 'declined', answer })
    return { result: { reportId: report.id }, subject: `report:${report.id}`, unitId: report.unitId }
  },
})
