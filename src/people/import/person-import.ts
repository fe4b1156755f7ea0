import type { Day } from '../../platform/plain/day.ts'
import { fold } from '../../platform/plain/vietnamese.ts'
import type { Values } from '../../platform/plain/words.ts'
import { standsOn } from '../../units/unit.ts'
import type { KnownUnits } from '../../units/unit-import.ts'

/** One person in one post; an account is opened where a login is given. */
export type PersonImportRow = {
  readonly name: string
  readonly unitCode: string
  readonly title: string
  readonly fromDay: Day
  readonly login?: string | null | undefined
  /** Whether one of that name who is known already is meant; null: it has not been said. */
  readonly namesake?: 'same' | 'other' | null | undefined
}

/** A person who is known, with every post ever held. */
export type KnownPerson = {
  readonly id: string
  readonly name: string
  readonly posts: readonly { readonly unitId: number; readonly title: string }[]
  readonly hasAccount: boolean
}

export type PersonFault = {
  readonly at: number
  readonly field: 'name' | 'unitCode' | 'login' | 'namesake'
  readonly code: string
  readonly values: Values
}

export type PlannedPost<Row> = {
  readonly row: Row
  readonly at: number
  readonly unitId: number
  /** The known person, or the number of the row with which the person first comes. */
  readonly person: { readonly id: string } | { readonly at: number }
  /** Whether the person is added with this row. */
  readonly isNew: boolean
  /** The post is known; only the account is new. */
  readonly holdsAlready: boolean
  readonly opens: boolean
}

export type PeoplePlan<Row> = {
  readonly posts: readonly PlannedPost<Row>[]
  readonly same: number
  readonly faults: readonly PersonFault[]
}

type Candidate = {
  readonly person: PlannedPost<unknown>['person']
  readonly posts: { unitId: number; title: string }[]
  hasAccount: boolean
}

type Known = {
  readonly units: KnownUnits
  readonly people: readonly KnownPerson[]
  readonly logins: ReadonlySet<string>
}

const holds = ({ posts }: Candidate, unitId: number, title: string): boolean =>
  posts.some((post) => post.unitId === unitId && fold(post.title) === fold(title))

/** Who of the people of that name is meant: null when another, or a code when it must be said. */
const chosen = (row: PersonImportRow, candidates: readonly Candidate[]): Candidate | null | string => {
  if (candidates.length === 0 || row.namesake === 'other') return null
  if (row.namesake !== 'same') return 'person.say_whether_same'
  return candidates.length === 1 ? (candidates[0] ?? null) : 'person.several_same'
}

const byName = (people: readonly KnownPerson[]): Map<string, Candidate[]> =>
  new Map(
    [...Map.groupBy(people, ({ name }) => fold(name))].map(([key, known]) => [
      key,
      known.map(({ id, posts, hasAccount }) => ({ person: { id }, posts: [...posts], hasAccount })),
    ]),
  )

/**
 * Decides for every row: a post of somebody known, a new person, nothing new, or what is wrong. A row that says what is
 * known already adds nothing, so that a file may be sent again.
 */
export const planPeople = <Row extends PersonImportRow>(
  rows: readonly Row[],
  { units, people, logins }: Known,
): PeoplePlan<Row> => {
  const known = byName(people)
  const taken = new Set(logins)
  const posts: PlannedPost<Row>[] = []
  const faults: PersonFault[] = []
  let same = 0
  rows.forEach((row, at) => {
    const fault = (field: PersonFault['field'], code: string, values: Values = {}) =>
      faults.push({ at, field, code, values: { name: row.name, ...values } })
    const unit = units.get(row.unitCode)?.find((version) => standsOn(version, row.fromDay))
    if (!unit) {
      fault('unitCode', 'unit.not_found', { unit: row.unitCode })
      return
    }
    const candidates = known.get(fold(row.name)) ?? []
    const there = candidates.find((one) => holds(one, unit.unitId, row.title))
    if (there && (!row.login || there.hasAccount)) {
      same += 1
      return
    }
    const who = there ?? chosen(row, candidates)
    if (typeof who === 'string') {
      fault('namesake', who)
      return
    }
    if (row.login && taken.has(row.login)) fault('login', 'account.login_taken')
    if (row.login && who?.hasAccount) fault('login', 'account.has_one', { login: row.login })
    if (row.login) taken.add(row.login)
    const candidate = who ?? { person: { at }, posts: [], hasAccount: false }
    if (!who) known.set(fold(row.name), [...candidates, candidate])
    if (!there) candidate.posts.push({ unitId: unit.unitId, title: row.title })
    candidate.hasAccount ||= Boolean(row.login)
    posts.push({
      row,
      at,
      unitId: unit.unitId,
      person: candidate.person,
      isNew: !who,
      holdsAlready: there !== undefined,
      opens: Boolean(row.login),
    })
  })
  return { posts, same, faults }
}
