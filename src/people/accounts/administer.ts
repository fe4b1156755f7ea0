import { type Actor, holdsRoleOn } from '../../platform/actor.ts'
import type { Act } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import type { AccountRow } from '../tables.ts'
import { chiefAdministrators } from '../administration/queries.ts'
import type { Reach } from './account.ts'
import { reachOf } from './queries.ts'
import { holdAccount } from './store.ts'

const administers = (actor: Actor, path: string): boolean => holdsRoleOn(actor, ['administrator'], path)

/**
 * Whether the actor may administer an account: everything it may do lies within what the actor administers, and so does
 * one of its holder's posts. Who could reset a password above his own branch would rise by it.
 */
export const mayAdminister = (actor: Actor, { granted, posted }: Reach): boolean =>
  granted.every((path) => administers(actor, path)) &&
  (posted.some((path) => administers(actor, path)) || administers(actor, '/'))

/** The account, held; throws `account.not_found` (404), or `account.beyond_own` (403) when it reaches further. */
export const mustAdminister = async (act: Act, accountId: string): Promise<AccountRow> => {
  const account = await holdAccount(act.writer, { id: accountId })
  if (!account) throw new Refusal('account.not_found', { status: 404 })
  if (!mayAdminister(act.actor, await reachOf(act.writer, account, act.today)))
    throw new Refusal('account.beyond_own', { status: 403, values: { login: account.login } })
  return account
}

/** The same for an account that is still open; throws `account.closed`. */
export const mustAdministerOpen = async (act: Act, accountId: string): Promise<AccountRow> => {
  const account = await mustAdminister(act, accountId)
  if (account.state === 'closed')
    throw new Refusal('account.closed', { status: 409, values: { login: account.login } })
  return account
}

/** A role on the whole installation is given and taken by those who administer the whole. */
export const mustReachWhole = (act: Act, unitId: number | null): void => {
  if (unitId === null && !holdsRoleOn(act.actor, ['administrator'], '/'))
    throw new Refusal('role.beyond_own', { status: 403 })
}

/** Somebody must be left who administers the whole installation; throws `administrator.last`. */
export const mustLeaveAdministrator = async (act: Act, leaving: string): Promise<void> => {
  const chiefs = await chiefAdministrators(act.writer, act.today)
  if (chiefs.length === 1 && chiefs[0] === leaving) throw new Refusal('administrator.last', { status: 409 })
}
