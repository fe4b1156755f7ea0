import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { speak, type Words } from '../../platform/plain/words.ts'
import { asData } from './print.ts'
import { printText } from './print-text.ts'
import { readLaunchDocument } from './read.ts'
import { words } from './words.ts'

const seedText = (id: string): string =>
  readFileSync(new URL(`../../../test/fixtures/seed-texts/${id}.txt`, import.meta.url), 'utf8')

const label = (id: string) =>
  JSON.parse(readFileSync(new URL(`../../../test/fixtures/seed-texts/${id}.json`, import.meta.url), 'utf8'))

const read = (id: string) => asData(readLaunchDocument(seedText(id)))

const plainDocument = ({ number, type, date, issuer, role }: Record<string, unknown>) => ({
  number,
  type,
  date,
  issuer,
  role,
})

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()

describe.each(['S1', 'S2'])('the launch text %s', (id) => {
  const got = read(id)
  const wanted = label(id)

  it('gives its documents, issuer, period and indicators to the letter', () => {
    expect(got.documents.map(plainDocument)).toEqual(wanted.documents.map(plainDocument))
    expect(got.issuer).toBe(wanted.issuer)
    expect(got.start).toMatchObject(wanted.start)
    expect(got.end).toMatchObject(wanted.end)
    expect(got.indicators.map(({ value, unit }) => [value, unit])).toEqual(
      wanted.indicators.map(({ value, unit }: { value: number; unit: string }) => [value, unit]),
    )
  })

  it('gives its name, targets and as many contents and duties as were read by hand', () => {
    expect(squeezed(got.campaignName ?? '')).toBe(wanted.campaignName)
    expect(got.targets).toEqual(wanted.targets)
    expect(got.contents).toHaveLength(wanted.contents.length)
    expect(got.responsibilities).toHaveLength(wanted.responsibilities.length)
    expect(got.awards).toEqual([])
    expect(got.participants_signed).toEqual([])
  })

  it('points every verbatim value at its place in the returned text', () => {
    const places = Object.entries(got.spans)
    expect(places.length).toBeGreaterThan(15)
    for (const [, spans] of places) {
      for (const [start, end] of spans) expect(got.text.slice(start, end).trim()).not.toBe('')
    }
    const [[start, end]] = got.spans.campaignName as [[number, number]]
    expect(squeezed(got.text.slice(start, end))).toBe(got.campaignName)
    const [[from, to]] = got.spans['documents.0.number'] as [[number, number]]
    expect(got.text.slice(from, to)).toBe(got.documents[0]?.number)
  })

  it('is read the same in decomposed letters, with CRLF line ends and no-break spaces', () => {
    const text = seedText(id)
    const { spans: _, text: __, ...fields } = got
    for (const disguised of [
      text.normalize('NFD'),
      text.replaceAll('\n', '\r\n'),
      text.replaceAll(' ', '\u00a0'),
    ]) {
      expect(asData(readLaunchDocument(disguised))).toMatchObject(fields)
    }
  })
})

describe('a reading', () => {
  it('tells a duty that is given from one that is asked for, and its due date', () => {
    const modes = readLaunchDocument(seedText('S2')).responsibilities.map(({ mode }) => mode)
    expect(modes).toEqual(['giao', 'đề nghị', 'giao', 'giao', 'giao'])
    expect(readLaunchDocument(seedText('S2')).responsibilities[3]?.due?.value.precision).toBe('month')
  })

  it('remarks on what a person should look at', () => {
    const codes = readLaunchDocument(seedText('S2')).remarks.map(({ code }) => code)
    expect(codes).toEqual(['lead.printed_twice', 'list.item_glued', 'term.differs', 'issuer.misprinted'])
    const slips = readLaunchDocument(
      'Đợt thi đua cao điểm kéo dài từ ngày 20/12/2030 đến ngày 20/01/2030.\nHạn báo cáo: ngày 31/4/2030.',
    )
    expect(slips.remarks.map(({ code }) => code).sort()).toEqual([
      'date.not_on_calendar',
      'period.end_before_start',
    ])
    expect(slips.start?.value.date).toBe('2029-12-20')
  })

  it('leaves empty what a text does not say', () => {
    const { documents, campaignName, issuer, start, end, contents, text } =
      readLaunchDocument('Trời hôm nay đẹp.')
    expect({ documents, campaignName, issuer, start, end, contents }).toEqual({
      documents: [],
      campaignName: null,
      issuer: null,
      start: null,
      end: null,
      contents: [],
    })
    expect(text).toBe('Trời hôm nay đẹp.')
    expect(readLaunchDocument('').documents).toEqual([])
  })

  it('is printed for a person in both languages', () => {
    const reading = readLaunchDocument(seedText('S1'))
    expect(printText(reading, speak<Words>(words)('en'))).toMatch(/Launched by: .+\n/)
    expect(printText(reading, speak<Words>(words)('vi'))).toContain('không thấy trong văn bản')
  })
})
