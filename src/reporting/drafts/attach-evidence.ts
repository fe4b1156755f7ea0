import { z } from 'zod'
import { type Act, command } from '../../platform/command.ts'
import { isTakenOver, takeOverUpload } from '../../platform/files/resumable.ts'
import { storeFile } from '../../platform/files/store.ts'
import type { CheckedFile } from '../../platform/files/upload.ts'
import { wholeUpload } from '../../platform/files/whole-upload.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { askedOf, mustFindReport, type ReportFound } from '../queries.ts'
import { reportMoves } from '../report.ts'
import { evidenceOf, mustFindEvidence, subjectOfUpload } from './queries.ts'
import { addReportFile, dropReportFile } from './store.ts'

const evidenceKinds = ['jpeg', 'png', 'webp', 'pdf', 'docx', 'xlsx'] as const
const megabyte = 1024 * 1024
/** Files that prove a figure. */
export const evidenceRule = { kinds: evidenceKinds, limit: 10 * megabyte, field: 'file' } as const
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

const input = z
  .object({
    reportId: z.uuid(),
    files: z.array(evidenceFile).max(10),
    /** Which figure they prove. */
    indicator: z.string().max(40).nullish(),
    /** In the place of files: the upload whose pieces are put together here, so that the order can be repeated without them. */
    uploadId: z.uuid().nullish(),
  })
  .refine(({ files, uploadId }) => files.length > 0 || uploadId, {
    error: 'input.too_few',
    path: ['files'],
    params: { least: 1 },
  })

/** What came; nothing when the upload was taken over for this report before. */
const filesOf = async (
  { writer, actor }: Act,
  { reportId, files, uploadId }: z.output<typeof input>,
): Promise<readonly CheckedFile[]> => {
  if (!uploadId) return files
  if (await isTakenOver(writer, uploadId, { actor, subject: subjectOfUpload(reportId) })) return []
  return [await wholeUpload(writer, uploadId, actor, evidenceRule)]
}

/** The register keeps the prints of files that came with the order; of an upload the order says the id alone. */
const noted = (files: readonly CheckedFile[]) => ({
  files: files.map(({ name, size, sha256 }) => ({ name, size, sha256 })),
})

/** Adds files to a report; one that is there already is not added twice. */
export const attachEvidence = command({
  name: 'report.attach_file',
  roles: reportMoves['report.save'].roles,
  on: async (reader, { reportId }) => (await mustFindReport(reader, reportId)).unitId,
  input,
  run: async (act, given) => {
    const { writer, actor, now } = act
    const { reportId, indicator, uploadId } = given
    const report = await mustFindReport(writer, reportId)
    mustBeOpen(report)
    const files = await filesOf(act, given)
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
    if (uploadId) await takeOverUpload(writer, uploadId)
    return {
      result: { id: reportId, added: fresh.length, files: known.size + fresh.length },
      subject: `report:${reportId}`,
      unitId: report.unitId,
      ...(uploadId ? { note: noted(files) } : {}),
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
