import { holding } from '../platform/database/like.ts'
import type { Actor } from '../platform/actor.ts'
import type { Reader } from '../platform/database/handles.ts'
import type { Day } from '../platform/plain/day.ts'
import { fold } from '../platform/plain/vietnamese.ts'
import type { PersonRow } from './tables.ts'

export type PostOn = {
  readonly id: string
  readonly personId: string
  readonly personName: string
  readonly unitId: number
  readonly title: string
  readonly leads: boolean
  readonly fromDay: Day
  readonly untilDay: Day | null
}

const posts = (reader: Reader) =>
  reader
    .selectFrom('post')
    .innerJoin('person', 'person.id', 'post.personId')
    .select([
      'post.id',
      'post.personId',
      'person.name as personName',
      'post.unitId',
      'post.title',
      'post.leads',
      'post.fromDay',
      'post.untilDay',
    ])

const postsOn = (reader: Reader, today: Day) =>
  posts(reader)
    .where('post.fromDay', '<=', today)
    .where((is) => is.or([is('post.untilDay', 'is', null), is('post.untilDay', '>', today)]))

/** The posts a person holds on the day. */
export const postsOf = (reader: Reader, personId: string, today: Day): Promise<PostOn[]> =>
  postsOn(reader, today).where('post.personId', '=', personId).orderBy('post.fromDay').execute()

/** All posts a person has held, the latest first. */
export const careerOf = (reader: Reader, personId: string): Promise<PostOn[]> =>
  posts(reader).where('post.personId', '=', personId).orderBy('post.fromDay', 'desc').execute()

/** Who leads the unit on the day: approves its reports, signs its papers. */
export const leadersOf = (reader: Reader, unitId: number, today: Day): Promise<PostOn[]> =>
  postsOn(reader, today)
    .where('post.unitId', '=', unitId)
    .where('post.leads', '=', true)
    .orderBy('person.sortKey')
    .execute()

/** The people with a post in the unit on the day, ordered by given name. */
export const peopleOf = (reader: Reader, unitId: number, today: Day): Promise<PostOn[]> =>
  postsOn(reader, today).where('post.unitId', '=', unitId).orderBy('person.sortKey').execute()

export const findPerson = async (reader: Reader, id: string): Promise<PersonRow | null> =>
  (await reader.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst()) ?? null

export const findPost = async (reader: Reader, id: string): Promise<PostOn | null> =>
  (await posts(reader).where('post.id', '=', id).executeTakeFirst()) ?? null

/** The people of this very name, however accented or capitalised: perhaps one of them is meant. */
export const namesakes = (reader: Reader, name: string): Promise<PersonRow[]> =>
  reader
    .selectFrom('person')
    .selectAll()
    .where('searchKey', '=', fold(name))
    .orderBy('sortKey')
    .orderBy('id')
    .limit(20)
    .execute()

export type MemberOn = {
  readonly id: string
  readonly personId: string | null
  readonly memberName: string
  readonly role: string
}

/** The members of a temporary body on the day, in the order in which they were named. */
export const membersOf = (reader: Reader, bodyId: number, today: Day): Promise<MemberOn[]> =>
  reader
    .selectFrom('bodyMember')
    .select(['id', 'personId', 'memberName', 'role'])
    .where('bodyId', '=', bodyId)
    .where('fromDay', '<=', today)
    .where((is) => is.or([is('untilDay', 'is', null), is('untilDay', '>', today)]))
    .orderBy('fromDay')
    .orderBy('id')
    .execute()

export type PersonFound = {
  readonly id: string
  readonly name: string
  readonly title: string | null
  readonly unitId: number | null
}

type Branch = { readonly unitPath?: string }
export type PeopleSearch = Branch & { readonly limit?: number; readonly offset?: number }

/** People by name with the posts of the day, a row for each post. */
const peopleHolding = (reader: Reader, text: string, today: Day, { unitPath }: Branch) => {
  const asked = reader
    .selectFrom('person')
    .leftJoin('post', (on) =>
      on
        .onRef('post.personId', '=', 'person.id')
        .on('post.fromDay', '<=', today)
        .on((is) => is.or([is('post.untilDay', 'is', null), is('post.untilDay', '>', today)])),
    )
    .where('person.searchKey', 'like', holding(fold(text)))
  if (!unitPath) return asked
  return asked.where((is) =>
    is.exists(
      is
        .selectFrom('unitVersion')
        .select('unitVersion.id')
        .whereRef('unitVersion.unitId', '=', 'post.unitId')
        .where('unitVersion.fromDay', '<=', today)
        .where((on) =>
          on.or([on('unitVersion.untilDay', 'is', null), on('unitVersion.untilDay', '>', today)]),
        )
        .where('unitVersion.path', 'like', `${unitPath}%`),
    ),
  )
}

/** People by name (accents optional) with one post of the day; `unitPath` narrows to a branch of the tree. */
export const searchPeople = (
  reader: Reader,
  text: string,
  today: Day,
  { limit = 25, offset = 0, ...branch }: PeopleSearch = {},
): Promise<PersonFound[]> =>
  peopleHolding(reader, text, today, branch)
    .select(['person.id', 'person.name', 'post.title', 'post.unitId'])
    .distinctOn(['person.sortKey', 'person.id'])
    .orderBy('person.sortKey')
    .orderBy('person.id')
    .orderBy('post.leads', (order) => order.desc().nullsLast())
    .orderBy('post.fromDay')
    .limit(limit)
    .offset(offset)
    .execute()

/** How many people such a search finds. */
export const countPeople = async (
  reader: Reader,
  text: string,
  today: Day,
  branch: Branch = {},
): Promise<number> =>
  (
    await peopleHolding(reader, text, today, branch)
      .select((is) => is.fn.count<number>('person.id').distinct().as('count'))
      .executeTakeFirstOrThrow()
  ).count

/**
 * The units an actor works for on the day: those of the grants and those of the posts held. What is received, returned
 * or owed "by me" is asked of these ids, never of the whole branch.
 */
export const workingUnits = async (reader: Reader, actor: Actor, today: Day): Promise<number[]> => {
  const held = actor.personId ? await postsOf(reader, actor.personId, today) : []
  const granted = actor.grants.map((grant) => grant.unitId).filter((id) => id > 0)
  return [...new Set([...granted, ...held.map((post) => post.unitId)])]
}

/** The places of the units that a person's posts are in on the day. */
export const postPaths = async (reader: Reader, personId: string, today: Day): Promise<string[]> => {
  const rows = await reader
    .selectFrom('post as p')
    .innerJoin('unitVersion as v', 'v.unitId', 'p.unitId')
    .select('v.path')
    .where('p.personId', '=', personId)
    .where('p.fromDay', '<=', today)
    .where((is) => is.or([is('p.untilDay', 'is', null), is('p.untilDay', '>', today)]))
    .where('v.fromDay', '<=', today)
    .where((is) => is.or([is('v.untilDay', 'is', null), is('v.untilDay', '>', today)]))
    .execute()
  return rows.map(({ path }) => path)
}

/** Ids of a few people, for tests of their pages. */
export const somePeople = async (reader: Reader): Promise<string[]> =>
  (await reader.selectFrom('person').select('id').orderBy('sortKey').limit(2).execute()).map(({ id }) => id)
