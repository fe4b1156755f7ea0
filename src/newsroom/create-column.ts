import { z } from 'zod'
import { command } from '../platform/command.ts'
import { slug } from '../platform/plain/vietnamese.ts'
import { addColumn } from './store.ts'

/** Opens a column (chuyên mục) of the portal. */
export const createColumn = command({
  name: 'column.create',
  input: z.object({
    nameVi: z.string().trim().min(2).max(120),
    nameEn: z.string().trim().min(2).max(120),
    slug: z.string().trim().max(80).optional(),
    position: z.number().int().min(0).max(1000).default(0),
  }),
  roles: ['editor_in_chief', 'administrator'],
  run: async ({ writer }, column) => {
    const address = slug(column.slug || column.nameVi)
    const id = await addColumn(writer, { ...column, slug: address })
    return { result: { id, slug: address }, subject: `column:${id}` }
  },
})
