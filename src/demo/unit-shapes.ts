import { z } from 'zod'
import { count, day, id, login, mark, text, unitClass } from './shapes.ts'

/** units.yaml, clusters.yaml, people.yaml, holidays-2021.yaml. */

const member = z.strictObject({ person: id.optional(), name: text.optional(), role: text })

const body = z.strictObject({
  id,
  name: text,
  class: unitClass,
  kind: id,
  parent: id,
  mark,
  from: day.optional(),
  /** The first day on which the body is no longer. */
  until: day.optional(),
  predecessor: text.optional(),
  note: text.optional(),
  members: z.array(member).optional(),
})
export type DemoBody = z.infer<typeof body>

export const unitsFile = z.strictObject({
  since: day,
  kinds: z.record(id, text),
  administrative: z.array(z.strictObject({ id, code: z.string().regex(/^\d{2,3}$/) })),
  units: z.array(body),
  renames: z.array(z.strictObject({ unit: id, day, name: text, mark })),
})

/** A province, district or commune as the replay creates it: the CSV's row with its id of the demonstration. */
export type AdministrativeUnit = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly kind: string
  readonly class: 'tinh' | 'ubnd_huyen' | 'ubnd_xa'
  readonly parent: string | null
}

const clusterMember = z.strictObject({
  unit: id,
  role: z.enum(['head', 'deputy', 'member']).default('member'),
})
const cluster = z.strictObject({
  id,
  name: text,
  kind: z.enum(['cluster', 'block']),
  organiser: id,
  mark,
  note: text.optional(),
  members: z.array(clusterMember),
})
export const clustersFile = z.strictObject({ clusters: z.array(cluster) })
export type DemoCluster = z.infer<typeof cluster>

const role = z.enum([
  'administrator',
  'standing_agency',
  'standing_approver',
  'office_review',
  'signer',
  'clerk_of_records',
  'unit_clerk',
  'unit_leader',
  'council_member',
  'council_secretary',
  'council_chair',
  'editor',
  'editor_in_chief',
  'newsroom_contributor',
  'auditor',
  'election_committee',
  'data_officer',
])
/** Without a unit: the whole installation. `until` is the last day. */
const grant = z.strictObject({ role, unit: id.optional(), from: day.optional(), until: day.optional() })
const post = z.strictObject({
  unit: id,
  title: text,
  leads: z.boolean().default(false),
  from: day,
  until: day.optional(),
})
const person = z.strictObject({
  id,
  name: text,
  honorific: z.enum(['ông', 'bà']),
  category: z.enum(['can_bo', 'cong_chuc', 'vien_chuc', 'nguoi_lao_dong', 'chien_si', 'nhan_dan']),
  invented: z.literal(true),
  posts: z.array(post),
  account: z.strictObject({ login, grants: z.array(grant) }).optional(),
  note: text.optional(),
})
export type DemoPerson = z.infer<typeof person>

const transfer = z.strictObject({ from: id, to: id, unit: id, day, note: text })
export const peopleFile = z.strictObject({ people: z.array(person), transfers: z.array(transfer) })
export type DemoTransfer = z.infer<typeof transfer>

export const holidaysFile = z.strictObject({ holidays: z.array(z.strictObject({ day, name: text, mark })) })

/** headcount.yaml: staff who are voters, the denominator of CT02 and CT09. */
export const headcounts = z.record(id, count)

/** local-regulations.yaml: the regulations of places, by their folder under seed/local-regulations. */
export const localRegulationsFile = z.strictObject({
  regulations: z.array(z.strictObject({ folder: text, unit: id.optional(), from: day })),
})
