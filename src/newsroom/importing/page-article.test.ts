import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { packagedText } from '../../platform/files/packaged-text.ts'
import { tidy } from '../../platform/plain/vietnamese.ts'
import { readPage } from './page-article.ts'
import { isDateLine, readMoment } from './source-moment.ts'

type Told = {
  id: string
  title: string
  dateLine?: string
  publishedAt: string
  sourceSlug?: string
  byLine?: string
  signedUnit?: string
  viewsBefore?: number
  pictures?: { caption: string; credit?: string }[]
  body: string | { file: string; lines: number[] }
}
const told = (parse(packagedText('seed/demo/articles.yaml')) as { articles: Told[] }).articles
const relayed = told.flatMap((article) =>
  typeof article.body === 'string' ? [] : [{ article, ...article.body }],
)
const plain = (html: string): string =>
  html
    .replace(/<\/p>/g, '\n\n')
    .replace(/<[^>]*>/g, '')
    .trim()

describe('the two launch pages, as they were saved', () => {
  it.each(relayed)('$file gives what the demonstration tells of it by hand', ({ article, file, lines }) => {
    const text = tidy(packagedText(`seed/texts/${file}`))
    const read = readPage(text)
    expect(read?.title).toBe(tidy(article.title))
    expect(read?.dateLine).toBe(article.dateLine)
    expect(read?.publishedAt).toBe(new Date(`${article.publishedAt}+07:00`).toISOString())
    expect(read?.sourceSlug).toBe(article.sourceSlug ?? null)
    expect(read?.byLine).toBe(article.byLine ?? null)
    expect(read?.signedUnit).toBe(article.signedUnit ?? null)
    expect(read?.views).toBe(article.viewsBefore ?? 0)
    expect(read?.captions.map(({ caption, credit }) => ({ caption, credit }))).toEqual(
      (article.pictures ?? []).map(({ caption, credit = null }) => ({ caption, credit })),
    )
    // word for word and slip for slip
    const page = text.split('\n')
    const slug = article.sourceSlug ? `${article.sourceSlug} - ` : ''
    const wanted = lines.map((number) => (page[number - 1] ?? '').trim().replace(slug, ''))
    const body = plain(read?.html ?? '')
      .split('\n\n')
      .map((one) => one.trim())
    expect([...(read?.lead ? [read.lead] : []), ...body]).toEqual(wanted.map((line) => line.trim()))
  })

  it('of the second the opening, which it prints twice, is taken once, and that is said', () => {
    const [, second] = relayed.map(({ file }) => readPage(tidy(packagedText(`seed/texts/${file}`))))
    expect(second?.leftAside.map(({ code }) => code)).toContain('aside.lead_twice')
  })

  it('of the first the clock, the switch of language and the list of others are left aside, and that is said', () => {
    const [first] = relayed.map(({ file }) => readPage(tidy(packagedText(`seed/texts/${file}`))))
    const [frame] = first?.leftAside ?? []
    expect(frame).toMatchObject({ code: 'aside.frame' })
    expect(String(frame?.values['text'])).toContain('English')
  })
})

describe('a page', () => {
  it('begins at its own heading where it has one', () => {
    const page = [
      'Cổng huyện',
      'Giới thiệu',
      'Họp bản Pá Pao',
      'Tối 10/4, bản họp dân.',
      'Tin liên quan',
      'Bài khác',
    ]
    const read = readPage(page.join('\n'), 'Họp bản Pá Pao')
    expect(read).toMatchObject({ title: 'Họp bản Pá Pao', lead: null, html: '<p>Tối 10/4, bản họp dân.</p>' })
    expect(read?.leftAside).toEqual([
      {
        name: 'Cổng huyện',
        code: 'aside.frame',
        values: { text: 'Cổng huyện · Giới thiệu · Tin liên quan · Bài khác' },
      },
    ])
  })

  it('keeps a paragraph that names a number of readers or the sector of ICT', () => {
    const page = [
      'Tiêu đề bài',
      'Ngành ICT của tỉnh có 727 lượt xem mỗi ngày trên cổng.',
      'Đoạn hai của bài.',
    ]
    expect(readPage(page.join('\n'))?.html).toContain('Đoạn hai')
    expect(readPage(page.join('\n'))).toMatchObject({ lead: page[1], views: 0 })
  })

  it('without a text under its title is no article; markup in it stays text', () => {
    expect(readPage('Chỉ có tiêu đề')).toBeNull()
    expect(readPage('')).toBeNull()
    expect(readPage('Tiêu đề\n<script>x</script>')?.html).toBe('<p>&lt;script&gt;x&lt;/script&gt;</p>')
  })
})

test.each([
  ['Thứ năm - 04/03/2021 14:27', '2021-03-04T07:27:00.000Z'],
  ['Thứ Tư, 03-03-2021 / 8:32:50 Sáng', '2021-03-03T01:32:50.000Z'],
  ['Thứ Tư, 03-03-2021 / 8:32:50 Chiều', '2021-03-03T13:32:50.000Z'],
  ['Ngày đăng: 04.3.2021', '2021-03-03T17:00:00.000Z'],
  ['14h05 | 04/03/2021', '2021-03-04T07:05:00.000Z'],
  ['Thu, 04 Mar 2021 14:27:00 +0700', '2021-03-04T07:27:00.000Z'],
  ['2021-03-04T14:27:00+07:00', '2021-03-04T07:27:00.000Z'],
  ['2021-03-04', '2021-03-03T17:00:00.000Z'],
  ['2021-03-04 14:27', '2021-03-04T07:27:00.000Z'],
])('%s is a moment', (text, moment) => {
  expect(readMoment(text)).toBe(moment)
})
test.each(['31/02/2021', '04/03/2021 25:00', 'hôm qua', '', '508/KH-UBND'])(
  '“%s” tells no moment',
  (text) => {
    expect(readMoment(text)).toBeNull()
  },
)
test('a sentence with a date in it is no line of a date', () => {
  expect(isDateLine('Ngày 26/02/2021 vừa qua, UBND tỉnh đã ban hành Kế hoạch')).toBe(false)
  expect(isDateLine('Cập nhật lúc 14:27 ngày 04/03/2021')).toBe(true)
})
