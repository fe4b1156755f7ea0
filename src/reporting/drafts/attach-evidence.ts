import { z } from 'zod'
import { type Act, command } from '../../platform/command.ts'
import { dropUpload } from '../../platform/files/resumable.ts'
import { storeFile } from '../../platform/files/store.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { askedOf, mustFindReport, type ReportFound } from '../queries.ts'
import { reportMoves } from '../report.ts'
import { evidenceOf, mustFindEvidence } from './queries.ts'
import { addReportFile, dropReportFile } from './store.ts'

/** Kinds of file that prove a figure. */
export const evidenceKinds = ['jpeg', 'png', 'webp', 'pdf', 'docx', 'xlsx'] as const
export const evidenceLimit = 10 * 1024 * 1024
const mostFiles = 30

const evidenceFile = z.object({
  name: z.string(),
  kind: z.enum(evidenceKinds),
  mediaType: z.string(),
  size: z.number().int(),
  sha256: z.string(),
  bytes: z.instanceof(Uint8Array),
})

/** Text first, photos later: evidence may follow until the receiver has accepted the report. */
const mustBeOpen = ({ state, periodName }: ReportFound): void => {
  if (state === 'accepted')
    throw new Refusal('report.evidence_closed', { status: 409, values: { period: periodName } })
}

const indicatorId = async (
  { writer }: Act,
  report: ReportFound,
  code: string | null,
): Promise<string | null> => {
  if (code === null) return null
  const found = (await askedOf(writer, report)).find((indicator) => indicator.code === code)
  if (!found) throw new Refusal('figure.not_asked', { values: { indicator: code } })
  return found.id
}

/** Adds files to a report; one that is there already is not added twice. */
export const attachEvidence = command({
  name: 'report.attach_file',
  roles: reportMoves['report.save'].roles,
  on: async (reader, { reportId }) => (await mustFindReport(reader, reportId)).unitId,
  input: z.object({
    reportId: z.uuid(),
    files: z.array(evidenceFile).min(1).max(10),
    /** Which figure they prove. */
    indicator: z.string().max(40).nullish(),
    /** The upload whose pieces the file was put together from. */
    uploadId: z.uuid().nullish(),
  }),
  run: async (act, { reportId, files, indicator, uploadId }) => {
    const { writer, actor, now } = act
    const report = await mustFindReport(writer, reportId)
    mustBeOpen(report)
    const known = new Set((await evidenceOf(writer, reportId)).map(({ sha256 }) => sha256))
    const fresh = files.filter(({ sha256 }) => !known.has(sha256))
    if (known.size + fresh.length > mostFiles)
      throw new Refusal('report.too_many_files', { values: { most: mostFiles } })
    const proves = await indicatorId(act, report, indicator ?? null)
    for (const file of fresh) {
      const fileId = await storeFile(writer, file, now)
      const { sha256, name, size } = file
      await addReportFile(writer, {
        reportId,
        fileId,
        sha256,
        name,
        size,
        indicatorId: proves,
        addedAt: now,
        addedBy: actor.name,
      })
    }
    if (uploadId) await dropUpload(writer, uploadId)
    return {
      result: { id: reportId, added: fresh.length, files: known.size + fresh.length },
      subject: `report:${reportId}`,
      unitId: report.unitId,
    }
  },
})

/** Takes a file out of a report that its unit may still write; the file itself stays in the archive. */
export const detachEvidence = command({
  name: 'report.detach_file',
  roles: reportMoves['report.save'].roles,
  on: async (reader, { reportId }) => (await mustFindReport(reader, reportId)).unitId,
  input: z.object({ reportId: z.uuid(), evidenceId: z.uuid() }),
  run: async ({ writer }, { reportId, evidenceId }) => {
    const report = await mustFindReport(writer, reportId)
    if (!['owed', 'draft', 'returned'].includes(report.state))
      throw new Refusal('report.evidence_closed', { status: 409, values: { period: report.periodName } })
    const { name } = await mustFindEvidence(writer, reportId, evidenceId)
    await dropReportFile(writer, evidenceId)
    return { result: { id: reportId }, subject: `report:${reportId}`, unitId: report.unitId, note: { name } }
  },
})
