import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { keepChoice, markRead } from './store.ts'

/** Only what the house itself leads to. */
const inside = z.string().regex(/^\/lam-viec(?:[/?][\w\-/?=&%]*)?$/)

/** Opens a task from the list: what was told of it is read, and the person is led there. One's own only. */
export const openNotice = command({
  name: 'notice.open',
  input: z.object({ task: z.string().max(120), href: inside }),
  roles: 'signed-in',
  run: async ({ writer, actor, now }, { task, href }) => {
    if (actor.accountId === null) throw new Refusal('command.sign_in', { status: 403 })
    const count = await markRead(writer, { accountId: actor.accountId, now }, task)
    return { result: { count, href } }
  },
})

/** All one's own notices are read. */
export const readAllNotices = command({
  name: 'notice.read_all',
  input: z.object({}),
  roles: 'signed-in',
  run: async ({ writer, actor, now }) => {
    if (actor.accountId === null) throw new Refusal('command.sign_in', { status: 403 })
    return { result: { count: await markRead(writer, { accountId: actor.accountId, now }, null) } }
  },
})

/** What a person wants by mail. What came back and official letters go out whatever is chosen. */
export const chooseMail = command({
  name: 'mail.choose',
  input: z.object({ digest: z.boolean(), reminders: z.boolean() }),
  roles: 'signed-in',
  run: async ({ writer, actor }, chosen) => {
    if (actor.accountId === null) throw new Refusal('command.sign_in', { status: 403 })
    await keepChoice(writer, { accountId: actor.accountId, ...chosen })
    return { result: chosen }
  },
})
