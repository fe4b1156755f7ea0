import { z } from 'zod'
import { command } from '../platform/command.ts'
import { dayInput } from '../platform/input.ts'
import { issuerKey, numberKey, numberTaken, registerRoles, searchKeyOf } from './document.ts'
import { findByNumber, findDocument, mustFindDocument } from './queries.ts'
import { changeDocument } from './store.ts'

/** Corrects what the register says of a document, with the reason; what was said before stays in the register of acts. */
export const correctDocument = command({
  name: 'document.change',
  input: z.object({
    id: z.uuid(),
    number: z.string().trim().max(80).nullable(),
    kind: z.string().trim().min(2).max(120),
    issuedOn: dayInput.nullable(),
    issuerName: z.string().trim().min(2).max(300),
    subject: z.string().trim().max(2000).nullable(),
    signer: z.string().trim().max(200).nullable(),
    reason: z.string().trim().min(10).max(1000),
  }),
  roles: registerRoles,
  on: async (reader, { id }) => (await findDocument(reader, id))?.issuerId ?? null,
  run: async ({ writer }, { id, reason, ...said }) => {
    const known = await mustFindDocument(writer, id)
    // A unit's own name stands in the tree; another name is another issuer, known by name alone.
    const issuerId = said.issuerName === known.issuerName ? known.issuerId : null
    const { number, issuedOn, issuerName } = said
    const other = number ? await findByNumber(writer, { number, issuedOn, issuerId, issuerName }) : null
    if (other && other.id !== id) throw numberTaken(other)
    await changeDocument(writer, id, {
      ...said,
      number: number || null,
      numberKey: number ? numberKey(number) : null,
      issuedYear: issuedOn ? Number(issuedOn.slice(0, 4)) : null,
      issuerId,
      issuerKey: issuerKey(issuerId, issuerName),
      searchKey: searchKeyOf(said),
    })
    const { kind, subject, signer } = known
    const before = {
      number: known.number,
      kind,
      issuedOn: known.issuedOn,
      issuerName: known.issuerName,
      subject,
      signer,
    }
    return {
      result: { id },
      subject: `document:${id}`,
      unitId: known.issuerId,
      note: { reason, before },
    }
  },
})
