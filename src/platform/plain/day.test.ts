import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  daysBetween,
  isDay,
  lengthOfMonth,
  readDay,
  showDay,
  showLongDay,
  showWeekdayDay,
  weekday,
} from './day.ts'

describe('day', () => {
  it.each([
    ['2021-03-04', true],
    ['2020-02-29', true],
    ['2021-02-29', false],
    ['2021-13-01', false],
    ['2021-04-31', false],
    ['2021-00-10', false],
    ['2021-3-4', false],
    ['2021-03-04T00:00:00Z', false],
    [20210304, false],
    [null, false],
  ])('%s is a day: %s', (x, expected) => expect(isDay(x)).toBe(expected))

  it('is one of a month as long as the calendar has it, for four centuries', () => {
    for (let year = 1800; year < 2200; year += 1)
      for (let month = 1; month <= 12; month += 1) {
        const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
        expect(lengthOfMonth(year, month)).toBe(last)
        const of = (day: number): string => `${year}-${String(month).padStart(2, '0')}-${day}`
        expect([isDay(of(last)), isDay(of(last + 1))]).toEqual([true, false])
      }
    expect([lengthOfMonth(2021, 0), lengthOfMonth(2021, 13)]).toEqual([0, 0])
  })

  it.each([
    ['2021-02-28', 1, '2021-03-01'],
    ['2020-02-28', 1, '2020-02-29'],
    ['2021-01-01', -1, '2020-12-31'],
    ['1969-12-31', 1, '1970-01-01'],
    ['2021-03-04', 0, '2021-03-04'],
  ])('%s and %i days is %s', (day, n, expected) => {
    expect(addDays(day, n)).toBe(expected)
    expect(daysBetween(day, expected)).toBe(n)
  })

  it.each([
    ['2021-01-31', 1, '2021-02-28'],
    ['2020-01-31', 1, '2020-02-29'],
    ['2021-12-15', 1, '2022-01-15'],
    ['2021-01-15', -1, '2020-12-15'],
    ['2021-03-31', -13, '2020-02-29'],
    ['2021-05-31', 60, '2026-05-31'],
  ])('%s and %i months is %s', (day, n, expected) => expect(addMonths(day, n)).toBe(expected))

  it.each([
    ['2021-03-01', 1],
    ['2021-03-04', 4],
    ['2021-05-23', 7],
    ['1930-02-03', 1],
  ])('%s is weekday %i', (day, expected) => expect(weekday(day)).toBe(expected))

  it('is shown on screen in both languages', () => {
    expect(showDay('2021-03-04', 'vi')).toBe('04/03/2021')
    expect(showDay('2021-03-04', 'en')).toBe('4 March 2021')
    expect(showWeekdayDay('2021-03-04', 'vi')).toBe('Thứ Năm, 04/03/2021')
    expect(showWeekdayDay('2021-05-23', 'vi')).toBe('Chủ nhật, 23/05/2021')
    expect(showWeekdayDay('2021-05-23', 'en')).toBe('Sunday, 23 May 2021')
  })

  it.each([
    ['2021-03-04', 'ngày 04 tháng 3 năm 2021'],
    ['2021-01-20', 'ngày 20 tháng 01 năm 2021'],
    ['2021-02-26', 'ngày 26 tháng 02 năm 2021'],
    ['2021-09-09', 'ngày 09 tháng 9 năm 2021'],
    ['2021-10-10', 'ngày 10 tháng 10 năm 2021'],
  ])('%s stands in a document as "%s"', (day, expected) => expect(showLongDay(day)).toBe(expected))

  it.each([
    ['4/3/2021', '2021-03-04'],
    ['04-03-2021', '2021-03-04'],
    ['04.03.2021', '2021-03-04'],
    ['4 3 2021', '2021-03-04'],
    [' 04 / 03 / 2021 ', '2021-03-04'],
    ['04/03/2021\u00a0', '2021-03-04'],
    ['2021-03-04', '2021-03-04'],
    ['3/4/2021', '2021-04-03'],
    ['29/2/2020', '2020-02-29'],
    ['29/2/2021', null],
    ['3/25/2021', null],
    ['31/4/2021', null],
    ['4/3/21', null],
    ['4/3-2021', null],
    ['2021-02-30', null],
    ['0/1/2021', null],
    ['4/3/0021', null],
    ['', null],
    ['hôm nay', null],
  ])('"%s" is read as %s', (text, expected) => expect(readDay(text)).toBe(expected))
})
