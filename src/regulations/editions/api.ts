import { z } from 'zod'
import { compareLaws } from '../../platform/law/compare-laws.ts'
import { sayFaults } from '../../platform/law/faults.ts'
import { readLaw } from '../../platform/law/read-law.ts'
import { askEndpoint, type Endpoint, readEndpoint, writeEndpoint } from '../../platform/web/api.ts'
import { inLawFolders, overlaid, textsInput } from '../law-texts.ts'
import { lawKeepers } from './law-edition.ts'
import { loadEdition } from './load-edition.ts'
import { putEdition } from './put-edition.ts'
import { lawEditions, standingTexts } from './queries.ts'
import { returnShape, returnToEdition } from './return-to-edition.ts'

const tag = 'law'
const change = z.object({
  kind: z.enum(['clause', 'value', 'instrument']),
  id: z.string(),
  change: z.enum(['added', 'removed', 'changed']),
  subject: z.string().nullable(),
})
const edition = z.object({
  id: z.uuid(),
  state: z.enum(['draft', 'in_force', 'replaced', 'discarded']),
  title: z.string(),
  hash: z.string().describe('sha-256 over all paths and texts'),
  putOn: z.iso.date().nullable(),
  returnsTo: z.uuid().nullable().describe('The earlier edition to which this one returned'),
  reason: z.string().nullable().describe('Why it returned'),
  version: z.int(),
})

/** The law of the installation over the API, for its administrator. */
export const endpoints: readonly Endpoint[] = [
  readEndpoint({
    path: '/law',
    summary: 'The law in use, what is wrong with the folder law/, and the editions kept',
    tag,
    audience: lawKeepers,
    response: z.object({
      faults: z.array(z.string()).describe('Not empty: an older law is in use until they are mended'),
      instruments: z.int(),
      clauses: z.int(),
      editions: z.array(edition),
    }),
    handle: async ({ reader, law, lawFaults, language }) => {
      return {
        faults: sayFaults(lawFaults, language),
        instruments: law.instruments.length,
        clauses: law.clauses.length,
        editions: await lawEditions(reader),
      }
    },
  }),
  askEndpoint({
    path: '/law/check',
    summary: 'Checks a change of the law; keeps nothing',
    description: 'The files are laid over the law in use. All faults at once, or what would differ.',
    tag,
    audience: lawKeepers,
    body: z.object({ files: textsInput }),
    response: z.object({ faults: z.array(z.string()), changes: z.array(change) }),
    handle: async ({ reader, body, language, law: present }) => {
      const { files } = await standingTexts(reader)
      const { law, faults } = readLaw(overlaid(files, inLawFolders(body.files)))
      return {
        faults: sayFaults(faults, language),
        changes: law ? compareLaws(present, law).map((one) => ({ ...one })) : [],
      }
    },
  }),
  writeEndpoint({
    path: '/law/editions',
    summary: 'Loads a change of the law as a draft',
    description: 'A faulty one is refused whole; the old law stays in force.',
    tag,
    status: 201,
    command: loadEdition,
    body: loadEdition.input,
    input: ({ body }) => body,
    response: z.object({ id: z.uuid() }),
    respond: (result) => result,
  }),
  writeEndpoint({
    path: '/law/editions/{id}/in-force',
    summary: 'Puts a loaded change in force',
    tag,
    command: putEdition,
    params: z.object({ id: z.uuid() }),
    body: z.object({ version: z.int() }),
    input: ({ params, body }) => ({ id: params.id, ...body }),
    response: z.object({ id: z.uuid(), title: z.string() }),
    respond: (result) => result,
  }),
  writeEndpoint({
    path: '/law/editions/{id}/return',
    summary: 'Returns to an earlier edition',
    description:
      'Its texts are put in force as a new edition, with the reason. Refused (409) when `standing` is no longer the edition in force.',
    tag,
    status: 201,
    command: returnToEdition,
    params: z.object({ id: z.uuid() }),
    body: returnShape,
    input: ({ params, body }) => ({ id: params.id, ...body }),
    response: z.object({ id: z.uuid(), title: z.string() }),
    respond: (result) => result,
  }),
]
