import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLaunchDocument } from '../documents/reading/read.ts'
import { readFields } from '../documents/reading-fields.ts'
import { packageRoot } from '../platform/package-root.ts'
import { recordShape } from './campaign-input.ts'
import { fullIssuer, type ReadingContext, recordFromReading } from './record-from-reading.ts'

const province = { id: 66, name: 'tỉnh Đắk Lắk' }
const context: ReadingContext = {
  readingId: null,
  launcherId: 7,
  standingId: 8,
  province,
  tree: 'agency',
  knownBy: 'reported',
  sourceName: 'Phòng Truyền thông',
}

const read = (file: string, more: Partial<ReadingContext> = {}) => {
  const { text, ...fields } = readLaunchDocument(
    readFileSync(path.join(packageRoot, 'seed/texts', file), 'utf8'),
  )
  const kept = readFields(JSON.parse(JSON.stringify(fields)))
  return { text, input: recordFromReading(kept, text, { ...context, ...more }) }
}

describe('what a reading fills in', () => {
  it('gives the second seed whole, each part with the place it was read from', () => {
    const { text, input } = read('S2.txt')
    expect(recordShape.safeParse(input).error).toBeUndefined()
    expect(input.document).toMatchObject({
      number: '548/PĐTĐ-SNN',
      issuedOn: '2021-03-03',
      issuerId: 7,
      knownBy: 'reported',
      subject: null,
    })
    expect(input).toMatchObject({
      start: { on: '2021-02-01', precision: 'month' },
      end: { on: '2021-06-01', precision: 'month' },
      endEvent: null,
      indicators: [{ code: 'CT01', unit: '%', target: 100, tree: 'agency' }],
    })
    expect(input.contents).toHaveLength(3)
    for (const { text: wording, spanStart, spanEnd } of input.contents ?? []) {
      const there = text.slice(spanStart ?? 0, spanEnd ?? 0).replace(/\s+/g, ' ')
      expect(there.toLowerCase()).toBe(wording.toLowerCase())
    }
    expect(input.responsibilities?.map(({ mode }) => mode)).toContain('requested')
    expect(input.responsibilities?.find(({ who }) => who.startsWith('Phòng'))).toMatchObject({
      dueOn: '2021-06-30',
    })
  })

  it('knows a bare province committee by the launcher’s province, and keeps what was written', () => {
    const { input } = read('S2.txt')
    const cited = Object.fromEntries((input.cited ?? []).map((one) => [one.number, one]))
    expect(cited['07/CT-UBND']).toMatchObject({
      role: 'basis',
      issuerId: 66,
      issuerName: 'UBND tỉnh Đắk Lắk',
    })
    expect(cited['06/CT-UBND']).toMatchObject({
      role: 'mention',
      issuerId: 66,
      issuerName: 'UBND tỉnh Đắk Lắk',
      asWritten: 'UBND tỉnh',
    })
    expect(cited['10-KH/TU']).toMatchObject({ issuerId: null, issuerName: 'Ban Thường vụ Tỉnh ủy Đắk Lắk' })
    expect(input.related).toBeUndefined()
  })

  it('leaves empty what the first seed does not say, and its end to an event', () => {
    const { input } = read('S1.txt', { province: { id: 11, name: 'tỉnh Điện Biên' }, tree: 'territory' })
    expect(recordShape.safeParse(input).error).toBeUndefined()
    expect(input).toMatchObject({
      start: { on: '2021-01-20', precision: 'day' },
      end: null,
      earlierStartConfirmed: true,
      indicators: [],
      cited: [],
      document: { number: '508/KH-UBND', issuerName: 'UBND tỉnh Điện Biên' },
    })
    expect(input.endEvent).toMatch(/bầu cử xong/)
    expect(input.slogan).toBeUndefined()
  })

  it('marks what a person typed into the reading as entered by hand', () => {
    const { text, ...fields } = readLaunchDocument(
      readFileSync(path.join(packageRoot, 'seed/texts/S1.txt'), 'utf8'),
    )
    const typed = { value: 'Treo khẩu hiệu ở cổng', spans: [] }
    const mended = { ...fields, contents: [...fields.contents, { title: typed, wording: typed }] }
    const added = recordFromReading(mended, text, context).contents?.at(-1)
    expect(added).toEqual({ text: 'Treo khẩu hiệu ở cổng', spanStart: null, spanEnd: null })
  })
})

it.each([
  ['UBND tỉnh', 'UBND tỉnh Đắk Lắk'],
  ['Ban Thường vụ Tỉnh ủy', 'Ban Thường vụ Tỉnh ủy Đắk Lắk'],
  ['Tỉnh uỷ', 'Tỉnh uỷ Đắk Lắk'],
  ['UBND tỉnh Điện Biên', 'UBND tỉnh Điện Biên'],
  ['Bộ Nội vụ', 'Bộ Nội vụ'],
])('%s is %s in the register', (written, full) => {
  expect(fullIssuer(written, province)).toBe(full)
})
