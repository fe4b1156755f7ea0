import { expect, it } from 'vitest'
import { campaignHouse, launchOf } from '../../campaigns/campaign-house.fixture.ts'
import { recordCampaign } from '../../campaigns/record-campaign.ts'
import { system } from '../../platform/actor.ts'
import { introduceExample } from './introduce-example.ts'
import { withdrawExample } from './return-example.ts'
import { verifyExample } from './verify-example.ts'

const ground = await campaignHouse()
const { reader, standing, west } = ground

it('counts for the score of its campaign from its verification to its withdrawal', async () => {
  const campaign = await ground.act(recordCampaign, launchOf(ground, '9/KH-UBND'), standing)
  const counted = async (): Promise<number> =>
    (
      await reader
        .selectFrom('countedFact')
        .select('subject')
        .where('campaignId', '=', campaign.id)
        .where('unitId', '=', west.id)
        .execute()
    ).length
  const card = { who: 'Nhóm hộ', deed: 'Hiến đất làm đường liên bản', place: 'bản Thử', consent: true }
  const consent = { consentOn: '2021-01-05', consentWay: 'spoken' }
  const input = { ...card, ...consent, unitId: west.id, campaignId: campaign.id }
  const { id } = await ground.act(introduceExample, input, system)
  expect(await counted()).toBe(0)
  await ground.act(verifyExample, { id }, system)
  expect(await counted()).toBe(1)
  await ground.act(withdrawExample, { id, reason: 'Kê khai trùng với gương khác' }, system)
  expect(await counted()).toBe(0)
})
