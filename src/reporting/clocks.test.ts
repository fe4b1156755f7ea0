import { beforeAll, describe, expect, it } from 'vitest'
import { momentAt } from '../platform/plain/moment.ts'
import { approveReport } from './approve-report.ts'
import { isLocked, lateAfter, lockAlong, wasLate } from './clocks.ts'
import { enterOnBehalf } from './enter-on-behalf.ts'
import { extendReport } from './extend-report.ts'
import { askExtension } from './extensions/ask-extension.ts'
import { declineExtension, grantExtension } from './extensions/answer-extension.ts'
import { requestsOf } from './extensions/queries.ts'
import { clockText } from './pages/clock-sentence.tsx'
import { completenessOf } from './progress/queries.ts'
import { mustFindReport } from './queries.ts'
import { reportingHouse } from './reporting.fixture.ts'
import { returnReport } from './return-report.ts'
import { submitReport } from './submit-report.ts'

const clocks = {
  dueOn: '2021-07-05',
  extendedUntil: null,
  dueTime: '17:00',
  lockOn: '2021-07-12',
  lockTime: '24:00',
  unlockedUntil: null,
}

describe('two clocks', () => {
  it('are said in one sentence each', () => {
    expect(clockText(clocks, 'vi')).toBe(
      'Sau 17:00 05/07/2021 vẫn nộp được, nhưng tính là trễ. Sau 12/07/2021 khóa.',
    )
    expect(clockText({ ...clocks, lockOn: null }, 'en')).toBe(
      'After 17:00 5 July 2021 it can still be sent, but counts as late.',
    )
  })

  it.each([
    ['2021-07-05', '16:59', false],
    ['2021-07-05', '17:00', false],
    ['2021-07-05', '17:01', true],
    ['2021-07-06', '08:00', true],
    ['2021-07-05', null, false],
  ])('what was sent %s %s is late: %s', (sentOn, sentTime, late) => {
    expect(wasLate(clocks, { sentOn, sentTime })).toBe(late)
  })

  it('lock at the day’s end, unless it was opened for the unit or its receiver returned it', () => {
    const at = { state: 'draft', returnReason: null, ...clocks } as const
    const next = { day: '2021-07-13', time: '00:01' }
    expect(isLocked(at, { day: '2021-07-12', time: '23:59' })).toBe(false)
    expect(isLocked(at, next)).toBe(true)
    expect(isLocked({ ...at, unlockedUntil: '2021-07-14' }, next)).toBe(false)
    expect(isLocked({ ...at, state: 'returned', returnReason: 'Thiếu' }, next)).toBe(false)
    expect(isLocked({ ...at, lockOn: null }, next)).toBe(false)
  })

  it('move together', () => {
    expect(lateAfter({ ...clocks, extendedUntil: '2021-07-08' })).toEqual({
      day: '2021-07-08',
      time: '24:00',
    })
    expect(lockAlong(clocks, '2021-07-08')).toBe('2021-07-15')
    expect(lockAlong({ ...clocks, lockOn: null }, '2021-07-08')).toBeNull()
  })
})

const house = await reportingHouse()
const { order, on, communes, west, east, campaignId, openMonth, reportOf, save, submit } = house
const [ang, bo, cha, den] = communes
const values = { DAN: { numerator: '5', denominator: '5' } }
const reason = 'Trực phòng cháy rừng cả tuần'
const keeper = (unit: (typeof communes)[number]) =>
  on(unit.path.startsWith(west.path) ? west : east, 'standing_agency')

let periodId = ''
beforeAll(async () => {
  const lock = { ubnd_xa: '2021-03-26' }
  periodId = (await openMonth({ dueTime: '17:00', lock })).id
})

describe('a period with both clocks', () => {
  it('refuses a lock before the deadline, a strange hour, and a deadline before the hour of the cut-off', async () => {
    const wrong = (more: object, fields: object) =>
      expect(openMonth({ name: 'Sai', ...more })).rejects.toMatchObject({ fields })
    await wrong({ lock: { ubnd_xa: '2021-03-22' } }, { 'lock.ubnd_xa': { code: 'period.lock_before_due' } })
    await wrong({ dueTime: '25:00' }, { dueTime: { code: 'period.wrong_hour' } })
    await wrong(
      { due: { ubnd_xa: '2021-03-20' }, asks: {}, cutoffTime: '16:00', dueTime: '15:00' },
      { 'due.ubnd_xa': { code: 'period.due_before_cutoff' } },
    )
  })

  it('counts as late after the hour, and the count at every level says so', async () => {
    house.clock.set('2021-03-23', momentAt('2021-03-23', '16:30'))
    const early = await submit(ang, periodId, values)
    await order(approveReport, { reportId: early }, on(ang, 'unit_leader'))
    const late = await submit(bo, periodId, values)
    house.clock.set('2021-03-23', momentAt('2021-03-23', '17:05'))
    await order(approveReport, { reportId: late }, on(bo, 'unit_leader'))
    expect(await mustFindReport(house.reader, late)).toMatchObject({
      sentOn: '2021-03-23',
      sentTime: '17:05',
    })
    const [west1] = await completenessOf(house.reader, campaignId, '2021-03-23', {
      periodId,
      underPath: west.path,
    })
    expect(west1).toMatchObject({ expected: 2, received: 2, onTime: 1, late: 1, missing: 0 })
  })

  it('locks after the second clock and says whom to ask; what was sent stays readable and counted', async () => {
    const { id } = await reportOf(cha, periodId)
    await save(id, values, on(cha, 'unit_clerk'))
    house.clock.set('2021-03-27', momentAt('2021-03-27', '08:00'))
    const refused = {
      code: 'report.locked',
      status: 409,
      values: { receiver: 'huyện Đông', day: '26/03/2021' },
    }
    await expect(save(id, values, on(cha, 'unit_clerk'))).rejects.toMatchObject(refused)
    await expect(order(submitReport, { reportId: id }, on(cha, 'unit_clerk'))).rejects.toMatchObject(refused)
    const told = { toldBy: 'Lò Thử', way: 'điện thoại', toldAt: '2021-03-26T09:20:00.000Z' }
    await expect(order(enterOnBehalf, { reportId: id, values, ...told }, keeper(cha))).rejects.toMatchObject(
      refused,
    )
  })

  it('opens for one unit alone, by whom and why, and it is still late', async () => {
    const { id } = await reportOf(cha, periodId)
    await order(extendReport, { reportId: id, unlockUntil: '2021-03-29', reason }, keeper(cha))
    await save(id, values, on(cha, 'unit_clerk'))
    expect(await mustFindReport(house.reader, id)).toMatchObject({
      unlockedUntil: '2021-03-29',
      extendedUntil: null,
      extensionBy: keeper(cha).name,
      extensionReason: reason,
    })
    const { id: other } = await reportOf(den, periodId)
    await expect(save(other, values, on(den, 'unit_clerk'))).rejects.toMatchObject({ code: 'report.locked' })
  })

  it('refuses an exception that changes nothing or goes backwards', async () => {
    const { id } = await reportOf(den, periodId)
    const give = (more: object) => order(extendReport, { reportId: id, reason, ...more }, keeper(den))
    await expect(give({})).rejects.toMatchObject({ code: 'report.extend_what' })
    await expect(give({ until: '2021-03-23' })).rejects.toMatchObject({ code: 'report.extended_backwards' })
    await expect(give({ unlockUntil: '2021-03-26' })).rejects.toMatchObject({
      code: 'report.unlocked_backwards',
    })
  })

  it('lets a returned report be mended past the lock', async () => {
    const { id } = await reportOf(ang, periodId)
    await order(
      returnReport,
      { reportId: id, reason: 'Chưa có số buổi tuyên truyền, đề nghị bổ sung.' },
      keeper(ang),
    )
    await save(id, values, on(ang, 'unit_clerk'))
    await order(submitReport, { reportId: id }, on(ang, 'unit_clerk'))
    await order(approveReport, { reportId: id }, on(ang, 'unit_leader'))
    expect(await mustFindReport(house.reader, id)).toMatchObject({ state: 'approved', sentTime: '16:30' })
  })
})

describe('more time asked for', () => {
  it('is declined with a reason, asked once more, and granted: both clocks move', async () => {
    const { id } = await reportOf(den, periodId)
    const clerk = on(den, 'unit_clerk')
    const ask = (until: string) => order(askExtension, { reportId: id, until, reason }, clerk)
    await expect(ask('2021-03-23')).rejects.toMatchObject({ code: 'extension.backwards' })
    const first = await ask('2021-04-20')
    await expect(ask('2021-04-21')).rejects.toMatchObject({ code: 'extension.asked_already' })
    await order(declineExtension, { requestId: first.id, answer: 'Số liệu cần cho giao ban' }, keeper(den))
    await expect(order(grantExtension, { requestId: first.id }, keeper(den))).rejects.toMatchObject({
      code: 'extension.answered',
    })
    house.clock.set('2021-03-27', momentAt('2021-03-27', '09:00'))
    const second = await ask('2021-03-30')
    await order(grantExtension, { requestId: second.id, answer: 'Đồng ý' }, keeper(den))
    expect(await mustFindReport(house.reader, id)).toMatchObject({
      extendedUntil: '2021-03-30',
      unlockedUntil: '2021-04-02',
      extensionReason: reason,
    })
    expect((await requestsOf(house.reader, id)).map(({ state }) => state)).toEqual(['declined', 'granted'])
    await submit(den, periodId, values)
  })

  it('is asked by the unit itself and answered by its receiver', async () => {
    const { id } = await reportOf(cha, periodId)
    const asked = { reportId: id, until: '2021-04-05', reason }
    await expect(order(askExtension, asked, on(den, 'unit_clerk'))).rejects.toMatchObject({ status: 403 })
    const { id: requestId } = await order(askExtension, asked, on(cha, 'unit_clerk'))
    await expect(order(grantExtension, { requestId }, on(west, 'standing_agency'))).rejects.toMatchObject({
      status: 403,
    })
  })
})
