import type { Day } from '../../platform/plain/day.ts'

export type Answer = 'met' | 'not met' | 'unknown'

export type ChecklistLine = {
  readonly item: string
  readonly answer: Answer
  readonly note: string | null
}

/** What the campaign's records hold of a unit. */
export type UnitFigures = {
  readonly duties: readonly { readonly step: string; readonly state: string }[]
  readonly reports: readonly {
    readonly state: string
    readonly dueOn: Day
    readonly extendedUntil: Day | null
    /** The first day on which the unit's leader let it go up. */
    readonly sentOn: Day | null
  }[]
  readonly findings: readonly { readonly closedOn: Day | null }[]
}

export type CountedItem = {
  readonly key: 'plan' | 'reports' | 'findings' | 'review'
  readonly answer: Answer
  readonly done: number
  readonly of: number
}

const answerOf = (done: number, of: number): Answer =>
  of === 0 ? 'unknown' : done === of ? 'met' : 'not met'

const dutyItem = (key: CountedItem['key'], figures: UnitFigures, steps: readonly string[]): CountedItem => {
  const owed = figures.duties.filter((duty) => steps.includes(duty.step) && duty.state !== 'excused')
  const done = owed.filter((duty) => duty.state === 'done').length
  return { key, answer: answerOf(done, owed.length), done, of: owed.length }
}

/**
 * What the system can count by itself for the checklist. A unit that owed nothing of a kind is "unknown" (the appraiser
 * decides), except that a unit without findings of an inspection has none open.
 */
export const countedItems = (figures: UnitFigures): readonly CountedItem[] => {
  const { reports, findings } = figures
  const inTime = reports.filter(
    ({ sentOn, dueOn, extendedUntil }) => sentOn !== null && sentOn <= (extendedUntil ?? dueOn),
  ).length
  const closed = findings.filter((finding) => finding.closedOn !== null).length
  return [
    dutyItem('plan', figures, ['ke_hoach', 'ke_hoach_noi_bo']),
    { key: 'reports', answer: answerOf(inTime, reports.length), done: inTime, of: reports.length },
    {
      key: 'findings',
      answer: closed === findings.length ? 'met' : 'not met',
      done: closed,
      of: findings.length,
    },
    dutyItem('review', figures, ['tong_ket', 'tong_ket_gon']),
  ]
}
