import { z } from 'zod'
import { addDays, type Day } from '../../platform/plain/day.ts'
import { type Holidays, isWorkingDay } from '../../platform/plain/working-days.ts'
import { followerRoles } from '../follow-up/reminder.ts'
import type { InspectionMemberRole, InspectionRoundState } from '../tables.ts'

export const plannerRoles = followerRoles

/** The papers of a round, in their order; the number, day and signer are entered when they were issued elsewhere. */
export const roundPapers = ['plan', 'decision', 'notice'] as const
export type RoundPaper = (typeof roundPapers)[number]

/** How the papers are called in addresses. */
export const paperNames = {
  plan: 'ke-hoach',
  decision: 'quyet-dinh',
  notice: 'thong-bao',
} as const satisfies Readonly<Record<RoundPaper, string>>

export const memberRoles = [
  'leader',
  'deputy',
  'secretary',
  'member',
] as const satisfies readonly InspectionMemberRole[]

type Issue = {
  readonly from: readonly InspectionRoundState[]
  readonly to: InspectionRoundState
  readonly documentKind: string
  readonly column: 'planId' | 'decisionId' | 'noticeId'
}

/** Which paper may be issued when, and what it makes of the round: kế hoạch → quyết định → thông báo. */
export const paperMoves = {
  plan: { from: ['planned'], to: 'planned', documentKind: 'Kế hoạch', column: 'planId' },
  decision: { from: ['planned'], to: 'decided', documentKind: 'Quyết định', column: 'decisionId' },
  notice: { from: ['decided'], to: 'announced', documentKind: 'Thông báo', column: 'noticeId' },
} as const satisfies Readonly<Record<RoundPaper, Issue>>

type Round = {
  readonly state: InspectionRoundState
  readonly planId: string | null
  readonly decisionId: string | null
  readonly noticeId: string | null
}

/** Whether the paper is the next to be issued: each once, and none before the one that it stands on. */
export const mayIssue = (paper: RoundPaper, round: Round): boolean => {
  const { from, column }: Issue = paperMoves[paper]
  if (!from.includes(round.state) || round[column] !== null) return false
  return paper !== 'decision' || round.planId !== null
}

/** The team, the outline and the schedule are prepared until the notice is out. */
export const mayPrepare = ({ state }: Pick<Round, 'state'>): boolean => state !== 'announced'

/** Headings of the unit's report, as they were kept. */
export const outlineOf = (kept: unknown): readonly string[] => z.array(z.string()).safeParse(kept).data ?? []

/** Days of rest that the planner told. */
export const restOf = (kept: unknown): Holidays => new Set(z.array(z.string()).safeParse(kept).data ?? [])

/** Working days that lie whole between the notice and the first visit. */
export const workingDaysAhead = (issuedOn: Day, firstOn: Day, rest: Holidays): number => {
  let count = 0
  for (let day = addDays(issuedOn, 1); day < firstOn; day = addDays(day, 1))
    if (isWorkingDay(day, rest)) count += 1
  return count
}
