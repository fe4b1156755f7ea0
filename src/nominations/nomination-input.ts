import { z } from 'zod'
import { isDay } from '../platform/plain/day.ts'

/** What a dossier says, as its command takes it. */

const line = (most: number) => z.string().trim().max(most)
const unitId = z.number().int().positive()

export const subjectInput = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('individual'),
    personId: z.uuid().nullable().default(null),
    /** For someone without a record; a record's own name is taken otherwise. */
    name: line(200).nullish(),
    position: line(300).nullish(),
    unitId,
  }),
  z.object({
    kind: z.literal('collective'),
    unitId,
    /** A group inside the unit that has no record of its own. */
    groupName: line(300).nullish(),
  }),
  z.object({
    kind: z.literal('household'),
    householdId: z.uuid().nullable().default(null),
    name: line(300).nullish(),
    unitId,
  }),
])

export type SubjectInput = z.infer<typeof subjectInput>

const day = z.string().refine(isDay, { error: 'input.not_a_day' })
const people = z.number().int().min(0).max(10_000)

/** Minutes of the unit's own review. */
export const minutesInput = z.object({
  number: line(60).nullable().default(null),
  heldOn: day,
  present: people,
  total: people.min(1),
  inFavour: people,
})

/** A paper that the dossier holds already as a file, or that is cited by number and day. */
export const paperInput = z.object({
  kind: line(60).min(1),
  name: line(300).min(1),
  citation: line(300)
    .nullable()
    .default(null)
    .transform((text) => text || null),
  fileId: z.uuid().nullable().default(null),
})

export const nominationInput = z.object({
  /** null: a new dossier. */
  id: z.uuid().nullable().default(null),
  /** The version that was shown when the dossier was opened for change. */
  version: z.number().int().nullable().default(null),
  guidanceId: z.uuid(),
  proposerId: unitId,
  awardForm: line(60),
  subject: subjectInput,
  directWorker: z.boolean().default(false),
  leader: z.boolean().default(false),
  achievement: line(8000).default(''),
  minutes: minutesInput.nullable().default(null),
})
