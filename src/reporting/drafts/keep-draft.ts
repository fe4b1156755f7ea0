import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { mustRun } from '../move-report.ts'
import { mustFindReport } from '../queries.ts'
import { reportMoves, stateAfter } from '../report.ts'
import { copyInput, longestOfReport, receiveDraft } from './draft.ts'
import { ownField } from './draft-fields.ts'
import { findDraft } from './queries.ts'
import { putDraft } from './store.ts'

const elsewhere = (who: string): Refusal =>
  new Refusal('report.draft_elsewhere', { status: 409, values: { who } })

/**
 * Keeps what is being typed, as it was typed: no rule is asked, no version is made, nothing is told to anyone. The same
 * content again, or an older one of the same browser, changes nothing.
 */
export const keepDraft = command({
  name: 'report.keep_draft',
  quiet: true,
  roles: reportMoves['report.save'].roles,
  on: async (reader, { reportId }) => (await mustFindReport(reader, reportId)).unitId,
  input: z.object({ reportId: z.uuid(), ...copyInput(ownField, longestOfReport) }),
  run: async (act, { reportId, ...sent }) => {
    const report = await mustFindReport(act.writer, reportId)
    mustRun(report)
    if (stateAfter('report.save', report.state) === null)
      throw new Refusal('report.not_now', { status: 409, values: { period: report.periodName } })
    const found = await findDraft(act.writer, reportId)
    const received = receiveDraft(act, report.version, found, sent)
    if (!received) throw elsewhere(found?.savedBy ?? report.preparedBy ?? '…')
    const { kept, draft } = received
    if (draft && !(await putDraft(act.writer, { reportId, ...draft }, found?.version ?? 0)))
      throw elsewhere('…')
    return { result: kept }
  },
})
