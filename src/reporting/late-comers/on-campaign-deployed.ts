import type { Follower } from '../../platform/audit/followers.ts'
import { makeReportsJob } from '../make-reports.ts'
import { periodsStillDue } from './queries.ts'

/**
 * A deployment that comes after a period was opened gives its new units their report of that period too, if the day of
 * their class has not passed yet: nobody is late from birth. A report that stands there already is left alone.
 */
export const onCampaignDeployed: Follower = {
  name: 'reporting.on-campaign-deployed',
  hears: ['campaign.finish_deployment'],
  handle: async (event, { reader, write }) => {
    const [, campaignId = ''] = (event.subject ?? '').split(':')
    const day = event.businessDay
    const periods = await periodsStillDue(reader, campaignId, day)
    if (periods.length === 0) return
    await write(async (act) => {
      for (const periodId of periods)
        await makeReportsJob.ask(act, { periodId, campaignId, day, only: null, dueFrom: day, afterUnitId: 0 })
    })
  },
}
