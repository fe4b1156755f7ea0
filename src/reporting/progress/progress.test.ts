import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { acceptReport } from '../accept-report.ts'
import { approveReport } from '../approve-report.ts'
import type { TypedFigure } from '../figures.ts'
import { reportProgress } from '../counted/queries.ts'
import { findPeriod, previousValues } from '../queries.ts'
import { reportingHouse } from '../reporting.fixture.ts'
import { boardUnits, completenessOf, lateUnits, partsOf, sentByDay, totalsOf } from './queries.ts'

const house = await reportingHouse()
const { campaignId, communes, branch, department, west, east, province, reader } = house
const [ang, bo, cha, den] = communes
type Unit = (typeof communes)[number]

const hand = async (unit: Unit, periodId: string, values: Record<string, TypedFigure>, accept = true) => {
  const reportId = await house.submit(unit, periodId, values)
  await house.order(approveReport, { reportId }, house.on(unit, 'unit_leader'))
  if (accept) await house.order(acceptReport, { reportId })
}
const share = (numerator: number, denominator: number, parts?: Record<string, number>): TypedFigure => ({
  numerator,
  denominator,
  breakdown: parts ?? null,
})

let march = ''
let april = ''
beforeAll(async () => {
  march = (await house.openMonth()).id
  house.clock.set('2021-03-23')
  await hand(ang, march, { DAN: share(6, 8, { 'tiếng Thái': 6 }) })
  await hand(bo, march, { DAN: share(4, 5, { 'tiếng Thái': 1, 'tiếng Mông': 3 }) })
  await hand(branch, march, { LUY: share(30, 41), TIN: { numerator: 2 } })
  await hand(department, march, { LUY: share(55, 60) }, false)
  house.clock.set('2021-03-26')
  await hand(cha, march, { DAN: { nothingArose: true } })
  april = (
    await house.openMonth({
      name: 'Tháng 4',
      fromOn: '2021-03-21',
      cutoffOn: '2021-04-19',
      due: { ubnd_xa: '2021-04-20', don_vi_co_con_dau: '2021-04-26' },
      asks: { ubnd_xa: ['DAN', 'THE'], don_vi_co_con_dau: ['LUY', 'TIN'] },
    })
  ).id
  house.clock.set('2021-04-20')
  await hand(ang, april, { DAN: share(8, 8), THE: share(1000, 1200) })
  await hand(branch, april, { LUY: share(41, 41), TIN: { numerator: 3 } })
})

describe('a period', () => {
  it('asks those who are assigned, by class, and keeps what the law says of its days', async () => {
    const findings = async (id: string) => {
      const period = await findPeriod(reader, id)
      const kept = period?.findings as { row: string; verdict: string }[]
      return kept.filter(({ row }) => row === 'REP-01').map(({ verdict }) => verdict)
    }
    expect(await findings(march)).toEqual(['met', 'unknown'])
    // cut-off on the 19th and due on the 20th leave no working day between
    expect(await findings(april)).toEqual(['not met', 'unknown'])
    const expected = (await completenessOf(reader, campaignId, '2021-04-20', { periodId: march }))[0]
      ?.expected
    expect(expected).toBe(6)
  })

  it('is opened by the standing agency alone, once under a name, with days in their order', async () => {
    await expect(house.openMonth()).rejects.toMatchObject({ code: 'period.name_taken' })
    const wrong = house.openMonth({
      name: 'Sai',
      cutoffOn: '2021-02-01',
      asks: { tinh: ['DAN'], ubnd_xa: ['KHONG'] },
    })
    await expect(wrong).rejects.toMatchObject({
      code: 'period.wrong',
      fields: {
        cutoffOn: { code: 'period.cutoff_before_start' },
        'asks.tinh': { code: 'period.asked_without_due' },
        'asks.ubnd_xa': { code: 'period.unknown_indicator' },
      },
    })
  })

  it('may ask some units alone', async () => {
    const { reports } = await house.openMonth({ name: 'Nhanh', kind: 'ad_hoc', only: [den.id] })
    expect(reports).toBe(1)
  })
})

describe('totals', () => {
  const shown = async (asked: Parameters<typeof totalsOf>[2]) =>
    (await totalsOf(reader, campaignId, asked)).map(
      (total) =>
        `${total.indicator.code} ${total.numerator}/${total.denominator} of ${total.unitsCounted}/${total.unitsExpected}`,
    )

  it('count accepted reports alone, with their coverage', async () => {
    expect(await shown({ periodId: march })).toEqual([
      'DAN 10/13 of 3/4',
      'LUY 30/41 of 1/2',
      'TIN 2/null of 1/1',
    ])
    const [first] = await totalsOf(reader, campaignId, { periodId: march })
    expect(first).toMatchObject({ nothingArose: 1, figuresAt: '2021-03-26T02:00:00.000Z' })
  })

  it('take the latest figure of each unit over all periods, and add up what each period counts', async () => {
    expect(await shown({})).toEqual([
      'DAN 12/13 of 3/4',
      'LUY 41/41 of 1/2',
      'TIN 5/null of 1/1',
      'THE 1000/1200 of 1/4',
    ])
  })

  it('follow the tree', async () => {
    expect(await shown({ periodId: march, underPath: west.path })).toEqual(['DAN 10/13 of 2/2'])
    expect(await shown({ periodId: march, underPath: east.path })).toEqual(['DAN null/null of 1/2'])
  })

  it('equal an independent sum', async () => {
    const totals = await totalsOf(reader, campaignId, { periodId: march })
    const { rows } = await sql<{ code: string; n: number | null; d: number | null }>`
      select i.code, sum(v.numerator) as n, sum(v.denominator) as d from indicator i, report_value v, report r
      where i.id = v.indicator_id and v.report_id = r.id and r.state = 'accepted' and r.period_id = ${march}
      group by i.code order by i.code`.execute(reader)
    expect(rows).toHaveLength(3)
    for (const { code, n, d } of rows)
      expect(totals.find(({ indicator }) => indicator.code === code)).toMatchObject({
        numerator: n,
        denominator: d,
      })
  })

  it('keep their parts', async () => {
    const parts = await partsOf(reader, campaignId, { periodId: march })
    expect(parts.map(({ part, sum }) => `${part} ${sum}`)).toEqual(['tiếng Thái 7', 'tiếng Mông 3'])
  })
})

describe('completeness', () => {
  it('says who was expected, who came, in time or late, and who is missing, child by child', async () => {
    const rows = await completenessOf(reader, campaignId, '2021-04-20', {
      periodId: march,
      childOf: province.path,
    })
    const of = (unit: Unit) => rows.find(({ unitId }) => unitId === unit.id)
    expect(rows).toHaveLength(3)
    expect(of(west)).toMatchObject({ expected: 2, received: 2, accepted: 2, onTime: 2, late: 0, missing: 0 })
    expect(of(east)).toMatchObject({ expected: 2, received: 1, accepted: 1, onTime: 0, late: 1, missing: 1 })
    expect(of(department)).toMatchObject({ expected: 2, received: 2, accepted: 1, missing: 0 })
  })

  it('lists the late ones with their days', async () => {
    const late = await lateUnits(reader, campaignId, '2021-04-20', { underPath: east.path })
    const months = late.filter(({ periodId }) => periodId === march)
    expect(months.map(({ unitId, daysLate }) => [unitId, daysLate])).toEqual([[den.id, 28]])
  })

  it('pages the units below a unit and narrows them to exceptions', async () => {
    const at = { today: '2021-04-20', childOf: province.path } as const
    expect(await boardUnits(reader, campaignId, { ...at, limit: 2 })).toEqual({
      units: [
        { unitId: department.id, hasBelow: true },
        { unitId: east.id, hasBelow: true },
      ],
      total: 3,
    })
    const ids = async (asked: Partial<Parameters<typeof boardUnits>[2]>) =>
      (await boardUnits(reader, campaignId, { ...at, limit: 9, ...asked })).units.map(({ unitId }) => unitId)
    expect(await ids({ only: 'missing' })).toEqual([east.id])
    expect(await ids({ only: 'late' })).toEqual([east.id])
    expect(await ids({ childOf: east.path, only: 'missing' })).toEqual([den.id])
    expect(await ids({ childOf: '/' })).toEqual([province.id])
    expect(await boardUnits(reader, campaignId, { ...at, limit: 9, childOf: den.path })).toEqual({
      units: [{ unitId: den.id, hasBelow: false }],
      total: 1,
    })
  })

  it('knows the days on which reports came', async () => {
    expect(await sentByDay(reader, campaignId, { periodId: march })).toEqual([
      { day: '2021-03-23', count: 4 },
      { day: '2021-03-26', count: 1 },
    ])
  })

  it('shows a duty as n of m', async () => {
    const progress = await reportProgress(reader, campaignId, [ang.id, den.id])
    expect(progress.get(ang.id)).toMatchObject({ accepted: 2, expected: 2 })
    expect(progress.get(den.id)).toMatchObject({ accepted: 0, expected: 3 })
  })
})

it('remembers the last approved figure of the period before', async () => {
  const report = await house.reportOf(bo, april)
  const [before] = [...(await previousValues(reader, report)).values()]
  expect(before).toMatchObject({ numerator: 4, denominator: 5, periodName: 'Tháng 3' })
})
