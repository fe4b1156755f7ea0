import { beforeAll, describe, expect, it } from 'vitest'
import { chainOf } from '../../documents/queries.ts'
import type { Actor } from '../../platform/actor.ts'
import { campaignHouse, launchOf } from '../campaign-house.fixture.ts'
import { deployCampaign } from '../duties/deploy-campaign.ts'
import { dutiesOf, findDutyAt } from '../duties/queries.ts'
import { returnDuty } from '../duties/return-duty.ts'
import { localiseCampaign } from './localise-campaign.ts'
import { adoptionOf } from './queries.ts'
import { contentsOf, findCampaign, indicatorsOf } from '../queries.ts'
import { recordCampaign } from '../record-campaign.ts'

const ground = await campaignHouse()
const { reader, act, standing, province, home, west, room } = ground

let parentId: string
let contents: readonly { id: string; text: string }[]
let indicatorId: string
let clerk: Actor

const planOf = (unitId: number, more: object = {}) => ({
  parentId,
  unitId,
  number: '31/KH-UBND',
  issuedOn: '2021-03-04',
  contents: contents.map(({ id }, at) => ({ inheritedId: id, text: `Việc ${at + 1} theo cách của huyện` })),
  targets: [{ inheritedId: indicatorId, target: 97 }],
  ...more,
})
const localise = (more: object = {}, actor = clerk, unitId = west.id) =>
  act(localiseCampaign, planOf(unitId, more), actor)

beforeAll(async () => {
  parentId = (await act(recordCampaign, launchOf(ground, '508/KH-UBND'), standing)).id
  contents = await contentsOf(reader, parentId)
  indicatorId = (await indicatorsOf(reader, parentId))[0]?.id ?? ''
  clerk = await ground.clerkOf(west)
  const to = { underId: province.id, scope: 'subtree', mode: 'giao' }
  await act(
    deployCampaign,
    {
      campaignId: parentId,
      plan: {
        receiverId: home.id,
        addressees: [
          { ...to, class: 'ubnd_huyen', steps: [{ step: 'ke_hoach', dueOn: '2021-03-19' }] },
          { ...to, class: 'phong_thuoc_co_quan', steps: [{ step: 'ke_hoach_noi_bo' }] },
        ],
      },
    },
    standing,
  )
  await ground.settle()
})

describe('a unit’s own plan', () => {
  it.each([
    ['without number', { number: null }, 'campaign.plan_needs_number'],
    ['dated after today', { issuedOn: '2021-03-05' }, 'campaign.issued_later'],
    [
      'that ends before it starts',
      { start: { on: '2021-03-04' }, end: { on: '2021-03-03' } },
      'campaign.ends_before_start',
    ],
    [
      'with a content of another campaign',
      { contents: [{ inheritedId: '00000000-0000-4000-8000-000000000000', text: 'Việc lạ' }] },
      'campaign.not_above',
    ],
    ['without contents', { contents: [] }, 'input.invalid'],
  ])('is refused %s, and nothing is left behind', async (_, more, code) => {
    await expect(localise(more)).rejects.toMatchObject({ code })
    expect(await adoptionOf(reader, parentId, '2021-03-04')).toEqual([])
  })

  it('takes the campaign above up, settles the duty and stands in the chain', async () => {
    const { id, slug } = await localise()
    expect(slug).toBe('31-kh-ubnd')
    const plan = await findCampaign(reader, id)
    expect(plan).toMatchObject({
      parentId,
      state: 'running',
      startOn: '2021-01-20',
      launcherName: 'huyện Tây',
    })
    const duty = await findDutyAt(reader, parentId, west.id, ['ke_hoach'])
    expect(duty).toMatchObject({ state: 'done', doneOn: '2021-03-04', evidence: { campaignId: id } })
    const { above } = await chainOf(reader, plan?.documentId ?? '')
    expect(above).toMatchObject([{ kind: 'localises', document: { number: '508/KH-UBND' } }])
    const [below] = await adoptionOf(reader, parentId, '2021-03-04')
    expect(below).toMatchObject({
      adoption: { contents: { takenUp: 2, of: 2 }, targets: { own: 1, of: 1 }, copied: 0 },
    })
  })

  it('is not made twice while it stands', async () => {
    await expect(localise({ number: '32/KH-UBND' })).rejects.toMatchObject({
      code: 'campaign.plan_exists',
      values: { slug: '31-kh-ubnd' },
    })
  })

  it('is made anew after it was returned, under the number it had', async () => {
    const duty = await findDutyAt(reader, parentId, west.id, ['ke_hoach'])
    const reason = 'Chép gần nguyên văn, chưa có chỉ tiêu riêng'
    await expect(act(returnDuty, { dutyId: duty?.id, reason: 'Chưa đạt' }, standing)).rejects.toMatchObject({
      code: 'input.invalid',
      fields: { reason: { code: 'input.too_short' } },
    })
    await act(returnDuty, { dutyId: duty?.id, reason }, standing)
    expect(await findDutyAt(reader, parentId, west.id, ['ke_hoach'])).toMatchObject({
      state: 'returned',
      doneOn: null,
    })
    const copied = contents.map(({ id, text }) => ({ inheritedId: id, text }))
    const { id } = await localise({
      contents: [copied[0], { inheritedId: null, text: 'Trồng thêm cây bóng mát ở sân trường' }],
      targets: [],
    })
    const plans = await adoptionOf(reader, parentId, '2021-03-04')
    expect(plans).toHaveLength(1)
    expect(plans[0]).toMatchObject({
      plan: { id },
      adoption: { contents: { takenUp: 1, of: 2 }, targets: { own: 0, of: 1 }, added: 1 },
    })
    expect(plans[0]?.adoption.copied).toBeGreaterThan(0.3)
    expect(plans[0]?.adoption.missingContents).toMatchObject([{ text: 'Trồng cây đúng mùa vụ' }])
    const numbers = await reader
      .selectFrom('document')
      .select('id')
      .where('number', '=', '31/KH-UBND')
      .execute()
    expect(numbers).toHaveLength(1)
    expect(await findDutyAt(reader, parentId, west.id, ['ke_hoach'])).toMatchObject({ state: 'done' })
  })

  it('of a room needs no number', async () => {
    const more = { number: null, issuedOn: null }
    const { id, slug } = await localise(more, await ground.clerkOf(room, 'unit_leader'), room.id)
    expect(slug).toBe('508-kh-ubnd-thu-snv-tccb')
    expect((await findCampaign(reader, id))?.documentId).not.toBeNull()
    expect(await dutiesOf(reader, { unitIds: [room.id] })).toMatchObject([{ state: 'done' }])
  })

  it('keeps what the law says of a plan that leaves the time of the one above', async () => {
    const findings = async (more: object, number: string) => {
      const unit = await ground.unit(`huyện ${number}`, province.id, 'ubnd_huyen', `thu-${number}`)
      const { id } = await localise(
        { number: `${number}/KH-UBND`, ...more },
        await ground.clerkOf(unit),
        unit.id,
      )
      const kept = (await findCampaign(reader, id))?.findings
      return Object.fromEntries(
        (Array.isArray(kept) ? kept : []).map(({ clause, verdict }) => [clause, verdict]),
      )
    }
    expect(await findings({}, '1')).toEqual({
      'THUC-TIEN.dan-van-ban-cap-tren': 'met',
      'THUC-TIEN.trong-pham-vi-cap-tren': 'met',
    })
    expect(await findings({ citesParent: false, start: { on: '2021-01-19' } }, '2')).toEqual({
      'THUC-TIEN.dan-van-ban-cap-tren': 'not met',
      'THUC-TIEN.trong-pham-vi-cap-tren': 'not met',
    })
  })

  it('is for the unit itself or who stands above it', async () => {
    await expect(localise({}, await ground.clerkOf(home))).rejects.toMatchObject({ code: 'command.no_right' })
  })
})
