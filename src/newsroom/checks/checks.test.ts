import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { campaignTexts, frequencyOf } from '../../../seed/language/make.ts'
import { packagedText } from '../../platform/files/packaged-text.ts'
import { tidy } from '../../platform/plain/vietnamese.ts'
import { checkArticle, termsIn } from './check-article.ts'
import { readFrequency, writeFrequency } from './frequency.ts'
import { spellingCheck } from './spelling.ts'
import { doubledParagraph, swallowedItems } from './structure.ts'
import { isSyllable } from './syllable.ts'

const seed = (name: string): string => tidy(packagedText(`seed/texts/${name}.txt`))
const slips = z
  .record(z.string(), z.array(z.string()))
  .parse(
    JSON.parse(
      readFileSync(path.join(import.meta.dirname, '../../../test/fixtures/seed-slips.json'), 'utf8'),
    ),
  )
const spellingDoubts = spellingCheck(readFrequency(packagedText('seed/language/frequency.txt')))
const share = (part: number, whole: number): string => `${part}/${whole}`

test('the slips of the two seed texts are found, and little else', () => {
  const found = Object.entries(slips).map(([name, known]) => {
    const doubted = [...new Set(spellingDoubts(seed(name)).map(({ text }) => text))]
    return { known, doubted, right: doubted.filter((text) => known.includes(text)) }
  })
  const [right, doubted, known] = [
    found.flatMap((one) => one.right).length,
    found.flatMap((one) => one.doubted).length,
    found.flatMap((one) => one.known).length,
  ]
  process.stdout.write(`seed slips: precision ${share(right, doubted)}, recall ${share(right, known)}\n`)
  expect(known).toBe(8)
  expect(right / known).toBeGreaterThanOrEqual(0.85)
  expect(right / doubted).toBeGreaterThanOrEqual(0.75)
})

test('the list was counted without the texts that are measured by it', () => {
  const { pairs } = readFrequency(packagedText('seed/language/frequency.txt'))
  const known = Object.values(slips).flat()
  expect(known.filter((slip) => pairs.has(slip.toLowerCase()))).toEqual([])
  expect(pairs.size).toBeGreaterThan(1500)
})

test('a text that the list was not counted in gives few doubts', () => {
  const texts = campaignTexts()
  const doubts = texts.flatMap(({ file, text }) => {
    const others = texts.filter((other) => other.file !== file).map((other) => other.text)
    const check = spellingCheck(readFrequency(writeFrequency(frequencyOf(others))))
    return check(text).map((doubt) => `${file}: ${doubt.text} → ${doubt.suggestion ?? '?'}`)
  })
  const words = texts.reduce((all, { text }) => all + text.split(/\s+/).length, 0)
  process.stdout.write(
    `texts not counted: ${doubts.length} doubts in ${words} words\n  ${doubts.join('\n  ')}\n`,
  )
  expect(texts).toHaveLength(24)
  expect(doubts.length / words).toBeLessThan(0.003)
}, 60_000)

test.each([
  'nghiêng',
  'quyết',
  'khuỷu',
  'giếng',
  'gì',
  'oằn',
  'hòa',
  'hoà',
  'uỷ',
  'thuở',
  'ý',
  'đắc',
  'xoong',
])('%s is a syllable', (word) => expect(isSyllable(word)).toBe(true))
test.each(['tvề', 'nguời', 'màsở', 'bácc', 'học̉', 'cac', 'zề'])('%s is none', (word) =>
  expect(isSyllable(word)).toBe(false),
)

test('an item of a list that lost its line is found; a clause that is cited is not', () => {
  expect(swallowedItems(seed('S2')).map(({ text }) => text.slice(0, 12))).toEqual(['d) Phòng Tổ '])
  expect(swallowedItems(seed('S1'))).toEqual([])
  expect(swallowedItems('Gồm: a) một việc; b) hai việc; c) ba việc.').map(({ text }) => text[0])).toEqual([
    'a',
    'b',
    'c',
  ])
  expect(swallowedItems('a) Một việc.\n\nb) Hai việc.')).toEqual([])
  expect(swallowedItems('Theo quy định tại điểm a) khoản 2 và điểm b) khoản 3.')).toEqual([])
})

test('a paragraph that says the lead again is found', () => {
  const [, lead = '', ...rest] = seed('S2')
    .split(/\n\s*\n/)
    .map((one) => one.trim())
    .filter((one) => one.length > 100)
  expect(doubledParagraph(lead, rest.join('\n\n'))?.text.startsWith('Triển khai thực hiện')).toBe(true)
  expect(doubledParagraph(null, rest.join('\n\n'))).toBeNull()
  expect(
    doubledParagraph(
      null,
      seed('S1')
        .split(/\n\s*\n/)
        .slice(4)
        .join('\n\n'),
    ),
  ).toBeNull()
})

test('a title with a fixed English name has to carry it', () => {
  const terms = [
    { vi: 'Bằng khen', en: 'Certificate of Merit' },
    { vi: 'Bằng khen của Thủ tướng Chính phủ', en: 'Prime Minister’s Certificate of Merit' },
  ]
  const words = {
    title: 'Trao Bằng khen của Thủ tướng Chính phủ',
    lead: null,
    body: 'Chiều nay.',
    titleEn: 'Awards handed over',
    leadEn: null,
    bodyEn: 'A diploma was handed over.',
  }
  expect(termsIn(words, terms).map(({ vi }) => vi)).toEqual(['Bằng khen của Thủ tướng Chính phủ'])
  const check = (more: object) => checkArticle({ ...words, ...more }, { terms, doubtsOf: () => [] })
  expect(check({}).map(({ kind, suggestion }) => [kind, suggestion])).toEqual([
    ['term', 'Prime Minister’s Certificate of Merit'],
  ])
  expect(check({ bodyEn: 'The Prime Minister’s Certificate of Merit.' })).toEqual([])
  expect(check({ bodyEn: null })).toEqual([])
})
