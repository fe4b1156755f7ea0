import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { replaceDaysOff } from './store.ts'

export const calendarRoles = ['administrator', 'standing_agency', 'standing_approver'] as const

/**
 * What was announced for a year beside the law's own holidays: more days off, and days that are worked. Deadlines of
 * periods to come are counted by them.
 */
export const setDaysOff = command({
  name: 'days_off.set',
  input: z.object({
    year: z.number().int().min(2000).max(2100),
    days: z
      .array(
        z.object({
          day: dayInput,
          name: z.string().trim().min(2).max(200),
          /** Worked although it would be off: a Saturday in the place of another day. */
          works: z.boolean().default(false),
        }),
      )
      .max(60),
  }),
  roles: calendarRoles,
  run: async ({ writer, today, actor }, { year, days }) => {
    const strange = days.find(({ day }) => Number(day.slice(0, 4)) !== year)
    if (strange)
      throw new Refusal('days_off.other_year', {
        fields: { days: { code: 'days_off.other_year', values: { day: strange.day, year } } },
        values: { day: strange.day, year },
      })
    const one = new Map(days.map((each) => [each.day, each]))
    await replaceDaysOff(
      writer,
      year,
      [...one.values()].map((each) => ({ ...each, notedOn: today, notedBy: actor.name })),
    )
    return { result: { year, count: one.size }, subject: `days_off:${year}` }
  },
})
