import { describe, expect, it } from 'vitest'
import type { UnitFacts } from '../checklists/checklist.ts'
import { thePractice } from '../checklists/the-practice.ts'
import { comesOutAgain, drawBySeed, drawFrom, reasonsOf } from './risk.ts'

const { weights } = thePractice()
const quiet: UnitFacts = {
  unitId: 1,
  plan: { dueOn: '2021-03-15', doneOn: '2021-03-12' },
  adoption: { takenUp: 3, contents: 3, ownTargets: 2, targets: 2, copied: 0.1 },
  reports: { onTime: 1, late: 0, missing: 0 },
  indicators: [],
  findings: { open: 0, closed: 0 },
  inspections: 1,
  selfInspectedOn: null,
  today: '2021-04-20',
}
const ratio = (now: number, then: number) => ({
  code: 'CT02',
  kind: 'ratio' as const,
  numerator: now,
  denominator: 100,
  nothingArose: false,
  target: 95,
  periodName: 'tháng 4',
  before: { numerator: then, denominator: 100 },
})
const codes = (facts: Partial<UnitFacts>) =>
  reasonsOf({ ...quiet, ...facts }, weights).map(({ code }) => code)

describe('the reasons for an inspection', () => {
  it('are none for a unit that was inspected and has done all', () => {
    expect(codes({})).toEqual([])
  })

  it.each([
    ['missing_report', { reports: { onTime: 0, late: 0, missing: 1 } }],
    ['late_report', { reports: { onTime: 0, late: 1, missing: 0 } }],
    ['no_plan', { plan: { dueOn: '2021-03-15', doneOn: null } }],
    ['late_plan', { plan: { dueOn: '2021-03-15', doneOn: '2021-03-16' } }],
    ['copied_plan', { adoption: { takenUp: 3, contents: 3, ownTargets: 0, targets: 2, copied: 0.92 } }],
    ['outlier', { indicators: [ratio(40, 90)] }],
    ['open_finding', { findings: { open: 1, closed: 0 } }],
    ['never_inspected', { inspections: 0 }],
  ] as const)('name %s', (code, facts) => {
    expect(codes(facts)).toEqual([code])
  })

  it('leave a plan that is not due yet, and figures that moved a little', () => {
    expect(codes({ plan: { dueOn: '2021-05-01', doneOn: null }, indicators: [ratio(90, 70)] })).toEqual([])
  })

  it('weigh no more than their most', () => {
    const [reason] = reasonsOf({ ...quiet, reports: { onTime: 0, late: 0, missing: 9 } }, weights)
    expect(reason).toMatchObject({ count: 9, points: weights.missing_report.most })
  })
})

describe('a draw', () => {
  const units = Array.from({ length: 40 }, (_, at) => ({ unitId: at + 1, score: at === 0 ? 10 : 1 }))

  it('comes out the same by its seed, in whatever order the units stand', () => {
    const drawn = drawBySeed(units, 'rut-1', 5)
    expect(drawBySeed(units.toReversed(), 'rut-1', 5)).toEqual(drawn)
    expect(new Set(drawn).size).toBe(5)
    expect(drawBySeed(units, 'rut-2', 5)).not.toEqual(drawn)
  })

  it('takes who weighs more more often, and sometimes not', () => {
    const seeds = Array.from({ length: 400 }, (_, at) => `rut-${at}`)
    const times = (unitId: number) =>
      seeds.filter((seed) => drawBySeed(units, seed, 4).includes(unitId)).length
    expect(times(1)).toBeGreaterThan(4 * times(2))
    expect(times(1)).toBeLessThan(seeds.length)
  })

  it('is kept so that a changed record shows', () => {
    const facts = [1, 2, 3, 4].map((unitId) => ({ ...quiet, unitId, inspections: 0 }))
    const candidates = drawFrom(facts, weights, { seed: 'rut-7', count: 2 })
    const kept = { seed: 'rut-7', count: 2, drawnOn: '2021-04-20', weights, candidates }
    expect(candidates.filter(({ drawn }) => drawn)).toHaveLength(2)
    expect(comesOutAgain(kept)).toBe(true)
    const swapped = candidates.map((one) => ({ ...one, drawn: !one.drawn }))
    expect(comesOutAgain({ ...kept, candidates: swapped })).toBe(false)
  })
})
