import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { dayOf } from '../../platform/plain/moment.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { answerers } from './data-request.ts'
import { mustFindRequest } from './queries.ts'
import { addOpening } from './store.ts'

/**
 * Opens a request to read what is asked and who asks. It is an act of its own, so that nothing is read without a line in the
 * register and looking at a page writes nothing. Each person's first opening of a day is kept; the others of that day are it.
 */
export const openRequest = command({
  name: 'data_request.open',
  input: z.object({ id: z.uuid().toLowerCase() }),
  roles: answerers,
  on: async (reader, { id }) => (await mustFindRequest(reader, id)).unitId,
  once: ({ id }, { now }) => `${id} ${dayOf(now)}`,
  run: async ({ writer, actor, now }, { id }) => {
    // a name stands beside each opening: what the system does by itself reads nothing
    if (actor.accountId === null) throw new Refusal('command.sign_in', { status: 403 })
    const { unitId } = await mustFindRequest(writer, id)
    const opening = { accountId: actor.accountId, day: dayOf(now), openedAt: now, openedBy: actor.name }
    await addOpening(writer, { requestId: id, ...opening })
    return { result: { id }, subject: `data_request:${id}`, unitId }
  },
})
