import type { Insertable, Updateable } from 'kysely'
import type { Writer } from '../platform/database/handles.ts'
import type { Day } from '../platform/plain/day.ts'
import { personKeys } from './person.ts'
import type { BodyMemberTable, PersonRow, PersonTable, PostTable, WorkTransferTable } from './tables.ts'

export type NewPerson = Omit<Insertable<PersonTable>, 'id' | 'sortKey' | 'searchKey'>

/** Adds a person; returns the id. */
export const addPerson = async (writer: Writer, person: NewPerson): Promise<string> => {
  const { id } = await writer
    .insertInto('person')
    .values({ ...person, ...personKeys(person.name) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export const changePerson = async (
  writer: Writer,
  id: string,
  change: Pick<PersonRow, 'name'> & Updateable<PersonTable>,
): Promise<void> => {
  await writer
    .updateTable('person')
    .set({ ...change, ...personKeys(change.name) })
    .where('id', '=', id)
    .execute()
}

export const addPost = async (writer: Writer, post: Insertable<PostTable>): Promise<string> => {
  const { id } = await writer.insertInto('post').values(post).returning('id').executeTakeFirstOrThrow()
  return id
}

/** Ends a post; false when it has ended by then, or had not begun. */
export const endPost = async (writer: Writer, id: string, day: Day): Promise<boolean> => {
  const { numUpdatedRows } = await writer
    .updateTable('post')
    .set({ untilDay: day })
    .where('id', '=', id)
    .where('fromDay', '<=', day)
    .where((is) => is.or([is('untilDay', 'is', null), is('untilDay', '>', day)]))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const addBodyMember = async (writer: Writer, member: Insertable<BodyMemberTable>): Promise<string> => {
  const { id } = await writer
    .insertInto('bodyMember')
    .values(member)
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Ends a membership; false when it has ended by then, or had not begun. */
export const endMember = async (writer: Writer, id: string, day: Day): Promise<boolean> => {
  const { numUpdatedRows } = await writer
    .updateTable('bodyMember')
    .set({ untilDay: day })
    .where('id', '=', id)
    .where('fromDay', '<', day)
    .where((is) => is.or([is('untilDay', 'is', null), is('untilDay', '>', day)]))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const addTransfer = async (
  writer: Writer,
  transfer: Insertable<WorkTransferTable>,
): Promise<string> => {
  const { id } = await writer
    .insertInto('workTransfer')
    .values(transfer)
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
