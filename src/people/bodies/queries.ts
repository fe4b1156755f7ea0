import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { fold } from '../../platform/plain/vietnamese.ts'
import { peopleOf } from '../queries.ts'
import type { BodyMemberRow } from '../tables.ts'

/** All who are or were members of a temporary body, in the order in which they were named. */
export const allMembersOf = (reader: Reader, bodyId: number): Promise<BodyMemberRow[]> =>
  reader
    .selectFrom('bodyMember')
    .selectAll()
    .where('bodyId', '=', bodyId)
    .orderBy('fromDay')
    .orderBy('id')
    .execute()

/** Throws `body.member_not_found` (404). */
export const mustFindMember = async (reader: Reader, id: string): Promise<BodyMemberRow> => {
  const member = await reader.selectFrom('bodyMember').selectAll().where('id', '=', id).executeTakeFirst()
  if (!member) throw new Refusal('body.member_not_found', { status: 404 })
  return member
}

/** The one person of this name with a post in the unit on the day; null when there is none or several. */
export const personIn = async (
  reader: Reader,
  name: string,
  unitId: number,
  today: Day,
): Promise<string | null> => {
  const key = fold(name)
  const ids = (await peopleOf(reader, unitId, today))
    .filter(({ personName }) => fold(personName) === key)
    .map(({ personId }) => personId)
  const [one, ...others] = new Set(ids)
  return one !== undefined && others.length === 0 ? one : null
}

/** Codes of a few temporary bodies, for the tests that visit every page. */
export const someBodies = async (reader: Reader): Promise<string[]> =>
  (
    await reader
      .selectFrom('bodyMember as m')
      .innerJoin('unit as u', 'u.id', 'm.bodyId')
      .select('u.code')
      .distinct()
      .orderBy('u.code')
      .limit(2)
      .execute()
  ).map(({ code }) => code)
