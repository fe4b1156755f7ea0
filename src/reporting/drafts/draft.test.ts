import { expect, test } from 'vitest'
import { receive } from './draft.ts'
import { differingFields, fieldsOf, fieldsUnder } from './draft-fields.ts'

const standing = { version: 4, baseVersion: 2, copyId: 'a', sequence: 7 }
const coming = { reportVersion: 2, draftVersion: 4, copyId: 'a', sequence: 8 }

test.each([
  ['the same browser goes on', {}, 'keep'],
  ['an older one of the same browser', { sequence: 7 }, 'older'],
  ['the same browser, whose last answer was lost', { draftVersion: 3 }, 'keep'],
  ['another browser that has seen the draft', { copyId: 'b', sequence: 1 }, 'keep'],
  ['another browser that has not', { copyId: 'b', draftVersion: 3 }, 'elsewhere'],
  ['one that was begun from an older version', { reportVersion: 1 }, 'elsewhere'],
])('%s', (_name, more, what) => {
  expect(receive(2, standing, { ...coming, ...more })).toBe(what)
})

test('a draft begun from an older version stands in nobody’s way', () => {
  expect(receive(3, standing, { ...coming, reportVersion: 3, copyId: 'b', draftVersion: 0 })).toBe('keep')
  expect(receive(2, null, coming)).toBe('keep')
})

test('the report’s own fields are kept, those that carry the form are not', () => {
  const typed = {
    _id: 'x',
    version: '1',
    'values.A.numerator': ' 5',
    'values.A.note': ' ',
    narrative: ['a', 'b'],
  }
  expect(fieldsOf(typed)).toEqual({ 'values.A.numerator': ' 5', narrative: 'a' })
  expect(fieldsUnder({ 'mine.narrative': 'x', 'theirs.narrative': 'y', 'mine._id': 'z' }, 'mine.')).toEqual({
    narrative: 'x',
  })
})

test('copies differ by what they mean', () => {
  const mine = { 'values.A.numerator': '1.240', 'values.B.numerator': '1.5', narrative: 'x' }
  const theirs = { 'values.A.numerator': '1240', 'values.B.numerator': '15', narrative: 'x ' }
  expect(differingFields(mine, theirs)).toEqual(['values.B.numerator'])
  expect(differingFields({}, { nothingToReport: 'on' })).toEqual(['nothingToReport'])
})
