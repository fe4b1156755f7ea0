import { z } from 'zod'
import { type Act, command } from '../platform/command.ts'
import { dayInput } from '../platform/input.ts'
import { issuerKey, numberKey, numberTaken, registerRoles, searchKeyOf, tellsMore } from './document.ts'
import { findByNumber } from './queries.ts'
import { addDocument, changeDocument } from './store.ts'
import type { DocumentRow } from './tables.ts'

export const documentInput = z.object({
  number: z.string().trim().max(80).nullable(),
  kind: z.string().trim().min(2).max(120),
  issuedOn: dayInput.nullable(),
  issuerId: z.number().int().nullable(),
  issuerName: z.string().trim().min(2).max(300),
  subject: z.string().trim().max(2000).nullish(),
  signer: z.string().trim().max(200).nullish(),
  knownBy: z.enum(['stub', 'reported', 'full']),
  text: z.string().max(2_000_000).nullish(),
  sourceName: z.string().trim().max(300).nullish(),
  sourceAddress: z.string().trim().max(1000).nullish(),
  numberedHere: z.boolean().default(false),
  published: z.boolean().default(true),
})

export type DocumentInput = z.output<typeof documentInput>

const rowOf = (input: DocumentInput, today: string) => ({
  number: input.number || null,
  numberKey: input.number ? numberKey(input.number) : null,
  kind: input.kind,
  issuedOn: input.issuedOn,
  issuerName: input.issuerName,
  issuerId: input.issuerId,
  issuerKey: issuerKey(input.issuerId, input.issuerName),
  issuedYear: input.issuedOn ? Number(input.issuedOn.slice(0, 4)) : null,
  subject: input.subject ?? null,
  signer: input.signer ?? null,
  knownBy: input.knownBy,
  text: input.text ?? null,
  sourceName: input.sourceName ?? null,
  sourceAddress: input.sourceAddress ?? null,
  numberedHere: input.numberedHere,
  published: input.published,
  searchKey: searchKeyOf({ ...input, subject: input.subject ?? null }),
  recordedOn: today,
})

/** A stub met again with more knowledge is completed: what was known and is not said now stays. */
const complete = async (
  { writer, today }: Act,
  known: DocumentRow,
  input: DocumentInput,
): Promise<string> => {
  const { recordedOn: _, ...row } = rowOf(input, today)
  await changeDocument(writer, known.id, {
    ...row,
    subject: row.subject ?? known.subject,
    signer: row.signer ?? known.signer,
    issuedOn: row.issuedOn ?? known.issuedOn,
    issuedYear: row.issuedYear ?? known.issuedYear,
  })
  return known.id
}

/**
 * Enters a document in the register. A number that stands there already is refused (409) with the document that has
 * it, unless only its citation was known and more is known now. `{ id, completed }`.
 */
export const recordDocument = command({
  name: 'document.record',
  input: documentInput,
  roles: registerRoles,
  on: async (_reader, input) => input.issuerId,
  run: async (act, input) => {
    const known = input.number ? await findByNumber(act.writer, { ...input, number: input.number }) : null
    if (known && !tellsMore(input.knownBy, known.knownBy)) throw numberTaken(known)
    const id = known
      ? await complete(act, known, input)
      : await addDocument(act.writer, rowOf(input, act.today))
    return {
      result: { id, completed: known !== null },
      subject: `document:${id}`,
      unitId: input.issuerId,
    }
  },
})

/** The document with this number, or a stub made for its citation: what a launch names but nobody has here. */
export const citeDocument = async (act: Act, cited: DocumentInput): Promise<string> => {
  const known = cited.number ? await findByNumber(act.writer, { ...cited, number: cited.number }) : null
  if (!known) return addDocument(act.writer, rowOf(cited, act.today))
  if (tellsMore(cited.knownBy, known.knownBy)) await complete(act, known, cited)
  return known.id
}
