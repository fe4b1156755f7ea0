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

const consultationsAmong = (reader: Reader, unitIds: readonly number[] | null) => {
  const all = reader.selectFrom('consultation as c')
  return unitIds ? all.where('c.unitId', 'in', unitIds.length > 0 ? [...unitIds] : [0]) : all
}

type Piece = { readonly limit: number; readonly offset?: number }

/** Consultations of these units (null: of all), the latest first, with how many comments wait. */
export const consultationsOf = async (
  reader: Reader,
  unitIds: readonly number[] | null,
  { limit, offset = 0 }: Piece,
): Promise<ConsultationListed[]> => {
  const rows = await consultationsAmong(reader, unitIds)
    .selectAll('c')
    .select((is) =>
      is
        .selectFrom('consultationComment as m')
        .select((ask) => ask.fn.countAll<number>().as('count'))
        .whereRef('m.consultationId', '=', 'c.id')
        .where('m.state', '=', 'waiting')
        .as('waiting'),
    )
    .orderBy('c.opensOn', 'desc')
    .orderBy('c.slug')
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map((row) => ({ ...row, waiting: Number(row.waiting) }))
}

/** How many consultations these units (null: all) have. */
export const countConsultations = async (
  reader: Reader,
  unitIds: readonly number[] | null,
): Promise<number> =>
  (
    await consultationsAmong(reader, unitIds)
      .select((is) => is.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
  ).count

export type Asking = { readonly reader: Reader; readonly actor: Actor; readonly today: Day }

const overseers = ['auditor', 'administrator'] as const

/** The units whose consultations this person sees; null: all, for who oversees. */
export const consultingUnits = async ({ reader, actor, today }: Asking): Promise<number[] | null> =>
  holdsRole(actor, overseers) ? null : workingUnits(reader, actor, today)

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

/** Comments of a consultation in the order in which they came: all of them, or a piece. */
export const commentsOf = (
  reader: Reader,
  consultationId: string,
  piece?: Piece,
): Promise<ConsultationCommentRow[]> => {
  const all = reader
    .selectFrom('consultationComment')
    .selectAll()
    .where('consultationId', '=', consultationId)
    .orderBy('number')
  return (piece ? all.limit(piece.limit).offset(piece.offset ?? 0) : all).execute()
}

export const countComments = async (reader: Reader, consultationId: string): Promise<number> =>
  (
    await reader
      .selectFrom('consultationComment')
      .select((is) => is.fn.countAll<number>().as('count'))
      .where('consultationId', '=', consultationId)
      .executeTakeFirstOrThrow()
  ).count

/** A comment; throws `comment.not_found` (404). */
export const mustFindComment = async (reader: Reader, id: string): Promise<ConsultationCommentRow> => {
  const found = uuid.test(id)
    ? await reader.selectFrom('consultationComment').selectAll().where('id', '=', id).executeTakeFirst()
    : undefined
  if (!found) throw new Refusal('comment.not_found', { status: 404 })
  return found
}
