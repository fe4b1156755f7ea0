import { z } from 'zod'
import { type Act, command } from '../../platform/command.ts'
import type { AccountRow } from '../tables.ts'
import { lockOut, loginKey, minutesAfter } from './account.ts'
import { newSessionInput, openSession } from './change-password.ts'
import { administratorFor } from '../administration/queries.ts'
import { changeAccount, dropSessions, holdAccount } from './store.ts'

/** A refusal is a result, not thrown: the failed attempt must be counted, and what is thrown is undone. */
export type SignedIn =
  | { readonly started: true; readonly mustChangePassword: boolean }
  | { readonly refused: 'wrong' }
  | { readonly refused: 'locked'; readonly until: string; readonly whom: string | null }

const locked = async ({ writer, today }: Act, account: AccountRow, until: string): Promise<SignedIn> => ({
  refused: 'locked',
  until,
  whom: await administratorFor(writer, account, today),
})

/** Counts a wrong password; the last one that is let pass locks the account for a while. */
const countFailure = async (act: Act, account: AccountRow): Promise<SignedIn> => {
  const { writer, now } = act
  const failed = account.failedAttempts + 1
  if (failed < lockOut.tries) {
    await changeAccount(writer, account.id, { failedAttempts: failed })
    return { refused: 'wrong' }
  }
  const until = minutesAfter(now, lockOut.minutes)
  await changeAccount(writer, account.id, { failedAttempts: 0, lockedUntil: until })
  return locked(act, account, until)
}

const decide = async (
  act: Act,
  account: AccountRow | null,
  verifiedHash: string | null,
): Promise<SignedIn> => {
  if (!account || account.state !== 'active') return { refused: 'wrong' }
  if (account.lockedUntil !== null && act.now < account.lockedUntil)
    return locked(act, account, account.lockedUntil)
  if (verifiedHash === null || verifiedHash !== account.passwordHash) return countFailure(act, account)
  return { started: true, mustChangePassword: account.mustChangePassword }
}

/**
 * Signs in. `verifiedHash` is the stored hash that the password was verified against before the transaction, null when it
 * does not fit: a password changed since then does not open the account.
 */
export const startSession = command({
  name: 'session.start',
  input: z.object({
    login: z.string().max(200).transform(loginKey),
    verifiedHash: z.string().nullable(),
    ...newSessionInput,
  }),
  roles: 'anyone',
  // People type their password where the login belongs.
  secret: ['login', 'verifiedHash', 'tokenHash'],
  run: async (act, { login, verifiedHash, ...session }) => {
    const account = await holdAccount(act.writer, { login })
    const result = await decide(act, account, verifiedHash)
    if (account && 'started' in result) {
      await changeAccount(act.writer, account.id, { failedAttempts: 0, lockedUntil: null })
      await dropSessions(act.writer, account.id, { expiredBy: act.now })
      await openSession(act, account.id, session)
    }
    return { result, ...(account ? { subject: `account:${account.id}` } : {}) }
  },
})
