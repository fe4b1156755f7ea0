import { z } from 'zod'
import { type Act, command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { minutesAfter, sessionLife } from './account.ts'
import { addSession, dropSessions, replacePassword } from './store.ts'

/** A session to be opened: its token is known here by its hash (SHA-256, hex) alone. */
export const newSessionInput = {
  tokenHash: z.string().length(64),
  csrfSecret: z.string().min(20).max(200),
  device: z.string().trim().max(200).default(''),
}

type NewSession = { readonly tokenHash: string; readonly csrfSecret: string; readonly device: string }

export const openSession = (
  { writer, now }: Act,
  accountId: string,
  { tokenHash, csrfSecret, device }: NewSession,
): Promise<void> =>
  addSession(writer, {
    accountId,
    tokenHash,
    csrfSecret,
    device,
    startedAt: now,
    seenAt: now,
    expiresAt: minutesAfter(now, sessionLife.longest),
  })

/** The account this act is the holder's own business of; throws `account.own_only`. */
export const ownAccount = ({ actor }: Act): string => {
  if (actor.accountId === null) throw new Refusal('account.own_only', { status: 403 })
  return actor.accountId
}

/**
 * Gives one's own account another password. `verifiedHash` is the stored hash that the old password was verified against,
 * before the transaction. All sessions end, and this one goes on under a new token.
 */
export const changePassword = command({
  name: 'account.change_password',
  input: z.object({ verifiedHash: z.string(), passwordHash: z.string().min(20), ...newSessionInput }),
  roles: 'signed-in',
  secret: ['verifiedHash', 'passwordHash', 'tokenHash'],
  run: async (act, { verifiedHash, passwordHash, ...session }) => {
    const accountId = ownAccount(act)
    if (!(await replacePassword(act.writer, accountId, { from: verifiedHash, to: passwordHash })))
      throw new Refusal('password.changed_meanwhile', { status: 409 })
    const ended = await dropSessions(act.writer, accountId)
    await openSession(act, accountId, session)
    return { result: { ended }, subject: `account:${accountId}` }
  },
})
