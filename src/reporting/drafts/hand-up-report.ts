import { command } from '../../platform/command.ts'
import { within } from '../../platform/within.ts'
import { mustFindReport } from '../queries.ts'
import { reportMoves } from '../report.ts'
import { saveReport } from '../save-report.ts'
import { submitReport } from '../submit-report.ts'

/** Saves and hands up in one act: one way over a slow line instead of three. What breaks a rule leaves all as it was. */
export const handUpReport = command({
  name: 'report.hand_up',
  input: saveReport.input,
  roles: reportMoves['report.submit'].roles,
  on: async (reader, { reportId }) => (await mustFindReport(reader, reportId)).unitId,
  run: async (act, input) => {
    const { reportId } = input
    const { version } = await within(act, saveReport, input)
    const result = await within(act, submitReport, { reportId, version })
    const { unitId } = await mustFindReport(act.writer, reportId)
    return { result, subject: `report:${reportId}`, unitId }
  },
})
