import { beforeAll, describe, expect, it } from 'vitest'
import { approveOnPaper, approveReport } from './approve-report.ts'
import { acceptReport } from './accept-report.ts'
import { enterOnBehalf } from './enter-on-behalf.ts'
import { extendReport } from './extend-report.ts'
import { eventsOf, figuresOf, findReport, mustFindReport } from './queries.ts'
import { reportMoves, stateAfter } from './report.ts'
import { reportingHouse, signedPage } from './reporting.fixture.ts'
import { reopenReport, returnReport } from './return-report.ts'
import { saveReport } from './save-report.ts'
import { submitReport } from './submit-report.ts'
import type { ReportState } from './tables.ts'

const house = await reportingHouse()
const { order, on, communes, west, branch, room, department, openMonth, reportOf, save, submit } = house
const [ang, bo, cha, den] = communes
const refused = (code: string) => expect.objectContaining({ code })
const enough = 'Chưa có số buổi tuyên truyền, đề nghị bổ sung.'

let periodId = ''
beforeAll(async () => {
  periodId = (await openMonth()).id
})

const states: readonly ReportState[] = ['owed', 'draft', 'submitted', 'approved', 'accepted', 'returned']

it('has one table of moves', () => {
  const table = Object.keys(reportMoves).map((move) => {
    const known = move as keyof typeof reportMoves
    return `${move}: ${states.map((state) => stateAfter(known, state) ?? '-').join(' ')}`
  })
  expect(table).toEqual([
    //                       owed     draft    submitted approved accepted returned
    'report.save: draft draft - - - returned',
    'report.submit: - submitted - - - submitted',
    'report.approve: - - approved - - -',
    'report.approve_delegated: - - approved - - -',
    'report.approve_on_paper: - - approved - - -',
    'report.reopen: - - draft draft - -',
    'report.accept: - - - accepted - -',
    'report.return: - - - returned returned -',
    'report.extend: owed draft submitted - - returned',
    'report.enter_on_behalf: approved approved - - - approved',
    'report.confirm: - - - approved accepted -',
    'report.confirm_received: - - - approved accepted -',
  ])
})

describe('the ladder', () => {
  it('goes up from draft to accepted, and each step leaves its mark', async () => {
    const id = await submit(ang, periodId, {
      DAN: { numerator: '6', denominator: '8', breakdown: { 'tiếng Thái': '6' } },
    })
    house.clock.set('2021-03-22')
    const approved = await order(approveReport, { reportId: id }, on(ang, 'unit_leader'))
    expect(approved.receipt).toMatch(/^BC-2021-\d{5}$/)
    const accepted = await order(acceptReport, { reportId: id }, on(west, 'standing_agency'))
    expect(accepted).toMatchObject({ state: 'accepted', receipt: approved.receipt })
    const events = await eventsOf(house.reader, id)
    expect(events.map((event) => `${event.fromState}>${event.toState}`)).toEqual([
      'owed>draft',
      'draft>submitted',
      'submitted>approved',
      'approved>accepted',
    ])
    expect(events[1]?.figures).toMatchObject({ values: { DAN: { numerator: 6, denominator: 8 } } })
    expect(await mustFindReport(house.reader, id)).toMatchObject({
      sentOn: '2021-03-22',
      approvedHow: 'login',
    })
  })

  it('refuses each move that the state does not know', async () => {
    const { id } = await reportOf(ang, periodId)
    const everyone = house.standing
    const system = undefined
    const tried: readonly (() => Promise<unknown>)[] = [
      () => order(saveReport, { reportId: id, version: 4, values: {} }, system),
      () => order(submitReport, { reportId: id }, system),
      () => order(approveReport, { reportId: id }, system),
      () => order(acceptReport, { reportId: id }, everyone),
      () => order(reopenReport, { reportId: id, reason: enough }, system),
      () => order(extendReport, { reportId: id, until: '2021-04-01', reason: enough }, everyone),
    ]
    for (const trial of tried) await expect(trial()).rejects.toEqual(refused('report.not_now'))
  })

  it('asks the right on the unit, or on who receives', async () => {
    const id = await submit(bo, periodId, { DAN: { numerator: 4, denominator: 5 } })
    const noRight = refused('command.no_right')
    await expect(order(approveReport, { reportId: id }, on(bo, 'unit_clerk'))).rejects.toEqual(noRight)
    await expect(order(approveReport, { reportId: id }, on(ang, 'unit_leader'))).rejects.toEqual(noRight)
    await order(approveReport, { reportId: id }, on(bo, 'unit_leader'))
    await expect(order(acceptReport, { reportId: id }, on(bo, 'standing_agency'))).rejects.toEqual(noRight)
    await expect(order(acceptReport, { reportId: id }, on(house.east, 'standing_agency'))).rejects.toEqual(
      noRight,
    )
  })

  it('comes back with a reason long enough to act on, and goes up again under the same receipt', async () => {
    const { id, receipt } = await reportOf(bo, periodId)
    const district = on(west, 'standing_agency')
    await expect(order(returnReport, { reportId: id, reason: 'sai số' }, district)).rejects.toMatchObject({
      fields: { reason: { code: 'input.too_short', values: { least: 20 } } },
    })
    await order(returnReport, { reportId: id, reason: enough }, district)
    await save(id, { DAN: { numerator: 5, denominator: 5 } }, on(bo, 'unit_clerk'))
    expect(await mustFindReport(house.reader, id)).toMatchObject({ state: 'returned', returnReason: enough })
    await order(submitReport, { reportId: id }, on(bo, 'unit_clerk'))
    await order(approveReport, { reportId: id }, on(bo, 'unit_leader'))
    const again = await order(acceptReport, { reportId: id }, district)
    expect(again.receipt).toBe(receipt)
    expect(await mustFindReport(house.reader, id)).toMatchObject({ returnReason: null, sentOn: '2021-03-22' })
  })

  it('goes through a room, whose people or whose superiors accept', async () => {
    const id = await submit(branch, periodId, {
      LUY: { numerator: 41, denominator: 41 },
      TIN: { nothingArose: true },
    })
    await order(approveReport, { reportId: id }, on(branch, 'unit_leader'))
    await order(acceptReport, { reportId: id }, on(room, 'standing_agency'))
    await order(returnReport, { reportId: id, reason: enough }, on(department, 'standing_agency'))
    expect(await mustFindReport(house.reader, id)).toMatchObject({ state: 'returned', acceptedOn: null })
  })
})

describe('a submission', () => {
  it('that breaks a rule is refused at the cell and leaves the draft', async () => {
    const { id } = await reportOf(cha, periodId)
    const clerk = on(cha, 'unit_clerk')
    await save(id, { DAN: { numerator: '26', denominator: '24' } }, clerk)
    await expect(order(submitReport, { reportId: id }, clerk)).rejects.toMatchObject({
      code: 'report.breaks_rules',
      fields: {
        'values.DAN.numerator': { code: 'figure.above', values: { numerator: 26, denominator: 24 } },
      },
    })
    const left = await findReport(house.reader, id)
    expect(left?.report).toMatchObject({ state: 'draft', receipt: null })
    expect([...(left?.figures.values() ?? [])]).toMatchObject([{ numerator: 26, denominator: 24 }])
  })

  it('asks back what may mean two numbers, and writes nothing', async () => {
    const { id, version } = await reportOf(cha, periodId)
    const order15 = save(id, { DAN: { numerator: '1.5', denominator: '24' } }, on(cha, 'unit_clerk'))
    await expect(order15).rejects.toMatchObject({
      code: 'report.unreadable',
      fields: { 'values.DAN.numerator': { code: 'figure.ambiguous' } },
    })
    expect((await reportOf(cha, periodId)).version).toBe(version)
  })

  it('of a second clerk shows both figures and overwrites nothing', async () => {
    const { id, version } = await reportOf(cha, periodId)
    const clerk = on(cha, 'unit_clerk')
    await order(
      saveReport,
      { reportId: id, version, values: { DAN: { numerator: 20, denominator: 24 } } },
      clerk,
    )
    const rival = { reportId: id, version, values: { DAN: { numerator: 21, denominator: 24 } } }
    await expect(order(saveReport, rival, on(cha, 'unit_leader'))).rejects.toMatchObject({
      code: 'report.changed_meanwhile',
      status: 409,
      fields: { 'values.DAN.numerator': { values: { theirs: '20/24', mine: '21/24' } } },
    })
    expect([...(await figuresOf(house.reader, id)).values()]).toMatchObject([{ numerator: 20 }])
  })

  it('may say that nothing arose in all of it, which is not zero', async () => {
    const { id } = await reportOf(cha, periodId)
    const clerk = on(cha, 'unit_clerk')
    await save(id, {}, clerk, { nothingToReport: true })
    await order(submitReport, { reportId: id }, clerk)
    const figures = [...(await figuresOf(house.reader, id)).values()]
    expect(figures).toMatchObject([{ numerator: null, denominator: null, nothingArose: true }])
    await order(reopenReport, { reportId: id, reason: 'Còn thiếu bản Nà Hỳ' }, on(cha, 'unit_leader'))
    expect(await reportOf(cha, periodId)).toMatchObject({ state: 'draft' })
  })
})

describe('approval', () => {
  it('on paper names who signed and keeps the page', async () => {
    const { id } = await reportOf(cha, periodId)
    const clerk = on(cha, 'unit_clerk')
    await save(id, { DAN: { numerator: 24, denominator: 24 } }, clerk)
    await order(submitReport, { reportId: id }, clerk)
    const paper = { reportId: id, approverName: 'Vàng A Thử', file: signedPage }
    await expect(order(approveOnPaper, { ...paper, signedOn: '2021-03-23' }, clerk)).rejects.toEqual(
      refused('report.signed_ahead'),
    )
    await order(approveOnPaper, { ...paper, signedOn: '2021-03-21' }, clerk)
    const report = await mustFindReport(house.reader, id)
    expect(report).toMatchObject({
      approvedBy: 'Vàng A Thử',
      approvedHow: 'paper',
      approvedOn: '2021-03-21',
      sentOn: '2021-03-22',
    })
    expect(report.approvalFileId).not.toBeNull()
  })

  it('of what was told by telephone is marked with who told it, how and when, and keeps the rules', async () => {
    const { id } = await reportOf(den, periodId)
    const told = { reportId: id, toldBy: 'Hạng A Thử', way: 'điện thoại', toldAt: '2021-03-22T01:20:00.000Z' }
    const district = on(house.east, 'standing_agency')
    const given = (numerator: number, toldAt = told.toldAt) =>
      order(enterOnBehalf, { ...told, toldAt, values: { DAN: { numerator, denominator: 9 } } }, district)
    await expect(given(10)).rejects.toEqual(refused('report.breaks_rules'))
    await expect(given(9, '2021-03-23T01:20:00.000Z')).rejects.toEqual(refused('report.told_ahead'))
    expect(await given(9)).toMatchObject({ state: 'approved' })
    expect(await mustFindReport(house.reader, id)).toMatchObject({
      approvedHow: 'behalf',
      approvedBy: 'Hạng A Thử',
      onBehalf: { toldBy: 'Hạng A Thử', way: 'điện thoại' },
      figuresAt: told.toldAt,
    })
  })
})

it('is given more time only forwards', async () => {
  const { id } = await reportOf(department, periodId)
  const more = (until: string) =>
    order(extendReport, { reportId: id, until, reason: 'trực phòng cháy rừng' }, house.standing)
  await expect(more('2021-03-25')).rejects.toEqual(refused('report.extended_backwards'))
  await more('2021-03-28')
  expect(await reportOf(department, periodId)).toMatchObject({ state: 'owed', extendedUntil: '2021-03-28' })
})
