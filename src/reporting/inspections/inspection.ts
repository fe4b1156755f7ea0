import type { Actor } from '../../platform/actor.ts'
import type { Day } from '../../platform/plain/day.ts'
import { answers, type Answer } from '../checklists/checklist.ts'
import { councilRoles, followerRoles, unitRoles, type Watcher, watcherHeld } from '../follow-up/reminder.ts'
import type { InspectionKind, InspectionState } from '../tables.ts'

export const inspectorRoles = followerRoles
/** Anybody who may have to do with an inspection; who may do what is asked of each. */
export const everyRole = [...followerRoles, ...councilRoles, ...unitRoles] as const

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

/** How many answers of each kind. */
export const countAnswers = (given: readonly { readonly answer: Answer }[]): Counts => {
  const counts: Partial<Record<Answer, number>> = {}
  for (const { answer } of given) counts[answer] = (counts[answer] ?? 0) + 1
  return counts
}

type Finding = {
  readonly dueOn: Day
  readonly extendedUntil: Day | null
  readonly closedOn: Day | null
  readonly mendedOn?: Day | null
}

/** The day by which it has to be mended: an extension counts. */
export const dueOf = (finding: Pick<Finding, 'dueOn' | 'extendedUntil'>): Day =>
  finding.extendedUntil ?? finding.dueOn

export type Standing = 'closed' | 'mended' | 'late' | 'open'

/** How a finding stands; one that was closed is never late, one that was reported mended waits for the inspector. */
export const standingOf = (finding: Finding, today: Day): Standing => {
  if (finding.closedOn !== null) return 'closed'
  if (finding.mendedOn) return 'mended'
  return dueOf(finding) < today ? 'late' : 'open'
}

type Move = {
  readonly from: readonly InspectionState[]
  /** The state after; null: it stays as it is. */
  readonly to: InspectionState | null
  /** Whose act it is: who inspects (for a self-inspection the unit itself), or the inspected unit. */
  readonly side: 'holder' | 'unit' | 'either'
  readonly needsReason: boolean
}

const seeing: readonly InspectionState[] = ['notified', 'reported', 'working']

/** What may happen to an inspection and its findings, from where, by whom: buttons, guards and tests read it. */
export const inspectionMoves = {
  'inspection.tell': { from: ['notified', 'reported'], to: 'reported', side: 'unit', needsReason: false },
  'inspection.record': {
    from: ['planned', 'notified', 'reported'],
    to: 'open',
    side: 'holder',
    needsReason: false,
  },
  'checklist.answer': { from: seeing, to: null, side: 'holder', needsReason: false },
  'inspection.sign': { from: ['notified', 'reported'], to: 'minuted', side: 'either', needsReason: false },
  'inspection.unsign': { from: [...seeing, 'minuted'], to: null, side: 'holder', needsReason: true },
  'self_inspection.finish': { from: ['working'], to: 'open', side: 'holder', needsReason: false },
  'inspection.write_conclusion': { from: ['minuted'], to: null, side: 'holder', needsReason: false },
  'inspection.conclude': { from: ['minuted'], to: 'open', side: 'holder', needsReason: false },
  'finding.report_mended': { from: ['minuted', 'open'], to: null, side: 'unit', needsReason: true },
  'finding.return': { from: ['minuted', 'open'], to: null, side: 'holder', needsReason: true },
  'finding.extend': { from: ['minuted', 'open'], to: null, side: 'holder', needsReason: true },
  'finding.close': { from: ['minuted', 'open'], to: null, side: 'holder', needsReason: true },
  'inspection.close': { from: ['open'], to: 'closed', side: 'holder', needsReason: false },
} as const satisfies Readonly<Record<string, Move>>

export type InspectionMove = keyof typeof inspectionMoves

type Whole = { readonly state: InspectionState; readonly findings: readonly Finding[] }

/** Whether the state allows it; on a finding only while it is open, and the end only when no finding is. */
export const mayMove = (move: InspectionMove, inspection: Whole, finding: Finding | null = null): boolean => {
  const from: readonly InspectionState[] = inspectionMoves[move].from
  if (!from.includes(inspection.state)) return false
  if (move === 'inspection.close') return inspection.findings.every(({ closedOn }) => closedOn !== null)
  if (!move.startsWith('finding.')) return true
  if (finding === null || finding.closedOn !== null) return false
  return move !== 'finding.return' || Boolean(finding.mendedOn)
}

/** A seat in the team that inspects. */
export type Seat = { readonly personId: string | null }

type Place = {
  readonly kind: InspectionKind
  readonly unitPath: string
  readonly watchers: readonly Watcher[]
  readonly team: readonly Seat[]
}

const holdsOn = (actor: Actor, roles: readonly string[], path: string): boolean =>
  actor.kind === 'system' ||
  actor.grants.some((grant) => roles.includes(grant.role) && path.startsWith(grant.unitPath))

/** Who inspects: who follows the unit in the campaign, and who sits in the team; a self-inspection is the unit's own. */
export const holds = (actor: Actor, { kind, unitPath, watchers, team }: Place): boolean => {
  if (kind === 'self') return holdsOn(actor, unitRoles, unitPath)
  if (watcherHeld(actor, inspectorRoles, watchers) !== null) return true
  return actor.personId !== null && team.some(({ personId }) => personId === actor.personId)
}

/** Whether it is for this actor to do, whatever the state. */
export const isFor = (move: InspectionMove, actor: Actor, place: Place): boolean => {
  const { side } = inspectionMoves[move]
  if (side !== 'unit' && holds(actor, place)) return true
  return side !== 'holder' && holdsOn(actor, unitRoles, place.unitPath)
}
