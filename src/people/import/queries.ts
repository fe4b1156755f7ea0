import { sql, type SqlBool } from 'kysely'
import type { Reader } from '../../platform/database/handles.ts'
import { fold } from '../../platform/plain/vietnamese.ts'
import { versionsByCode } from '../../units/queries.ts'
import type { KnownPerson, PersonImportRow } from './person-import.ts'

const knownPeople = async (reader: Reader, names: readonly string[]): Promise<KnownPerson[]> => {
  const keys = [...new Set(names.map(fold))]
  const people = await reader
    .selectFrom('person as p')
    .select(['p.id', 'p.name'])
    .select((ask) =>
      ask
        .exists(
          ask
            .selectFrom('account as a')
            .select('a.id')
            .whereRef('a.personId', '=', 'p.id')
            .where('a.state', '<>', 'closed'),
        )
        .as('hasAccount'),
    )
    .where(sql<SqlBool>`p.search_key = any(${keys}::text[])`)
    .execute()
  const ids = people.map(({ id }) => id)
  const posts = await reader
    .selectFrom('post')
    .select(['personId', 'unitId', 'title'])
    .where(sql<SqlBool>`person_id = any(${ids}::uuid[])`)
    .execute()
  const held = Map.groupBy(posts, ({ personId }) => personId)
  return people.map((person) => ({
    ...person,
    hasAccount: Boolean(person.hasAccount),
    posts: held.get(person.id) ?? [],
  }))
}

/** What is known of the units, people and logins that an import names. */
export const knownForImport = async (reader: Reader, rows: readonly PersonImportRow[]) => {
  const logins = rows.flatMap(({ login }) => login ?? [])
  const taken = await reader
    .selectFrom('account')
    .select('login')
    .where(sql<SqlBool>`login = any(${logins}::text[])`)
    .execute()
  return {
    units: await versionsByCode(
      reader,
      rows.map(({ unitCode }) => unitCode),
    ),
    people: await knownPeople(
      reader,
      rows.map(({ name }) => name),
    ),
    logins: new Set(taken.map(({ login }) => login)),
  }
}
