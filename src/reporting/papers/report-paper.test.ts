import { describe, expect, test } from 'vitest'
import type { Block } from '../../platform/paper/official-document.ts'
import { sheetOf } from '../../platform/paper/official-sheet.ts'
import { plainText } from '../../platform/paper/official-wording.ts'
import { positionOf, signatureOf } from './letterhead.ts'
import { blankReport, type ReportFacts, reportPaper } from './report-paper.ts'

const commune = { name: 'xã Mẫu', class: 'ubnd_xa' }
const district = { name: 'huyện Mẫu', class: 'ubnd_huyen' }
const province = { name: 'tỉnh Mẫu', class: 'tinh' }

const facts: ReportFacts = {
  campaignName: 'Đợt thi đua cao điểm Mẫu',
  launchCitation: 'Kế hoạch số 01/KH-UBND ngày 20/01/2021',
  periodName: 'Tháng 3',
  fromOn: '2021-03-01',
  cutoffOn: '2021-03-24',
  way: [province, district, commune],
  receiver: district,
  via: 'Phòng Nội vụ',
  rows: [
    {
      name: 'Cử tri được tuyên truyền',
      counts: 'Số cử tri được tuyên truyền / Tổng số cử tri',
      target: '95%',
      before: '380/412 (92,2%)',
      beforePeriod: 'Tháng 2',
      now: '398/412 (96,6%)',
      parts: 'tiếng Thái 4',
      note: null,
    },
  ],
  nothingToReport: false,
  narrative: 'Đã họp 04 bản.\n- Khó khăn: đường sạt lở.\nĐề nghị cấp thêm loa.',
  signature: { position: 'Chủ tịch', name: 'Vừ A Mẫu' },
  number: null,
  issuedOn: null,
  draft: true,
}

const lineOf = (block: Block): string => {
  if (block.kind === 'heading') return `${block.label} ${block.title}`
  if (block.kind === 'paragraph') return plainText(block.text)
  return block.kind === 'blank' ? `[${block.lines}]` : `[${block.kind}]`
}
const linesOf = (blocks: readonly Block[]): string[] => blocks.map(lineOf)

describe('the paper of a report', () => {
  test('says each figure in a sentence and in the table, then the words, then the difficulties', () => {
    expect(linesOf(reportPaper(facts).body)).toEqual([
      'Thực hiện Kế hoạch số 01/KH-UBND ngày 20/01/2021, Ủy ban nhân dân xã Mẫu báo cáo kết quả đợt thi đua cao điểm Mẫu, tháng 3 (số liệu từ ngày 01/03/2021 đến ngày 24/03/2021), như sau:',
      'I. KẾT QUẢ THỰC HIỆN',
      '1. Cử tri được tuyên truyền: 398/412 (96,6%); trong đó tiếng Thái 4; chỉ tiêu 95%; tháng 2: 380/412 (92,2%).',
      '[table]',
      'II. ĐÁNH GIÁ, THUYẾT MINH',
      'Đã họp 04 bản.',
      'III. KHÓ KHĂN, VƯỚNG MẮC, KIẾN NGHỊ',
      '- Khó khăn: đường sạt lở.',
      'Đề nghị cấp thêm loa.',
      'Trên đây là báo cáo của Ủy ban nhân dân xã Mẫu, kính gửi Ủy ban nhân dân huyện Mẫu tổng hợp./.',
    ])
  })

  test('stands under the agency alone for a People’s Committee, under its superior for every other body', () => {
    const sheet = sheetOf(reportPaper(facts))
    expect([sheet.parentAgency, sheet.agency]).toEqual(['', 'ỦY BAN NHÂN DÂN XÃ MẪU'])
    expect(sheet.placeAndDate).toMatch(/^Mẫu, ngày ……/)
    const room = { name: 'Phòng Nội vụ', class: 'co_quan_chuyen_mon' }
    const below = sheetOf(reportPaper({ ...facts, way: [province, district, room] }))
    expect([below.parentAgency, below.agency]).toEqual(['ỦY BAN NHÂN DÂN HUYỆN MẪU', 'PHÒNG NỘI VỤ'])
  })

  test('goes to its receiver through the room, its number open or as it was entered', () => {
    const open = sheetOf(reportPaper(facts))
    expect(open.addressees).toEqual(['Ủy ban nhân dân huyện Mẫu (qua Phòng Nội vụ)'])
    expect(open.number).toBe('Số: ……/BC-……')
    expect(open.stamps.map(({ text }) => text)).toEqual(['DỰ THẢO'])
    const issued = { ...facts, number: '7/BC-UBND', issuedOn: '2021-03-25', draft: false }
    const signed = sheetOf(reportPaper(issued))
    expect(signed.number).toBe('Số: 07/BC-UBND')
    expect(signed.placeAndDate).toBe('Mẫu, ngày 25 tháng 3 năm 2021')
    expect(signed.stamps).toEqual([])
  })

  test('leaves out what was not told and says that nothing arose', () => {
    const bare = reportPaper({ ...facts, rows: [], narrative: null, nothingToReport: true })
    expect(linesOf(bare.body).slice(1, -1)).toEqual([
      'I. KẾT QUẢ THỰC HIỆN',
      'Trong kỳ, đơn vị không có nội dung phát sinh phải báo cáo.',
    ])
  })

  test('is blank for the pen: no figure, no word, no name of this period', () => {
    const blank = blankReport(facts)
    expect(linesOf(blank.body).filter((line) => line.startsWith('['))).toEqual([
      '[table]',
      '[3]',
      '[5]',
      '[4]',
    ])
    const text = JSON.stringify(sheetOf(blank))
    for (const told of ['398', 'Đã họp', 'Vừ A Mẫu', 'DỰ THẢO']) expect(text).not.toContain(told)
    expect(text).toContain('Số cử tri được tuyên truyền / Tổng số cử tri')
    expect(text).toContain('380/412')
  })
})

describe('the signature', () => {
  const head = { personName: 'Vừ A Mẫu', title: 'Chủ tịch UBND xã' }
  const deputy = { personName: 'Lò Thị Mẫu', title: 'Phó Chủ tịch UBND xã' }

  test.each([
    ['nobody has approved yet', null, ['TM. Ủy ban nhân dân'], 'Chủ tịch', 'Vừ A Mẫu'],
    [
      'the deputy approved',
      'Lò Thị Mẫu',
      ['TM. Ủy ban nhân dân', 'KT. Chủ tịch'],
      'Phó Chủ tịch',
      'Lò Thị Mẫu',
    ],
  ])('of a committee when %s', (_, approvedBy, authority, position, name) => {
    const signed = signatureOf(commune, [head, deputy], approvedBy, null)
    expect(signed.authority?.map(({ form, of }) => `${form} ${of}`)).toEqual(authority)
    expect([signed.position, signed.name]).toEqual([position, name])
  })

  test('by a delegate names who gave the authority', () => {
    const office = { name: 'Sở Mẫu', class: 'so_ban_nganh' }
    const delegation = {
      form: 'tuq',
      leaderTitle: 'Giám đốc Sở',
      delegateName: 'Cà Văn Mẫu',
      delegateTitle: 'Trưởng phòng Tổng hợp',
    } as const
    expect(signatureOf(office, [], 'Cà Văn Mẫu', delegation)).toEqual({
      authority: [{ form: 'TUQ.', of: 'Giám đốc' }],
      position: 'Trưởng phòng Tổng hợp',
      name: 'Cà Văn Mẫu',
    })
  })

  test.each([
    ['Phó Chủ tịch UBND tỉnh', 'Phó Chủ tịch'],
    ['Giám đốc Sở', 'Giám đốc'],
    ['Phó Giám đốc Sở, Phó Chủ tịch Hội đồng', 'Phó Giám đốc'],
    ['Trưởng phòng', 'Trưởng phòng'],
  ])('leaves the agency out of %s', (title, position) => {
    expect(positionOf(title)).toBe(position)
  })
})
