import { z } from 'zod'
import { command } from '../platform/command.ts'
import { dayInput } from '../platform/input.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { issuerKey, numberKey, numberTaken, registerRoles, searchKeyOf } from './document.ts'
import { findByNumber, findDocument, mustFindDocument } from './queries.ts'
import { changeDocument } from './store.ts'

type Gap = 'number' | 'issuedOn' | 'signer'

/**
 * Enters what the agency's own document system gave afterwards: number, day, signer. Fills gaps alone; what is known
 * already is corrected with a reason (`document.change`).
 */
export const completeDocument = command({
  name: 'document.complete',
  input: z.object({
    id: z.uuid(),
    number: z.string().trim().max(80).nullish(),
    issuedOn: dayInput.nullish(),
    signer: z.string().trim().max(200).nullish(),
  }),
  roles: registerRoles,
  on: async (reader, { id }) => (await findDocument(reader, id))?.issuerId ?? null,
  run: async ({ writer }, { id, ...given }) => {
    const known = await mustFindDocument(writer, id)
    const gaps: readonly Gap[] = ['number', 'issuedOn', 'signer']
    const differs = gaps.find((gap) => given[gap] && known[gap] && given[gap] !== known[gap])
    if (differs)
      throw new Refusal('document.known_already', {
        fields: { [differs]: { code: 'document.known_already_short' } },
        status: 409,
      })
    const whole = {
      ...known,
      number: known.number ?? (given.number || null),
      issuedOn: known.issuedOn ?? given.issuedOn ?? null,
      signer: known.signer ?? (given.signer || null),
    }
    if (gaps.every((gap) => whole[gap] === known[gap]))
      throw new Refusal('document.nothing_new', { fields: { number: { code: 'input.required' } } })
    const { number, issuedOn, issuerId, issuerName } = whole
    const other = number ? await findByNumber(writer, { number, issuedOn, issuerId, issuerName }) : null
    if (other && other.id !== id) throw numberTaken(other)
    await changeDocument(writer, id, {
      number,
      numberKey: number ? numberKey(number) : null,
      issuedOn,
      issuedYear: issuedOn ? Number(issuedOn.slice(0, 4)) : null,
      issuerKey: issuerKey(issuerId, issuerName),
      signer: whole.signer,
      searchKey: searchKeyOf(whole),
    })
    return { result: { id }, subject: `document:${id}`, unitId: issuerId }
  },
})
