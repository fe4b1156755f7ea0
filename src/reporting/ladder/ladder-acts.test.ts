import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { testActor } from '../../../test/house.ts'
import type { Actor } from '../../platform/actor.ts'
import { acceptReport } from '../accept-report.ts'
import { approveOnPaper } from '../approve-report.ts'
import { enterOnBehalf } from '../enter-on-behalf.ts'
import { eventsOf, findReport, mustFindReport } from '../queries.ts'
import { openMoves, remarksOf } from '../report.ts'
import { reportingHouse } from '../reporting.fixture.ts'
import { reopenReport, returnReport } from '../return-report.ts'
import { approveByDelegation } from './approve-by-delegation.ts'
import { confirmReceived, confirmReport } from './confirm-report.ts'
import { delegateApproval, withdrawDelegation } from './delegate-approval.ts'
import { delegationFor, delegationsOf, reportFor, takenBackFrom, unconfirmedOf } from './queries.ts'
import { compareContents, contentOf } from './versions.ts'

const house = await reportingHouse()
const { communes, west, on, order, submit } = house
const [ang, bo, cha, den] = communes
const { id: periodId } = await house.openMonth()
house.clock.set('2021-03-22')

const refused = (code: string): unknown => expect.objectContaining({ code })
const signedPage = {
  name: 'ky.png',
  kind: 'png',
  mediaType: 'image/png',
  size: 3,
  sha256: 'a'.repeat(64),
  bytes: new Uint8Array([1, 2, 3]),
}
const enough = 'Thiếu số của bản Nà Hỳ, bổ sung trước 25/03'
const filled = { DAN: { numerator: 6, denominator: 8 } }

/** Someone with an open account and a role on the unit: only such people can be named in a delegation. */
const withAccount = async (
  name: string,
  unit: typeof ang,
  role: 'unit_clerk' | 'unit_leader',
): Promise<Actor> =>
  house.database.write(async (writer) => {
    const id = async (made: Promise<{ id: string }>): Promise<string> => (await made).id
    const personId = await id(
      writer
        .insertInto('person')
        .values({ name, sortKey: name, searchKey: name, invented: true })
        .returning('id')
        .executeTakeFirstOrThrow(),
    )
    const accountId = await id(
      writer
        .insertInto('account')
        .values({ personId, login: `tk${randomUUID().slice(0, 8)}`, state: 'active' })
        .returning('id')
        .executeTakeFirstOrThrow(),
    )
    await writer
      .insertInto('roleGrant')
      .values({ accountId, role, unitId: unit.id, fromDay: '2020-01-01' })
      .execute()
    const actor = testActor({ roles: [role], unitId: unit.id, unitPath: unit.path, name })
    return { ...actor, accountId, personId }
  })

const head = await withAccount('Lò Văn Thử', ang, 'unit_leader')
const office = await withAccount('Quàng Thị Thử', ang, 'unit_clerk')
const colleague = await withAccount('Cà Thị Thử', ang, 'unit_clerk')
const paper = {
  unitId: ang.id,
  leaderTitle: 'Chủ tịch',
  delegateId: office.accountId,
  delegateTitle: 'Công chức Văn phòng',
  form: 'tuq',
  paperNumber: '07/UQ-UBND',
  paperOn: '2021-03-01',
  fromOn: '2021-03-22',
  untilOn: '2021-03-31',
}

describe('a delegation of approval', () => {
  it('is given by the head of the unit, to one who reports for it, by a paper and for days to come', async () => {
    const give = (more: object, actor = head) => order(delegateApproval, { ...paper, ...more }, actor)
    await expect(give({}, office)).rejects.toEqual(refused('command.no_right'))
    await expect(give({}, on(bo, 'unit_leader'))).rejects.toEqual(refused('command.no_right'))
    await expect(give({ delegateId: head.accountId })).rejects.toEqual(refused('delegation.to_oneself'))
    await expect(give({ delegateId: randomUUID() })).rejects.toEqual(refused('delegation.not_of_unit'))
    await expect(give({ untilOn: '2021-03-21' })).rejects.toEqual(refused('delegation.ends_before'))
    await expect(give({ paperOn: '2021-03-23' })).rejects.toEqual(refused('delegation.paper_ahead'))
    await expect(give({ campaign: 'khong-co' })).rejects.toEqual(refused('delegation.unknown_campaign'))
    expect(await delegationsOf(house.reader, [ang.id])).toEqual([])
  })

  it('lets the named person alone approve, and stands on the approval', async () => {
    const id = await submit(ang, periodId, filled)
    await expect(order(approveByDelegation, { reportId: id }, office)).rejects.toEqual(
      refused('report.not_delegated'),
    )
    await order(delegateApproval, paper, head)
    await expect(order(approveByDelegation, { reportId: id }, colleague)).rejects.toEqual(
      refused('report.not_delegated'),
    )
    const visit = { reader: house.reader, today: house.clock.today() }
    const seen = await reportFor({ ...visit, actor: office }, id)
    expect([...seen.moves]).toContain('report.approve_delegated')
    expect((await reportFor({ ...visit, actor: colleague }, id)).moves.has('report.approve_delegated')).toBe(
      false,
    )
    // Who approves by right does not approve in somebody's stead.
    expect((await reportFor({ ...visit, actor: head }, id)).moves.has('report.approve_delegated')).toBe(false)
    await order(approveByDelegation, { reportId: id }, office)
    const under = 'TUQ. Chủ tịch Lò Văn Thử, theo văn bản số 07/UQ-UBND ngày 01/03/2021'
    expect(await mustFindReport(house.reader, id)).toMatchObject({
      state: 'approved',
      approvedHow: 'delegation',
      approvedBy: 'Quàng Thị Thử',
      approvedUnder: under,
      sentOn: '2021-03-22',
    })
    expect((await eventsOf(house.reader, id)).at(-1)?.figures).toMatchObject({ approvedUnder: under })
  })

  it('ends on its last day, and when it is withdrawn with a reason', async () => {
    const asked = { accountId: office.accountId ?? '', unitId: ang.id, campaignId: house.campaignId }
    const onDay = async (today: string) =>
      (await delegationFor(house.reader, { ...asked, today }))?.paperNumber
    expect(await onDay('2021-03-21')).toBeUndefined()
    expect(await onDay('2021-03-31')).toBe('07/UQ-UBND')
    expect(await onDay('2021-04-01')).toBeUndefined()
    const [given] = await delegationsOf(house.reader, [ang.id])
    const withdrawal = { delegationId: given?.id, reason: 'Chủ tịch đã đi làm trở lại' }
    await expect(order(withdrawDelegation, withdrawal, office)).rejects.toEqual(refused('command.no_right'))
    await order(withdrawDelegation, withdrawal, head)
    await expect(order(withdrawDelegation, withdrawal, head)).rejects.toEqual(refused('delegation.over'))
    expect(await onDay('2021-03-22')).toBeUndefined()
    expect((await house.reportOf(ang, periodId)).approvedUnder).toContain('07/UQ-UBND')
  })
})

describe('an approval on paper', () => {
  it('waits in a list until the head or the receiver confirms it; the clerk who sent it cannot', async () => {
    const id = await submit(bo, periodId, filled)
    const clerk = on(bo, 'unit_clerk')
    await order(approveOnPaper, { reportId: id, approverName: 'Vàng A Thử', file: signedPage }, clerk)
    const lists = await unconfirmedOf(house.reader, [bo.id])
    expect(lists.own.map((report) => report.id)).toEqual([id])
    expect((await unconfirmedOf(house.reader, [west.id])).incoming.map((report) => report.id)).toEqual([id])
    await expect(order(confirmReport, { reportId: id }, clerk)).rejects.toEqual(
      refused('report.confirmed_by_leader'),
    )
    await expect(order(confirmReceived, { reportId: id }, on(house.east, 'standing_agency'))).rejects.toEqual(
      refused('command.no_right'),
    )
    await order(acceptReport, { reportId: id }, on(west, 'standing_agency'))
    await order(confirmReport, { reportId: id }, on(bo, 'unit_leader'))
    const twice = order(confirmReceived, { reportId: id }, on(west, 'standing_agency'))
    await expect(twice).rejects.toEqual(refused('report.nothing_to_confirm'))
    expect(await mustFindReport(house.reader, id)).toMatchObject({
      state: 'accepted',
      confirmedOn: '2021-03-22',
      confirmedBy: 'unit_leader xã Bó',
    })
    expect((await unconfirmedOf(house.reader, [bo.id])).own).toEqual([])
  })

  it('loses its confirmation with the approval', async () => {
    const { id } = await house.reportOf(bo, periodId)
    const remarks = [{ code: 'DAN', text: 'Mẫu số chưa khớp danh sách' }]
    const district = on(west, 'standing_agency')
    await expect(
      order(
        returnReport,
        { reportId: id, reason: enough, remarks: [{ code: 'LA', text: 'không có' }] },
        district,
      ),
    ).rejects.toEqual(refused('report.remark_unknown'))
    await order(returnReport, { reportId: id, reason: enough, remarks }, district)
    const report = await mustFindReport(house.reader, id)
    expect(report).toMatchObject({ state: 'returned', confirmedOn: null, approvedHow: null })
    expect(remarksOf(report.returnRemarks)).toEqual(remarks)
    expect((await eventsOf(house.reader, id)).at(-1)?.figures).toMatchObject({ remarks })
  })
})

describe('an entry on behalf', () => {
  it('is confirmed by the unit, not by who entered it; what the unit hands up itself is its own', async () => {
    const { id } = await house.reportOf(den, periodId)
    const district = on(house.east, 'standing_agency')
    const told = { reportId: id, toldBy: 'Hạng A Thử', way: 'điện thoại', toldAt: '2021-03-21T01:20:00.000Z' }
    await order(enterOnBehalf, { ...told, values: filled }, district)
    expect((await unconfirmedOf(house.reader, [den.id])).own.map((report) => report.id)).toEqual([id])
    await expect(order(confirmReceived, { reportId: id }, district)).rejects.toEqual(
      refused('report.confirmed_by_unit'),
    )
    await expect(order(confirmReport, { reportId: id }, district)).rejects.toEqual(
      refused('command.no_right'),
    )
    await order(confirmReport, { reportId: id }, on(den, 'unit_clerk'))
    expect(await mustFindReport(house.reader, id)).toMatchObject({ confirmedBy: 'unit_clerk xã Dền' })
    await order(reopenReport, { reportId: id, reason: 'Báo nhầm số cử tri' }, on(den, 'unit_leader'))
    await submit(den, periodId, { DAN: { numerator: 9, denominator: 9 } })
    expect(await mustFindReport(house.reader, id)).toMatchObject({ onBehalf: null, confirmedOn: null })
  })
})

describe('a report that its unit takes back', () => {
  it('is told to the receiver with the reason, until it comes again', async () => {
    const id = await submit(cha, periodId, filled)
    const leader = on(cha, 'unit_leader')
    await order(
      approveOnPaper,
      { reportId: id, approverName: 'Vàng A Thử', file: signedPage },
      on(cha, 'unit_clerk'),
    )
    await order(reopenReport, { reportId: id, reason: 'Còn thiếu bản Nà Hỳ' }, leader)
    const told = await takenBackFrom(house.reader, [house.east.id])
    expect(told).toMatchObject([
      { report: { id }, reason: 'Còn thiếu bản Nà Hỳ', byName: 'unit_leader xã Chà' },
    ])
    await submit(cha, periodId, { DAN: { numerator: 7, denominator: 8 } })
    expect((await takenBackFrom(house.reader, [house.east.id])).map(({ report }) => report.id)).not.toContain(
      id,
    )
  })

  it('keeps both versions, and says what became of each figure', async () => {
    const { id } = await house.reportOf(cha, periodId)
    const contents = (await eventsOf(house.reader, id))
      .filter(({ toState }) => toState === 'submitted')
      .map(({ figures }) => contentOf(figures))
    const [before, after] = contents
    if (!before || !after) throw new Error('two submissions were made')
    expect(compareContents(before, after).codes).toEqual(['DAN'])
    expect([before, after].map(({ figures }) => figures.get('DAN')?.numerator)).toEqual([6, 7])
  })

  it('cannot be taken back once it is accepted: only the receiver may return it', async () => {
    const id = await submit(house.branch, periodId, {
      LUY: { numerator: 4, denominator: 4 },
      TIN: { nothingArose: true },
    })
    const leader = on(house.branch, 'unit_leader')
    await order(
      approveOnPaper,
      { reportId: id, approverName: 'A Thử', file: signedPage },
      on(house.branch, 'unit_clerk'),
    )
    await order(acceptReport, { reportId: id }, on(house.department, 'standing_agency'))
    await expect(order(reopenReport, { reportId: id, reason: 'Muốn sửa lại số' }, leader)).rejects.toEqual(
      refused('report.not_now'),
    )
    const whole = await findReport(house.reader, id)
    if (!whole) throw new Error('it is there')
    const moves = openMoves(whole.report, leader, { receivingPaths: [], delegated: false })
    expect([...moves]).toEqual(['report.confirm'])
  })
})
