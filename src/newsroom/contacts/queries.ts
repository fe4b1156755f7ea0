import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { uuid } from '../../platform/plain/unique-id.ts'
import { standsWithin } from '../queries.ts'
import type { ContactOfficialRow } from '../tables.ts'

/** The entry with this id; throws `contact_official.not_found` (404). */
export const mustFindContact = async (reader: Reader, id: string): Promise<ContactOfficialRow> => {
  const found = uuid.test(id)
    ? await reader.selectFrom('contactOfficial').selectAll().where('id', '=', id).executeTakeFirst()
    : undefined
  if (!found) throw new Refusal('contact_official.not_found', { status: 404 })
  return found
}

type Asked = { readonly paths: readonly string[] | null; readonly today: Day }

const contactsAmong = (reader: Reader, { paths, today }: Asked) => {
  const all = reader.selectFrom('contactOfficial as c')
  if (!paths) return all
  return all.where(standsWithin('c.unitId', paths, today))
}

/** Entries of units at or below one of these places (null: of all), in the order of the units and their own. */
export const contactsOf = (
  reader: Reader,
  asked: Asked,
  { limit, offset = 0 }: { readonly limit: number; readonly offset?: number },
): Promise<ContactOfficialRow[]> =>
  contactsAmong(reader, asked)
    .selectAll('c')
    .orderBy('c.unitId')
    .orderBy('c.position')
    .orderBy('c.id')
    .limit(limit)
    .offset(offset)
    .execute()

/** How many entries there are. */
export const countContacts = async (reader: Reader, asked: Asked): Promise<number> =>
  (
    await contactsAmong(reader, asked)
      .select((is) => is.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
  ).count
