import { beforeAll, describe, expect, it } from 'vitest'
import { startJobs } from '../../platform/jobs/runner.ts'
import { campaignHouse, launchOf } from '../campaign-house.fixture.ts'
import { recordCampaign } from '../record-campaign.ts'
import { deployCampaign } from './deploy-campaign.ts'
import { deployJob } from './deploy-job.ts'
import type { Addressees } from './deployment.ts'
import { deploymentsOf, dutiesOf } from './queries.ts'

const ground = await campaignHouse()
const { reader, act, standing, province, home, west, commune, room } = ground

type To = Partial<Addressees> & { class: string }
const plan = (...addressees: readonly To[]) => ({
  receiverId: home.id,
  addressees: addressees.map((to) => ({
    underId: province.id,
    scope: 'children',
    mode: 'giao',
    steps: [{ step: 'nhan', dueOn: '2021-03-05' }, { step: 'ke_hoach' }],
    ...to,
  })),
})
const deploy = (campaignId: string, asked: object) =>
  act(deployCampaign, { campaignId, plan: asked }, standing)
const owed = async (campaignId: string) =>
  (await dutiesOf(reader, { campaignId })).map(({ unitId, step, receiverId, viaId, state }) => ({
    unitId,
    step,
    receiverId,
    viaId,
    state,
  }))

let campaignId: string
beforeAll(async () => {
  campaignId = (await act(recordCampaign, launchOf(ground, '508/KH-UBND'), standing)).id
})

describe('deploying to the units', () => {
  it('gives children what their class is given, and the subtree to its receiver by class', async () => {
    await deploy(
      campaignId,
      plan(
        { class: 'so_ban_nganh' },
        {
          class: 'ubnd_xa',
          scope: 'subtree',
          receiverClass: 'ubnd_huyen',
          steps: [{ step: 'nhan', dueOn: null }],
        },
        { class: 'phong_thuoc_co_quan', steps: [{ step: 'ke_hoach_noi_bo', dueOn: null }] },
      ),
    )
    await ground.settle()
    expect(await owed(campaignId)).toEqual([
      { unitId: home.id, step: 'nhan', receiverId: home.id, viaId: null, state: 'owed' },
      { unitId: home.id, step: 'ke_hoach', receiverId: home.id, viaId: null, state: 'owed' },
      { unitId: commune.id, step: 'nhan', receiverId: west.id, viaId: null, state: 'owed' },
    ])
    expect(await deploymentsOf(reader, campaignId)).toMatchObject([
      { state: 'done', unitCount: 2, dutyCount: 3 },
    ])
  })

  it('gives a unit addressed twice no step twice, also in another campaign of the chain', async () => {
    const before = (await owed(campaignId)).length
    await deploy(campaignId, plan({ class: 'so_ban_nganh' }, { class: 'so_ban_nganh', mode: 'de_nghi' }))
    await ground.settle()
    expect(await owed(campaignId)).toHaveLength(before)
  })

  it('goes through the room that receives, and only tells who reports along its own line', async () => {
    const asked = {
      ...plan({ class: 'phong_thuoc_co_quan', underId: home.id }, { class: 'ubnd_huyen', mode: 'nganh_doc' }),
      viaId: room.id,
    }
    await deploy(campaignId, asked)
    await ground.settle()
    const all = await owed(campaignId)
    expect(all.filter(({ unitId }) => unitId === room.id)).toMatchObject([
      { viaId: room.id },
      { viaId: room.id },
    ])
    expect(all.filter(({ unitId }) => unitId === west.id)).toMatchObject([
      { state: 'informed' },
      { state: 'informed' },
    ])
  })

  it('resumes after a crash between chunks without a double or a missing duty', async () => {
    const far = await ground.unit('tỉnh Xa', null, 'tinh', 'xa')
    for (let n = 1; n <= 5; n += 1) await ground.unit(`xã ${n}`, far.id, 'ubnd_xa', `xa-${n}`)
    const launch = launchOf(ground, '9/KH-UBND')
    const other = (await act(recordCampaign, launch, standing)).id
    await deploy(
      other,
      plan(...[1, 2, 3].map(() => ({ class: 'ubnd_xa', underId: far.id })), { class: 'so_ban_nganh' }),
    )
    let chunks = 0
    const dying = startJobs({ ...ground, report: () => {} }, [
      {
        ...deployJob,
        step: async (inner, input, cursor) => {
          const chunk = await deployJob.step(inner, input, cursor)
          chunks += 1
          if (chunks >= 2) throw new Error('mất điện')
          return chunk
        },
      },
    ])
    await dying.settle().catch(() => {})
    await dying.stop()
    expect(await owed(other)).toHaveLength(10)
    await ground.settle()
    expect(await owed(other)).toHaveLength(12)
    expect(await deploymentsOf(reader, other)).toMatchObject([{ state: 'done', dutyCount: 12 }])
  })

  it.each([
    ['a receiver that is none', { ...plan({ class: 'so_ban_nganh' }), receiverId: 987654 }, 'unit.not_found'],
    ['a branch that is none', plan({ class: 'so_ban_nganh', underId: 987654 }), 'unit.not_found'],
    ['a class that is none', plan({ class: 'khong_co' }), 'unit.class_unknown'],
    [
      'a due day that is none',
      plan({ class: 'so_ban_nganh', steps: [{ step: 'nhan', dueOn: '2021-02-30' }] }),
      'input.invalid',
    ],
  ])('refuses %s before anything is given', async (_, asked, code) => {
    const count = (await deploymentsOf(reader, campaignId)).length
    await expect(deploy(campaignId, asked)).rejects.toMatchObject({ code })
    expect(await deploymentsOf(reader, campaignId)).toHaveLength(count)
  })
})
