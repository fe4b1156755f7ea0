import { expect, it } from 'vitest'
import { articleOf, mayMoveExample, titleOf } from './example.ts'
import { isReadingLanguage, secondsToRead, syllablesIn } from './reading.ts'

it('counts spoken syllables: words, digits and the parts of a joined word', () => {
  expect(syllablesIn('Đưa hòm phiếu phụ đến 11 cử tri.')).toBe(9)
  expect(syllablesIn('thi đua – khen thưởng')).toBe(4)
  expect(syllablesIn(' … ')).toBe(0)
  expect(syllablesIn('M’Nông'.normalize('NFD'))).toBe(1)
  expect(secondsToRead('một '.repeat(200))).toBe(60)
})

it('knows the tongues it broadcasts in', () => {
  expect(isReadingLanguage('mong')).toBe(true)
  expect(isReadingLanguage('constructor')).toBe(false)
})

const card = {
  kind: 'good_deed',
  who: 'Tổ bầu cử bản Pá Pao',
  deed: 'đưa hòm phiếu phụ qua suối. Việc làm từ 5 giờ sáng\n\ncả bản cùng giúp',
  place: 'xã Mường Luân',
  photoRights: null,
} as const

it('drafts of an article say what the card says and nothing else', () => {
  expect(articleOf(card)).toEqual({
    title: 'Tổ bầu cử bản Pá Pao: đưa hòm phiếu phụ qua suối',
    lead: 'Gương người tốt, việc tốt: Tổ bầu cử bản Pá Pao, xã Mường Luân.',
    body: 'Đưa hòm phiếu phụ qua suối. Việc làm từ 5 giờ sáng.\n\nCả bản cùng giúp.',
  })
  const long = titleOf({ ...card, deed: 'giúp '.repeat(80) })
  expect(long.length).toBeLessThanOrEqual(160)
  expect(long).toMatch(/giúp…$/)
})

it('lets a withdrawn card go nowhere', () => {
  expect(mayMoveExample('example.verify', 'withdrawn')).toBe(false)
  expect(mayMoveExample('example.withdraw', 'withdrawn')).toBe(false)
  expect(mayMoveExample('example.change', 'verified')).toBe(false)
})
