import { z } from 'zod'
import { command } from '../../platform/command.ts'
import type { Upload } from '../../platform/files/upload.ts'
import { keepFiles } from '../../platform/files/waiting-files.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { writers } from '../article.ts'
import { importInput } from '../keep-import.ts'
import { findColumn } from '../queries.ts'
import { addCheckedImport } from './store.ts'

const isUpload = (value: unknown): value is Upload =>
  typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array

/** So many imports may wait for one person's second press; the oldest makes room. */
const mostWaiting = 5

/**
 * Keeps what was sent of an earlier portal, which has been read, until its sender has seen what would come of it. Makes no
 * article. Sent twice by one form it is kept once.
 */
export const checkImport = command({
  name: 'article.check_import',
  quiet: true,
  roles: writers,
  input: z.object({
    columnId: z.string(),
    unitId: z.number().int(),
    campaignId: z.uuid().nullable().default(null),
    sourceName: z.string().trim().max(200).nullable().default(null),
    sourceAddress: z.string().trim().max(1000).nullable().default(null),
    file: importInput.pick({ fileName: true, kind: true }),
    uploads: z.array(z.custom<Upload>(isUpload)).min(1).max(2000),
  }),
  on: async (_reader, { unitId }) => unitId,
  run: async (act, { columnId, file, uploads, ...place }) => {
    const { id, writer, actor, now } = act
    const column = await findColumn(writer, columnId)
    if (!column) {
      const fault = { code: 'article.column_unknown', values: { column: columnId } }
      throw new Refusal('article.column_unknown', { values: fault.values, fields: { columnId: fault } })
    }
    const row = { id, ...file, ...place, columnId: column.id, madeBy: actor.name, at: now }
    if (await addCheckedImport(writer, row))
      await keepFiles(act, { noun: 'news_import', id, most: mostWaiting }, uploads)
    return { result: { id } }
  },
})
