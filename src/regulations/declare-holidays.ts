import { z } from 'zod'
import { command } from '../platform/command.ts'
import { dayInput } from '../platform/input.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { calendarKeepers } from './holiday.ts'
import { dropHoliday, keepHolidays } from './store.ts'

/** Days off as the State announced them: deadlines and reminders count working days by them. */
export const declareHolidays = command({
  name: 'holiday.declare',
  input: z.object({
    days: z.array(dayInput).min(1, { error: 'holiday.no_days' }).max(60),
    name: z.string().trim().min(2).max(120),
    source: z.string().trim().min(3).max(300),
  }),
  roles: calendarKeepers,
  run: async ({ writer, actor, today }, { days, name, source }) => {
    const rows = [...new Set(days)].map((day) => ({
      day,
      name,
      source,
      declaredOn: today,
      declaredBy: actor.name,
    }))
    await keepHolidays(writer, rows)
    return { result: { count: rows.length } }
  },
})

/** Takes a day back that is no day off after all. */
export const withdrawHoliday = command({
  name: 'holiday.withdraw',
  input: z.object({ day: dayInput }),
  roles: calendarKeepers,
  run: async ({ writer }, { day }) => {
    if (!(await dropHoliday(writer, day))) throw new Refusal('holiday.not_there', { status: 409 })
    return { result: { day } }
  },
})
