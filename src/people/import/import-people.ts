import { z } from 'zod'
import { holdsRoleOn } from '../../platform/actor.ts'
import { type Act, command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { uniqueId } from '../../platform/plain/unique-id.ts'
import { standsOn } from '../../units/unit.ts'
import type { KnownUnits } from '../../units/unit-import.ts'
import { roles } from '../accounts/account.ts'
import { loginInput } from '../accounts/invite-account.ts'
import { personFields } from '../create-person.ts'
import { type PlannedPost, planPeople } from './person-import.ts'
import { knownForImport } from './queries.ts'
import { addImported, type Imported } from './store.ts'

const importedPerson = z.object({
  ...personFields,
  unitCode: z.string().trim().max(60),
  title: z.string().trim().min(2).max(300),
  leads: z.boolean().default(false),
  fromDay: dayInput,
  login: loginInput.nullish(),
  /** Held on the unit of the post; only with a login. */
  role: z.enum(roles).nullish(),
  namesake: z.enum(['same', 'other']).nullish(),
})

type Row = z.output<typeof importedPerson>

const mustReach = ({ actor }: Act, posts: readonly PlannedPost<Row>[], units: KnownUnits): void => {
  for (const { row } of posts) {
    const path = units.get(row.unitCode)?.find((version) => standsOn(version, row.fromDay))?.path ?? '/'
    if (!holdsRoleOn(actor, ['administrator'], path))
      throw new Refusal('unit.beyond_own', { status: 403, values: { unit: row.unitCode } })
  }
}

/** Ids are made of the act's own, so that a replay makes the same. */
const rowsOf = (act: Act, posts: readonly PlannedPost<Row>[], invented: boolean): Imported => {
  const idAt = (kind: string, at: number): string => uniqueId(`${act.id}:${kind}:${at}`)
  const personOf = ({ person }: PlannedPost<Row>): string =>
    'id' in person ? person.id : idAt('person', person.at)
  const opened = posts.filter(({ opens }) => opens)
  return {
    people: posts
      .filter(({ isNew }) => isNew)
      .map((post) => ({
        id: personOf(post),
        name: post.row.name,
        honorific: post.row.honorific ?? null,
        category: post.row.category ?? null,
        phone: post.row.phone || null,
        email: post.row.email || null,
        invented,
      })),
    posts: posts
      .filter(({ holdsAlready }) => !holdsAlready)
      .map((post) => ({
        personId: personOf(post),
        unitId: post.unitId,
        title: post.row.title,
        leads: post.row.leads,
        fromDay: post.row.fromDay,
      })),
    accounts: opened.map((post) => ({
      id: idAt('account', post.at),
      personId: personOf(post),
      login: post.row.login ?? '',
    })),
    grants: opened.flatMap(({ row, at, unitId }) =>
      row.role
        ? [
            {
              accountId: idAt('account', at),
              role: row.role,
              unitId,
              fromDay: row.fromDay,
              reason: row.title,
            },
          ]
        : [],
    ),
  }
}

/**
 * Adds many people with their posts, and accounts where a login is given (each then gets its one-time link from the
 * account's page). All or nothing; what is known already is passed over. `{ people, posts, accounts, same }`.
 */
export const importPeople = command({
  name: 'person.import',
  input: z.object({
    rows: z.array(importedPerson).min(1).max(20_000),
    invented: z.boolean().default(false),
  }),
  roles: ['administrator'],
  run: async (act, { rows, invented }) => {
    const known = await knownForImport(act.writer, rows)
    const { posts, same, faults } = planPeople(rows, known)
    if (faults.length > 0)
      throw new Refusal('person.import_refused', {
        values: { count: new Set(faults.map(({ at }) => at)).size },
        fields: Object.fromEntries(
          faults.map(({ at, field, code, values }) => [`rows.${at}.${field}`, { code, values }]),
        ),
      })
    mustReach(act, posts, known.units)
    const imported = rowsOf(act, posts, invented)
    await addImported(act.writer, imported)
    const { people, accounts } = imported
    return {
      result: { people: people.length, posts: imported.posts.length, accounts: accounts.length, same },
    }
  },
})
