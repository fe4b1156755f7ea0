import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { daysOff } from '../../reporting/schedule/queries.ts'
import { guardInput, guardSecrets } from '../visitors/guard.ts'
import { letIn } from '../visitors/let-in.ts'
import { dueOf, requestKinds, termOn } from './data-request.ts'
import { receivingUnits } from './queries.ts'
import { addRequest } from './store.ts'

/**
 * A person asks about his own data, without an account. Nothing of it reaches the register: it is the data officer's alone
 * to read. The clock runs from the day after.
 */
export const sendRequest = command({
  name: 'data_request.send',
  input: z.object({
    codeHash: z.string().length(64),
    unitId: z.number().int(),
    kind: z.enum(requestKinds),
    about: z.string().trim().min(2).max(300),
    details: z.string().trim().min(10).max(3000),
    senderName: z.string().trim().min(2).max(120),
    senderContact: z.string().trim().min(5).max(200),
    ...guardInput,
  }),
  roles: 'anyone',
  secret: ['codeHash', 'about', 'details', 'senderName', 'senderContact', ...guardSecrets],
  run: async (act, { trap, shownAt, address, ...sent }) => {
    const { writer, today, law } = act
    await letIn(act, 'data_request', { trap, shownAt, address })
    const units = await receivingUnits(writer, today)
    if (!units.includes(sent.unitId)) {
      const fault = { code: 'data_request.unit' }
      throw new Refusal(fault.code, { fields: { unitId: fault } })
    }
    const term = termOn(law, today)
    const dueOn = dueOf(today, term, await daysOff(writer, law))
    const clock = { receivedOn: today, dueOn, termByLaw: term.instrument !== null }
    const id = await addRequest(writer, { ...sent, ...clock })
    return { result: { id, dueOn }, subject: `data_request:${id}`, unitId: sent.unitId }
  },
})
