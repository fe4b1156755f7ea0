import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { sendAgain } from './store.ts'

/** A message that could not be delivered is tried again, to the address that the person has now. */
export const resendMail = command({
  name: 'mail.resend',
  input: z.object({ mailId: z.uuid() }),
  roles: ['administrator'],
  run: async ({ writer, now }, { mailId }) => {
    if (!(await sendAgain(writer, { id: mailId, now }))) throw new Refusal('mail.not_failed', { status: 409 })
    return { result: { id: mailId }, subject: `mail:${mailId}` }
  },
})
