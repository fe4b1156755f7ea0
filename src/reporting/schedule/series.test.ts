import { describe, expect, it } from 'vitest'
import { periodsOf } from '../queries.ts'
import { reportingHouse } from '../reporting.fixture.ts'
import { openSeries } from './open-series.ts'
import { daysOffOf } from './queries.ts'
import { MOST_PERIODS, planSeries } from './series.ts'
import { setDaysOff } from './set-days-off.ts'

const holidays = new Set(['2021-04-30', '2021-05-03'])
const asked = {
  rhythm: 'weekly',
  fromOn: '2021-04-22',
  firstCutoff: '2021-04-28',
  untilOn: '2021-05-12',
  hours: [],
  dueAfter: { ubnd_xa: 2 },
  lockAfter: 3,
} as const

describe('a rhythm', () => {
  it('makes a period a week, due on working days past the holidays', () => {
    const planned = planSeries(asked, holidays)
    expect(planned.map(({ name, fromOn, cutoffOn }) => `${name}: ${fromOn} ${cutoffOn}`)).toEqual([
      'Tuần 1 (đến 28/04/2021): 2021-04-22 2021-04-28',
      'Tuần 2 (đến 05/05/2021): 2021-04-29 2021-05-05',
      'Tuần 3 (đến 12/05/2021): 2021-05-06 2021-05-12',
    ])
    expect(planned.map(({ due, lock }) => [due['ubnd_xa'], lock['ubnd_xa']])).toEqual([
      ['2021-05-04', '2021-05-07'],
      ['2021-05-07', '2021-05-12'],
      ['2021-05-14', '2021-05-19'],
    ])
  })

  it.each([
    ['monthly', '2021-03-20', '2021-05-31', ['Tháng 3/2021', 'Tháng 4/2021', 'Tháng 5/2021']],
    ['quarterly', '2021-03-14', '2021-12-31', ['Quý I/2021', 'Quý II/2021', 'Quý III/2021', 'Quý IV/2021']],
    ['daily', '2021-05-17', '2021-05-18', ['Ngày 17/05/2021', 'Ngày 18/05/2021']],
  ] as const)('names what is %s', (rhythm, firstCutoff, untilOn, names) => {
    const planned = planSeries({ ...asked, rhythm, firstCutoff, untilOn }, holidays)
    expect(planned.map(({ name }) => name)).toEqual(names)
  })

  it('has several cut-offs a day', () => {
    const hourly = { ...asked, rhythm: 'hourly', firstCutoff: '2021-05-23', untilOn: '2021-05-23' } as const
    const planned = planSeries({ ...hourly, hours: ['11:00', '09:00'], dueAfter: { ubnd_xa: 0 } }, holidays)
    expect(planned.map(({ name, due }) => [name, due['ubnd_xa']])).toEqual([
      ['09:00 ngày 23/05/2021', '2021-05-23'],
      ['11:00 ngày 23/05/2021', '2021-05-23'],
    ])
  })
})

describe('a series that is opened', async () => {
  const house = await reportingHouse()
  const { order, standing, on, province, campaignId } = house
  const series = { ...asked, campaignId, kind: 'periodic', asks: { ubnd_xa: ['DAN'] } }

  it('counts by the calendar of days off, which is replaced a year at a time', async () => {
    const set = (days: readonly object[]) => order(setDaysOff, { year: 2021, days }, standing)
    await set([{ day: '2021-01-01', name: 'Tết Dương lịch' }])
    await set([...holidays].map((day) => ({ day, name: 'Nghỉ lễ' })))
    expect((await daysOffOf(house.reader, 2021)).map(({ day }) => day)).toEqual([...holidays])
    await expect(set([{ day: '2022-01-01', name: 'Nhầm năm' }])).rejects.toMatchObject({
      code: 'days_off.other_year',
    })
  })

  it('opens all its periods at once, each with its reports and both clocks', async () => {
    const made = await order(openSeries, series, standing)
    expect(made).toMatchObject({ reports: 12 })
    const periods = await periodsOf(house.reader, campaignId)
    expect(periods.map(({ name, rhythm }) => `${name} ${rhythm}`)).toHaveLength(3)
    expect(new Set(periods.map(({ rhythm }) => rhythm))).toEqual(new Set(['weekly']))
    const [report] = await house.reader
      .selectFrom('report')
      .selectAll()
      .where('periodId', '=', made.periods[0] ?? '')
      .execute()
    expect(report).toMatchObject({ dueOn: '2021-05-04', dueTime: '17:00', lockOn: '2021-05-07' })
  })

  it('is refused whole when one of its names is taken', async () => {
    const before = (await periodsOf(house.reader, campaignId)).length
    const longer = { ...series, firstCutoff: '2021-04-14', fromOn: '2021-04-08', untilOn: '2021-04-28' }
    await order(openSeries, { ...longer, untilOn: '2021-04-14' }, standing)
    await expect(order(openSeries, longer, standing)).rejects.toMatchObject({ code: 'period.name_taken' })
    expect(await periodsOf(house.reader, campaignId)).toHaveLength(before + 1)
  })

  it.each([
    [{ untilOn: '2021-04-01' }, 'series.empty'],
    [{ rhythm: 'daily', untilOn: '2021-12-31' }, 'series.too_long'],
  ])('%o is refused', async (more, code) => {
    await expect(order(openSeries, { ...series, ...more }, standing)).rejects.toMatchObject({
      code,
      fields: { untilOn: { code, values: { most: MOST_PERIODS } } },
    })
  })

  it('is opened by who follows the campaign alone', async () => {
    await expect(order(openSeries, series, on(province, 'unit_clerk'))).rejects.toMatchObject({ status: 403 })
  })
})
