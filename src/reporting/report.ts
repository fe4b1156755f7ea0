import { z } from 'zod'
import type { Actor } from '../platform/actor.ts'
import { type Day, daysBetween } from '../platform/plain/day.ts'
import { type Clocks, wasLate } from './clocks.ts'
import type { ReportApprovedHow, ReportState } from './tables.ts'

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
  /** By whom the leader named in a delegation of authority: role and unit alone do not do it. */
  'report.approve_delegated': {
    from: { submitted: 'approved' },
    roles: unitRoles,
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
    from: { owed: 'owed', draft: 'draft', submitted: 'submitted', returned: 'returned' },
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
  /** What was signed on paper, or told to the level above, is confirmed by the unit that it binds. */
  'report.confirm': {
    from: { approved: 'approved', accepted: 'accepted' },
    roles: unitRoles,
    side: 'unit',
    needsReason: false,
  },
  'report.confirm_received': {
    from: { approved: 'approved', accepted: 'accepted' },
    roles: receiverRoles,
    side: 'receiver',
    needsReason: false,
  },
} as const satisfies Readonly<Record<string, Move>>

export type ReportMove = keyof typeof reportMoves

/** What the lock of a period stops: all that writes or takes back, on either side. */
export const stoppedByLock: ReadonlySet<ReportMove> = new Set([
  'report.save',
  'report.submit',
  'report.approve',
  'report.approve_delegated',
  'report.approve_on_paper',
  'report.reopen',
  'report.enter_on_behalf',
])

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

type Standing = Place & {
  readonly state: ReportState
  readonly approvedHow: ReportApprovedHow | null
  readonly confirmedOn: Day | null
}

/** An approval on paper, or an entry on behalf, that nobody whom it binds has confirmed yet. */
export const awaitsConfirmation = (report: Omit<Standing, keyof Place>): boolean =>
  isSent(report.state) &&
  (report.approvedHow === 'paper' || report.approvedHow === 'behalf') &&
  report.confirmedOn === null

/** Whether the actor leads the unit: what the clerk sent in as signed, only the leader confirms. */
export const leadsUnit = (actor: Actor, unitPath: string): boolean =>
  holds(actor, ['unit_leader'], (grant) => unitPath.startsWith(grant.unitPath))

const mayConfirm = (move: ReportMove, report: Standing, actor: Actor): boolean => {
  if (move !== 'report.confirm' && move !== 'report.confirm_received') return true
  if (!awaitsConfirmation(report)) return false
  if (report.approvedHow === 'behalf') return move === 'report.confirm'
  return move === 'report.confirm_received' || leadsUnit(actor, report.unitPath)
}

const moveNames = Object.keys(reportMoves).filter((name): name is ReportMove => name in reportMoves)

export type Concerned = {
  /** Paths of the receiver and of the room it goes through. */
  readonly receivingPaths: readonly string[]
  /** The actor may approve in the leader's stead today. */
  readonly delegated: boolean
}

/** The moves open to the actor on a report as it stands, for its buttons. */
export const openMoves = (
  report: Standing,
  actor: Actor,
  { receivingPaths, delegated }: Concerned,
): ReadonlySet<ReportMove> => {
  const may = (move: ReportMove): boolean => {
    const { roles, side } = reportMoves[move]
    // A role above the unit covers it, but what the unit has not let go up is not for those above.
    if (side === 'unit' && !isSent(report.state) && !seesDrafts(report, actor)) return false
    const paths = side === 'unit' ? [report.unitPath] : receivingPaths
    return holds(actor, roles, (grant) => paths.some((path) => path.startsWith(grant.unitPath)))
  }
  const open = moveNames.filter((move) => stateAfter(move, report.state) !== null && may(move))
  return new Set(
    open.filter(
      (move) =>
        mayConfirm(move, report, actor) &&
        (move !== 'report.approve_delegated' || (delegated && !open.includes('report.approve'))),
    ),
  )
}

/** Handed up and approved by its own leader: what the level above may see. */
export const isSent = (state: ReportState): boolean => state === 'approved' || state === 'accepted'

/** Who may open the report at all: any role on the unit or above it, and whoever receives it. */
export const maySeeReport = (report: Place, actor: Actor, receivingPaths: readonly string[]): boolean =>
  actor.kind === 'system' ||
  actor.grants.some((grant) =>
    [report.unitPath, ...receivingPaths].some((path) => path.startsWith(grant.unitPath)),
  )

/** Drafts are the unit's own; who reads everything, the auditor, reads them too. */
export const seesDrafts = (report: Pick<Place, 'unitId'>, actor: Actor): boolean =>
  actor.kind === 'system' ||
  actor.grants.some((grant) => grant.role === 'auditor' || grant.unitId === report.unitId)

/** Figures that the unit's leader has not approved are seen by the unit alone (and by who reads everything, the auditor). */
export const maySeeFigures = (report: Place & { readonly state: ReportState }, actor: Actor): boolean =>
  isSent(report.state) || seesDrafts(report, actor)

type Due = Clocks

/** The day by which it is owed: an extension counts. */
export const dueOf = (report: Due): Day => report.extendedUntil ?? report.dueOn

export type Punctuality = 'on-time' | 'late' | 'missing' | 'returned' | 'exempt'

/** How the board shows it: by the day and hour at which it was first sent. Not yet due and not yet there is 'missing' as well. */
export const punctuality = (
  report: Due & {
    readonly state: ReportState
    readonly sentOn: Day | null
    readonly sentTime?: string | null
  },
): Punctuality => {
  if (report.state === 'returned') return 'returned'
  if (!isSent(report.state)) return 'missing'
  return wasLate(report, report) ? 'late' : 'on-time'
}

/** Days past the day by which it is owed; 0 when it is there or not yet due. */
export const daysLate = (report: Due & { readonly state: ReportState }, today: Day): number =>
  isSent(report.state) ? 0 : Math.max(0, daysBetween(dueOf(report), today))

/** `BC-2021-00123` */
export const receiptNumber = (today: Day, running: number): string =>
  `BC-${today.slice(0, 4)}-${String(running).padStart(5, '0')}`

export type ReturnRemark = { readonly code: string; readonly text: string }

const remarksShape = z.array(z.object({ code: z.string(), text: z.string() }))

/** What the receiver said of single figures, as the row keeps it. */
export const remarksOf = (kept: unknown): readonly ReturnRemark[] =>
  remarksShape.safeParse(kept ?? []).data ?? []

/** The id of the form's control that a remark is about. */
export const remarkedField = (code: string): string =>
  code === 'narrative' ? 'narrative' : `values-${code}-numerator`
