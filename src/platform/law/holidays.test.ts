import { describe, expect, it } from 'vitest'
import { addWorkingDays, isWorkingDay } from '../plain/working-days.ts'
import { holidaysOfYear, solarDay, stateHolidays, workCalendar } from './holidays.ts'
import { loadLaw } from './load-law.ts'

const { holidays } = loadLaw().catalogue

describe('the days off of the State', () => {
  it.each([
    [1985, '1985-01-21'],
    [2007, '2007-02-17'],
    [2021, '2021-02-12'],
    [2024, '2024-02-10'],
    [2025, '2025-01-29'],
    [2026, '2026-02-17'],
    [2030, '2030-02-02'],
  ])('Tết of %i is %s, by the Vietnamese calendar', (year, day) => {
    expect(solarDay(year, '01-01')).toBe(day)
  })

  it('knows Giỗ Tổ, and Tết with its eve', () => {
    const off = stateHolidays(holidays, [2025, 2026])
    expect(off.has('2025-04-07')).toBe(true)
    expect(off.has('2026-04-26')).toBe(true)
    const tet = ['2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31', '2025-02-01']
    expect(tet.every((day) => off.has(day))).toBe(true)
    expect([off.has('2025-01-27'), off.has('2025-02-02')]).toEqual([false, false])
  })

  it('takes what was announced for the year: days more and days less', () => {
    const off = stateHolidays(holidays, [2025, 2025], { more: ['2025-09-01'], less: ['2025-05-01'] })
    expect([off.has('2025-09-01'), off.has('2025-09-02'), off.has('2025-05-01')]).toEqual([true, true, false])
  })

  it('counts working days across Tết', () => {
    const off = stateHolidays(holidays, [2025, 2026])
    expect(addWorkingDays('2025-01-24', 5, off)).toBe('2025-02-06')
  })

  it('marks every day as not verified', () => {
    expect(holidays.map((one) => one.mark)).toEqual(holidays.map(() => 'recalled'))
  })
})

describe('the calendar of every clock', () => {
  it('has the law’s days, what was announced on top, and what is worked all the same', () => {
    const announced = [
      { day: '2025-05-02', works: false },
      { day: '2025-04-26', works: true },
      { day: '2025-09-02', works: true },
    ]
    const calendar = workCalendar(holidays, announced)
    const works = (day: string): boolean => isWorkingDay(day, calendar)
    expect(works('2025-04-30')).toBe(false)
    expect(works('2025-05-02')).toBe(false)
    // A Saturday in the place of Friday 02/05, and a day off of the law that is worked.
    expect(works('2025-04-26')).toBe(true)
    expect(works('2025-04-19')).toBe(false)
    expect(works('2025-09-02')).toBe(true)
    expect(addWorkingDays('2025-04-25', 1, calendar)).toBe('2025-04-26')
  })

  it('names the days of a year in their order', () => {
    const named = holidaysOfYear(holidays, 2021)
    expect(named.map(({ day }) => day)).toEqual([
      '2021-01-01',
      '2021-02-11',
      '2021-02-12',
      '2021-02-13',
      '2021-02-14',
      '2021-02-15',
      '2021-04-21',
      '2021-04-30',
      '2021-05-01',
      '2021-09-02',
    ])
    expect(named[6]).toMatchObject({ vi: 'Giỗ Tổ Hùng Vương', mark: 'recalled' })
  })
})
