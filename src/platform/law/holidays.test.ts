import { describe, expect, it } from 'vitest'
import { addWorkingDays } from '../plain/working-days.ts'
import { solarDay, stateHolidays } from './holidays.ts'
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
