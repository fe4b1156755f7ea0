import { campaignHouse, launchOf } from '../../campaigns/campaign-house.fixture.ts'
import { deployCampaign } from '../../campaigns/duties/deploy-campaign.ts'
import { recordCampaign } from '../../campaigns/record-campaign.ts'

/** A running campaign in the invented province: the district and its commune take part, the department does not. */
export const publicityGround = async () => {
  const ground = await campaignHouse()
  const { standing, province, home, west, commune } = ground
  const { id: campaignId, slug } = await ground.act(recordCampaign, launchOf(ground, '508/KH-UBND'), standing)
  const to = { underId: province.id, scope: 'subtree', mode: 'giao', steps: [{ step: 'nhan', dueOn: null }] }
  const addressees = [
    { ...to, class: 'ubnd_huyen' },
    { ...to, class: 'ubnd_xa', receiverClass: 'ubnd_huyen' },
  ]
  await ground.act(deployCampaign, { campaignId, plan: { receiverId: home.id, addressees } }, standing)
  await ground.settle()
  const words = {
    title: 'Hướng dẫn tuyên truyền về trồng cây',
    body: 'Nói về mùa vụ, giống cây, nơi trồng; nói bằng tiếng của bản.',
    fromOn: '2021-02-01',
    untilOn: '2021-06-30',
    forms: [
      { form: 'banner', wished: 2 },
      { form: 'article' },
      { form: 'loudspeaker', wished: 1 },
      { form: 'meeting' },
    ],
  }
  return {
    ...ground,
    campaignId,
    slug,
    words,
    westClerk: await ground.clerkOf(west),
    communeClerk: await ground.clerkOf(commune),
    guidance: { ...words, campaignId, unitId: province.id },
  }
}
