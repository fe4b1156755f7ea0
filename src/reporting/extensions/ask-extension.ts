import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { mustRun } from '../move-report.ts'
import { mustFindReport } from '../queries.ts'
import { dueOf, isSent } from '../report.ts'
import { extensionMoves, leastReason } from './extension.ts'
import { addRequest } from './store.ts'

/** "Xin gia hạn": the unit says why it needs more time and until when; its receiver answers. Locked or not. */
export const askExtension = command({
  name: 'extension.ask',
  input: z.object({
    reportId: z.uuid(),
    until: dayInput,
    reason: z.string().trim().min(leastReason).max(1000),
  }),
  roles: extensionMoves['extension.ask'].roles,
  on: async (reader, { reportId }) => (await mustFindReport(reader, reportId)).unitId,
  run: async ({ writer, today, now, actor }, { reportId, until, reason }) => {
    const report = await mustFindReport(writer, reportId)
    mustRun(report)
    if (isSent(report.state))
      throw new Refusal('extension.sent', { status: 409, values: { period: report.periodName } })
    if (until < today || until <= dueOf(report))
      throw new Refusal('extension.backwards', { fields: { until: { code: 'extension.backwards' } } })
    const id = await addRequest(writer, {
      reportId,
      until,
      reason,
      askedBy: actor.name,
      askedOn: today,
      askedAt: now,
    })
    return { result: { id, reportId }, subject: `report:${reportId}`, unitId: report.unitId }
  },
})
