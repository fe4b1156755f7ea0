import type { Day } from '../../platform/plain/day.ts'
import type { InspectionState } from '../tables.ts'

export const inspectorRoles = ['standing_agency', 'standing_approver'] as const

/** The answers of a checklist: met, partly met, not met, not applicable. */
export const answers = ['dat', 'mot_phan', 'chua', 'khong_ap_dung'] as const
export type Answer = (typeof answers)[number]
/** The places for findings on the form that records an inspection. */
export const findingPlaces: readonly number[] = Array.from({ length: 10 }, (_, at) => at)

/** How many questions were answered how; an answer nobody counted is absent. */
export type Counts = Partial<Readonly<Record<Answer, number>>>

/** The counts as they were kept; anything else is left out. */
export const countsOf = (kept: unknown): Counts => {
  if (kept === null || typeof kept !== 'object') return {}
  const pairs = answers.flatMap((answer) => {
    const count: unknown = Reflect.get(kept, answer)
    return typeof count === 'number' ? [[answer, count] as const] : []
  })
  return Object.fromEntries(pairs)
}

type Finding = {
  readonly dueOn: Day
  readonly extendedUntil: Day | null
  readonly closedOn: Day | null
}

/** The day by which it has to be mended: an extension counts. */
export const dueOf = (finding: Finding): Day => finding.extendedUntil ?? finding.dueOn

export type Standing = 'closed' | 'late' | 'open'

/** How a finding stands; one that was closed is never late. */
export const standingOf = (finding: Finding, today: Day): Standing => {
  if (finding.closedOn !== null) return 'closed'
  return dueOf(finding) < today ? 'late' : 'open'
}

/** What may happen to an inspection and its findings; buttons and guards read it. */
export const inspectionMoves = {
  'finding.extend': { needsReason: true, when: 'finding open' },
  'finding.close': { needsReason: true, when: 'finding open' },
  'inspection.close': { needsReason: false, when: 'all findings closed' },
} as const

type Whole = { readonly state: InspectionState; readonly findings: readonly Finding[] }

/** Whether the move is open: on a finding while it is open, on the inspection when none is left. */
export const mayMove = (
  move: keyof typeof inspectionMoves,
  inspection: Whole,
  finding: Finding | null = null,
): boolean => {
  if (inspection.state !== 'open') return false
  if (inspectionMoves[move].when === 'all findings closed')
    return inspection.findings.every(({ closedOn }) => closedOn !== null)
  return finding !== null && finding.closedOn === null
}
