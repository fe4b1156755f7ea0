import { beforeAll, describe, expect, it } from 'vitest'
import { json } from '../platform/database/values.ts'
import { acceptReport } from './accept-report.ts'
import { approveReport } from './approve-report.ts'
import { totalsOf } from './progress/queries.ts'
import { findReport } from './queries.ts'
import { reportingHouse } from './reporting.fixture.ts'
import { setTarget } from './targets/set-target.ts'

const house = await reportingHouse()
const { order, on, communes, west, east, province, campaignId, openMonth, reportOf, save, submit, standing } =
  house
const [ang, bo, cha, den] = communes

const added = [
  { code: 'COKE', kind: 'yes_no', unit: 'có/không', rule: {} },
  { code: 'MUC', kind: 'scale', unit: 'mức', rule: { steps: ['yếu', 'khá', 'tốt'] } },
  { code: 'TIEN', kind: 'money', unit: 'đồng', rule: {} },
  { code: 'LOI', kind: 'text', unit: 'lời', rule: {} },
  { code: 'CHE', kind: 'ratio', unit: '%', rule: { covers: 'khu vực', denominatorTimed: true } },
] as const

let periodId = ''
beforeAll(async () => {
  await house.database.write(async (writer) => {
    for (const [at, { code, kind, unit, rule }] of added.entries())
      await writer
        .insertInto('indicator')
        .values({
          campaignId,
          code,
          name: code,
          kind,
          unit,
          tree: 'territory',
          numeratorName: code,
          denominatorName: kind === 'ratio' ? 'tổng' : null,
          target: kind === 'scale' ? 2 : null,
          rule: json(rule),
          position: 20 + at,
        })
        .execute()
  })
  const asks = { ubnd_xa: ['DAN', ...added.map(({ code }) => code)] }
  periodId = (await openMonth({ asks })).id
})

const answers = (more: object = {}) => ({
  DAN: { numerator: '5', denominator: '5' },
  COKE: { answer: 'có' },
  MUC: { answer: 'khá' },
  TIEN: { numerator: '12.500.000.000' },
  LOI: { answer: 'Đã họp dân ở cả năm bản' },
  CHE: { numerator: '7', denominator: '9', covered: '2', coveredOf: '3', denominatorAt: '16:00 20/3/2021' },
  ...more,
})

const goesUp = async (unit: (typeof communes)[number], more: object = {}) => {
  const id = await submit(unit, periodId, answers(more))
  await order(approveReport, { reportId: id }, on(unit, 'unit_leader'))
  const receiver = unit.path.startsWith(west.path) ? west : east
  await order(acceptReport, { reportId: id }, on(receiver, 'standing_agency'))
  return id
}

describe('indicators of every kind', () => {
  it('are kept as they were answered', async () => {
    const whole = await findReport(house.reader, await goesUp(ang))
    const figureOf = (code: string) =>
      whole?.figures.get(whole.asked.find((one) => one.code === code)?.id ?? '')
    expect(figureOf('COKE')).toMatchObject({ answer: 'yes', numerator: null })
    expect(figureOf('MUC')).toMatchObject({ answer: 'khá' })
    expect(figureOf('TIEN')).toMatchObject({ numerator: 12_500_000_000 })
    expect(figureOf('CHE')).toMatchObject({
      covered: 2,
      coveredOf: 3,
      denominatorAt: '2021-03-20T09:00:00.000Z',
    })
  })

  it('are added where they are numbers, and counted where they are not', async () => {
    await goesUp(bo, { COKE: { answer: 'không' }, TIEN: { numerator: '1' }, LOI: { nothingArose: true } })
    await goesUp(cha, { COKE: { nothingArose: true }, MUC: { answer: 'tốt' }, TIEN: { numerator: '0' } })
    const totals = new Map(
      (await totalsOf(house.reader, campaignId, { periodId })).map((one) => [one.indicator.code, one]),
    )
    expect(totals.get('COKE')).toMatchObject({
      numerator: null,
      nothingArose: 1,
      unitsCounted: 3,
      unitsExpected: 4,
      answers: [
        { answer: 'no', units: 1 },
        { answer: 'yes', units: 1 },
      ],
    })
    expect(totals.get('MUC')?.answers).toEqual([
      { answer: 'khá', units: 2 },
      { answer: 'tốt', units: 1 },
    ])
    expect(totals.get('TIEN')).toMatchObject({ numerator: 12_500_000_001, answers: [] })
    expect(totals.get('LOI')).toMatchObject({
      numerator: null,
      answers: [],
      unitsCounted: 3,
      nothingArose: 1,
    })
    expect(totals.get('CHE')).toMatchObject({
      covered: 6,
      coveredOf: 9,
      denominatorFrom: '2021-03-20T09:00:00.000Z',
      denominatorTo: '2021-03-20T09:00:00.000Z',
    })
  })

  it('are refused cell by cell, and a draft keeps what can be read', async () => {
    const { id } = await reportOf(den, periodId)
    const values = answers({
      COKE: { answer: 'có lẽ' },
      TIEN: { numerator: '1.5' },
      DAN: { numerator: '91%' },
    })
    await expect(save(id, values, on(den, 'unit_clerk'))).rejects.toMatchObject({
      code: 'report.unreadable',
      fields: {
        'values.COKE.answer': { code: 'figure.not_yes_or_no' },
        'values.TIEN.numerator': { code: 'figure.ambiguous' },
        'values.DAN.numerator': { code: 'figure.percent' },
      },
    })
  })
})

describe('a target of one’s own', () => {
  const set = (more: object) => order(setTarget, { campaignId, code: 'DAN', target: 80, ...more }, standing)
  const seenBy = async (unit: (typeof communes)[number]) => {
    const whole = await findReport(house.reader, (await reportOf(unit, periodId)).id)
    const dan = whole?.asked.find(({ code }) => code === 'DAN')
    return whole?.givenTargets.get(dan?.id ?? '') ?? dan?.target
  }

  it('of the unit goes before its class’s, and that before the campaign’s', async () => {
    expect(await seenBy(ang)).toBe(100)
    await set({ unitClass: 'ubnd_xa', target: 90 })
    await set({ unitId: ang.id, target: 75, reason: 'Xã biên giới' })
    expect([await seenBy(ang), await seenBy(bo)]).toEqual([75, 90])
    await set({ unitId: ang.id, target: null })
    expect(await seenBy(ang)).toBe(90)
  })

  it.each([
    [{ unitId: ang.id, unitClass: 'ubnd_xa' }, { unit: { code: 'target.of_one' } }],
    [{}, { unit: { code: 'target.of_one' } }],
    [{ unitClass: 'khong_co' }, { unitClass: { code: 'target.unknown_unit' } }],
    [
      { unitId: ang.id, code: 'LOI' },
      { code: { code: 'target.unknown_indicator', values: { indicator: 'LOI' } } },
    ],
  ])('%o is refused where it is wrong', async (more, fields) => {
    await expect(set(more)).rejects.toMatchObject({ code: 'target.wrong', fields })
  })

  it('is set by who follows the campaign alone', async () => {
    const clerk = on(province, 'unit_clerk')
    await expect(
      order(setTarget, { campaignId, code: 'DAN', target: 1, unitId: ang.id }, clerk),
    ).rejects.toMatchObject({ status: 403 })
  })
})
