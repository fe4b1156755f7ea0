import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { ownAccount } from './change-password.ts'
import { changeAccount } from './store.ts'

/** The language in which the office speaks to the account's holder. */
export const chooseLanguage = command({
  name: 'account.choose_language',
  input: z.object({ language: z.enum(['vi', 'en']) }),
  roles: 'signed-in',
  run: async (act, { language }) => {
    const accountId = ownAccount(act)
    await changeAccount(act.writer, accountId, { language })
    return { result: { language }, subject: `account:${accountId}` }
  },
})
