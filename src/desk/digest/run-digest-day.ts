import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { addWorkingDays, isWorkingDay } from '../../platform/plain/working-days.ts'
import { daysOff } from '../../reporting/schedule/queries.ts'
import { digestJob } from './digest-job.ts'

/** One message a person at 07:30 of a working day: by the system, once a day; the work is a job in chunks. */
export const runDigestDay = command({
  name: 'digest.run_day',
  input: z.object({ day: dayInput }),
  roles: [],
  run: async (act, { day }) => {
    const holidays = await daysOff(act.writer, act.law)
    if (day !== act.today || !isWorkingDay(day, holidays)) return { result: { asked: false } }
    await digestJob.ask(act, { day, since: addWorkingDays(day, -1, holidays) })
    return { result: { asked: true } }
  },
})
