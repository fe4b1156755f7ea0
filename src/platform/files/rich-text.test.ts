import { assert, property, string } from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { hasMarks, htmlToMarks, htmlToPlain, marksToHtml } from './marks.ts'
import { cleanHtml, isPublicAddress } from './rich-text.ts'

describe('HTML of anybody’s making', () => {
  it.each([
    ['<p onclick="x()">Chữ</p><script>alert(1)</script>', '<p>Chữ</p>'],
    ['<p>Chữ<img src=x onerror=alert(1)></p>', '<p>Chữ</p>'],
    ['<svg onload=alert(1)><p>Trong hình</p></svg><p>Ngoài</p>', '<p>Ngoài</p>'],
    ['<a href="javascript:alert(1)">bấm</a>', 'bấm'],
    ['<a href="java\nscript:alert(1)">bấm</a>', 'bấm'],
    ['<iframe src="https://example.vn"></iframe><p>Chữ</p>', '<p>Chữ</p>'],
    [
      '<p style="mso-fareast-language:VI" class="MsoNormal"><b>Đậm</b><o:p></o:p></p>',
      '<p><strong>Đậm</strong></p>',
    ],
    ['<style>p{display:none}</style><!--[if gte mso 9]><xml></xml><![endif]--><h1>Đầu</h1>', '<h2>Đầu</h2>'],
    ['<p>&nbsp;</p><p>Chữ</p><p></p>', '<p>Chữ</p>'],
  ])('%s', (dirty, clean) => {
    expect(cleanHtml(dirty).html).toBe(clean)
  })

  it('keeps the words of a link to an inner address, drops the address, and says so', () => {
    const { html, droppedLinks } = cleanHtml('<p><a href="http://10.1.2.3/noi-bo">số liệu</a></p>')
    expect(html).toBe('<p>số liệu</p>')
    expect(droppedLinks).toEqual(['http://10.1.2.3/noi-bo'])
  })

  it('leaves the links behind a dropped one whole', () => {
    const dirty =
      '<p><a href="http://may-chu/x">một</a> <a href="https://dic.gov.vn">hai</a> <a>ba</a> <a href="javascript:x"><b>bốn</b></a></p>'
    expect(cleanHtml(dirty).html).toBe(
      '<p>một <a href="https://dic.gov.vn">hai</a> ba <strong>bốn</strong></p>',
    )
  })

  it('stays clean when it is cleaned again', () => {
    assert(
      property(string({ maxLength: 200 }), (text) => {
        const once = cleanHtml(`<p>${text}</p>`).html
        expect(cleanHtml(once).html).toBe(once)
        expect(once).not.toMatch(
          /<(?!\/?(?:p|h2|h3|ul|ol|li|blockquote|br|strong|em|u|s|sub|sup|a|table|thead|tbody|tr|th|td)\b)/,
        )
      }),
    )
  })
})

test.each([
  'http://localhost:3000/x',
  'http://127.0.0.1/',
  'http://172.20.1.1/',
  'http://may-chu/tep',
  'http://x.local/',
  'http://[::1]/',
  'https://ai:mk@dic.gov.vn/',
  '//evil.example',
  '/lam-viec/tin-bai',
  'file:///C:/tep.doc',
  'javascript:alert(1)',
])('%s leads nowhere for readers', (href) => {
  expect(isPublicAddress(href)).toBe(false)
})
test.each(['https://dic.gov.vn/tin', '/phong-trao/508-kh-ubnd', 'mailto:a@b.vn', 'tel:0912'])(
  '%s is public',
  (href) => {
    expect(isPublicAddress(href)).toBe(true)
  },
)

describe('simple marks', () => {
  const text = [
    '## Kết quả',
    'Có **14 xã** và *27 người*, xem [kế hoạch](https://dic.gov.vn/kh).',
    '- một\n- hai',
    '1. đầu\n2. sau',
    '> Lời nói\n> của dân',
    '| Xã | Số |\n| Mường Luân | 82 |',
  ].join('\n\n')

  it('become HTML, and the HTML becomes them again', () => {
    const { html } = cleanHtml(marksToHtml(text))
    expect(html).toContain('<strong>14 xã</strong>')
    expect(html).toContain('<td>Mường Luân</td>')
    expect(htmlToMarks(html)).toBe(text)
    expect(htmlToPlain(html)).toContain('Có 14 xã và 27 người, xem kế hoạch.')
  })

  it('are not seen where none were meant', () => {
    expect(hasMarks('1. Đẩy mạnh tuyên truyền.\n\n2. Tập trung thi đua.\n\na) Các phòng; 2*3 = 6 * 1')).toBe(
      false,
    )
    expect(hasMarks(text)).toBe(true)
  })

  it('cannot carry HTML', () => {
    expect(marksToHtml('<script>x</script> **a<b**')).toBe(
      '<p>&lt;script&gt;x&lt;/script&gt; <strong>a&lt;b</strong></p>',
    )
    expect(cleanHtml(marksToHtml('[bấm](javascript:alert(1))')).html).not.toContain('href')
  })
})
