import { beforeAll, describe, expect, it } from 'vitest'
import { system } from '../../platform/actor.ts'
import { startJobs } from '../../platform/jobs/runner.ts'
import { setDaysOff } from '../schedule/set-days-off.ts'
import { thingsOf } from '../follow-up/queries.ts'
import { keyOf } from '../follow-up/reminder.ts'
import { sendReminder } from '../follow-up/send-reminder.ts'
import { cancelLetter, editLetter } from '../letters/edit-letter.ts'
import { draftLetter } from '../letters/draft-letter.ts'
import { issueLetter } from '../letters/issue-letter.ts'
import { countsAgainst, lettersOf, linesOf, mustFindLetter } from '../letters/queries.ts'
import { reportingHouse } from '../reporting.fixture.ts'
import { changeLadder } from './change-ladder.ts'
import { defaultLadder } from './ladder.ts'
import { noteOpened } from './note-opened.ts'
import { contactsOf, ladderFor } from './queries.ts'
import { runUrgingDay } from './run-urging-day.ts'
import { urgeJob } from './urge-job.ts'

const house = await reportingHouse()
const { campaignId, communes, branch, department, west, union, province, reader, standing } = house
const [ang, bo] = communes
const jobs = startJobs({ ...house, report: () => undefined }, [urgeJob])

const accountOf = (unitId: number, role: 'unit_clerk' | 'unit_leader' | 'standing_agency') =>
  house.database.write(async (writer) => {
    const name = `${role} ${unitId}`
    const person = { name, sortKey: name, searchKey: name, email: `n${unitId}@mau.example`, invented: true }
    const { id: personId } = await writer
      .insertInto('person')
      .values(person)
      .returning('id')
      .executeTakeFirstOrThrow()
    const { id: accountId } = await writer
      .insertInto('account')
      .values({ personId, login: `${role}-${unitId}`, state: 'active' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await writer.insertInto('roleGrant').values({ accountId, role, unitId, fromDay: '2021-01-01' }).execute()
    return accountId
  })

const run = async (day: string) => {
  house.clock.set(day)
  const result = await house.order(runUrgingDay, { day }, system)
  await jobs.settle()
  return result
}

const automatic = async (unitId: number) =>
  (
    await reader
      .selectFrom('reminder')
      .select(['day', 'ladderStep', 'ordinal', 'kind'])
      .where('unitId', '=', unitId)
      .orderBy('day')
      .orderBy('ordinal')
      .execute()
  ).map(({ day, ladderStep, ordinal, kind }) => `${day} ${ladderStep ?? kind} ${ordinal}`)

const noticesOf = (accountId: string) =>
  reader
    .selectFrom('notice')
    .select(['kind', 'task', 'pushed', 'day', 'href'])
    .where('accountId', '=', accountId)
    .orderBy('day')
    .execute()

let month = ''
let clerk = ''
let leader = ''
let receiver = ''
beforeAll(async () => {
  await house.order(
    setDaysOff,
    { year: 2021, days: [{ day: '2021-03-24', name: 'Ngày nghỉ thử' }] },
    standing,
  )
  month = (await house.openMonth()).id
  clerk = await accountOf(ang.id, 'unit_clerk')
  leader = await accountOf(ang.id, 'unit_leader')
  receiver = await accountOf(west.id, 'standing_agency')
})

describe('the ladder, day after day', () => {
  it('is run by the clock alone, on working days, once a day', async () => {
    house.clock.set('2021-03-19')
    await expect(house.order(runUrgingDay, { day: '2021-03-19' }, standing)).rejects.toMatchObject({
      code: 'command.no_right',
    })
    expect(await run('2021-03-19')).toEqual({ campaigns: 1 })
    expect(await run('2021-03-19')).toEqual({ campaigns: 0 })
    expect(await run('2021-03-20')).toEqual({ campaigns: 0 })
    expect(await run('2021-03-24')).toEqual({ campaigns: 0 })
    expect(await automatic(ang.id)).toEqual(['2021-03-19 soon 1'])
  })

  it('tells the contact, and the leader what waits for him', async () => {
    expect(await noticesOf(clerk)).toMatchObject([{ kind: 'urged', pushed: true, day: '2021-03-19' }])
    expect(await noticesOf(leader)).toEqual([])
    house.clock.set('2021-03-22')
    await house.submit(ang, month, { DAN: { numerator: '4', denominator: '4' } })
    await run('2021-03-23')
    expect((await noticesOf(clerk)).map(({ day }) => day)).toEqual(['2021-03-19'])
    expect(await noticesOf(leader)).toMatchObject([{ kind: 'urged', day: '2021-03-23' }])
    expect(await automatic(bo.id)).toEqual(['2021-03-19 soon 1', '2021-03-23 today 2'])
  })

  it('never speaks to a requested body, and counts no reminder of its own', async () => {
    await run('2021-03-25')
    await run('2021-03-26')
    expect(await automatic(union.id)).toEqual([])
    expect(await automatic(bo.id)).toEqual(['2021-03-19 soon 1', '2021-03-23 today 2', '2021-03-25 late 3'])
    expect(await countsAgainst(reader, campaignId, bo.id, '2021-03-23')).toEqual({
      letters: 0,
      daysLateAfterExtension: 0,
    })
    expect(await countsAgainst(reader, campaignId, bo.id, '2021-03-26')).toMatchObject({ letters: 0 })
  })

  it('catches up once after days on which nothing ran, and drafts a letter that nobody has received', async () => {
    await run('2021-03-31')
    const drafts = await lettersOf(reader, { campaignId, issuerIds: [west.id] })
    expect(drafts).toMatchObject([{ state: 'draft', byLadder: true, draftedOn: '2021-03-31', lines: 2 }])
    expect((await automatic(bo.id)).at(-1)).toBe('2021-03-25 late 3')
    expect(await noticesOf(receiver)).toMatchObject([
      { kind: 'letter_drafted', href: `/lam-viec/cong-van/${drafts[0]?.id}` },
    ])
    expect(await reader.selectFrom('mail').select('id').execute()).toEqual([])
  })
})

describe('a letter that was drafted', () => {
  const draft = async () => (await lettersOf(reader, { campaignId, issuerIds: [west.id] }))[0]
  const decider = house.on(west, 'standing_agency')
  const issue = async (more: object = {}) => {
    const found = await draft()
    return {
      letterId: found?.id,
      version: found?.version,
      number: '12/UBND-NV',
      issuedOn: '2021-03-31',
      signerName: 'Lò Văn Mẫu',
      signerTitle: 'Phó Chủ tịch',
      ...more,
    }
  }

  it.each([
    ['another district', () => house.on(house.east, 'standing_agency')],
    ['the unit itself', () => house.on(ang, 'unit_clerk', 'unit_leader')],
    ['a council member', () => house.on(province, 'council_member')],
  ])('is not decided by %s', async (_, actor) => {
    await expect(house.order(issueLetter, await issue(), actor())).rejects.toMatchObject({
      code: 'command.no_right',
    })
  })

  it('is changed as it was seen, and keeps somebody on its list', async () => {
    const found = await mustFindLetter(reader, (await draft())?.id ?? '')
    const lines = await linesOf(reader, found, '2021-03-31')
    expect(lines.map(({ unitId, daysLate, settled }) => [unitId, daysLate, settled])).toEqual([
      [ang.id, 8, false],
      [bo.id, 8, false],
    ])
    const texts = { subject: found.subject, opening: found.opening, closing: found.closing }
    const change = { letterId: found.id, version: found.version, ...texts }
    const all = lines.map(({ thing }) => thing)
    await expect(house.order(editLetter, { ...change, without: all }, decider)).rejects.toMatchObject({
      code: 'letter.nobody_left',
    })
    await house.order(editLetter, { ...change, subject: 'đôn đốc báo cáo tháng 3' }, decider)
    await expect(house.order(editLetter, change, decider)).rejects.toMatchObject({
      code: 'letter.changed_meanwhile',
    })
  })

  it('once signed is one document, a record for each unit that is still late, and stops the ladder', async () => {
    const before = await issue({ issuedOn: '2021-04-01' })
    await expect(house.order(issueLetter, before, decider)).rejects.toMatchObject({
      fields: { issuedOn: { code: 'reminder.letter_in_future' } },
    })
    const { units, documentId } = await house.order(issueLetter, await issue(), decider)
    expect(units).toBe(2)
    expect(await countsAgainst(reader, campaignId, bo.id, '2021-03-31')).toEqual({
      letters: 1,
      daysLateAfterExtension: 8,
    })
    const document = await reader
      .selectFrom('document')
      .select(['number', 'published'])
      .where('id', '=', documentId ?? '')
      .executeTakeFirst()
    expect(document).toEqual({ number: '12/UBND-NV', published: false })
    const mails = await reader.selectFrom('mail').select(['toAddress', 'kind']).execute()
    expect(mails.map(({ kind }) => kind)).toEqual(['told', 'told'])
    const count = (await automatic(bo.id)).length
    await run('2021-04-01')
    await run('2021-04-02')
    expect(await automatic(bo.id)).toHaveLength(count)
    await expect(house.order(issueLetter, await issue(), decider)).rejects.toMatchObject({
      code: 'letter.issued',
    })
  })

  it('of late things is drafted by hand too, once, and cancelled with a reason', async () => {
    house.clock.set('2021-04-02')
    const [thing] = await thingsOf(reader, { campaignId, unitIds: [branch.id], owedUntil: '2021-04-02' })
    const inSame = [{ dutyId: thing?.dutyId, reportId: thing?.reportId }]
    const [made] = await lettersOf(reader, { campaignId, issuerIds: [department.id] })
    expect(made).toMatchObject({ state: 'draft', byLadder: true })
    const again = house.order(draftLetter, { campaignId, urged: inSame }, standing)
    await expect(again).rejects.toMatchObject({ code: 'letter.in_draft' })
    const cancel = { letterId: made?.id, version: made?.version, reason: 'Đơn vị đã hẹn ngày gửi' }
    await house.order(cancelLetter, cancel, standing)
    const { id } = await house.order(draftLetter, { campaignId, urged: inSame }, standing)
    expect(await mustFindLetter(reader, id)).toMatchObject({ state: 'draft', byLadder: false })
  })
})

describe('what a person writes', () => {
  it('goes to the people of the unit, is opened once, and stands in its history', async () => {
    house.clock.set('2021-04-05')
    const [thing] = await thingsOf(reader, { campaignId, unitIds: [ang.id], owedUntil: '2021-04-05' })
    if (!thing) throw new Error('nothing is owed')
    const urged = [
      { dutyId: thing.dutyId, reportId: thing.reportId, text: 'Đề nghị lãnh đạo xã duyệt báo cáo.' },
    ]
    await house.order(sendReminder, { campaignId, kind: 'personal', urged }, standing)
    const told = (await noticesOf(clerk)).filter(({ kind }) => kind === 'told')
    const href = told.at(-1)?.href ?? ''
    expect(told.at(-1)).toMatchObject({ task: keyOf(thing), pushed: true })
    const reminderId = href.slice(href.lastIndexOf('/') + 1)
    const stranger = { reminderId, accountId: receiver }
    const opened = (...all: object[]) => house.order(noteOpened, { opened: all }, system)
    expect(await opened(stranger)).toEqual({ count: 0 })
    expect(await opened({ reminderId, accountId: clerk }, { reminderId, accountId: leader })).toEqual({
      count: 1,
    })
    const contacts = (await contactsOf(reader, [thing]))(thing)
    expect(contacts.ways).toEqual(
      expect.arrayContaining([
        { kind: 'letter', count: 1 },
        { kind: 'personal', count: 1 },
      ]),
    )
    expect(contacts.openedAt).not.toBeNull()
  })
})

describe('a campaign’s own ladder', () => {
  const change = (more: object = {}) => ({ campaignId, version: 0, ladder: defaultLadder, ...more })

  it('is set by its standing agency, as it was seen, and must rise', async () => {
    await expect(
      house.order(changeLadder, change(), house.on(west, 'standing_agency')),
    ).rejects.toMatchObject({ code: 'command.no_right' })
    const falling = defaultLadder.map((rung) => (rung.key === 'reason' ? { ...rung, offset: 1 } : rung))
    await expect(house.order(changeLadder, change({ ladder: falling }), standing)).rejects.toMatchObject({
      fields: { 'reason.offset': { code: 'ladder.not_rising' } },
    })
    const shouting = defaultLadder.map((rung) => ({ ...rung, push: true }))
    await house.order(changeLadder, change({ ladder: shouting }), standing)
    const kept = await ladderFor(reader, campaignId)
    expect(kept.ladder.filter(({ push }) => push).map(({ key }) => key)).toEqual([
      'soon',
      'today',
      'late',
      'reason',
    ])
    await expect(house.order(changeLadder, change(), standing)).rejects.toMatchObject({
      code: 'ladder.changed_meanwhile',
    })
  })
})
