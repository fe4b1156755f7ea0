import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { ownAccount } from './change-password.ts'
import { revokeTokens } from './store.ts'

/** Withdraws one of one's own access tokens. */
export const revokeApiToken = command({
  name: 'api_token.revoke',
  input: z.object({ id: z.uuid() }),
  roles: 'signed-in',
  run: async (act, { id }) => {
    if ((await revokeTokens(act.writer, ownAccount(act), act.now, id)) === 0)
      throw new Refusal('token.gone', { status: 409 })
    return { result: { id }, subject: `api_token:${id}` }
  },
})
