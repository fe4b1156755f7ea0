import { beforeEach, describe, expect, it } from 'vitest'
import { chainOf } from '../../documents/queries.ts'
import { campaignHouse, launchOf } from '../campaign-house.fixture.ts'
import { localiseCampaign } from '../plans/localise-campaign.ts'
import { changesOf, contentsOf, indicatorsOf, mustFindCampaign } from '../queries.ts'
import { recordCampaign } from '../record-campaign.ts'
import { setIndicators } from '../set-indicators.ts'
import { closeCampaign } from './close-campaign.ts'
import { confirmEnd } from './confirm-end.ts'
import { correctCampaign } from './correct-campaign.ts'
import { extendCampaign } from './extend-campaign.ts'
import { withdrawCampaign } from './withdraw-campaign.ts'

const ground = await campaignHouse()
const { reader, act, standing, west } = ground
const clerk = await ground.clerkOf(west)
const reason = 'Theo kết luận của Thường trực Hội đồng'

let turn = 0
let campaignId = ''
beforeEach(async () => {
  turn += 1
  const more = { end: { on: '2021-06-30' }, endEvent: null }
  campaignId = (await act(recordCampaign, launchOf(ground, `${turn}/KH-UBND`, more), standing)).id
})
const kept = () => mustFindCampaign(reader, campaignId)
const seen = async (more: object = {}) => ({ campaignId, version: (await kept()).version, reason, ...more })

describe('a running campaign', () => {
  it('ends later by a document, which is linked to the launch', async () => {
    const document = { kind: 'Công văn', number: `${turn}9/UBND-NC`, issuedOn: '2021-03-03' }
    await act(extendCampaign, await seen({ end: { on: '2021-07-15' }, reason: '', document }), standing)
    const campaign = await kept()
    expect(campaign).toMatchObject({ endOn: '2021-07-15', version: 2 })
    expect(await changesOf(reader, campaignId)).toMatchObject([
      { kind: 'extend', reason: '', before: { endOn: '2021-06-30' }, after: { endOn: '2021-07-15' } },
    ])
    const { below } = await chainOf(reader, campaign.documentId ?? '')
    expect(below).toMatchObject([{ kind: 'amends', document: { number: `${turn}9/UBND-NC` } }])
  })

  it.each([
    ['without ground', { reason: 'Vì cần' }, 'campaign.no_ground'],
    ['to an earlier day', { end: { on: '2021-06-30' } }, 'campaign.not_later'],
    ['over somebody else’s change', { version: 7 }, 'campaign.changed_meanwhile'],
  ])('is not extended %s', async (_, more, code) => {
    const input = { ...(await seen({ end: { on: '2021-07-15' } })), ...more }
    await expect(act(extendCampaign, input, standing)).rejects.toMatchObject({ code })
    expect(await kept()).toMatchObject({ endOn: '2021-06-30', version: 1 })
    expect(await changesOf(reader, campaignId)).toEqual([])
  })

  it('is corrected in what is said, and keeps the rest', async () => {
    await act(correctCampaign, await seen({ slogan: 'Mỗi người một cây', published: false }), standing)
    expect(await kept()).toMatchObject({ slogan: 'Mỗi người một cây', published: false, endOn: '2021-06-30' })
    const wrong = await seen({ start: { on: '2021-07-01' } })
    await expect(act(correctCampaign, wrong, standing)).rejects.toMatchObject({
      code: 'campaign.ends_before_start',
    })
  })

  it('is ended by an event only when the event was confirmed', async () => {
    const launch = launchOf(ground, `${turn}/CT-UBND`)
    campaignId = (await act(recordCampaign, launch, standing)).id
    await expect(act(closeCampaign, await seen(), standing)).rejects.toMatchObject({
      code: 'campaign.end_not_confirmed',
    })
    const on = (endedOn: string) => async () => act(confirmEnd, await seen({ endedOn }), standing)
    await expect(on('2021-03-05')()).rejects.toMatchObject({ code: 'campaign.end_day_wrong' })
    await on('2021-03-04')()
    await expect(on('2021-03-04')()).rejects.toMatchObject({ code: 'campaign.no_open_event' })
    await act(closeCampaign, await seen(), standing)
    expect(await kept()).toMatchObject({
      state: 'closed',
      closedOn: '2021-03-04',
      endConfirmedOn: '2021-03-04',
    })
    expect((await changesOf(reader, campaignId)).map(({ kind }) => kind).sort()).toEqual([
      'close',
      'confirm_end',
    ])
  })

  it.each([
    ['closed', closeCampaign],
    ['withdrawn', withdrawCampaign],
  ] as const)(
    'is %s with the plans below, by its standing agency and nobody below',
    async (state, command) => {
      const contents = (await contentsOf(reader, campaignId)).map(({ id, text }) => ({
        inheritedId: id,
        text,
      }))
      const plan = {
        parentId: campaignId,
        unitId: west.id,
        number: `${turn}/KH-H`,
        issuedOn: '2021-03-04',
        contents,
      }
      const { id: planId } = await act(localiseCampaign, plan, clerk)
      const unitClerk = await ground.clerkOf(ground.home)
      await expect(act(command, await seen(), unitClerk)).rejects.toMatchObject({ code: 'command.no_right' })
      await act(command, await seen(), standing)
      expect([await kept(), await mustFindCampaign(reader, planId)]).toMatchObject([{ state }, { state }])
      expect(await changesOf(reader, planId)).toMatchObject([{ after: { withId: campaignId } }])
      await expect(act(command, await seen(), standing)).rejects.toMatchObject({
        code: 'campaign.not_in_state',
      })
    },
  )

  it('leaves a unit its own plan to end', async () => {
    const contents = [{ inheritedId: null, text: 'Việc riêng của huyện' }]
    const plan = {
      parentId: campaignId,
      unitId: west.id,
      number: `${turn}/KH-H`,
      issuedOn: '2021-03-04',
      contents,
    }
    const { id } = await act(localiseCampaign, plan, clerk)
    await act(closeCampaign, { campaignId: id, version: 1, reason }, clerk)
    expect(await mustFindCampaign(reader, id)).toMatchObject({ state: 'closed' })
    expect(await kept()).toMatchObject({ state: 'running' })
  })

  it('is given indicators by hand, and one that was read is completed', async () => {
    const indicators = [
      {
        code: 'CT01',
        name: 'Cây sống sau ba tháng',
        target: 96,
        tree: 'territory',
        denominatorName: 'số cây',
      },
      { code: 'CT02', name: 'Buổi tuyên truyền', kind: 'count', unit: 'buổi', tree: 'agency' },
    ]
    await act(setIndicators, { campaignId, indicators }, standing)
    expect(await indicatorsOf(reader, campaignId)).toMatchObject([
      { code: 'CT01', target: 96, name: 'Cây sống sau ba tháng', numeratorName: 'Cây sống' },
      { code: 'CT02', target: null, kind: 'count', spanStart: null },
    ])
    const twice = [indicators[0], indicators[0]]
    await expect(act(setIndicators, { campaignId, indicators: twice }, standing)).rejects.toMatchObject({
      fields: { indicators: { code: 'campaign.indicator_twice' } },
    })
  })
})
