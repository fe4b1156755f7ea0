import { z } from 'zod'
import type { Act } from '../platform/command.ts'
import { storeFile } from '../platform/files/store.ts'
import { type CheckedFile, isCheckedFile } from '../platform/files/upload.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { attachmentsOf, findArticle } from './queries.ts'
import { setAttachments, setRelated } from './store.ts'

/** What goes along with an article: files to take away, and other articles by their address. */
export const companionsInput = {
  attachments: z
    .array(
      z.object({
        fileId: z.uuid().nullable().default(null),
        label: z.string().trim().min(2).max(300),
        /** As `checkUpload` gave it, before the transaction. */
        sent: z.custom<CheckedFile>(isCheckedFile).nullable().default(null),
      }),
    )
    .max(20)
    .default([]),
  related: z.array(z.string().trim().max(200)).max(12).default([]),
}

type Companions = z.output<z.ZodObject<typeof companionsInput>>

/** `/tin/ten-bai`, a whole address or the bare name → the article's name in its address. */
const slugIn = (address: string): string =>
  address
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
    .replace(/^.*\//, '')

const relatedIds = async (act: Act, articleId: string, related: readonly string[]) => {
  const ids: string[] = []
  for (const address of related.filter((one) => one !== '')) {
    const found = await findArticle(act.writer, slugIn(address))
    if (!found) {
      const fault = { code: 'article.related_unknown', values: { address } }
      throw new Refusal(fault.code, { values: fault.values, fields: { related: fault } })
    }
    if (found.id !== articleId && !ids.includes(found.id)) ids.push(found.id)
  }
  return ids
}

/** Keeps what goes along with the article as it is told; a file is sent with the form or is the article's own. */
export const keepCompanions = async (
  act: Act,
  articleId: string,
  { attachments, related }: Companions,
): Promise<void> => {
  const own = await attachmentsOf(act.writer, articleId)
  const kept = []
  for (const { fileId, label, sent } of attachments) {
    const known = sent ? await storeFile(act.writer, sent, act.now) : fileId
    if (!known || (!sent && !own.some((one) => one.fileId === known)))
      throw new Refusal('file.not_found', { status: 404 })
    kept.push({ fileId: known, label })
  }
  await setAttachments(act.writer, articleId, kept)
  await setRelated(act.writer, articleId, await relatedIds(act, articleId, related))
}
