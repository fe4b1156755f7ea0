import type { Actor } from '../platform/actor.ts'
import { type Day, daysBetween } from '../platform/plain/day.ts'
import type { ReportState } from './tables.ts'

type Move = {
  /** State seen → state after; a state that is not named does not know the move. */
  readonly from: Partial<Readonly<Record<ReportState, ReportState>>>
  readonly roles: readonly string[]
  /** On whom the right is needed: the reporting unit, or who receives for it. */
  readonly side: 'unit' | 'receiver'
  readonly needsReason: boolean
}

const unitRoles = ['unit_clerk', 'unit_leader'] as const
const receiverRoles = ['standing_agency', 'standing_approver'] as const

/** What may happen to a report, from where, to where, by whom: buttons, guards and tests read this table. */
export const reportMoves = {
  'report.save': {
    from: { owed: 'draft', draft: 'draft', returned: 'returned' },
    roles: unitRoles,
    side: 'unit',
    needsReason: false,
  },
  'report.submit': {
    from: { draft: 'submitted', returned: 'submitted' },
    roles: unitRoles,
    side: 'unit',
    needsReason: false,
  },
  'report.approve': {
    from: { submitted: 'approved' },
    roles: ['unit_leader'],
    side: 'unit',
    needsReason: false,
  },
  'report.approve_on_paper': {
    from: { submitted: 'approved' },
    roles: ['unit_clerk'],
    side: 'unit',
    needsReason: false,
  },
  'report.reopen': {
    from: { submitted: 'draft', approved: 'draft' },
    roles: unitRoles,
    side: 'unit',
    needsReason: true,
  },
  'report.accept': {
    from: { approved: 'accepted' },
    roles: receiverRoles,
    side: 'receiver',
    needsReason: false,
  },
  'report.return': {
    from: { approved: 'returned', accepted: 'returned' },
    roles: receiverRoles,
    side: 'receiver',
    needsReason: true,
  },
  'report.extend': {
    from: { owed: 'owed', draft: 'draft', returned: 'returned' },
    roles: receiverRoles,
    side: 'receiver',
    needsReason: true,
  },
  'report.enter_on_behalf': {
    from: { owed: 'approved', draft: 'approved', returned: 'approved' },
    roles: receiverRoles,
    side: 'receiver',
    needsReason: false,
  },
} as const satisfies Readonly<Record<string, Move>>

export type ReportMove = keyof typeof reportMoves

/** The state after the move; null when the state does not know it. */
export const stateAfter = (move: ReportMove, state: ReportState): ReportState | null => {
  const from: Move['from'] = reportMoves[move].from
  return from[state] ?? null
}

/** A reason shorter than this says nothing to the unit that has to mend its report. */
export const leastReason = 20

type Place = {
  readonly unitId: number
  readonly unitPath: string
  readonly receiverId: number
  readonly viaId: number | null
}

/** The unit on which the right to a move is asked. Who holds it on the receiver itself needs none on the room it goes through. */
export const unitForMove = (move: ReportMove, report: Place, actor: Actor): number => {
  if (reportMoves[move].side === 'unit') return report.unitId
  const roles: readonly string[] = reportMoves[move].roles
  const own = actor.grants.some((grant) => roles.includes(grant.role) && grant.unitId === report.receiverId)
  return own || report.viaId === null ? report.receiverId : report.viaId
}

const holds = (actor: Actor, roles: readonly string[], covers: (grant: Actor['grants'][number]) => boolean) =>
  actor.kind === 'system' || actor.grants.some((grant) => roles.includes(grant.role) && covers(grant))

/** The moves open to the actor on a report as it stands, for its buttons. `receivingPaths`: of the receiver and the room it goes through. */
export const openMoves = (
  report: Place & { readonly state: ReportState },
  actor: Actor,
  receivingPaths: readonly string[],
): ReadonlySet<ReportMove> => {
  const may = (move: ReportMove): boolean => {
    const { roles, side } = reportMoves[move]
    const paths = side === 'unit' ? [report.unitPath] : receivingPaths
    return holds(actor, roles, (grant) => paths.some((path) => path.startsWith(grant.unitPath)))
  }
  const all: readonly ReportMove[] = [
    'report.save',
    'report.submit',
    'report.approve',
    'report.approve_on_paper',
    'report.reopen',
    'report.accept',
    'report.return',
    'report.extend',
    'report.enter_on_behalf',
  ]
  return new Set(all.filter((move) => stateAfter(move, report.state) !== null && may(move)))
}

/** Handed up and approved by its own leader: what the level above may see. */
export const isSent = (state: ReportState): boolean => state === 'approved' || state === 'accepted'

/** Who may open the report at all: any role on the unit or above it, and whoever receives it. */
export const maySeeReport = (report: Place, actor: Actor, receivingPaths: readonly string[]): boolean =>
  actor.kind === 'system' ||
  actor.grants.some((grant) =>
    [report.unitPath, ...receivingPaths].some((path) => path.startsWith(grant.unitPath)),
  )

/** Figures that the unit's leader has not approved are seen by the unit alone (and by who reads everything, the auditor). */
export const maySeeFigures = (report: Place & { readonly state: ReportState }, actor: Actor): boolean =>
  isSent(report.state) ||
  actor.kind === 'system' ||
  actor.grants.some((grant) => grant.role === 'auditor' || grant.unitId === report.unitId)

type Due = { readonly dueOn: Day; readonly extendedUntil: Day | null }

/** The day by which it is owed: an extension counts. */
export const dueOf = (report: Due): Day => report.extendedUntil ?? report.dueOn

export type Punctuality = 'on-time' | 'late' | 'missing' | 'returned' | 'exempt'

/** How the board shows it: by the first day on which it was sent. Not yet due and not yet there is 'missing' as well. */
export const punctuality = (
  report: Due & { readonly state: ReportState; readonly sentOn: Day | null },
): Punctuality => {
  if (report.state === 'returned') return 'returned'
  if (!isSent(report.state)) return 'missing'
  return report.sentOn !== null && report.sentOn > dueOf(report) ? 'late' : 'on-time'
}

/** Days past the day by which it is owed; 0 when it is there or not yet due. */
export const daysLate = (report: Due & { readonly state: ReportState }, today: Day): number =>
  isSent(report.state) ? 0 : Math.max(0, daysBetween(dueOf(report), today))

/** `BC-2021-00123` */
export const receiptNumber = (today: Day, running: number): string =>
  `BC-${today.slice(0, 4)}-${String(running).padStart(5, '0')}`
