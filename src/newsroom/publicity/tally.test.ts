import { expect, it } from 'vitest'
import { formCodes, monthsOf, ownArticleOf } from './publicity.ts'
import { type Counted, missingOf, talliesOf, totalsOf } from './tally.ts'

const one = (unitId: number, form: Counted['form'], count: number, more: Partial<Counted> = {}): Counted => ({
  unitId,
  form,
  count,
  entered: count,
  late: 0,
  ...more,
})
const counted = [one(2, 'banner', 3, { late: 1 }), one(2, 'article', 2, { entered: 0 }), one(9, 'article', 1)]

it('every guided unit has its line, with nothing or with what it has; others follow', () => {
  const lines = talliesOf([1, 2], counted)
  expect(lines.map(({ unitId, total, late }) => [unitId, total, late])).toEqual([
    [1, 0, 0],
    [2, 5, 1],
    [9, 1, 0],
  ])
  expect(lines[1]?.forms.get('article')?.entered).toBe(0)
})

it('totals are of forms, in their order, with how many units', () => {
  expect(totalsOf(['banner', 'panel'], counted)).toEqual([
    { form: 'panel', count: 0, units: 0 },
    { form: 'banner', count: 3, units: 1 },
    { form: 'article', count: 3, units: 2 },
  ])
})

it('only what is wished for can be missing', () => {
  const [, two] = talliesOf([1, 2], counted)
  const asked = [
    { form: 'banner', wished: 4 },
    { form: 'article', wished: 2 },
    { form: 'panel', wished: null },
  ] as const
  expect(two && missingOf(asked, two)).toEqual(['banner'])
})

it('months go over the end of a year', () => {
  expect(monthsOf({ fromOn: '2020-11-30', untilOn: '2021-02-01' })).toEqual([
    '2020-11',
    '2020-12',
    '2021-01',
    '2021-02',
  ])
  expect(monthsOf({ fromOn: '2021-05-01', untilOn: '2021-05-31' })).toEqual(['2021-05'])
  expect(new Set(formCodes).size).toBe(formCodes.length)
})

it('a link into our own portal is told from others', () => {
  expect(ownArticleOf('https://cong.example/tin/hop-ban?x=1#y')).toBe('hop-ban')
  expect(ownArticleOf('https://cong.example/en/tin/hop-ban/')).toBe('hop-ban')
  expect(ownArticleOf('https://bao.example/thoi-su/hop-ban')).toBeNull()
})
