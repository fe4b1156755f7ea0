import { workingUnits } from '../../people/queries.ts'
import { type Actor, holdsRole, holdsRoleOn } from '../../platform/actor.ts'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { uuid } from '../../platform/plain/unique-id.ts'
import { pathOf } from '../../units/queries.ts'
import type { ConsultationCommentRow, ConsultationRow } from '../tables.ts'
import { consulters } from './consultation.ts'

/** The consultation with this id or address; throws `consultation.not_found` (404). */
export const mustFindConsultation = async (reader: Reader, idOrSlug: string): Promise<ConsultationRow> => {
  const found = await reader
    .selectFrom('consultation')
    .selectAll()
    .where(uuid.test(idOrSlug) ? 'id' : 'slug', '=', idOrSlug)
    .executeTakeFirst()
  if (!found) throw new Refusal('consultation.not_found', { status: 404 })
  return found
}

export const isSlugFree = async (reader: Reader, slug: string): Promise<boolean> =>
  (await reader.selectFrom('consultation').select('id').where('slug', '=', slug).executeTakeFirst()) ===
  undefined

export type ConsultationListed = ConsultationRow & { readonly waiting: number }

/** Consultations of these units (null: of all), the latest first, with how many comments wait. */
export const consultationsOf = async (
  reader: Reader,
  unitIds: readonly number[] | null,
): Promise<ConsultationListed[]> => {
  let asked = reader
    .selectFrom('consultation as c')
    .selectAll('c')
    .select((is) =>
      is
        .selectFrom('consultationComment as m')
        .select((ask) => ask.fn.countAll<number>().as('count'))
        .whereRef('m.consultationId', '=', 'c.id')
        .where('m.state', '=', 'waiting')
        .as('waiting'),
    )
  if (unitIds) asked = asked.where('c.unitId', 'in', unitIds.length > 0 ? [...unitIds] : [0])
  const rows = await asked.orderBy('c.opensOn', 'desc').orderBy('c.slug').limit(200).execute()
  return rows.map((row) => ({ ...row, waiting: Number(row.waiting) }))
}

export type Asking = { readonly reader: Reader; readonly actor: Actor; readonly today: Day }

const overseers = ['auditor', 'administrator'] as const

/** The consultations of this person's units, or all for who oversees. */
export const consultationsSeen = async ({ reader, actor, today }: Asking): Promise<ConsultationListed[]> =>
  consultationsOf(reader, holdsRole(actor, overseers) ? null : await workingUnits(reader, actor, today))

/** One that this person may see, of a unit he works for or of one below; throws `consultation.not_found` (404). */
export const mustSeeConsultation = async ({ reader, actor, today }: Asking, id: string) => {
  const consultation = await mustFindConsultation(reader, id)
  const place = (await pathOf(reader, consultation.unitId, today)) ?? '/'
  const working = await workingUnits(reader, actor, today)
  const mayJudge = holdsRoleOn(actor, consulters, place)
  if (!mayJudge && !holdsRole(actor, overseers) && !working.includes(consultation.unitId))
    throw new Refusal('consultation.not_found', { status: 404 })
  return { consultation, mayJudge }
}

/** All comments of a consultation in the order in which they came. */
export const commentsOf = (reader: Reader, consultationId: string): Promise<ConsultationCommentRow[]> =>
  reader
    .selectFrom('consultationComment')
    .selectAll()
    .where('consultationId', '=', consultationId)
    .orderBy('number')
    .execute()

/** A comment; throws `comment.not_found` (404). */
export const mustFindComment = async (reader: Reader, id: string): Promise<ConsultationCommentRow> => {
  const found = uuid.test(id)
    ? await reader.selectFrom('consultationComment').selectAll().where('id', '=', id).executeTakeFirst()
    : undefined
  if (!found) throw new Refusal('comment.not_found', { status: 404 })
  return found
}
