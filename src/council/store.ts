import type { Insertable, Updateable } from 'kysely'
import type { Writer } from '../platform/database/handles.ts'
import { json } from '../platform/database/values.ts'
import type { Day } from '../platform/plain/day.ts'
import type {
  CouncilMemberRole,
  CouncilMemberTable,
  CouncilSessionState,
  CouncilSessionTable,
  CouncilTable,
  InterestDeclarationTable,
  SessionItemTable,
  SessionPresencePresence,
  VoteTable,
} from './tables.ts'

export const addCouncil = async (writer: Writer, row: Insertable<CouncilTable>): Promise<string> =>
  (await writer.insertInto('council').values(row).returning('id').executeTakeFirstOrThrow()).id

export const changeCouncil = async (
  writer: Writer,
  id: string,
  change: Updateable<CouncilTable>,
): Promise<void> => {
  await writer.updateTable('council').set(change).where('id', '=', id).execute()
}

export const addMembers = async (
  writer: Writer,
  rows: readonly Insertable<CouncilMemberTable>[],
): Promise<void> => {
  if (rows.length > 0)
    await writer
      .insertInto('councilMember')
      .values([...rows])
      .execute()
}

/** Ends memberships on the day, which is the first on which they are no longer. */
export const endMemberships = async (
  writer: Writer,
  councilId: string,
  personIds: readonly string[],
  day: Day,
): Promise<void> => {
  if (personIds.length === 0) return
  const asked = [...personIds]
  await writer
    .deleteFrom('councilMember')
    .where('councilId', '=', councilId)
    .where('personId', 'in', asked)
    .where('fromDay', '>=', day)
    .execute()
  await writer
    .updateTable('councilMember')
    .set({ untilDay: day })
    .where('councilId', '=', councilId)
    .where('personId', 'in', asked)
    .where((is) => is.or([is('untilDay', 'is', null), is('untilDay', '>', day)]))
    .execute()
}

type Seat = { readonly personId: string; readonly role: CouncilMemberRole }

/** A session with its members and dossiers, each in the order given. */
export const addSession = async (
  writer: Writer,
  row: Omit<Insertable<CouncilSessionTable>, 'findings'>,
  seats: readonly Seat[],
  nominationIds: readonly string[],
): Promise<string> => {
  const { id: sessionId } = await writer
    .insertInto('councilSession')
    .values(row)
    .returning('id')
    .executeTakeFirstOrThrow()
  await writer
    .insertInto('sessionPresence')
    .values(seats.map(({ personId, role }, at) => ({ sessionId, personId, role, position: at + 1 })))
    .execute()
  await writer
    .insertInto('sessionItem')
    .values(nominationIds.map((nominationId, at) => ({ sessionId, nominationId, position: at + 1 })))
    .execute()
  return sessionId
}

type Kept<Row> = Omit<Row, 'findings'> & { readonly findings?: readonly unknown[] }

const kept = <Row>({ findings, ...row }: Kept<Row>) => ({
  ...row,
  ...(findings ? { findings: json(findings) } : {}),
})

/** Moves a session on from the state we saw; false when someone was faster. */
export const moveSession = async (
  writer: Writer,
  seen: { id: string; state: CouncilSessionState },
  change: Kept<Updateable<CouncilSessionTable>>,
): Promise<boolean> => {
  const { numUpdatedRows } = await writer
    .updateTable('councilSession')
    .set(kept(change))
    .where('id', '=', seen.id)
    .where('state', '=', seen.state)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Keeps the session as it is until the act is over, so that nothing is voted while it is being closed. */
export const holdSession = async (writer: Writer, id: string): Promise<void> => {
  await writer.selectFrom('councilSession').select('id').where('id', '=', id).forUpdate().execute()
}

/** Marks a member's presence; false when the session has no such member. */
export const setPresence = async (
  writer: Writer,
  sessionId: string,
  personId: string,
  presence: SessionPresencePresence,
): Promise<boolean> => {
  const { numUpdatedRows } = await writer
    .updateTable('sessionPresence')
    .set({ presence })
    .where('sessionId', '=', sessionId)
    .where('personId', '=', personId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Adds a vote; false when the member has voted on the item already (a vote cast is not changed). */
export const addVote = async (writer: Writer, row: Insertable<VoteTable>): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await writer
    .insertInto('vote')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Enters an interest; false when it was declared before. */
export const addDeclaration = async (
  writer: Writer,
  row: Insertable<InterestDeclarationTable>,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await writer
    .insertInto('interestDeclaration')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

export const decideDeclaration = async (
  writer: Writer,
  { itemId, personId }: { itemId: string; personId: string },
  ruling: { mayVote: boolean; reason: string; decidedBy: string },
): Promise<void> => {
  await writer
    .updateTable('interestDeclaration')
    .set(ruling)
    .where('itemId', '=', itemId)
    .where('personId', '=', personId)
    .execute()
}

export const setOutcome = async (
  writer: Writer,
  itemId: string,
  row: Kept<Updateable<SessionItemTable>>,
): Promise<void> => {
  await writer.updateTable('sessionItem').set(kept(row)).where('id', '=', itemId).execute()
}
