import { describe, expect, it } from 'vitest'
import { addScores, bandOf, type CountedFacts, countScore, placesOf } from './scoring.ts'

const nothing: CountedFacts = {
  planOnTime: null,
  ownTargets: null,
  lateReports: null,
  letters: 0,
  daysLate: 0,
  figures: {},
  reviewHasLessons: null,
  verifiedExamples: null,
}

const count = (
  method: Parameters<typeof countScore>[0]['method'],
  facts: Partial<CountedFacts>,
  rule = {},
  maximum = 2,
) => countScore({ method, maximum, rule }, { ...nothing, ...facts })?.score ?? null

describe('counted criteria', () => {
  it.each([
    ['plan_on_time', { planOnTime: true }, {}, 2],
    ['plan_on_time', { planOnTime: false }, {}, 0],
    ['own_targets', { ownTargets: 1 }, {}, 2],
    ['own_targets', { ownTargets: 0 }, {}, 0],
    ['reports_on_time', { lateReports: 0 }, { deductionPerLate: 0.5 }, 2],
    ['reports_on_time', { lateReports: 3 }, { deductionPerLate: 0.5 }, 0.5],
    ['reports_on_time', { lateReports: 9 }, { deductionPerLate: 0.5 }, 0],
    ['reports_on_time', { lateReports: 1, letters: 2 }, { deductionPerLate: 0.5 }, 1.5],
    [
      'reports_on_time',
      { lateReports: 1, letters: 1, daysLate: 3 },
      { deductionPerLate: 0.5, deductionPerLetter: 0.4, deductionPerDay: 0.1 },
      0.8,
    ],
    [
      'indicator_at_least',
      { figures: { CT09: { numerator: 98, denominator: 100 } } },
      { indicator: 'CT09', atLeast: 98 },
      2,
    ],
    [
      'indicator_at_least',
      { figures: { CT09: { numerator: 979, denominator: 1000 } } },
      { indicator: 'CT09', atLeast: 98 },
      0,
    ],
    [
      'indicator_at_least',
      { figures: { CT09: { numerator: 0, denominator: 0 } } },
      { indicator: 'CT09', atLeast: 98 },
      0,
    ],
    ['review_has_lessons', { reviewHasLessons: true }, {}, 2],
    ['verified_example', { verifiedExamples: 0 }, {}, 0],
  ] as const)('%s with %o gives %s', (method, facts, rule, score) => {
    expect(count(method, facts, rule)).toBe(score)
  })

  it('counts nothing that it does not know, and never a manual criterion', () => {
    expect(count('plan_on_time', {})).toBeNull()
    expect(count('indicator_at_least', {}, { indicator: 'CT09', atLeast: 98 })).toBeNull()
    expect(count('manual', { planOnTime: true })).toBeNull()
  })
})

describe('totals', () => {
  it('adds tenths without a rest', () => {
    expect(addScores([0.1, 0.2])).toBe(0.3)
    expect(addScores([58, 14.5, 9.5, 4.5, 2, 2, 2, 2, 1, 0])).toBe(95.5)
  })

  it('gives the band on its edge, and none below all', () => {
    const bands = [
      { name: 'tốt', atLeast: 70 },
      { name: 'xuất sắc', atLeast: 90 },
    ]
    expect(bandOf(90, bands)).toBe('xuất sắc')
    expect(bandOf(89.99, bands)).toBe('tốt')
    expect(bandOf(69.99, bands)).toBeNull()
  })

  it('lets equal totals share a place', () => {
    expect(placesOf([90, 95, 90, 80])).toEqual([2, 1, 2, 4])
  })
})
