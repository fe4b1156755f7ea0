import { z } from 'zod'
import type { Act } from '../platform/command.ts'
import { addNewsImport, setLeftAside } from './store.ts'

/** What was not taken, as the look into a file gave it: its name, and why. */
export const leftAsideInput = z
  .array(
    z.object({
      name: z.string().max(2000),
      code: z.string().max(100),
      values: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
    }),
  )
  .max(2000)
  .default([])

/** The file that articles are made of. */
export const importInput = z.object({
  fileName: z.string().max(300),
  kind: z.enum(['word', 'zip', 'mail', 'feed', 'page', 'text', 'table']),
  senderName: z.string().max(200).nullable().default(null),
  senderAddress: z.string().max(320).nullable().default(null),
  sentAt: z.iso.datetime().nullable().default(null),
  leftAside: leftAsideInput,
})

/** Fields that never reach the register: who sent a mail, and what it said besides the article. */
export const importSecrets = ['senderName', 'senderAddress', 'letter'] as const

/** Keeps the file's name, who sent it and what of it was left aside; gives the import's id. */
export const keepImport = async (
  act: Act,
  unitId: number,
  { leftAside, ...file }: z.output<typeof importInput>,
): Promise<string> => {
  const row = { ...file, unitId, madeBy: act.actor.name, at: act.now }
  const id = await addNewsImport(act.writer, row)
  await setLeftAside(act.writer, { importId: id }, leftAside)
  return id
}
