import type { Writer } from '../../platform/database/handles.ts'
import { insertMany } from '../../platform/database/insert-many.ts'
import type { Day } from '../../platform/plain/day.ts'
import { personKeys } from '../person.ts'
import type { AccountRow, PersonRow, PostRow, RoleGrantRole } from '../tables.ts'

export type ImportedPerson = Pick<
  PersonRow,
  'id' | 'name' | 'honorific' | 'category' | 'phone' | 'email' | 'invented'
>
export type ImportedPost = Pick<PostRow, 'personId' | 'unitId' | 'title' | 'leads' | 'fromDay'>
export type ImportedAccount = Pick<AccountRow, 'id' | 'personId' | 'login'>
export type ImportedGrant = {
  readonly accountId: string
  readonly role: RoleGrantRole
  readonly unitId: number
  readonly fromDay: Day
  readonly reason: string
}

export type Imported = {
  readonly people: readonly ImportedPerson[]
  readonly posts: readonly ImportedPost[]
  readonly accounts: readonly ImportedAccount[]
  readonly grants: readonly ImportedGrant[]
}

/** Adds people, their posts, accounts and roles by the thousand. */
export const addImported = async (
  writer: Writer,
  { people, posts, accounts, grants }: Imported,
): Promise<void> => {
  await insertMany(
    writer,
    'person',
    people.map((person) => ({ ...person, ...personKeys(person.name) })),
  )
  await insertMany(writer, 'post', posts)
  await insertMany(writer, 'account', accounts)
  await insertMany(writer, 'roleGrant', grants)
}
