import type { Insertable, Updateable } from 'kysely'
import type { Writer } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import type { AccountRow, AccountTable, ApiTokenTable, RoleGrantTable, SessionTable } from '../tables.ts'

/** Adds an account; returns its id. */
export const addAccount = async (writer: Writer, account: Insertable<AccountTable>): Promise<string> => {
  const { id } = await writer.insertInto('account').values(account).returning('id').executeTakeFirstOrThrow()
  return id
}

export const changeAccount = async (
  writer: Writer,
  id: string,
  change: Updateable<AccountTable>,
): Promise<void> => {
  await writer.updateTable('account').set(change).where('id', '=', id).execute()
}

/** The account, held until the transaction ends: rivals that count its failures or change its password wait. */
export const holdAccount = async (
  writer: Writer,
  by: Partial<Pick<AccountRow, 'id' | 'login' | 'invitationHash'>>,
): Promise<AccountRow | null> =>
  (await writer
    .selectFrom('account')
    .selectAll()
    .where((is) => is.and(by))
    .forUpdate()
    .executeTakeFirst()) ?? null

/** Gives another password where the old one is still what was verified; false when someone was faster. */
export const replacePassword = async (
  writer: Writer,
  id: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<boolean> => {
  const { numUpdatedRows } = await writer
    .updateTable('account')
    .set({ passwordHash: to, mustChangePassword: false, failedAttempts: 0, lockedUntil: null })
    .where('id', '=', id)
    .where('passwordHash', '=', from)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const addGrants = async (
  writer: Writer,
  grants: readonly Insertable<RoleGrantTable>[],
): Promise<void> => {
  if (grants.length > 0)
    await writer
      .insertInto('roleGrant')
      .values([...grants])
      .execute()
}

/** Ends a grant on a day; one that has not begun by then is taken away. False when it has ended before. */
export const endGrant = async (writer: Writer, id: string, day: Day): Promise<boolean> => {
  const { numDeletedRows } = await writer
    .deleteFrom('roleGrant')
    .where('id', '=', id)
    .where('fromDay', '>=', day)
    .executeTakeFirst()
  if (numDeletedRows > 0n) return true
  const { numUpdatedRows } = await writer
    .updateTable('roleGrant')
    .set({ untilDay: day })
    .where('id', '=', id)
    .where((is) => is.or([is('untilDay', 'is', null), is('untilDay', '>', day)]))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const addSession = async (writer: Writer, session: Insertable<SessionTable>): Promise<void> => {
  await writer.insertInto('session').values(session).execute()
}

/** Ends sessions of an account: all, one, or those that have expired. Returns how many. */
export const dropSessions = async (
  writer: Writer,
  accountId: string,
  which: { readonly id?: string; readonly expiredBy?: string } = {},
): Promise<number> => {
  let dropped = writer.deleteFrom('session').where('accountId', '=', accountId)
  if (which.id) dropped = dropped.where('tokenHash', '=', which.id)
  if (which.expiredBy) dropped = dropped.where('expiresAt', '<=', which.expiredBy)
  const { numDeletedRows } = await dropped.executeTakeFirst()
  return Number(numDeletedRows)
}

/** Writes down that sessions were in use at a moment. */
export const touchSessions = async (writer: Writer, ids: readonly string[], now: string): Promise<number> => {
  const { numUpdatedRows } = await writer
    .updateTable('session')
    .set({ seenAt: now })
    .where('tokenHash', 'in', [...ids])
    .where('seenAt', '<', now)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

export const addToken = async (writer: Writer, token: Insertable<ApiTokenTable>): Promise<string> => {
  const { id } = await writer.insertInto('apiToken').values(token).returning('id').executeTakeFirstOrThrow()
  return id
}

/** Withdraws access tokens of an account: one, or all. Returns how many. */
export const revokeTokens = async (
  writer: Writer,
  accountId: string,
  now: string,
  id?: string,
): Promise<number> => {
  let revoked = writer
    .updateTable('apiToken')
    .set({ revokedAt: now })
    .where('accountId', '=', accountId)
    .where('revokedAt', 'is', null)
  if (id) revoked = revoked.where('id', '=', id)
  const { numUpdatedRows } = await revoked.executeTakeFirst()
  return Number(numUpdatedRows)
}
