import { describe, expect, test } from 'vitest'
import { kindOf } from '../files/file-kind.ts'
import { unpack, zipEntries } from '../files/zip.ts'
import { balancedWidth, linesOf, textWidth } from './faces.ts'
import { officialDocx } from './official-docx.ts'
import type { OfficialDocument } from './official-document.ts'
import { country, demonstrationNotice, motto } from './official-wording.ts'
import {
  chartedReport,
  letter,
  longDecision,
  minutes,
  twoPartyMinutes,
  urgentDraft,
} from './paper-examples.ts'

type Parts = ReadonlyMap<string, string>

const partsOf = async (document: OfficialDocument): Promise<Parts> => {
  const bytes = await officialDocx(document)
  const entries = zipEntries(bytes) ?? []
  return new Map(
    entries.map((entry) => [
      entry.name,
      new TextDecoder().decode(unpack(bytes, entry, 10_000_000) ?? new Uint8Array()),
    ]),
  )
}

const bodyOf = (parts: Parts): string => parts.get('word/document.xml') ?? ''

const partsNamed = (parts: Parts, name: RegExp): string[] =>
  [...parts].filter(([path]) => name.test(path)).map(([, xml]) => xml)

/** What a reader sees of a piece of the XML. */
const textOf = (xml: string): string =>
  xml
    .replace(/<w:br\/>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')

const paragraphsOf = (xml: string): string[] => xml.match(/<w:p>.*?<\/w:p>|<w:p\/>/gs) ?? []
const paragraphWith = (xml: string, words: string): string =>
  paragraphsOf(xml).find((one) => textOf(one) === words) ?? ''
const indexWith = (xml: string, words: string): number =>
  paragraphsOf(xml).findIndex((one) => textOf(one) === words)
const attribute = (xml: string, name: string): number =>
  Number(new RegExp(`w:${name}="(-?\\d+)"`).exec(xml)?.[1] ?? Number.NaN)

/** Length in twips of the rule in the paragraph under a line, and the room of its cell or page. */
const ruleUnder = (xml: string, words: string, room: number): number => {
  const rule = paragraphsOf(xml)[indexWith(xml, words) + 1] ?? ''
  expect(rule).toContain('<w:pBdr><w:top w:val="single"')
  return room - attribute(rule, 'left') - attribute(rule, 'right')
}

const sectionsOf = (xml: string): string[] => xml.match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? []

describe('the file', () => {
  test('is a Word document by its content', async () => {
    expect(kindOf(await officialDocx(letter), 'cong-van.docx')).toBe('docx')
  })

  test('names its subject and its agency, and is Vietnamese in Times New Roman 14', async () => {
    const parts = await partsOf(longDecision)
    const core = parts.get('docProps/core.xml') ?? ''
    expect(core).toContain('<dc:creator>ỦY BAN NHÂN DÂN TỈNH MẪU</dc:creator>')
    expect(core).toMatch(/<dc:title>Quyết định Về việc tặng Bằng khen/)
    const defaults = /<w:docDefaults>.*<\/w:docDefaults>/s.exec(parts.get('word/styles.xml') ?? '')?.[0] ?? ''
    for (const script of ['ascii', 'hAnsi', 'cs', 'eastAsia'])
      expect(defaults).toContain(`w:${script}="Times New Roman"`)
    expect(defaults).toContain('<w:sz w:val="28"/>')
    expect(defaults).toContain('w:val="vi-VN"')
    expect(attribute(defaults, 'firstLine')).toBe(720)
  })

  test('carries what was typed as it was typed, never as markup', async () => {
    expect(textOf(bodyOf(await partsOf(minutes)))).toContain('Lò Văn <Bình> #strong[x] & "y" $1$ \\ @z')
  })

  test('is set for a document without anything but a head', async () => {
    const bare = { ...letter, kind: 'Thông báo', subject: '', addressees: [], body: [], signatures: [] }
    expect(textOf(bodyOf(await partsOf({ ...bare, recipients: [], file: undefined })))).toContain('THÔNG BÁO')
  })
})

describe('the page', () => {
  test('is A4 with the margins of the decree, each annex a section with pages of its own', async () => {
    const sections = sectionsOf(bodyOf(await partsOf(longDecision)))
    expect(sections).toHaveLength(3)
    for (const section of sections) {
      const margins = ['top', 'bottom', 'left', 'right'].map((side) => attribute(section, side))
      expect(margins).toEqual([1134, 1134, 1701, 850])
      expect(section).toContain('<w:pgNumType w:start="1"/>')
    }
    expect(sections.map((one) => [attribute(one, 'w'), attribute(one, 'h')])).toEqual([
      [11906, 16838],
      [11906, 16838],
      [16838, 11906],
    ])
  })

  test('shows its number in the middle of the upper margin, and not on the first page', async () => {
    const parts = await partsOf(longDecision)
    for (const section of sectionsOf(bodyOf(parts))) {
      expect(section).toContain('<w:titlePg/>')
      expect(section).toMatch(/<w:headerReference w:type="first"/)
      expect(section).toMatch(/<w:headerReference w:type="default"/)
    }
    const headers = partsNamed(parts, /^word\/header\d+\.xml$/)
    const numbered = headers.filter((xml) => xml.includes('PAGE'))
    expect(headers).toHaveLength(6)
    expect(numbered).toHaveLength(3)
    for (const header of numbered) expect(header).toContain('<w:jc w:val="center"/>')
  })

  test('says on each that it is a demonstration, and only there', async () => {
    const footers = partsNamed(await partsOf(longDecision), /^word\/footer\d+\.xml$/)
    expect(footers).toHaveLength(6)
    for (const footer of footers) expect(textOf(footer)).toBe(demonstrationNotice)
    const plain = partsNamed(await partsOf(letter), /^word\/footer\d+\.xml$/)
    expect(plain.map(textOf)).toEqual(['', ''])
  })
})

describe('the letterhead', () => {
  test('rules the motto over its whole length, the agency over 1/3 to 1/2', async () => {
    const xml = bodyOf(await partsOf(letter))
    const [left = 0, right = 0] = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((found) =>
      Number(found[1]),
    )
    expect(left + right).toBe(9355)
    const mottoWidth = textWidth(motto, 'bold', 13 * 20)
    expect(ruleUnder(xml, motto, right) / mottoWidth).toBeCloseTo(1, 2)
    const agency = ruleUnder(xml, 'SỞ NỘI VỤ', left) / textWidth('SỞ NỘI VỤ', 'bold', 12 * 20)
    expect(agency).toBeGreaterThan(1 / 3)
    expect(agency).toBeLessThan(1 / 2)
  })

  test('sets sizes and weights line by line', async () => {
    const xml = bodyOf(await partsOf(letter))
    const look = (words: string): readonly [number, boolean, boolean] => {
      const found = paragraphWith(xml, words)
      return [
        attribute(found.slice(found.indexOf('<w:sz ')), 'val') / 2,
        /<w:b\/>/.test(found),
        /<w:i\/>/.test(found),
      ]
    }
    expect(look('ỦY BAN NHÂN DÂN TỈNH MẪU')).toEqual([12, false, false])
    expect(look('SỞ NỘI VỤ')).toEqual([12, true, false])
    expect(look(country)).toEqual([12, true, false])
    expect(look(motto)).toEqual([13, true, false])
    expect(look('Số: ……/SNV-TĐKT')).toEqual([13, false, false])
    expect(look('Mẫu, ngày …… tháng …… năm ……')).toEqual([13, false, true])
    expect(look('V/v đôn đốc báo cáo kết quả phong trào thi đua cao điểm')).toEqual([12, false, false])
    expect(look('Nơi nhận:')).toEqual([12, true, true])
    expect(look('- Lưu: VT.')).toEqual([11, false, false])
  })
})

describe('what only some documents carry', () => {
  test('a stamp of the size of its urgency, red, and the mark of a draft', async () => {
    const xml = bodyOf(await partsOf(urgentDraft))
    const stamps = xml.match(/<w:tbl>(?:(?!<w:tbl>).)*?<\/w:tbl>/gs) ?? []
    const found = (words: string): string => stamps.find((one) => textOf(one) === words) ?? ''
    expect([attribute(found('THƯỢNG KHẨN'), 'w'), found('THƯỢNG KHẨN').includes('w:color="FF0000"')]).toEqual(
      [2268, true],
    )
    expect(found('THƯỢNG KHẨN')).toContain('<w:trHeight w:val="454" w:hRule="exact"/>')
    expect(found('DỰ THẢO')).not.toContain('FF0000')
    expect(textOf(bodyOf(await partsOf(letter)))).not.toMatch(/KHẨN|DỰ THẢO/)
  })

  test('the agency’s address at the foot of the first page alone', async () => {
    const footers = partsNamed(await partsOf(urgentDraft), /^word\/footer\d+\.xml$/).map(textOf)
    expect(footers.filter((text) => text.includes('Điện thoại'))).toHaveLength(1)
    expect(footers.every((text) => text.includes(demonstrationNotice))).toBe(true)
  })

  test('two parties who sign side by side, and dotted lines for the pen', async () => {
    const xml = bodyOf(await partsOf(twoPartyMinutes))
    const signed = (xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).find((row) => row.includes('TRƯỞNG ĐOÀN')) ?? ''
    expect(textOf(signed)).toContain('ĐẠI DIỆN ĐƠN VỊCHỦ TỊCHTrần Văn ỶĐOÀN KIỂM TRATRƯỞNG ĐOÀNCà Thị Hiển')
    expect(xml.match(/w:leader="dot"/g)).toHaveLength(3)
    expect(textOf(xml)).toContain('- Lưu: VT, TĐKT, CTH (04).')
  })
})

describe('a chart', () => {
  test('is one of Word’s own, told to who listens, in the order of the paper', async () => {
    const parts = await partsOf(chartedReport)
    const charts = partsNamed(parts, /^word\/charts\/chart\d+\.xml$/)
    expect(charts).toHaveLength(2)
    expect(charts[0]).toContain('<c:barDir val="bar"/>')
    expect([...(charts[0] ?? '').matchAll(/<c:v>(Xã Mẫu [^<]+)<\/c:v>/g)].map((one) => one[1])[0]).toMatch(
      /Hạ/,
    )
    expect(charts[1]).toContain('Chỉ tiêu')
    const xml = bodyOf(parts)
    expect(xml).toContain('Xã Mẫu Thượng: Kỳ này 96,6%, Kỳ trước 90%')
    expect(textOf(xml)).toContain('Số người được quán triệt, lũy kế (chỉ tiêu: 1.300 người)')
  })
})

describe('the body', () => {
  test('has headings for the outline, and a table whose head is repeated', async () => {
    const xml = bodyOf(await partsOf(longDecision))
    expect(paragraphWith(xml, 'QUYẾT ĐỊNH')).toContain('<w:pStyle w:val="Heading1"/>')
    expect(paragraphWith(xml, 'Phụ lục II')).toContain('<w:pStyle w:val="Heading1"/>')
    const rows = xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []
    expect(rows.filter((row) => row.includes('<w:tblHeader/>'))).toHaveLength(2)
    expect(new Set(textOf(xml).match(/\(MH\d+\)/g)).size).toBe(120)
    const name = rows.find((row) => row.includes('(MH1)')) ?? ''
    expect(name).toContain('<w:cantSplit/>')
  })

  test('keeps its last paragraph with the signature, and signers side by side in one row', async () => {
    expect(paragraphWith(bodyOf(await partsOf(letter)), 'Trân trọng./.')).toContain('<w:keepNext/>')
    const rows = bodyOf(await partsOf(minutes)).match(/<w:tr>.*?<\/w:tr>/gs) ?? []
    const signed = rows.filter((row) => row.includes('THƯ KÝ'))
    expect(signed).toHaveLength(1)
    expect(signed[0]).toContain('CHỦ TỌA')
  })
})

describe('widths', () => {
  test('are those of the face', () => {
    // Times New Roman: 'i' is 569 of 2048 units wide, 'W' 1933; a letter with marks as wide as without.
    expect(textWidth('i', 'regular', 2048)).toBe(569)
    expect(textWidth('W', 'regular', 2048)).toBe(1933)
    expect(textWidth('Ế', 'bold', 12)).toBe(textWidth('E', 'bold', 12))
  })

  test('of a balanced text leave no word alone and need no further line', () => {
    const text = 'Hội đồng Thi đua - Khen thưởng tỉnh'
    const room = textWidth(text, 'bold', 12) - 1
    const width = balancedWidth(text, 'bold', 12, room)
    expect(linesOf(text, 'bold', 12, room)).toBe(2)
    expect(linesOf(text, 'bold', 12, width)).toBe(2)
    expect(width).toBeLessThan(room * 0.7)
  })
})

test('a paper that can be verified carries its square code as a picture with words', async () => {
  const verification = { address: 'https://thidua.example.vn/xac-minh/0123456789AB', code: '0123-4567-89AB' }
  const parts = await partsOf({ ...longDecision, verification })
  expect([...parts.keys()].filter((name) => /^word\/media\/.*\.png$/.test(name))).toHaveLength(1)
  expect(bodyOf(parts)).toContain(`descr="Mã vuông dẫn đến ${verification.address}"`)
  expect(textOf(bodyOf(parts))).toContain('Quét để xác minh. Mã: 0123-4567-89AB')
})
