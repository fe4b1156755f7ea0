import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { addDays } from '../../platform/plain/day.ts'
import { dayOf } from '../../platform/plain/moment.ts'
import { daysKept as requestsKept } from '../data-requests/data-request.ts'
import { forgetRequests } from '../data-requests/store.ts'
import { forgetContacts } from '../introductions/store.ts'
import { dropBefore } from './store.ts'

/** How long a citizen's name and phone are kept after the answer. */
const daysKept = 90

/**
 * Every night: salts and traces of the day before, the names and phones of those who were answered long ago, and what was
 * asked about personal data once it has long been answered.
 */
export const dropTraces = command({
  name: 'visitor_trace.drop',
  input: z.object({}),
  roles: [],
  run: async ({ writer, now, today }) => {
    const dropped = await dropBefore(writer, dayOf(now))
    const forgotten = await forgetContacts(writer, addDays(today, -daysKept))
    const requests = await forgetRequests(writer, { before: addDays(today, -requestsKept), today })
    return { result: { dropped, forgotten, requests } }
  },
})
