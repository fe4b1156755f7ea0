import { describe, expect, it } from 'vitest'
import { achievementKey, commendedBefore } from './achievements.ts'
import { assessAward, isFrozen } from './assessment.ts'
import type { Question } from './assessment.ts'
import type { Facts } from './law.ts'
import { lawWithPlaces } from '../../../test/local-laws.ts'
import { outlookFor } from './outlook.ts'
import { readQuestion, sayQuestionFaults } from './read-question.ts'
import { runOfYears, withRecords } from './records.ts'

const law = lawWithPlaces()
const nomination = law.subjects['nomination']
if (!nomination) throw new Error('no nominations in this law')

const clean: Facts = {
  achievementAwarded: false,
  campaignAwardAsBasis: false,
  disciplinePending: false,
  underInvestigation: false,
  complaintPending: false,
  pressReport: false,
  demandsLowerAward: false,
  initiativeUsedBefore: false,
}

const fighter = (years: readonly number[]) => years.map((year) => ({ award: 'chien_si_thi_dua_co_so', year }))

const asking = (facts: Facts, more: Partial<Question> = {}): Question => ({
  award: 'chien_si_thi_dua_tinh',
  subjectKind: 'individual',
  awardType: 'CONG_TRANG',
  day: '2024-12-20',
  within: [],
  facts: { ...clean, initiativeProvincial: true, ...facts },
  ...more,
})

describe('an assessment', () => {
  it('counts three consecutive years from the records of the titles', () => {
    const with3 = assessAward(law, asking({ awards: fighter([2022, 2023, 2024]) }))
    expect(with3).toMatchObject({ verdict: 'met', regime: { code: 'R2022_98' }, notices: [] })
    const broken = assessAward(law, asking({ awards: fighter([2021, 2022, 2024]) }))
    expect(broken.verdict).toBe('not met')
    expect(broken.findings.find((one) => one.row === 'IND-06')).toMatchObject({
      verdict: 'not met',
      missing: ['grassrootsFighterRun'],
      citation: 'điểm a khoản 1 Điều 22 Luật Thi đua, khen thưởng năm 2022',
    })
    expect(assessAward(law, asking({})).verdict).toBe('unknown')
  })

  it('counts only from the end of a discipline', () => {
    const facts = { awards: fighter([2022, 2023, 2024]), disciplineEndedOn: '2022-05-10' }
    expect(withRecords(nomination, facts, '2024-12-20')['grassrootsFighterRun']).toBe(2)
    const atNewYear = { ...facts, disciplineEndedOn: '2022-01-01' }
    expect(withRecords(nomination, atNewYear, '2024-12-20')['grassrootsFighterRun']).toBe(3)
  })

  it('freezes while a complaint is open', () => {
    const frozen = assessAward(law, asking({ awards: fighter([2022, 2023, 2024]), complaintPending: true }))
    expect([frozen.verdict, isFrozen(frozen)]).toEqual(['not met', true])
  })

  it('answers that there is no text from 01/10/2026, and never "met"', () => {
    const after = assessAward(law, asking({ awards: fighter([2024, 2025, 2026]) }, { day: '2026-10-01' }))
    expect(after.verdict).toBe('unknown')
    expect(after.regime?.code).toBe('R2026')
    expect(after.notices.map(({ vi }) => vi).join(' ')).toContain(
      'Chưa có văn bản: Luật sửa đổi Luật Thi đua, khen thưởng năm 2026',
    )
  })

  it('says that an award has no loaded standard', () => {
    const gold = assessAward(law, asking({}, { award: 'huan_chuong_sao_vang' }))
    expect(gold.verdict).toBe('unknown')
    expect(gold.notices.at(-1)?.vi).toContain('Chưa nạp tiêu chuẩn của Huân chương Sao vàng')
  })

  it('knows who decides by the day', () => {
    const who = (day: string) =>
      assessAward(law, asking({}, { award: 'chien_si_thi_dua_co_so', day })).deciders?.who
    expect(who('2025-06-30')).toContain('district_chair')
    expect(who('2025-07-01')).toEqual(['agency_head', 'commune_chair', 'company_director'])
  })

  it('applies the plan of a province only there', () => {
    const commune = asking(
      {
        electionCampaignRun: true,
        enoughDeputies: true,
        voters: 1000,
        voted: 979,
        rerun: false,
        finishedOnTime: true,
        selectedInMovement: true,
      },
      { award: 'bang_khen_tinh', subjectKind: 'collective', awardType: 'PHONG_TRAO', day: '2026-03-25' },
    )
    expect(assessAward(law, commune).findings.map((one) => one.row)).not.toContain('ELE-01')
    const there = assessAward(law, { ...commune, within: ['Đắk Lắk'] })
    expect(there.findings.find((one) => one.row === 'ELE-01')?.verdict).toBe('not met')
  })
})

describe('what is still missing', () => {
  it('is the third year, and the earliest day that it can come', () => {
    const outlook = outlookFor(law, asking({ awards: fighter([2023, 2024]) }))
    expect(outlook).toMatchObject({
      earliest: '2025-12-31',
      mend: [],
      assuming: [{ record: 'awards', what: 'chien_si_thi_dua_co_so', vi: 'Chiến sĩ thi đua cơ sở' }],
    })
    const stated = outlookFor(law, asking({ grassrootsFighterRun: 1 }))
    expect(stated.earliest).toBe('2026-12-31')
    expect(stated.caution.map(({ vi }) => vi).join(' ')).toContain('Chưa có văn bản')
  })

  it('is now when nothing stands against it', () => {
    expect(outlookFor(law, asking({ awards: fighter([2022, 2023, 2024]) }))).toMatchObject({
      earliest: '2024-12-20',
      assuming: [],
    })
  })

  it('has no day while something stands against it that years do not mend', () => {
    const outlook = outlookFor(law, asking({ awards: fighter([2023, 2024]), initiativeProvincial: false }))
    expect([outlook.earliest, outlook.mend]).toEqual([null, ['initiativeProvincial']])
  })
})

describe('a run of years', () => {
  it.each([
    [[2022, 2023, 2024], 2024, 3],
    [[2021, 2022, 2023], 2024, 3],
    [[2020, 2021, 2022], 2024, 0],
    [[2024, 2022, 2023, 2023], 2024, 3],
    [[2023, 2024, 2025], 2024, 2],
    [[], 2024, 0],
  ])('of %j seen in %i is %i', (years, now, length) => {
    expect(runOfYears(years, now)).toBe(length)
  })
})

it('knows an achievement again by whose, what and when', () => {
  const one = {
    subject: 'p1',
    achievement: 'Dẫn đầu đợt thi đua',
    periodFrom: '2025-01-01',
    periodUntil: '2025-06-30',
  }
  expect(achievementKey({ ...one, achievement: '  DẪN ĐẦU  đợt thi đua ' })).toBe(achievementKey(one))
  expect(commendedBefore(one, [one, { ...one, periodUntil: '2025-12-31' }])).toEqual([one])
})

describe('a question', () => {
  it('is refused with all its faults at once, each with the nearest name', () => {
    const read = readQuestion(law, {
      award: 'chien_si_thi_dua_tin',
      subjectKind: 'individual',
      day: '2025-13-20',
      facts: { ratng: 1, members: 'x', awards: [{ award: 'giay_khem', year: 2024 }, { year: 1 }] },
    })
    expect('faults' in read && sayQuestionFaults(read.faults, 'en')).toEqual([
      '1. award: there is no award “chien_si_thi_dua_tin”; the nearest is “chien_si_thi_dua_tinh”',
      '2. day: “2025-13-20” is not a day; write it like 2025-12-31',
      '3. facts.ratng: there is no fact “ratng”; the nearest is “rating”',
      '4. facts.members: “members” needs a value of type integer',
      '5. facts.awards.0: “giay_khem” is not a choice; the nearest is “giay_khen”',
      '6. facts.awards.1: “awards” is a list; each item has “award” and “year” (a number)',
    ])
  })

  it('does not take a name of the language for a fact', () => {
    const read = readQuestion(law, {
      award: 'constructor',
      subjectKind: 'individual',
      day: '2025-12-20',
      facts: { toString: 1, ['__proto__x']: 1 },
    })
    expect('faults' in read && read.faults.map((one) => one.code)).toEqual(['award', 'fact', 'fact'])
  })
})
