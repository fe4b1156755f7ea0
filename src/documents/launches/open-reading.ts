import { z } from 'zod'
import { sha256 } from '../../platform/audit/content.ts'
import { command } from '../../platform/command.ts'
import { readingFieldsShape } from '../reading-fields.ts'
import { addReading } from '../store.ts'

export const MOST_TEXT = 5 * 1024 * 1024

/** Who reads launch documents for a unit. */
export const readerRoles = [
  'standing_agency',
  'standing_approver',
  'clerk_of_records',
  'unit_clerk',
  'unit_leader',
] as const

/**
 * Keeps the text of a launch document with what the grammar read from it, to be looked through by a person. Text and
 * fields come read and tidied (`textOfFile`, `textPasted`, `readLaunchDocument`), from before the transaction.
 */
export const openReading = command({
  name: 'launch_reading.open',
  input: z.object({
    unitId: z.number().int(),
    fileName: z.string().trim().max(200).nullish(),
    text: z.string().min(1).max(MOST_TEXT),
    fields: readingFieldsShape,
  }),
  roles: readerRoles,
  on: async (_reader, { unitId }) => unitId,
  // The text stands in its own row and never changes there; the register of acts keeps its fingerprint.
  secret: ['text', 'fields'],
  run: async ({ writer, actor, today }, { unitId, fileName = null, text, fields }) => {
    const id = await addReading(writer, {
      unitId,
      fileName,
      text,
      fields,
      readBy: actor.accountId,
      readOn: today,
    })
    const note = { sha256: sha256(text), length: text.length }
    return { result: { id }, subject: `launch_reading:${id}`, unitId, note }
  },
})
