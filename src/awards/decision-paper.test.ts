import { writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { officialPdf } from '../platform/paper/official-pdf.ts'
import { type Awardee, inOrder } from './decision.ts'
import { type DecisionFacts, decisionPaper, decisionText, usualBases } from './decision-paper.ts'

const line = (code: number, given: Partial<Awardee>): Omit<Awardee, 'ordinal'> => ({
  nominationId: String(code),
  code: `HS-2021-${code}`,
  subjectKind: 'individual',
  subjectName: `Lò Văn ${code}`,
  subjectPosition: 'Chuyên viên',
  unitId: 1,
  unitName: 'Phòng Nội vụ, huyện Đông',
  achievement: 'Hoàn thành nhiệm vụ',
  achievementKey: String(code),
  directWorker: true,
  state: 'awaiting_decision',
  frozenReason: null,
  standing: String(code).padStart(3, '0'),
  ...given,
})

const awardees = inOrder([
  ...Array.from({ length: 38 }, (_, at) => line(at + 10, {})),
  line(1, {
    subjectKind: 'household',
    subjectName: 'Hộ ông Vừ A Chía',
    subjectPosition: null,
    unitName: 'xã Ẳng, huyện Đông',
  }),
  line(2, {
    subjectKind: 'collective',
    subjectName: 'huyện Đông',
    subjectPosition: null,
    unitName: 'Ủy ban nhân dân tỉnh Thử',
  }),
])

const facts: DecisionFacts = {
  title: 'Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh trong đợt thi đua Thử',
  formName: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  number: '5/QĐ-UBND',
  issuedOn: '2021-06-11',
  deciderTitle: 'Chủ tịch Ủy ban nhân dân tỉnh',
  signerLine: 'KT. CHỦ TỊCH, PHÓ CHỦ TỊCH',
  signer: 'Lường Văn Thử',
  bases: usualBases('Kế hoạch số 12/KH-UBND ngày 26/02/2021 của UBND tỉnh Thử', {
    council: 'Hội đồng Thi đua - Khen thưởng tỉnh Thử',
    number: '07/BB-HĐTĐKT',
    day: '08/06/2021',
  }),
  campaignName: 'đợt thi đua Thử',
  deciderTrail: ['tỉnh Thử'],
  awardees,
}

it('says who decides, on what it rests, how many of each kind, and who signs for whom', () => {
  const paper = decisionPaper(facts, true)
  expect(paper).toMatchObject({
    agency: 'Ủy ban nhân dân tỉnh Thử',
    number: '5',
    symbol: 'QĐ-UBND',
    place: 'Thử',
    authority: 'Chủ tịch Ủy ban nhân dân tỉnh Thử',
    signatures: [
      { authority: [{ form: 'KT.', of: 'CHỦ TỊCH' }], position: 'PHÓ CHỦ TỊCH', name: 'Lường Văn Thử' },
    ],
  })
  expect(paper.parentAgency).toBeUndefined()
  const text = decisionText(facts)
  expect(text).toContain('cho 01 tập thể, 38 cá nhân, 01 hộ gia đình')
  expect(text).toContain('1 – Huyện Đông – Ủy ban nhân dân tỉnh Thử')
  expect(text).toContain('2 – Lò Văn 10 – Chuyên viên, Phòng Nội vụ, huyện Đông')
  expect(text).toContain('40 – Hộ ông Vừ A Chía – Xã Ẳng, huyện Đông')
})

it('stands under the agency above when a department decides', () => {
  const department = { ...facts, deciderTrail: ['tỉnh Thử', 'Sở Thử'], deciderTitle: 'Giám đốc Sở Thử' }
  const paper = decisionPaper({ ...department, signerLine: 'GIÁM ĐỐC', number: null, issuedOn: null }, false)
  expect(paper).toMatchObject({
    parentAgency: 'Ủy ban nhân dân tỉnh Thử',
    agency: 'Sở Thử',
    number: null,
    authority: 'Giám đốc Sở Thử',
    signatures: [{ authority: [], position: 'GIÁM ĐỐC' }],
  })
})

it('is set as a PDF with its annex', async () => {
  const pdf = await officialPdf(decisionPaper(facts, true))
  if (process.env['KEEP_PDF']) writeFileSync(process.env['KEEP_PDF'], pdf)
  expect(new TextDecoder('latin1').decode(pdf.slice(0, 5))).toBe('%PDF-')
})
