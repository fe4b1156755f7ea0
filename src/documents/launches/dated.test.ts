import { expect, it } from 'vitest'
import { readDated, showDated } from './dated.ts'

it.each([
  ['20/01/2021', '2021-01-20', 'day', '20/01/2021'],
  ['2021-01-20', '2021-01-20', 'day', '20/01/2021'],
  [' 2/2021 ', '2021-02', 'month', '02/2021'],
  ['2021-02', '2021-02', 'month', '02/2021'],
  ['2021', '2021', 'year', '2021'],
])('%s is understood as it is meant', (typed, date, precision, shown) => {
  expect(readDated(typed)).toEqual({ date, precision })
  expect(showDated(date)).toBe(shown)
})

it.each(['', '31/02/2021', '13/2021', '0/2021', '21', '20210', 'tháng 2', '2/2021-03'])(
  '%j is no date',
  (typed) => {
    expect(readDated(typed)).toBeNull()
  },
)
