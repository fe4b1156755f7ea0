import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { OfficialDocument } from './official-document.ts'
import { officialPdf } from './official-pdf.ts'
import { demonstrationNotice } from './official-wording.ts'
import {
  chartedReport,
  letter,
  longDecision,
  minutes,
  twoPartyMinutes,
  urgentDraft,
} from './paper-examples.ts'

const latin1 = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1')

describe('the file', () => {
  test('is a tagged PDF/A-2a, and the same bytes for the same document', async () => {
    const [pdf, again] = await Promise.all([officialPdf(minutes), officialPdf(minutes)])
    expect(latin1(pdf)).toMatch(/^%PDF-1\.7/)
    expect(latin1(pdf)).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
    expect(latin1(pdf)).toContain('/StructTreeRoot')
    expect(Buffer.compare(pdf, again)).toBe(0)
  })

  test('is tagged but no archive copy while it has no date', async () => {
    const pdf = latin1(await officialPdf(letter))
    expect(pdf).toContain('/StructTreeRoot')
    expect(pdf).not.toContain('pdfaid')
  })

  test('stays readable when a name carries a sign without a glyph', async () => {
    const pdf = await officialPdf({ ...letter, agency: 'Sở 🏅 奖 \u0007\u{F0000}', subject: 'x\u0000y' })
    expect(latin1(pdf)).toMatch(/^%PDF/)
  })

  test('a fault is told in words, and the next document is set', async () => {
    const wrong = {
      ...letter,
      body: [{ kind: 'paragraph', text: [{ text: 'x', lang: 'not a language' }] }],
    } as const
    await expect(officialPdf(wrong)).rejects.toThrow(/could not be set as PDF: .*language/)
    expect(latin1(await officialPdf(minutes))).toMatch(/^%PDF/)
  })

  test('a document without anything but a head is still one', async () => {
    const bare: OfficialDocument = {
      agency: 'Sở Mẫu',
      number: null,
      symbol: '',
      place: 'Mẫu',
      date: null,
      kind: 'Thông báo',
      subject: '',
      body: [],
      signatures: [],
    }
    expect(latin1(await officialPdf(bare))).toMatch(/^%PDF/)
  })
})

/** What Poppler reads out of the PDF, page by page. */
const pagesOf = async (document: OfficialDocument): Promise<readonly string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'))
  try {
    writeFileSync(join(folder, 'a.pdf'), await officialPdf(document))
    const text = execFileSync('pdftotext', ['-layout', join(folder, 'a.pdf'), '-'], { encoding: 'utf8' })
    return text.split('\f').slice(0, -1)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const firstLine = (page: string | undefined): string => page?.trim().split('\n')[0]?.trim() ?? ''
const squeezed = (text: string): string => text.replace(/\s+/g, ' ')

// Poppler is a program of the system, not a package: where it is missing the pages cannot be read.
const withPoppler = spawnSync('pdftotext', ['-v']).error === undefined

describe.runIf(withPoppler)('the pages', () => {
  test('of a decision with an annex of 120 rows', async () => {
    const pages = await pagesOf(longDecision)
    const annex = pages.slice(1, -1)
    expect(pages.map(firstLine)).toEqual([
      expect.stringMatching(/^ỦY BAN NHÂN DÂN TỈNH MẪU +CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$/),
      'Phụ lục I',
      ...annex.slice(1).map((_, i) => String(i + 2)),
      'Phụ lục II',
    ])
    expect(annex.every((page) => /TT +.*Thành tích/s.test(page) && page.includes('Người được khen'))).toBe(
      true,
    )
    expect(pages.every((page) => page.includes(demonstrationNotice))).toBe(true)
    expect(new Set(annex.join().match(/\(MH\d+\)/g)).size).toBe(120)
  })

  test('keep every diacritic whole', async () => {
    const every = 'ÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬĐÈẺẼÉẸÊỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢÙỦŨÚỤƯỪỬỮỨỰỲỶỸÝỴ'
    const letters = [...every, ...every.toLocaleLowerCase('vi')].join(' ')
    const text = { kind: 'paragraph', text: letters.normalize('NFD'), align: 'left' } as const
    const [page = ''] = await pagesOf({ ...letter, body: [text] })
    expect(page.replace(/\s/g, '')).toContain(letters.replaceAll(' ', ''))
  })

  test('of a letter that is not numbered yet', async () => {
    const page = squeezed((await pagesOf(letter))[0] ?? '')
    expect(page).toContain('Số: ……/SNV-TĐKT Mẫu, ngày …… tháng …… năm ……')
    expect(page).toContain('- Các sở, ban, ngành tỉnh; - Ủy ban nhân dân các huyện, thị xã, thành phố.')
    expect(page).toContain('V/v đôn đốc')
    expect(page).toContain('- Lưu: VT.')
  })

  test('of an urgent draft: stamp, mark, and the address on the first alone', async () => {
    const [first = '', second = ''] = await pagesOf(urgentDraft)
    expect(squeezed(first)).toMatch(/THƯỢNG KHẨN DỰ THẢO Kính gửi/)
    expect([first.includes('Điện thoại'), second.includes('Điện thoại')]).toEqual([true, false])
    expect([first, second].every((page) => page.includes(demonstrationNotice))).toBe(true)
    expect(firstLine(second)).toBe('2')
  })

  test('of a report with charts, whose words can be read and are told to who listens', async () => {
    const page = squeezed((await pagesOf(chartedReport))[0] ?? '')
    expect(page).toMatch(/Xã Mẫu Thượng 96,6%.*Xã Mẫu Hạ & <Trung> 100%.*Biểu đồ 1.*\(chỉ tiêu: 95%\)/)
    expect(page).toMatch(/1\.500 .*1\.310.*Tháng 02\/2021.*Biểu đồ 2/)
    expect(latin1(await officialPdf({ ...chartedReport, date: '2021-05-28' }))).toContain('/Alt')
  })

  test('of a decision that can be verified', async () => {
    const verification = {
      address: 'https://thidua.example.vn/xac-minh/0123456789AB',
      code: '0123-4567-89AB',
    }
    const verified = { ...longDecision, verification }
    const [first = ''] = await pagesOf(verified)
    expect(squeezed(first)).toContain('Quét để xác minh. Mã: 0123-4567-89AB')
    expect(latin1(await officialPdf(verified))).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
  })

  test('of minutes that two parties sign', async () => {
    const page = squeezed((await pagesOf(twoPartyMinutes))[0] ?? '')
    expect(page).toContain('ĐẠI DIỆN ĐƠN VỊ ĐOÀN KIỂM TRA CHỦ TỊCH TRƯỞNG ĐOÀN')
    expect(page).toMatch(/Ý kiến của đơn vị được kiểm tra: \.{20,}/)
  })

  test('show what was typed as it was typed, never as markup', async () => {
    const page = squeezed((await pagesOf(minutes))[0] ?? '')
    expect(page).toContain('Lò Văn <Bình> #strong[x] & "y" $1$ \\ @z')
    expect(page).toMatch(/THƯ KÝ CHỦ TỌA/)
  })
})
