import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOfType } from './comparisons.ts'
import { weighExample } from './examples.ts'
import { applicable, assess, blocking, emptyLaw, valueOn, withoutText } from './law.ts'
import type { Clause, Fact, Facts, Finding, Subject } from './law.ts'
import { lawWithPlaces } from '../../../test/local-laws.ts'
import { sayMissing } from './words.ts'

const law = lawWithPlaces()

describe.each(law.clauses.map((clause) => [clause.id, clause] as const))('%s', (_, clause) => {
  it.each(clause.examples.map((example) => [example.expected, example.vi ?? '', example] as const))(
    '%s: %s',
    (expected, _vi, example) => {
      expect(weighExample(clause, example, clause.valid.from)).toBe(expected)
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

const valuesOf = (fact: Fact): fc.Arbitrary<unknown> => {
  const byType = {
    boolean: fc.boolean(),
    integer: fc.integer({ min: 0, max: 40 }),
    day: fc.constantFrom('2021-02-10', '2021-04-01', '2021-09-30', '2024-01-31', '2026-12-31'),
    text: fc.constantFrom('KH', 'PĐTĐ', 'H18', ''),
    choice: fc.constantFrom(...Object.keys(fact.choices), 'lạ'),
    content: fc.constantFrom(true, false, null, '', 'có', []),
  }
  return fc.oneof({ weight: 8, arbitrary: byType[fact.type] }, { weight: 1, arbitrary: fc.constant(null) })
}

const factsOf = (subject: Subject): fc.Arbitrary<Facts> =>
  fc.record(Object.fromEntries(Object.values(subject.facts).map((fact) => [fact.name, valuesOf(fact)])), {
    requiredKeys: [],
  })

const days = fc.constantFrom('2018-01-01', '2021-03-10', '2024-06-01', '2025-12-31', '2026-11-21')
const verdictOf = (clause: Clause, facts: Facts, day: string) =>
  weighExample(clause, { expected: 'met', vi: null, facts }, day)

describe.each(Object.values(law.subjects).map((subject) => [subject.code, subject] as const))(
  'any facts about %s',
  (code, subject) => {
    const within = { within: ['Bắc Ninh'] }

    it('change nothing in the findings when a fact no clause asks for is added', () => {
      fc.assert(
        fc.property(factsOf(subject), days, fc.anything(), (facts, day, value) => {
          const more = { ...facts, thisNobodyAsksFor: value }
          expect(assess(law, code, more, day, within)).toEqual(assess(law, code, facts, day, within))
        }),
        { numRuns: 60 },
      )
    })

    it('never turn an answer round when more becomes known', () => {
      fc.assert(
        fc.property(factsOf(subject), fc.nat(), days, (facts, seed, day) => {
          const names = Object.keys(facts)
          const fewer = Object.fromEntries(
            names.filter((_, i) => (seed >> (i % 30)) & 1).map((n) => [n, facts[n]]),
          )
          for (const clause of law.bySubject[code] ?? []) {
            const before = verdictOf(clause, fewer, day)
            if (before !== 'unknown') expect(verdictOf(clause, facts, day)).toBe(before)
          }
        }),
        { numRuns: 150 },
      )
    })

    it('have nothing missing exactly when met, and what is missing is asked for', () => {
      fc.assert(
        fc.property(factsOf(subject), days, (facts, day) => {
          for (const one of assess(law, code, facts, day, within)) {
            expect(one.missing.length === 0).toBe(one.verdict === 'met')
            const names = one.facts.map((fact) => fact.name)
            expect(names).toEqual(expect.arrayContaining([...one.missing]))
          }
        }),
        { numRuns: 100 },
      )
    })
  },
)

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
