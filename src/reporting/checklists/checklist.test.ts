import { describe, expect, it } from 'vitest'
import { checklistOn, checklistsOn, type Item, keptChecklist, suggest, type UnitFacts } from './checklist.ts'
import { thePractice } from './the-practice.ts'

const practice = thePractice()
const facts: UnitFacts = {
  unitId: 1,
  plan: { dueOn: '2021-03-15', doneOn: '2021-03-12' },
  adoption: { takenUp: 3, contents: 3, ownTargets: 2, targets: 2, copied: 0 },
  reports: { onTime: 2, late: 0, missing: 0 },
  indicators: [
    {
      code: 'CT02',
      kind: 'ratio',
      numerator: 38,
      denominator: 41,
      nothingArose: false,
      target: 95,
      periodName: 'tháng 3',
      before: null,
    },
  ],
  findings: { open: 0, closed: 0 },
  inspections: 0,
  selfInspectedOn: null,
  today: '2021-04-13',
}
const item = (auto: string): Item => ({ id: 'A1', section: 'A', question: 'Câu hỏi', auto, scored: true })
const answer = (auto: string, more: Partial<UnitFacts> = {}) =>
  suggest(item(auto), { ...facts, ...more })?.answer

describe('a checklist', () => {
  it('has every question once, and is kept as it was', () => {
    for (const checklist of practice.checklists) {
      const ids = checklist.items.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(keptChecklist(structuredClone(checklist))).toEqual(checklist)
    }
    expect(checklistsOn(practice, '2021-04-13').map(({ code }) => code)).toEqual(['bau-cu', 'chung'])
    expect(checklistOn(practice, 'bau-cu', '2019-01-01')).toBeNull()
    expect(keptChecklist({})).toBeNull()
  })

  it('says that the days before a visit are practice, not law', () => {
    expect(practice.practice).toMatchObject({ noticeDays: 5, verified: false })
  })
})

describe('what the system answers', () => {
  it.each([
    ['plan_on_time', {}, 'dat'],
    ['plan_on_time', { plan: { dueOn: '2021-03-15', doneOn: '2021-03-20' } }, 'mot_phan'],
    ['plan_on_time', { plan: { dueOn: '2021-03-15', doneOn: null } }, 'chua'],
    ['plan_on_time', { plan: { dueOn: '2021-05-15', doneOn: null } }, null],
    ['plan_on_time', { plan: null }, 'khong_ap_dung'],
    ['contents_taken_up', {}, 'dat'],
    ['contents_taken_up', { adoption: null }, null],
    ['reports_on_time', {}, 'dat'],
    ['reports_on_time', { reports: { onTime: 1, late: 1, missing: 0 } }, 'mot_phan'],
    ['reports_on_time', { reports: { onTime: 1, late: 0, missing: 1 } }, 'chua'],
    ['reports_on_time', { reports: { onTime: 0, late: 0, missing: 0 } }, null],
    ['indicator:CT02', {}, 'mot_phan'],
    ['indicator:CT12', {}, null],
    ['earlier_findings', {}, 'khong_ap_dung'],
    ['earlier_findings', { findings: { open: 1, closed: 1 } }, 'mot_phan'],
    ['self_inspected', {}, null],
    ['self_inspected', { selfInspectedOn: '2021-04-01' }, 'dat'],
  ] as const)('%s with %j: %s', (auto, more, expected) => {
    expect(answer(auto, more)).toBe(expected)
  })

  it('is nothing where the system is not asked', () => {
    const { auto: _, ...asked } = item('plan_on_time')
    expect(suggest(asked, facts)).toBeNull()
  })
})
