import { expect, test } from 'vitest'
import { addDays } from '../../plain/day.ts'
import { linePath, share, stepPath } from './steps.ts'

test('a step keeps its height until the next day', () => {
  const points = [
    { day: '2021-03-01', value: 5 },
    { day: '2021-03-06', value: 10 },
  ]
  expect(stepPath(points, '2021-03-01', '2021-03-11', 10)).toBe('M0 160H0V80H500V0')
})

test('days outside the period and values above the total stay inside the drawing', () => {
  expect(share('2021-02-01', '2021-03-01', '2021-03-11')).toBe(0)
  expect(share('2021-05-01', '2021-03-01', '2021-03-11')).toBe(1)
  expect(stepPath([{ day: '2021-05-01', value: 12 }], '2021-03-01', '2021-03-11', 10)).toBe('M0 160H1000V0')
})

test('a period of one day and an empty total divide by nothing', () => {
  expect(stepPath([{ day: '2021-03-01', value: 0 }], '2021-03-01', '2021-03-01', 0)).toBe('M0 160H0V160')
})

test('a year of daily figures stays under three kilobytes and ends at its last value', () => {
  const points = Array.from({ length: 366 }, (_, index) => ({
    day: addDays('2021-01-01', index),
    value: index,
  }))
  const path = stepPath(points, '2021-01-01', '2022-01-01', 365)
  expect(path.length).toBeLessThan(3000)
  expect(path.endsWith('V0')).toBe(true)
})

test('the expected line goes straight from point to point', () => {
  const points = [
    { day: '2021-03-01', value: 0 },
    { day: '2021-03-11', value: 10 },
  ]
  expect(linePath(points, '2021-03-01', '2021-03-11', 10)).toBe('M0 160L1000 0')
})
