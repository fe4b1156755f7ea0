import { z } from 'zod'
import { command } from '../platform/command.ts'
import { campaignMoves } from './campaign.ts'
import { indicatorShape } from './campaign-input.ts'
import { changeSeen, mustMove, unitOf } from './change-campaign.ts'
import { indicatorsOf, mustFindCampaign } from './queries.ts'
import { addIndicators, changeIndicator } from './store.ts'
import { indicatorRows } from './write-campaign.ts'

/**
 * Sets indicators by hand ("nhập tay"): one whose code stands there is changed and keeps the place it was read from,
 * any other is added. None is taken away: reports may speak of it.
 */
export const setIndicators = command({
  name: 'campaign.set_indicators',
  input: z.object({
    campaignId: z.uuid(),
    indicators: z
      .array(indicatorShape)
      .min(1)
      .max(60)
      .refine((all) => new Set(all.map((one) => one.code)).size === all.length, {
        error: 'campaign.indicator_twice',
      }),
  }),
  roles: campaignMoves['campaign.set_indicators'].roles,
  on: async (reader, input) => unitOf(reader, input.campaignId),
  run: async (act, { campaignId, indicators }) => {
    const campaign = await mustFindCampaign(act.writer, campaignId)
    await mustMove(act, campaign, 'campaign.set_indicators')
    await changeSeen(act, campaign, campaign.version, {})
    const known = new Map((await indicatorsOf(act.writer, campaignId)).map((one) => [one.code, one]))
    for (const indicator of indicators) {
      const there = known.get(indicator.code)
      if (!there) continue
      const { spanStart: _, spanEnd: __, ...change } = indicator
      const numeratorName = indicator.numeratorName ?? there.numeratorName
      await changeIndicator(act.writer, there.id, { ...change, numeratorName })
    }
    const added = indicators.filter(({ code }) => !known.has(code))
    await addIndicators(act.writer, indicatorRows(campaignId, added, known.size))
    return {
      result: { id: campaign.id, slug: campaign.slug },
      subject: `campaign:${campaignId}`,
      unitId: campaign.standingId,
    }
  },
})
