import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { pageNumber } from '../page-number.ts'
import { rss, siteMap, xml } from './feed.ts'

const read = (text: string) => {
  const found: [string, string][] = []
  let within = ''
  const parser = new Parser(
    {
      onopentag: (name) => {
        within = name
      },
      ontext: (words) => found.push([within, words]),
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(text)
  return found
}

const feed = (title: string) =>
  rss({
    title: 'Tin cơ sở',
    address: 'https://a.vn/chuyen-muc/tin-co-so',
    self: 'https://a.vn/rss/tin-co-so',
    description: 'Tin',
    language: 'vi',
    items: [
      {
        title,
        address: 'https://a.vn/tin/x?a=1&b=2',
        summary: null,
        published: '2021-03-04T07:27:00.000Z',
        column: 'Tin',
      },
    ],
  })

describe('what machines come for', () => {
  it('keeps every sign of a title, and nothing in it ends its place', () => {
    const title = 'Xã <A> & "B" ]]></title>'
    const texts = read(feed(title)).filter(([name]) => name === 'title')
    expect(
      texts
        .map(([, text]) => text)
        .join('')
        .replaceAll('\n', ''),
    ).toBe(`Tin cơ sở${title}`)
  })

  it('leaves out what XML forbids', () => {
    expect(xml('a\u0000\u000b\ud800b')).toBe('ab')
  })

  it('says when it was published as RSS asks for it', () => {
    expect(feed('a')).toContain('<pubDate>Thu, 04 Mar 2021 07:27:00 GMT</pubDate>')
  })

  it('names each language of a page, and no other', () => {
    const both = siteMap([
      {
        addresses: [
          { language: 'vi', address: 'https://a.vn/' },
          { language: 'en', address: 'https://a.vn/en' },
        ],
      },
      { addresses: [{ language: 'vi', address: 'https://a.vn/tin/b' }] },
    ])
    expect(both.match(/<url>/g)).toHaveLength(3)
    expect(both.match(/hreflang/g)).toHaveLength(4)
  })
})

describe('the number of a page', () => {
  it.each([
    ['', 1],
    ['trang=3', 3],
    ['trang=1000000000', 1_000_000_000],
    ['trang=-1', 1],
    ['trang=1e400', 1],
    ['trang=hai', 1],
  ])('of "%s" is %d', (query, number) => {
    expect(pageNumber({ query: new URLSearchParams(query) })).toBe(number)
  })
})
