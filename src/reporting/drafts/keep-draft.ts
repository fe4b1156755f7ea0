import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { mustRun } from '../move-report.ts'
import { mustFindReport } from '../queries.ts'
import { reportMoves, stateAfter } from '../report.ts'
import { fieldsShape, receive } from './draft.ts'
import { differingFields } from './draft-fields.ts'
import { type DraftFound, findDraft } from './queries.ts'
import { putDraft } from './store.ts'

export type DraftKept = {
  readonly draftVersion: number
  readonly savedAt: string
}

const elsewhere = (who: string): Refusal =>
  new Refusal('report.draft_elsewhere', { status: 409, values: { who } })

const standing = ({ version, savedAt }: DraftFound): { result: DraftKept } => ({
  result: { draftVersion: version, savedAt },
})

/**
 * Keeps what is being typed, as it was typed: no rule is asked, no version is made, nothing is told to anyone. The same
 * content again, or an older one of the same browser, changes nothing.
 */
export const keepDraft = command({
  name: 'report.keep_draft',
  quiet: true,
  roles: reportMoves['report.save'].roles,
  on: async (reader, { reportId }) => (await mustFindReport(reader, reportId)).unitId,
  input: z.object({
    reportId: z.uuid(),
    version: z.coerce.number().int(),
    draftVersion: z.coerce.number().int().default(0),
    copyId: z.uuid(),
    sequence: z.coerce.number().int().min(0),
    fields: fieldsShape,
  }),
  run: async ({ writer, actor, now }, { reportId, version, fields, ...coming }) => {
    const report = await mustFindReport(writer, reportId)
    mustRun(report)
    if (stateAfter('report.save', report.state) === null)
      throw new Refusal('report.not_now', { status: 409, values: { period: report.periodName } })
    const found = await findDraft(writer, reportId)
    const what = receive(report.version, found, { reportVersion: version, ...coming })
    if (found && what !== 'keep' && differingFields(fields, found.fields).length === 0) return standing(found)
    if (found && what === 'older') return standing(found)
    if (what !== 'keep' || actor.accountId === null)
      throw elsewhere(found?.savedBy ?? report.preparedBy ?? '…')
    const { copyId, sequence } = coming
    const row = {
      reportId,
      version: (found?.version ?? 0) + 1,
      baseVersion: report.version,
      copyId,
      sequence,
      fields,
      savedAt: now,
      savedBy: actor.name,
      accountId: actor.accountId,
    }
    if (!(await putDraft(writer, row, found?.version ?? 0))) throw elsewhere('…')
    return { result: { draftVersion: row.version, savedAt: now } }
  },
})
