import { z } from 'zod'
import { type Act, command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { isWorkingDay } from '../../platform/plain/working-days.ts'
import { daysOff } from '../schedule/queries.ts'
import { dueDaysReached, ladderOf, sinceOf, type Window } from './ladder.ts'
import { lastUrging, runningCampaigns, unitsReached } from './queries.ts'
import { claimDay } from './store.ts'
import { urgeJob } from './urge-job.ts'

/** The campaigns in which the window reaches a rung for at least one unit. */
const campaignsReached = async ({ writer, law }: Act, window: Window): Promise<string[]> => {
  const holidays = await daysOff(writer, law)
  const reached: string[] = []
  for (const { id: campaignId, steps } of await runningCampaigns(writer)) {
    const dueDays = [...dueDaysReached(ladderOf(steps), window, holidays).keys()]
    const [first] = await unitsReached(writer, { campaignId, dueDays }, 0, 1)
    if (first !== undefined) reached.push(campaignId)
  }
  return reached
}

/**
 * The ladder's run of a working day: by the system, once a day, for all campaigns under way. It speaks for every day since
 * the run before, so that downtime is caught up by one run and nobody is told the same twice. The work itself is a job in
 * chunks. `{ campaigns }`: how many have somebody to be told.
 */
export const runUrgingDay = command({
  name: 'urging.run_day',
  input: z.object({ day: dayInput }),
  roles: [],
  run: async (act, { day }) => {
    const { writer, law, today, now } = act
    const holidays = await daysOff(writer, law)
    const last = await lastUrging(writer)
    const idle = { result: { campaigns: 0 } }
    if (day !== today || !isWorkingDay(day, holidays) || (last !== null && last.day >= day)) return idle
    const since = sinceOf(last?.day ?? null, day, holidays)
    const campaigns = await campaignsReached(act, { since, today: day })
    if (!(await claimDay(writer, { day, since, campaigns: campaigns.length, at: now }))) return idle
    for (const campaignId of campaigns) await urgeJob.ask(act, { campaignId, day, since })
    return { result: { campaigns: campaigns.length }, note: { since } }
  },
})
