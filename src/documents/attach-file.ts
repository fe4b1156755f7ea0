import { z } from 'zod'
import { command } from '../platform/command.ts'
import { storeFile } from '../platform/files/store.ts'
import { registerRoles } from './document.ts'
import { findDocument, mustFindDocument } from './queries.ts'
import { addDocumentFile } from './store.ts'

const checkedFile = z.object({
  name: z.string().min(1).max(200),
  kind: z.enum(['pdf', 'jpeg', 'png', 'text', 'docx']),
  mediaType: z.string().max(200),
  size: z.number().int().min(1),
  sha256: z.string().length(64),
  bytes: z.instanceof(Uint8Array),
})

/** Keeps a file of the document: the signed paper as scanned, its text, or an annex. Checked before by `checkUpload`. */
export const attachFile = command({
  name: 'document.attach',
  input: z.object({
    documentId: z.uuid(),
    kind: z.enum(['signed', 'text', 'annex']),
    file: checkedFile,
  }),
  roles: registerRoles,
  on: async (reader, { documentId }) => (await findDocument(reader, documentId))?.issuerId ?? null,
  run: async ({ writer, now }, { documentId, kind, file }) => {
    const document = await mustFindDocument(writer, documentId)
    const fileId = await storeFile(writer, file, now)
    await addDocumentFile(writer, { documentId, fileId, kind })
    return { result: { fileId }, subject: `document:${documentId}`, unitId: document.issuerId }
  },
})
