import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readSquareCodes } from '../../../test/read-square-code.ts'
import { certificatePdf } from '../../platform/paper/certificate-pdf.ts'
import { demonstrationNotice } from '../../platform/paper/official-wording.ts'
import { type CertificateFacts, certificateOf, isLaidOut } from './certificate-of.ts'

const facts: CertificateFacts = {
  id: '0a1b2c3d-4e5f-4678-9abc-def012345678',
  subjectKind: 'individual',
  subjectName: 'Lò Văn Thử',
  subjectPosition: 'Chuyên viên',
  unitName: 'Phòng Nội vụ, huyện Đông',
  achievement: 'Đã có thành tích xuất sắc trong đợt thi đua Thử',
  ordinal: 7,
  formName: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  formKind: 'form',
  formCode: 'bang_khen_tinh',
  number: '5/QĐ-UBND',
  issuedOn: '2021-06-11',
  deciderTitle: 'Chủ tịch Ủy ban nhân dân tỉnh',
  signerLine: 'KT. CHỦ TỊCH, PHÓ CHỦ TỊCH',
  signer: 'Lường Văn Thử',
  deciderTrail: ['tỉnh Thử'],
}
const origin = 'https://thidua.example.vn'

it('says who gives what to whom for what, and where it can be verified', () => {
  expect(certificateOf(facts, origin)).toMatchObject({
    decider: 'Chủ tịch Ủy ban nhân dân tỉnh Thử',
    gives: 'Tặng',
    award: 'Bằng khen',
    awardee: 'Lò Văn Thử',
    address: 'Chuyên viên, Phòng Nội vụ, huyện Đông',
    ordinal: 7,
    place: 'Thử',
    verification: { address: `${origin}/xac-minh/0A1B2C3D4E5F`, code: '0A1B-2C3D-4E5F' },
  })
  const title = { ...facts, formKind: 'title', formName: 'Chiến sĩ thi đua cơ sở' } as const
  expect(certificateOf(title, origin)).toMatchObject({
    gives: 'Tặng danh hiệu',
    award: 'Chiến sĩ thi đua cơ sở',
  })
})

it('claims the law’s layout for what the law lays out, from the day on which it does', () => {
  expect(isLaidOut({ formCode: 'giay_khen', issuedOn: '2024-01-01' })).toBe(true)
  expect(isLaidOut({ formCode: 'giay_khen', issuedOn: '2023-12-31' })).toBe(false)
  expect(isLaidOut({ formCode: 'bang_khen_tinh', issuedOn: '2024-06-01' })).toBe(false)
  expect(isLaidOut({ formCode: 'giay_khen', issuedOn: null })).toBe(false)
})

const withPoppler = spawnSync('pdftotext', ['-v']).error === undefined

const pagesOf = async (given: readonly CertificateFacts[]): Promise<readonly string[]> => {
  const made = given.map((one) => certificateOf(one, origin))
  const pdf = await certificatePdf('Bằng', made, true)
  expect(Buffer.from(pdf).toString('latin1')).toContain('/StructTreeRoot')
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'))
  try {
    writeFileSync(join(folder, 'a.pdf'), pdf)
    if (process.env['KEEP_PDF']) writeFileSync(process.env['KEEP_PDF'], pdf)
    const text = execFileSync('pdftotext', ['-layout', join(folder, 'a.pdf'), '-'], { encoding: 'utf8' })
    return text.split('\f').slice(0, -1)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

it.runIf(withPoppler)('is one lying page each, whatever the length of its words', async () => {
  const long = {
    ...facts,
    subjectName: 'Trung tâm Dịch vụ nông nghiệp và các đơn vị trực thuộc huyện Đông #strong[x] $1$',
    achievement:
      'Hoàn thành xuất sắc nhiệm vụ tuyên truyền, vận động cử tri trước, trong và sau ngày bầu cử. '.repeat(
        8,
      ),
  }
  const pages = await pagesOf([facts, long])
  expect(pages.length).toBe(2)
  const [first = '', second = ''] = pages.map((page) => page.replace(/\s+/g, ' '))
  expect(first).toMatch(
    /Độc lập - Tự do - Hạnh phúc.*CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH THỬ.*TẶNG.*BẰNG KHEN.*Lò Văn Thử.*Đã có thành tích/,
  )
  expect(first).toMatch(/Quyết định số 5\/QĐ-UBND ngày 11 tháng 6 năm 2021/)
  expect(first).toContain('Số sổ vàng: 07')
  expect(first).toContain('Mã: 0A1B-2C3D-4E5F')
  expect(first).toContain(demonstrationNotice)
  expect(second).toContain('#strong[x] $1$')
})

it.runIf(withPoppler)('carries a square that leads to its verification when it is scanned', async () => {
  const pdf = await certificatePdf('Bằng', [certificateOf(facts, origin)], false)
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'))
  try {
    writeFileSync(join(folder, 'a.pdf'), pdf)
    execFileSync('pdftoppm', ['-png', '-r', '150', '-singlefile', join(folder, 'a.pdf'), join(folder, 'a')])
    const codes = await readSquareCodes(readFileSync(join(folder, 'a.png')))
    expect(codes).toEqual([`${origin}/xac-minh/0A1B2C3D4E5F`])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
