import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { noteOpening } from './store.ts'

/** Writes down that somebody of the unit has read a reminder: the first time counts. By the system, after the page was shown. */
export const noteOpened = command({
  name: 'reminder.note_opened',
  input: z.object({
    opened: z.array(z.object({ reminderId: z.uuid(), accountId: z.uuid() })).max(10_000),
  }),
  roles: [],
  run: async ({ writer, now }, { opened }) => {
    let count = 0
    for (const one of opened) count += await noteOpening(writer, { ...one, now })
    return { result: { count } }
  },
})
