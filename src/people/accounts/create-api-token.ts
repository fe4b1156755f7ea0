import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { ownAccount } from './change-password.ts'
import { addToken } from './store.ts'

/** A token with which programs act for its owner over the API, up to its last day. Known here by its hash alone. */
export const createApiToken = command({
  name: 'api_token.create',
  input: z.object({
    name: z.string().trim().min(2).max(100),
    expiresOn: dayInput.nullable(),
    tokenHash: z.string().length(64),
  }),
  roles: 'signed-in',
  secret: ['tokenHash'],
  run: async (act, { name, expiresOn, tokenHash }) => {
    if (expiresOn !== null && expiresOn < act.today)
      throw new Refusal('token.ends_before', { fields: { expiresOn: { code: 'token.ends_before' } } })
    const accountId = ownAccount(act)
    const id = await addToken(act.writer, { accountId, name, expiresOn, tokenHash, createdAt: act.now })
    return { result: { id }, subject: `api_token:${id}` }
  },
})
