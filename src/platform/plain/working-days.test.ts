import { describe, expect, it } from 'vitest'
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts'

/** Friday 30 April 2021 and, because 1 May was a Saturday, Monday 3 May. */
const holidays: ReadonlySet<string> = new Set(['2021-04-30', '2021-05-01', '2021-05-03'])

describe('working days', () => {
  it.each([
    ['2021-04-29', true],
    ['2021-04-30', false],
    ['2021-05-01', false],
    ['2021-05-02', false],
    ['2021-05-03', false],
    ['2021-05-04', true],
  ])('%s is one: %s', (day, expected) => expect(isWorkingDay(day, holidays)).toBe(expected))

  it.each([
    ['2021-04-29', 1, '2021-05-04'],
    ['2021-04-29', 5, '2021-05-10'],
    ['2021-05-01', 1, '2021-05-04'],
    ['2021-05-04', -1, '2021-04-29'],
    ['2021-05-04', -2, '2021-04-28'],
  ])('%s and %i of them is %s', (day, n, expected) => {
    expect(addWorkingDays(day, n, holidays)).toBe(expected)
    expect(workingDaysBetween(day, expected, holidays)).toBe(n)
  })

  it('stays where it is for none', () => {
    expect(addWorkingDays('2021-05-01', 0, holidays)).toBe('2021-05-01')
    expect(workingDaysBetween('2021-04-30', '2021-05-03', holidays)).toBe(0)
    expect(workingDaysBetween('2021-05-04', '2021-05-04', holidays)).toBe(0)
  })
})
