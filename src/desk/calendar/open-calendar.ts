import { z } from 'zod'
import { ownAccount } from '../../people/accounts/change-password.ts'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { putFeed, removeFeed } from './store.ts'

/** Opens one's calendar under a new secret address, known here by its hash alone; the former one no longer answers. */
export const openCalendar = command({
  name: 'calendar.open',
  input: z.object({ secretHash: z.string().length(64) }),
  roles: 'signed-in',
  secret: ['secretHash'],
  run: async (act, { secretHash }) => {
    const accountId = ownAccount(act)
    await putFeed(act.writer, { accountId, secretHash, openedAt: act.now })
    return { result: {}, subject: `account:${accountId}` }
  },
})

/** Closes the address. */
export const closeCalendar = command({
  name: 'calendar.close',
  input: z.object({}),
  roles: 'signed-in',
  run: async (act) => {
    const accountId = ownAccount(act)
    if (!(await removeFeed(act.writer, accountId))) throw new Refusal('calendar.closed', { status: 409 })
    return { result: {}, subject: `account:${accountId}` }
  },
})
