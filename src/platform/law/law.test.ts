import { describe, expect, it } from 'vitest'
import { applicable, assess } from './assess.ts'
import { isOfType } from './comparisons.ts'
import { blocking, emptyLaw, valueOn, withoutText } from './law.ts'
import type { Facts, Finding } from './law.ts'
import { lawWithPlaces } from '../../../test/local-laws.ts'
import { sayMissing } from './words.ts'

const law = lawWithPlaces()

describe.each(law.clauses.map((clause) => [clause.id, clause] as const))('%s', (id, clause) => {
  it.each(clause.examples.map((example) => [example.expected, example.vi ?? '', example] as const))(
    '%s: %s',
    (expected, _vi, { facts }) => {
      const { subject, valid, scope } = clause
      const findings = assess(law, subject, facts, valid.from, { within: scope === null ? [] : [scope] })
      const found = findings.find((one) => one.clause === id)
      expect(found?.verdict ?? 'not applicable').toBe(expected)
    },
  )
})

const finding = (findings: readonly Finding[], clause: string): Finding => {
  const found = findings.find((one) => one.clause === clause)
  if (!found) throw new Error(`${clause} is not among ${findings.map((one) => one.clause).join(', ')}`)
  return found
}

const plan: Facts = {
  launcherOffice: 'committee_chair',
  scope: 'sector_or_locality',
  form: 'thematic',
  purpose: 'hoàn thành vượt mức nhiệm vụ',
  audience: ['cơ quan', 'xã'],
  contents: ['tuyên truyền'],
  indicators: ['95% hồ sơ đúng hạn'],
  slogan: null,
  measures: true,
  startOn: '2021-02-10',
  endOn: null,
  endEvent: 'hoàn thành công trình',
  documentIssuedOn: '2021-03-10',
}

describe('assess', () => {
  it('weighs a campaign under the law of its day', () => {
    const rows = (day: string): (string | null)[] => assess(law, 'campaign', plan, day).map((one) => one.row)
    expect(rows('2021-03-10')).toEqual(['LAU-05', 'LAU-02', 'LAU-06', 'LAU-07', 'LAU-07'])
    expect(rows('2025-01-01')).toEqual(
      expect.arrayContaining(['LAU-01', 'LAU-03', 'LAU-04', 'LAU-06', 'LAU-07']),
    )
    expect(rows('2025-01-01')).not.toContain('LAU-05')
  })

  it('blocks a draft and only notes the gap of a document that exists', () => {
    const draft = assess(law, 'campaign', plan, '2021-03-10')
    expect(blocking(draft).map((one) => one.clause)).toEqual(['L15-2003.D16'])
    const issued = assess(law, 'campaign', plan, '2021-03-10', { source: 'issued' })
    expect(blocking(issued)).toEqual([])
    expect(finding(issued, 'L15-2003.D16')).toMatchObject({
      severity: 'W',
      verdict: 'not met',
      missing: ['slogan'],
      citation: 'Điều 16 Luật Thi đua, khen thưởng năm 2003',
      english: { citation: 'Law on Emulation and Commendation 2003, Article 16' },
      mark: 'confirmed',
    })
  })

  it('shows the facts it used by their names, chosen values by what they are called', () => {
    const one = finding(assess(law, 'campaign', plan, '2021-03-10'), 'ND91-2017.D6.K1')
    expect(one.facts).toEqual([
      expect.objectContaining({ name: 'scope', value: 'sector_or_locality', en: 'Scope', given: true }),
      expect.objectContaining({
        name: 'launcherOffice',
        choice: { vi: 'Chủ tịch Uỷ ban nhân dân các cấp', en: expect.stringContaining('Chairperson') },
        lacking: false,
      }),
    ])
  })

  it('says what is missing in both languages', () => {
    const one = finding(assess(law, 'campaign', plan, '2021-03-10'), 'L15-2003.D16')
    expect(sayMissing(one, 'vi')).toBe('Còn thiếu: Khẩu hiệu')
    expect(sayMissing(one, 'en')).toBe('Missing: Slogan')
  })

  it('asks instead of blocking when nobody has supplied a fact', () => {
    const { slogan: _, ...silent } = plan
    const findings = assess(law, 'campaign', silent, '2021-03-10')
    expect(finding(findings, 'L15-2003.D16')).toMatchObject({ verdict: 'unknown', missing: ['slogan'] })
    expect(blocking(findings)).toEqual([])
  })

  it('never blocks on what nobody has verified', () => {
    const vote = { award: 'chien_si_thi_dua_co_so', yesVotes: 1, totalMembers: 10, absentMembers: 0 }
    const on = (day: string) => assess(law, 'council-vote', vote, day)
    expect(blocking(on('2025-06-30')).map((one) => one.row)).toEqual(['VOT-02'])
    expect(finding(on('2025-07-01'), 'ND152-2025.D33.ty-le-80')).toMatchObject({
      verdict: 'not met',
      severity: 'B',
      mark: 'recalled',
    })
    expect(blocking(on('2025-07-01'))).toEqual([])
  })

  it('distrusts a law from the day an amendment without a text amends it', () => {
    const wrong = { ...plan, launcherOffice: 'other' }
    const before = assess(law, 'campaign', wrong, '2026-09-30')
    const after = assess(law, 'campaign', wrong, '2026-10-01')
    expect(blocking(before).map((one) => one.row)).toContain('LAU-01')
    expect(blocking(after)).toEqual([])
    expect(finding(after, 'L06-2022.D18').caution?.vi).toContain('chưa có văn bản')
    expect(withoutText(law, '2026-10-01').map((one) => one.code)).toContain('L06-2026')
    expect(withoutText(law, '2021-01-01')).toEqual([])
  })

  it('applies the regulation of a province only there', () => {
    const meeting = { presentMembers: 9, totalMembers: 15, awardSession: false }
    expect(assess(law, 'council-meeting', meeting, '2026-01-01')).toEqual([])
    const there = assess(law, 'council-meeting', meeting, '2026-01-01', { within: ['Bắc Ninh'] })
    expect(there.map((one) => [one.clause, one.verdict])).toEqual([
      ['QD86-2025-BacNinh.D8.K4.b.du-hop', 'not met'],
    ])
  })

  it('tells which clauses an award has to pass before anybody has voted', () => {
    const ids = (award: string, day: string) =>
      applicable(law, 'council-vote', { award }, day).map((one) => one.row)
    expect(ids('chien_si_thi_dua_tinh', '2021-12-01')).toEqual(['VOT-03'])
    expect(ids('chien_si_thi_dua_co_so', '2021-12-01')).toEqual([])
    expect(ids('chien_si_thi_dua_co_so', '2024-12-01')).toEqual(['VOT-02', 'VOT-04'])
    expect(ids('giay_khen', '2021-12-01')).toEqual([null])
  })

  it('gives a dated value only on its days', () => {
    expect(valueOn(law, 'ND98-2023.D30.K7.ty-le-cao', '2025-06-30')).toEqual({
      numerator: 90,
      denominator: 100,
    })
    expect(valueOn(law, 'ND98-2023.D30.K7.ty-le-cao', '2025-07-01')).toBeNull()
    expect(valueOn(law, 'khong.co', '2025-07-01')).toBeNull()
  })

  it('finds nothing in an empty law or for an unknown subject', () => {
    expect(assess(emptyLaw, 'campaign', plan, '2021-03-10')).toEqual([])
    expect(assess(law, 'nobody', {}, '2021-03-10')).toEqual([])
  })
})

it('takes a value of the wrong type for one that nobody has given', () => {
  expect(isOfType('integer', '5')).toBe(false)
  const [one] = assess(
    law,
    'reporting-period',
    { kind: 'periodic', workingDaysToDeadline: '5' },
    '2021-05-01',
  )
  expect(one).toMatchObject({ row: 'REP-01', verdict: 'unknown' })
})
