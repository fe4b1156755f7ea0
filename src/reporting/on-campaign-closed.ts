import type { Follower } from '../platform/audit/followers.ts'
import { mustFindReport } from './queries.ts'
import { settleReportsJob } from './settle-reports.ts'

/** A campaign's end settles the duty to report; a report accepted after the end settles it then. */
export const onCampaignClosed: Follower = {
  name: 'reporting.on-campaign-closed',
  hears: ['campaign.close', 'report.accept'],
  handle: async (event, { reader, write }) => {
    const [noun, id = ''] = (event.subject ?? '').split(':')
    const report = noun === 'report' ? await mustFindReport(reader, id) : null
    if (report && report.campaignState !== 'closed') return
    const campaignId = report?.campaignId ?? id
    await write(async (act) => void (await settleReportsJob.ask(act, { campaignId, cause: event.id })))
  },
}
