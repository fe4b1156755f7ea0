import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = process.cwd()

const under = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? under(path) : [path]
  })

/** What runs: no tests, no programs that a test runs beside itself. */
const sources = under('src').filter((path) => /\.tsx?$/.test(path) && !/\.(?:test|fixture)\.tsx?$/.test(path))

const texts = ['S1.txt', 'S2.txt'].map((name) =>
  readFileSync(join(root, 'seed/texts', name), 'utf8')
    .normalize('NFC')
    .replaceAll('\u00a0', ' '),
)

const all = (pattern: RegExp): readonly string[] => [
  ...new Set(texts.flatMap((text) => text.match(pattern) ?? [])),
]

/** Whole numbers of documents, full dates, places, names, and any run of twelve words. */
const telling = [
  ...all(/\d+\/\p{Lu}+(?:-\p{Lu}+)?/gu),
  ...all(/\d+-\p{Lu}+\/\p{Lu}+/gu),
  ...all(/\b\d{1,2}[/-]\d{1,2}[/-]\d{4}\b/g),
  'Điện Biên',
  'Đắk Lắk',
  'Trần Hà',
  'Hà Thanh',
]

const runs = texts.flatMap((text) => {
  const words = text.split(/\s+/).filter(Boolean)
  return words.slice(0, -11).map((_, at) => words.slice(at, at + 12).join(' '))
})

describe('the two seed texts', () => {
  it('have left no number, date, place, name or sentence in the program', () => {
    expect(telling.length).toBeGreaterThan(12)
    const found = sources.flatMap((path) => {
      const source = readFileSync(join(root, path), 'utf8')
      const line = source.replace(/\s+/g, ' ')
      return [
        ...telling.filter((one) => source.includes(one)),
        ...runs.filter((run) => line.includes(run)),
      ].map((one) => `${path}: ${one}`)
    })
    expect(found).toEqual([])
  })
})
