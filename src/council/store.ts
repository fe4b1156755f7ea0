import type { Insertable, Updateable } from 'kysely'
import type { Writer } from '../platform/database/handles.ts'
import type {
  CouncilMemberTable,
  CouncilSessionState,
  CouncilSessionTable,
  CouncilTable,
  InterestDeclarationTable,
  SessionItemTable,
  SessionPresencePresence,
  VoteTable,
} from './tables.ts'

export const addCouncil = async (
  writer: Writer,
  row: Insertable<CouncilTable>,
  members: readonly Omit<Insertable<CouncilMemberTable>, 'councilId'>[],
): Promise<string> => {
  const { id } = await writer.insertInto('council').values(row).returning('id').executeTakeFirstOrThrow()
  for (const member of members)
    await writer
      .insertInto('councilMember')
      .values({ ...member, councilId: id })
      .execute()
  return id
}

export const addSession = async (
  writer: Writer,
  row: Insertable<CouncilSessionTable>,
  nominationIds: readonly string[],
): Promise<string> => {
  const { id } = await writer
    .insertInto('councilSession')
    .values(row)
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const [at, nominationId] of nominationIds.entries())
    await writer
      .insertInto('sessionItem')
      .values({ sessionId: id, nominationId, position: at + 1 })
      .execute()
  return id
}

/** Moves a session on from the state we saw; false when someone was faster. */
export const moveSession = async (
  writer: Writer,
  seen: { id: string; state: CouncilSessionState },
  change: Updateable<CouncilSessionTable>,
): Promise<boolean> => {
  const { numUpdatedRows } = await writer
    .updateTable('councilSession')
    .set(change)
    .where('id', '=', seen.id)
    .where('state', '=', seen.state)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const setPresence = async (
  writer: Writer,
  sessionId: string,
  personId: string,
  presence: SessionPresencePresence,
): Promise<void> => {
  await writer
    .insertInto('sessionPresence')
    .values({ sessionId, personId, presence })
    .onConflict((conflict) => conflict.columns(['sessionId', 'personId']).doUpdateSet({ presence }))
    .execute()
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

export const addDeclaration = async (
  writer: Writer,
  row: Insertable<InterestDeclarationTable>,
): Promise<void> => {
  const { mayVote, reason, kind } = row
  await writer
    .insertInto('interestDeclaration')
    .values(row)
    .onConflict((conflict) => conflict.columns(['itemId', 'personId']).doUpdateSet({ mayVote, reason, kind }))
    .execute()
}

export const setOutcome = async (
  writer: Writer,
  itemId: string,
  row: Updateable<SessionItemTable>,
): Promise<void> => {
  await writer.updateTable('sessionItem').set(row).where('id', '=', itemId).execute()
}
