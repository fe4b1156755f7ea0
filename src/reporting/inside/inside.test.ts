import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { testActor } from '../../../test/house.ts'
import { browser, pagesFrom, webHouse } from '../../../test/web-house.tsx'
import { findDutyAt } from '../../campaigns/duties/queries.ts'
import type { Actor } from '../../platform/actor.ts'
import { reportingHouse } from '../reporting.fixture.ts'
import { finishAssignment, giveAssignment } from './give-assignment.ts'
import { giveVoluntaryReport } from './give-voluntary-report.ts'
import { isOverdue, pathsSeen } from './inside.ts'
import {
  activitiesOf,
  assignmentsOf,
  listAssignments,
  papersOf,
  requestedBodies,
  voluntaryReportsOf,
} from './queries.ts'
import { carryOutPaper, passOnPaper, receivePaper } from './receive-paper.ts'
import { recordActivity } from './record-activity.ts'
import { routes } from './routes.ts'
import { constraints } from './words.ts'

const house = await reportingHouse()
const { campaignId, branch, department, union, province, west, reader } = house
const leader = house.on(branch, 'unit_leader')
const first = { limit: 100 }
const of = (unitId: number, more: object) => ({ campaignId, unitId, ...more })

let insider = ''
let outsider = ''
beforeAll(async () => {
  const [inside, outside] = await house.database.write((writer) =>
    writer
      .insertInto('person')
      .values(
        ['Lê Văn Đáng', 'Vừ A Dế'].map((name) => ({ name, sortKey: name, searchKey: name, invented: true })),
      )
      .returning('id')
      .execute(),
  )
  insider = inside?.id ?? ''
  outsider = outside?.id ?? ''
  await house.database.write((writer) =>
    writer
      .insertInto('post')
      .values([
        { personId: insider, unitId: branch.id, title: 'Phó phòng', fromDay: '2021-01-01' },
        { personId: outsider, unitId: west.id, title: 'Chuyên viên', fromDay: '2021-01-01' },
      ])
      .execute(),
  )
})

describe('a task', () => {
  const task = 'Tổng hợp số liệu của 12 hạt'

  it('goes to a person of the unit, stands among his, and is finished once', async () => {
    const given = of(branch.id, { personId: insider, task, dueOn: '2021-05-26' })
    const { id } = await house.order(giveAssignment, given, leader)
    expect(await assignmentsOf(reader, insider)).toMatchObject([{ id, assigneeName: 'Lê Văn Đáng' }])
    const me: Actor = { ...testActor(), personId: insider }
    const done = { assignmentId: id, result: 'Đủ ba kỳ đúng hạn' }
    await expect(house.order(finishAssignment, done, testActor())).rejects.toMatchObject({
      code: 'assignment.not_yours',
    })
    await house.order(finishAssignment, done, me)
    await expect(house.order(finishAssignment, done, leader)).rejects.toMatchObject({
      code: 'assignment.finished',
    })
    expect(await assignmentsOf(reader, insider)).toEqual([])
    expect(await assignmentsOf(reader, insider, { done: true })).toHaveLength(1)
  })

  it('goes to a group by its name, and to nobody of another unit', async () => {
    await house.order(giveAssignment, of(branch.id, { groupName: 'Phòng Tổng hợp', task }), leader)
    const refused = (more: object, actor = leader) =>
      expect(house.order(giveAssignment, of(branch.id, { task, ...more }), actor)).rejects
    await refused({ personId: outsider }).toMatchObject({ code: 'assignment.not_of_unit' })
    await refused({}).toMatchObject({ code: 'assignment.nobody' })
    await refused({ groupName: 'Tổ', dueOn: '2021-02-28' }).toMatchObject({ code: 'assignment.due_past' })
    await refused({ groupName: 'Tổ' }, house.on(west, 'unit_leader')).toMatchObject({
      code: 'command.no_right',
    })
  })

  it('is overdue after its day while it is open', () => {
    expect(isOverdue({ state: 'open', dueOn: '2021-05-26' }, '2021-05-26')).toBe(false)
    expect(isOverdue({ state: 'open', dueOn: '2021-05-26' }, '2021-05-27')).toBe(true)
    expect(isOverdue({ state: 'done', dueOn: '2021-05-26' }, '2021-05-27')).toBe(false)
  })

  it('is seen in the branch of who asks', async () => {
    const seen = async (actor: Actor) =>
      (await listAssignments(reader, { campaignId, paths: pathsSeen(actor) }, '2021-03-01', first)).length
    expect(await seen(house.on(department, 'standing_agency'))).toBe(2)
    expect(await seen(house.on(west, 'standing_agency'))).toBe(0)
    expect(await seen(house.on(west, 'auditor'))).toBe(2)
    expect(await seen(testActor())).toBe(0)
  })
})

describe('a paper from above', () => {
  const clerk = house.on(branch, 'unit_clerk')
  const citation = 'Chỉ thị số 07/CT-UBND ngày 17/02/2021'

  it('is received, passed on and carried out, each on its day and in their order', async () => {
    const received = of(branch.id, { citation, receivedOn: '2021-02-22' })
    const { id } = await house.order(receivePaper, received, clerk)
    const [once] = Object.keys(constraints)
    await expect(house.order(receivePaper, received, clerk)).rejects.toMatchObject({ constraint: once })
    const step = (on: string) => ({ paperId: id, on })
    await expect(house.order(passOnPaper, step('2021-02-21'), clerk)).rejects.toMatchObject({
      code: 'paper.before_received',
    })
    await house.order(passOnPaper, step('2021-02-23'), clerk)
    await expect(house.order(carryOutPaper, step('2021-02-22'), clerk)).rejects.toMatchObject({
      code: 'paper.before_received',
    })
    await expect(house.order(carryOutPaper, step('2021-03-02'), clerk)).rejects.toMatchObject({
      code: 'paper.in_future',
    })
    await house.order(carryOutPaper, step('2021-03-01'), clerk)
    await expect(house.order(carryOutPaper, step('2021-03-01'), clerk)).rejects.toMatchObject({
      code: 'paper.step_done',
    })
    expect(await papersOf(reader, { campaignId, unitIds: [branch.id] }, '2021-03-01', first)).toMatchObject([
      { citation, receivedOn: '2021-02-22', passedOn: '2021-02-23', carriedOutOn: '2021-03-01' },
    ])
  })

  it('says what it is', async () => {
    const nameless = house.order(receivePaper, of(branch.id, { receivedOn: '2021-02-22' }), clerk)
    await expect(nameless).rejects.toMatchObject({ code: 'paper.no_citation' })
  })
})

describe('an activity', () => {
  it('keeps counts, never names, and has been held', async () => {
    const clerk = house.on(branch, 'unit_clerk')
    const held = of(branch.id, {
      kind: 'training',
      name: 'Học Luật Bầu cử tại các hạt',
      place: '12 hạt kiểm lâm',
      heldOn: '2021-03-01',
      heldAt: '08:00',
      invited: 412,
      attended: 398,
      attendees: ['Lò Văn A'],
    })
    await house.order(recordActivity, held, clerk)
    const [kept] = await activitiesOf(reader, { campaignId }, '2021-03-01', first)
    expect(kept).toMatchObject({ invited: 412, attended: 398, heldAt: '08:00' })
    expect(JSON.stringify(kept)).not.toContain('Lò Văn A')
    const ahead = house.order(recordActivity, { ...held, heldOn: '2021-03-02' }, clerk)
    await expect(ahead).rejects.toMatchObject({ code: 'activity.in_future' })
    const time = house.order(recordActivity, { ...held, heldAt: '25:00' }, clerk)
    await expect(time).rejects.toMatchObject({ fields: { heldAt: { code: 'activity.wrong_time' } } })
  })
})

describe('a voluntary report', () => {
  const told = { text: 'Hội viên trông trẻ để các gia đình đi bỏ phiếu', mobilised: 310 }

  it('is given by a requested body, as often as it likes, and settles what it was asked', async () => {
    await house.database.write(async (writer) => {
      const { id: deploymentId } = await writer
        .selectFrom('deployment')
        .select('id')
        .executeTakeFirstOrThrow()
      const asked = { campaignId, unitId: union.id, step: 'bao_cao_tu_nguyen', mode: 'de_nghi' } as const
      await writer
        .insertInto('duty')
        .values({ ...asked, receiverId: province.id, deploymentId })
        .execute()
    })
    const clerk = house.on(union, 'unit_clerk')
    await house.order(giveVoluntaryReport, of(union.id, told), clerk)
    await house.order(giveVoluntaryReport, of(union.id, told), clerk)
    expect(await voluntaryReportsOf(reader, campaignId)).toHaveLength(2)
    expect(await requestedBodies(reader, campaignId)).toEqual([union.id])
    const duty = await findDutyAt(reader, campaignId, union.id, ['bao_cao_tu_nguyen'])
    expect(duty?.state).toBe('done')
  })

  it('is not the way of a unit that is assigned to report', async () => {
    const assigned = house.order(giveVoluntaryReport, of(branch.id, told), house.on(branch, 'unit_clerk'))
    await expect(assigned).rejects.toMatchObject({ code: 'voluntary_report.assigned' })
  })
})

describe('long lists', () => {
  const web = webHouse({
    ...house,
    routes,
    findSession: async () => ({ id: 's', actor: leader, accountId: 's', language: 'vi', csrfSecret: 's' }),
  })

  beforeAll(async () => {
    const { id } = branch
    await house.database.write(async (writer) => {
      await sql`insert into assignment (campaign_id, unit_id, assignee_name, task, assigned_on, assigned_by)
        select ${campaignId}::uuid, ${id}, 'Ai', 'Việc dài số ' || n, '2021-02-10', 'Ai'
        from generate_series(1, 230) n`.execute(writer)
      await sql`insert into received_paper (campaign_id, unit_id, citation, received_on)
        select ${campaignId}::uuid, ${id}, 'Giấy dài số ' || n, '2021-02-10' from generate_series(1, 230) n`.execute(
        writer,
      )
      await sql`insert into activity (campaign_id, unit_id, kind, name, place, held_on)
        select ${campaignId}::uuid, ${id}, 'meeting', 'Họp dài số ' || n, 'bản Thử', '2021-02-10'
        from generate_series(1, 230) n`.execute(writer)
    })
  })

  it.each([
    ['phan-cong', /Việc dài số \d+/g],
    ['van-ban-den', /Giấy dài số \d+/g],
    ['hoat-dong', /Họp dài số \d+/g],
  ])('%s goes on to its end', async (page, row) => {
    const { slug } = await reader
      .selectFrom('campaign')
      .select('slug')
      .where('id', '=', campaignId)
      .executeTakeFirstOrThrow()
    const { go } = browser(web.ask, new Map([['thidua-phien', 's']]))
    const pages = await pagesFrom(go, `/lam-viec/phong-trao/${slug}/${page}`)
    const seen = new Set(pages.flatMap((html) => html.match(row) ?? []))
    expect([pages.length, seen.size]).toEqual([3, 230])
    expect(web.faults).toEqual([])
  })
})
