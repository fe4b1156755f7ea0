import { z } from 'zod'
import { command } from '../platform/command.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { registerRoles } from './document.ts'
import { findDocument } from './queries.ts'
import { addLink } from './store.ts'

/** Says how one document stands to another: rests on it, names it, localises, amends or closes it. */
export const linkDocuments = command({
  name: 'document.link',
  input: z.object({
    fromId: z.uuid(),
    toId: z.uuid(),
    kind: z.enum(['basis', 'mention', 'localises', 'amends', 'closes']),
  }),
  roles: registerRoles,
  run: async ({ writer }, link) => {
    if (link.fromId === link.toId) throw new Refusal('document.link_to_itself')
    const [from, to] = [await findDocument(writer, link.fromId), await findDocument(writer, link.toId)]
    if (!from || !to) throw new Refusal('document.not_found', { status: 404 })
    await addLink(writer, link)
    return { result: { id: link.fromId }, subject: `document:${link.fromId}`, unitId: from.issuerId }
  },
})
