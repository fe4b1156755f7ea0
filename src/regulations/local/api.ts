import { z } from 'zod'
import { sayFaults } from '../../platform/law/faults.ts'
import { readLocal } from '../../platform/law/read-local.ts'
import { askEndpoint, type Endpoint, readEndpoint, writeEndpoint } from '../../platform/web/api.ts'
import { inOneFolder, textsInput } from '../law-texts.ts'
import { putInForce } from './put-in-force.ts'
import { type LocalEdition, regulationsOf } from './queries.ts'
import { saveDraft } from './save-draft.ts'
import { withdrawRegulation } from './withdraw-regulation.ts'

const edition = z.object({
  id: z.uuid(),
  number: z.int(),
  state: z.enum(['draft', 'in_force', 'replaced', 'withdrawn', 'discarded']),
  fromOn: z.iso.date().nullable(),
  untilOn: z.iso.date().nullable().describe('Both days count; before fromOn: it never held'),
  version: z.int(),
})

const regulation = z.object({
  id: z.uuid(),
  code: z.string().describe('QD86-2025-BacNinh'),
  scope: z.string().describe('The place by name, as `within` of /assess'),
  unitId: z.int().nullable().describe('The unit it binds with all below; null: for looking up only'),
  editions: z.array(edition),
})

const isPublic = ({ fromOn }: LocalEdition): boolean => fromOn !== null

const tag = 'law'
const faulty = 'Faulty texts are refused whole, every fault with its file and line; what is in force stays.'

/** Local regulations over the API: the same checks, commands and rights as on the screens. */
export const endpoints: readonly Endpoint[] = [
  readEndpoint({
    path: '/local-regulations',
    summary: 'Regulations of places, with the editions that hold or held',
    tag,
    audience: 'signed-in',
    response: z.object({ regulations: z.array(regulation) }),
    handle: async ({ reader }) => {
      const all = await regulationsOf(reader)
      return {
        regulations: all
          .map((one) => ({ ...one, editions: one.editions.filter(isPublic) }))
          .filter(({ editions }) => editions.length > 0),
      }
    },
  }),
  askEndpoint({
    path: '/local-regulations/check',
    summary: 'Checks the texts of a local regulation; keeps nothing',
    description: 'All faults at once, numbered, with file and line; none when it can be saved.',
    tag,
    audience: 'signed-in',
    body: z.object({ files: textsInput }),
    response: z.object({ faults: z.array(z.string()), clauses: z.array(z.string()) }),
    handle: async ({ body, language, law }) => {
      const { local, faults } = readLocal(law, inOneFolder(body.files))
      return {
        faults: sayFaults(faults, language, ''),
        clauses: (local?.clauses ?? []).map(({ id }) => id),
      }
    },
  }),
  writeEndpoint({
    path: '/local-regulations',
    summary: 'Saves a draft of a local regulation: a new one or the next edition',
    description: faulty,
    tag,
    status: 201,
    command: saveDraft,
    body: saveDraft.input,
    input: ({ body }) => body,
    response: z.object({ code: z.string(), editionId: z.uuid() }),
    respond: (result) => result,
  }),
  writeEndpoint({
    path: '/local-editions/{id}/in-force',
    summary: 'Puts a draft in force from a day; the edition before it ends on the day before',
    description: faulty,
    tag,
    command: putInForce,
    params: z.object({ id: z.uuid() }),
    body: z.object({ version: z.int(), fromOn: z.iso.date() }),
    input: ({ params, body }) => ({ editionId: params.id, ...body }),
    response: z.object({ code: z.string(), fromOn: z.iso.date() }),
    respond: (result) => result,
  }),
  writeEndpoint({
    path: '/local-regulations/{id}/withdrawal',
    summary: 'Withdraws a local regulation from a day on',
    tag,
    command: withdrawRegulation,
    params: z.object({ id: z.uuid() }),
    body: z.object({ fromOn: z.iso.date(), reason: z.string() }),
    input: ({ params, body }) => ({ regulationId: params.id, ...body }),
    response: z.object({ code: z.string() }),
    respond: (result) => result,
  }),
]
