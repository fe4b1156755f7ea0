import { readFileSync } from 'node:fs'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { OfficialPaper } from './official-html.tsx'
import { demonstrationNotice } from './official-wording.ts'
import {
  chartedReport,
  letter,
  longDecision,
  minutes,
  twoPartyMinutes,
  urgentDraft,
} from './paper-examples.ts'

const shown = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('a decision: its parts in order, one row per awardee, no style attributes', () => {
  const html = renderToString(<OfficialPaper document={longDecision} />)
  expect(shown(html)).toMatch(
    /DỮ LIỆU MINH HỌA.*Số: 05\/QĐ-UBND.*QUYẾT ĐỊNH.*CHỦ TỊCH.*Căn cứ.*Điều 1\..*Nơi nhận:.*Phụ lục I/,
  )
  expect(html.match(/<tr/g)).toHaveLength(2 + 3 + 120 + 1)
  expect(html).not.toMatch(/style=|<script/)
})

test('common heads span their columns and headings follow the page that shows them', () => {
  const html = renderToString(<OfficialPaper document={longDecision} level={1} />)
  expect(html).toContain('<th scope="colgroup" colspan="2" rowspan="1">Người được khen</th>')
  expect(html).toContain('<h1 class="paper-title">QUYẾT ĐỊNH')
  expect(renderToString(<OfficialPaper document={minutes} />)).toContain(
    '<h3 class="paper-heading paper-center">Phần II<br/>',
  )
})

test('every printed page of a demonstration carries its notice', () => {
  expect(renderToString(<OfficialPaper document={longDecision} />)).toContain('paper-of-demonstration')
  expect(renderToString(<OfficialPaper document={letter} />)).not.toContain('paper-of-demonstration')
  const sheet = readFileSync(new URL('./paper.css', import.meta.url), 'utf8')
  expect(sheet).toContain(`@bottom-center {\n    content: "${demonstrationNotice}";`)
})

test('typed words are escaped and minutes have both signers', () => {
  const html = renderToString(<OfficialPaper document={minutes} />)
  expect(html).toContain('&lt;Bình>')
  expect(html.match(/class="paper-signature"/g)).toHaveLength(2)
})

test('stamps, the mark of a draft, the address, and lines for the pen', () => {
  expect(shown(renderToString(<OfficialPaper document={urgentDraft} />))).toMatch(
    /V\/v đôn đốc.*THƯỢNG KHẨN.*DỰ THẢO.*Kính gửi.*Số 1, đường Mẫu/,
  )
  const html = renderToString(<OfficialPaper document={twoPartyMinutes} />)
  expect(html).toContain('aria-label="Ý kiến của đơn vị được kiểm tra để điền (3 dòng)"')
  expect(html.match(/paper-blank-line/g)).toHaveLength(3)
})

test('charts are drawn without styles and read out in full', () => {
  const html = renderToString(<OfficialPaper document={chartedReport} />)
  expect(html.match(/<svg/g)).toHaveLength(2)
  expect(html).not.toMatch(/style=/)
  expect(html).toContain('Xã Mẫu Hạ &amp; &lt;Trung>: Kỳ này 100%, Kỳ trước –')
})

test('a letter has its subject under the number and no title', () => {
  const html = renderToString(<OfficialPaper document={letter} />)
  expect(shown(html)).toMatch(/Số: ……\/SNV-TĐKT V\/v đôn đốc/)
  expect(html).not.toContain('paper-title')
})

test('a paper that can be verified carries its square code, with words for who does not see it', () => {
  const verification = { address: 'https://thidua.example.vn/xac-minh/0123456789AB', code: '0123-4567-89AB' }
  const html = renderToString(<OfficialPaper document={{ ...longDecision, verification }} />)
  expect(html).toContain(`<a href="${verification.address}"><svg`)
  expect(html).toContain(`aria-label="Mã vuông dẫn đến ${verification.address}"`)
  expect(shown(html)).toContain('Quét để xác minh. Mã: 0123-4567-89AB')
  expect(renderToString(<OfficialPaper document={longDecision} />)).not.toContain('paper-verification')
})
