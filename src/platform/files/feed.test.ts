import { expect, it } from 'vitest'
import { readFeed } from './feed.ts'
import { htmlLines } from './html-lines.ts'
import { pageText } from './page-text.ts'
import { windows1258 } from './mail.fixture.ts'

const rss = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Cổng huyện Thử</title><link>http://cong.example.vn/</link>
<item><title>Họp bản &amp; bầu cử</title><link>http://cong.example.vn/tin/1</link>
<description><![CDATA[<img src="http://cong.example.vn/a.jpg"/>82 người dự.]]></description>
<content:encoded>&lt;p&gt;82 người dự.&lt;/p&gt;</content:encoded>
<pubDate>Thu, 04 Mar 2021 14:27:00 +0700</pubDate><dc:creator>Trần Hà</dc:creator></item>
<item><title></title></item>
</channel></rss>`

it('RSS gives its items with escaped HTML and HTML in CDATA alike', () => {
  expect(readFeed(rss)).toEqual({
    title: 'Cổng huyện Thử',
    items: [
      {
        title: 'Họp bản & bầu cử',
        link: 'http://cong.example.vn/tin/1',
        summary: '<img src="http://cong.example.vn/a.jpg"/>82 người dự.',
        content: '<p>82 người dự.</p>',
        date: 'Thu, 04 Mar 2021 14:27:00 +0700',
        author: 'Trần Hà',
      },
      { title: '', link: null, summary: '', content: '', date: null, author: null },
    ],
  })
})

it('Atom gives its entries', () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Cổng</title><entry><title type="html">Tin</title>
    <link rel="self" href="http://x.vn/self"/><link href="http://x.vn/tin"/><published>2021-03-04T07:27:00Z</published>
    <author><name>Lò Thị Mai</name></author><content type="html">&lt;p&gt;Chữ&lt;/p&gt;</content></entry></feed>`
  expect(readFeed(atom)?.items).toEqual([
    {
      title: 'Tin',
      link: 'http://x.vn/tin',
      summary: '',
      content: '<p>Chữ</p>',
      date: '2021-03-04T07:27:00Z',
      author: 'Lò Thị Mai',
    },
  ])
})

it('a page is no feed, and entities of a document’s own making are not expanded', () => {
  expect(readFeed('<html><body><p>x</p></body></html>')).toBeNull()
  const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><rss><channel><title>&b;</title></channel></rss>`
  expect(readFeed(bomb)?.title).toBe('&b;')
})

it('lines of a mail are parted by breaks and by paragraphs alike', () => {
  const html = 'Một <strong>đậm</strong><br>Hai<p>Ba<br>Bốn</p><ul><li>Năm</li></ul><p></p>Sáu'
  expect(htmlLines(html).map(({ text }) => text)).toEqual(['Một đậm', 'Hai', 'Ba', 'Bốn', '- Năm', 'Sáu'])
  expect(htmlLines(html)[0]?.html).toMatch(/^<p>.*<strong>.*<\/strong><\/p>$/)
})

it('a saved page is read in the charset that it names, and refused when it names none that is known', () => {
  const page = windows1258('<meta charset="windows-1258"><p>Họp bản về ngày bầu cử</p>')
  expect(pageText({ name: 'a.html', bytes: page }, 'file')).toContain('Họp bản về ngày bầu cử')
  const unnamed = windows1258('<p>Họp bản</p>')
  expect(() => pageText({ name: 'a.html', bytes: unnamed }, 'file')).toThrow('upload.old_text')
  expect(() => pageText({ name: 'a.html', bytes: new Uint8Array() }, 'file')).toThrow('upload.empty')
})
