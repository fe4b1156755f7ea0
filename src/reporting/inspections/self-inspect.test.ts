import { describe, expect, it } from 'vitest'
import { findDutyAt } from '../../campaigns/duties/queries.ts'
import { keptChecklist } from '../checklists/checklist.ts'
import { nameFollower } from '../follow-up/name-follower.ts'
import { reportingHouse } from '../reporting.fixture.ts'
import { answerChecklist } from './answer-checklist.ts'
import { noteVisit } from './note-visit.ts'
import { mustFindInspection, seenIn, selfInspectors, visitsOf } from './queries.ts'
import { beginSelfInspection, finishSelfInspection } from './self-inspect.ts'

const house = await reportingHouse()
const { campaignId, branch, department, communes, province, reader, standing } = house
const clerk = house.on(branch, 'unit_clerk')
house.clock.set('2021-05-12')

const owes = () =>
  house.database.write(async (writer) => {
    const { id: deploymentId } = await writer.selectFrom('deployment').select('id').executeTakeFirstOrThrow()
    await writer
      .insertInto('duty')
      .values({
        campaignId,
        unitId: branch.id,
        step: 'tu_kiem_tra',
        mode: 'giao',
        receiverId: department.id,
        dueOn: '2021-05-14',
        deploymentId,
      })
      .execute()
  })

describe('a self-inspection', () => {
  it('is the unit’s own, fulfils its duty, and is read by who stands above', async () => {
    await owes()
    const begin = (actor = clerk) =>
      house.order(beginSelfInspection, { campaignId, unitId: branch.id }, actor)
    await expect(begin(house.on(communes[0], 'unit_clerk'))).rejects.toMatchObject({ status: 403 })
    const { id } = await begin()
    expect(await begin()).toEqual({ id })
    const finish = () =>
      house.order(
        finishSelfInspection,
        { inspectionId: id, leaderName: 'Chi cục trưởng', note: 'Đã tự kiểm tra theo phiếu' },
        clerk,
      )
    await expect(finish()).rejects.toMatchObject({ code: 'inspection.unanswered' })
    const items = keptChecklist((await mustFindInspection(reader, id)).checklist)?.items ?? []
    const answer = (item: string, given: string, actor = clerk) => {
      const finding = { text: 'Chưa có phiếu gương', ownerName: 'Phòng Tổng hợp', dueOn: '2021-05-20' }
      return house.order(
        answerChecklist,
        {
          inspectionId: id,
          item,
          answer: given,
          note: 'Theo hồ sơ',
          finding: given === 'chua' ? finding : null,
        },
        actor,
      )
    }
    await expect(answer('A1', 'dat', standing)).rejects.toMatchObject({ code: 'inspection.not_yours' })
    for (const one of items) await answer(one.id, one.id === 'B3' ? 'chua' : 'dat')
    await finish()
    await expect(finish()).rejects.toMatchObject({ code: 'self_inspection.finished' })
    expect(await mustFindInspection(reader, id)).toMatchObject({
      kind: 'self',
      state: 'open',
      findings: [{ code: 'B3' }],
    })
    expect(await findDutyAt(reader, campaignId, branch.id, ['tu_kiem_tra'])).toMatchObject({ state: 'done' })
    const campaign = { id: campaignId, standingId: province.id, launcherId: province.id }
    const above = await seenIn(reader, campaign, standing, '2021-05-12')
    expect(above.map((one) => one.id)).toContain(id)
    const beside = await seenIn(reader, campaign, house.on(communes[0], 'unit_clerk'), '2021-05-12')
    expect(beside).toEqual([])
  })

  it('is not offered to who launched', async () => {
    const campaign = { state: 'running', launcherId: province.id } as const
    expect(await selfInspectors(reader, campaign, house.on(province, 'unit_clerk'), '2021-05-12')).toEqual([])
  })
})

describe('a council member', () => {
  it('notes visits to the units in his charge and to no others', async () => {
    const personId = await house.database.write(async (writer) => {
      const row = {
        name: 'Y Thử Niê',
        sortKey: 'nie',
        searchKey: 'nie',
        category: 'cong_chuc',
        invented: true,
      } as const
      return (await writer.insertInto('person').values(row).returning('id').executeTakeFirstOrThrow()).id
    })
    await house.order(nameFollower, { campaignId, personId, unitIds: [branch.id] }, standing)
    const member = { ...house.on(province, 'council_member'), personId }
    const visit = { campaignId, unitId: branch.id, day: '2021-05-10', note: 'Nghe báo cáo tiến độ' }
    await house.order(noteVisit, visit, member)
    await expect(house.order(noteVisit, { ...visit, day: '2021-05-13' }, member)).rejects.toMatchObject({
      fields: { day: { code: 'visit.in_future' } },
    })
    await expect(house.order(noteVisit, { ...visit, unitId: communes[0].id }, member)).rejects.toMatchObject({
      code: 'visit.not_in_charge',
    })
    expect(await visitsOf(reader, campaignId, [branch.id])).toHaveLength(1)
  })
})
