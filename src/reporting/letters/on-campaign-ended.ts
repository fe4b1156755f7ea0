import type { Follower } from '../../platform/audit/followers.ts'
import { within } from '../../platform/within.ts'
import { cancelLetter } from './edit-letter.ts'
import { lettersOf } from './queries.ts'

const reason = 'Phong trào đã kết thúc hoặc thu hồi; việc còn thiếu được nêu khi tổng kết.'

/** With the end of a campaign nobody is urged any more: drafts of letters that still wait for a decision fall away. */
export const onCampaignEnded: Follower = {
  name: 'reporting.letters.on-campaign-ended',
  hears: ['campaign.close', 'campaign.withdraw'],
  handle: async (event, { reader, write }) => {
    const [noun, campaignId = ''] = (event.subject ?? '').split(':')
    if (noun !== 'campaign') return
    const drafts = (await lettersOf(reader, { campaignId })).filter(({ state }) => state === 'draft')
    if (drafts.length === 0) return
    await write(async (act) => {
      for (const { id, version } of drafts) await within(act, cancelLetter, { letterId: id, version, reason })
    })
  },
}
