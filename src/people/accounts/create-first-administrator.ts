import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { addPerson } from '../store.ts'
import { linkLife, minutesAfter } from './account.ts'
import { loginInput } from './invite-account.ts'
import { hasAccounts } from './queries.ts'
import { addAccount, addGrants, changeAccount, holdAccount } from './store.ts'

/**
 * Where nobody has an account yet: one that administers the whole installation, with a one-time link. Asked again before
 * the link was used, it gives another link; once the account is in use, `administrator.exists`.
 */
export const createFirstAdministrator = command({
  name: 'administrator.create_first',
  input: z.object({
    name: z.string().trim().min(2).max(200),
    login: loginInput,
    invitationHash: z.string().length(64),
  }),
  roles: [],
  secret: ['invitationHash'],
  run: async ({ writer, now, today }, { name, login, invitationHash }) => {
    const invitation = { invitationHash, invitationUntil: minutesAfter(now, linkLife.invitation) }
    if (await hasAccounts(writer)) throw new Refusal('administrator.exists', { status: 409 })
    const waiting = await holdAccount(writer, { login })
    if (waiting) {
      await changeAccount(writer, waiting.id, invitation)
      return { result: { id: waiting.id }, subject: `account:${waiting.id}` }
    }
    const personId = await addPerson(writer, { name })
    const id = await addAccount(writer, { personId, login, ...invitation })
    await addGrants(writer, [{ accountId: id, role: 'administrator', unitId: null, fromDay: today }])
    return { result: { id }, subject: `account:${id}` }
  },
})
