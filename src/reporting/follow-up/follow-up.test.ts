import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { testActor } from '../../../test/house.ts'
import { visitor } from '../../platform/actor.ts'
import { reportingHouse } from '../reporting.fixture.ts'
import { answerReminder } from './answer-reminder.ts'
import { nameFollower, relieveFollower } from './name-follower.ts'
import { remindersOf } from '../reminders/queries.ts'
import { membersInCharge, thingsOf } from './queries.ts'
import { keyOf, maySee, readKey, type Thing, whyNotUrged } from './reminder.ts'
import { sendReminder } from './send-reminder.ts'

const house = await reportingHouse()
const { campaignId, communes, branch, department, west, union, province, reader, standing } = house
const [ang, bo, cha] = communes

const personNamed = (name: string): Promise<string> =>
  house.database.write(async (writer) => {
    const row = { name, sortKey: name, searchKey: name, invented: true }
    return (await writer.insertInto('person').values(row).returning('id').executeTakeFirstOrThrow()).id
  })

const addDuty = (
  unitId: number,
  receiverId: number,
  dueOn: string | null,
  mode: 'giao' | 'de_nghi' = 'giao',
) =>
  house.database.write(async (writer) => {
    const { id: deploymentId } = await writer.selectFrom('deployment').select('id').executeTakeFirstOrThrow()
    const step = mode === 'giao' ? ('ke_hoach' as const) : ('bao_cao_tu_nguyen' as const)
    const row = { campaignId, unitId, step, mode, receiverId, dueOn, deploymentId }
    return (await writer.insertInto('duty').values(row).returning('id').executeTakeFirstOrThrow()).id
  })

const text = 'Chưa nhận được kế hoạch; đề nghị gửi trong tuần.'
const remind = (urged: object[], more: object = {}) => ({ campaignId, kind: 'personal', urged, ...more })

let plan = 0
let branchPlan = 0
let requested = 0
beforeAll(async () => {
  await house.openMonth()
  plan = await addDuty(ang.id, west.id, '2021-03-31')
  branchPlan = await addDuty(branch.id, department.id, '2021-03-19')
  requested = await addDuty(union.id, province.id, '2021-03-19', 'de_nghi')
  house.clock.set('2021-03-26')
})

describe('whom it is about', () => {
  const owed: Thing = {
    dutyId: 1,
    reportId: null,
    campaignId: 'c',
    unitId: 1,
    receiverId: 2,
    viaId: null,
    step: 'ke_hoach',
    periodName: null,
    mode: 'giao',
    dutyState: 'owed',
    reportState: null,
    dueOn: '2021-03-19',
  }
  it.each<[Partial<Thing>, string | null]>([
    [{}, null],
    [{ dutyState: 'returned' }, null],
    [{ dueOn: '2021-04-09' }, null],
    [{ dueOn: '2021-04-10' }, 'reminder.not_yet_due'],
    [{ dueOn: null }, 'reminder.no_due_day'],
    [{ dutyState: 'done' }, 'reminder.nothing_owed'],
    [{ mode: 'de_nghi' }, 'reminder.requested_body'],
    [{ mode: 'nganh_doc', dutyState: 'informed' }, 'reminder.own_line'],
    [{ mode: 'ghi_ho' }, 'reminder.recorded_by_others'],
    [{ dutyState: null, reportState: 'submitted' }, null],
    [{ dutyState: null, reportState: 'approved' }, 'reminder.nothing_owed'],
  ])('%j: %s', (change, why) => {
    expect(whyNotUrged({ ...owed, ...change }, '2021-03-26')).toBe(why)
  })

  it('is named by a key that reads back', () => {
    const id = randomUUID()
    for (const thing of [
      { dutyId: 12, reportId: null },
      { dutyId: null, reportId: id },
    ])
      expect(readKey(keyOf(thing))).toEqual(thing)
    expect(readKey('viec-x')).toBeNull()
  })
})

describe('a reminder', () => {
  it('lists what assigned units owe, duties and reports together, by its day', async () => {
    const things = await thingsOf(reader, { campaignId, receiverIds: [west.id], owedUntil: '2021-04-09' })
    expect(things.map(({ unitId, step, dueOn }) => [unitId, step, dueOn])).toEqual([
      [ang.id, 'bao_cao', '2021-03-23'],
      [bo.id, 'bao_cao', '2021-03-23'],
      [ang.id, 'ke_hoach', '2021-03-31'],
    ])
  })

  it('counts how often the same thing was urged, and is answered once', async () => {
    const clerk = house.on(west, 'standing_agency')
    await house.order(sendReminder, remind([{ dutyId: plan, text }]), clerk)
    await house.order(
      sendReminder,
      remind([{ dutyId: plan, text, answer: 'Gửi ngày 05/4' }], { kind: 'phone' }),
      clerk,
    )
    const [second, first] = await remindersOf(reader, { unitIds: [ang.id] })
    expect([first?.ordinal, second?.ordinal]).toEqual([1, 2])
    expect(second).toMatchObject({
      kind: 'phone',
      step: 'ke_hoach',
      answer: 'Gửi ngày 05/4',
      dueOn: '2021-03-31',
    })
    const answer = { reminderId: first?.id, answer: 'Đầu mối đi công tác' }
    await expect(house.order(answerReminder, answer, house.on(bo, 'unit_clerk'))).rejects.toMatchObject({
      code: 'reminder.not_to_you',
    })
    await house.order(answerReminder, answer, house.on(ang, 'unit_clerk'))
    await expect(house.order(answerReminder, answer, house.on(ang, 'unit_clerk'))).rejects.toMatchObject({
      code: 'reminder.answered',
    })
  })

  it('never goes to a requested body, and sends nothing to the others either', async () => {
    const before = (await remindersOf(reader, { campaignId })).length
    const urged = [
      { dutyId: branchPlan, text },
      { dutyId: requested, text },
    ]
    await expect(house.order(sendReminder, remind(urged), standing)).rejects.toMatchObject({
      code: 'reminder.requested_body',
      values: { unit: union.name },
      fields: { 'urged.1.text': { code: 'reminder.requested_body' } },
    })
    expect(await remindersOf(reader, { campaignId })).toHaveLength(before)
  })

  it.each([
    ['another district', () => house.on(house.east, 'standing_agency'), 'reminder.not_yours'],
    ['the unit itself', () => house.on(ang, 'unit_clerk'), 'command.no_right'],
    ['an auditor', () => house.on(province, 'auditor'), 'command.no_right'],
    ['a council member not in charge', () => house.on(province, 'council_member'), 'reminder.not_yours'],
  ])('is not sent by %s', async (_, actor, code) => {
    const sent = house.order(sendReminder, remind([{ dutyId: plan, text }]), actor())
    await expect(sent).rejects.toMatchObject({ code })
  })

  it('of a person is not called automatic', async () => {
    const automatic = remind([{ dutyId: plan, text }], { kind: 'automatic' })
    await expect(house.order(sendReminder, automatic, standing)).rejects.toMatchObject({
      code: 'reminder.only_system',
    })
    await house.order(sendReminder, automatic)
  })
})

describe('what was said of late units', () => {
  const watchers = [{ unitId: west.id, path: west.path }]
  it.each([
    ['the unit', () => house.on(ang, 'unit_clerk'), true],
    ['who stands above it', () => house.on(province, 'unit_leader'), true],
    ['its receiver', () => house.on(west, 'standing_agency'), true],
    ['an auditor', () => house.on(branch, 'auditor'), true],
    ['the next commune', () => house.on(bo, 'unit_leader'), false],
    ['another district', () => house.on(house.east, 'standing_agency'), false],
    ['a visitor', () => visitor, false],
  ])('is open to %s or not', (_, actor, open) => {
    expect(maySee(actor(), ang.path, watchers)).toBe(open)
  })
})

describe('a letter', () => {
  const letter = { number: '391/SXX-TĐKT', issuedOn: '2021-03-26' }

  it('needs its number and one issuer', async () => {
    const one = [{ dutyId: branchPlan, text }]
    const without = remind(one, { kind: 'letter' })
    await expect(house.order(sendReminder, without, standing)).rejects.toMatchObject({
      code: 'reminder.letter_without_number',
    })
    const mixed = remind([...one, { dutyId: plan, text }], { kind: 'letter', letter })
    await expect(house.order(sendReminder, mixed, standing)).rejects.toMatchObject({
      code: 'reminder.several_issuers',
    })
  })

  it('is one unpublished document of its issuer, whoever it goes to and how often it is noted', async () => {
    const order = remind([{ dutyId: branchPlan, text }], { kind: 'letter', letter })
    const first = await house.order(sendReminder, order, standing)
    const again = await house.order(sendReminder, order, standing)
    expect(again.documentId).toBe(first.documentId)
    const document = await reader
      .selectFrom('document')
      .select(['number', 'kind', 'issuerId', 'published'])
      .where('id', '=', first.documentId ?? '')
      .executeTakeFirst()
    expect(document).toEqual({
      number: '391/SXX-TĐKT',
      kind: 'Công văn',
      issuerId: department.id,
      published: false,
    })
  })
})

describe('a council member', () => {
  it('follows the units he is in charge of, until he is relieved', async () => {
    const personId = await personNamed('Y Thuyên Niê')
    const member = {
      ...testActor({ roles: ['council_member'], unitId: province.id, unitPath: province.path }),
      personId,
    }
    const urge = () => house.order(sendReminder, remind([{ dutyId: branchPlan, text }]), member)
    await expect(urge()).rejects.toMatchObject({ code: 'reminder.not_yours' })
    const naming = { campaignId, personId, unitIds: [branch.id, cha.id] }
    await expect(house.order(nameFollower, naming, house.on(west, 'standing_agency'))).rejects.toMatchObject({
      code: 'command.no_right',
    })
    await house.order(nameFollower, naming, standing)
    await house.order(nameFollower, naming, standing)
    await urge()
    const letter = { number: '1/SXX', issuedOn: '2021-03-26' }
    const byLetter = remind([{ dutyId: branchPlan, text }], { kind: 'letter', letter })
    await expect(house.order(sendReminder, byLetter, member)).rejects.toMatchObject({
      code: 'reminder.letter_not_yours',
    })
    expect(await membersInCharge(reader, campaignId, { personId })).toHaveLength(2)
    await house.order(relieveFollower, { campaignId, personId, unitId: branch.id }, standing)
    await expect(urge()).rejects.toMatchObject({ code: 'reminder.not_yours' })
  })
})
