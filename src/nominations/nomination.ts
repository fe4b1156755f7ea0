import type { Day } from '../platform/plain/day.ts'
import type { NominationRow, NominationState } from './tables.ts'

export type { NominationState, NominationSubjectKind } from './tables.ts'

type Move = {
  readonly from: readonly NominationState[]
  readonly to: NominationState
  readonly roles: readonly string[]
  /** Whose unit the role is needed on: who proposes, or who holds the dossier now. */
  readonly seat: 'proposer' | 'holder'
  readonly needsReason: boolean
  /** Offered on the dossier's page; the rest follows from what the council and the signer do. */
  readonly offered: boolean
  readonly whileFrozen: boolean
}

const proposers = ['unit_clerk', 'unit_leader', 'standing_agency', 'standing_approver'] as const
const appraisers = ['standing_agency', 'standing_approver', 'council_secretary'] as const

const byProposer = { roles: proposers, seat: 'proposer', offered: true, whileFrozen: false } as const
const byHolder = { roles: appraisers, seat: 'holder', offered: true, whileFrozen: false } as const
const following = { ...byHolder, offered: false } as const

/** What may happen to a dossier, from where, by whom. Forms, guards, buttons and tests read this one table. */
export const nominationMoves = {
  'nomination.submit': { ...byProposer, from: ['draft', 'returned'], to: 'submitted', needsReason: false },
  'nomination.take': { ...byHolder, from: ['submitted'], to: 'appraising', needsReason: false },
  'nomination.accept': {
    ...byHolder,
    from: ['appraising'],
    to: 'awaiting_council',
    needsReason: false,
    offered: false,
  },
  'nomination.reject': {
    ...byHolder,
    from: ['appraising'],
    to: 'not_commended',
    needsReason: true,
    offered: false,
  },
  'nomination.return': {
    ...byHolder,
    from: ['submitted', 'appraising', 'awaiting_council'],
    to: 'returned',
    needsReason: true,
  },
  'nomination.withdraw': {
    ...byProposer,
    from: ['draft', 'submitted', 'returned', 'appraising', 'awaiting_council'],
    to: 'withdrawn',
    needsReason: true,
    whileFrozen: true,
  },
  'nomination.propose_up': {
    ...byHolder,
    from: ['awaiting_decision'],
    to: 'submitted',
    needsReason: false,
  },
  'nomination.pass': {
    ...following,
    from: ['awaiting_council'],
    to: 'awaiting_decision',
    needsReason: false,
  },
  'nomination.fail': { ...following, from: ['awaiting_council'], to: 'not_commended', needsReason: true },
  'nomination.commend': { ...following, from: ['awaiting_decision'], to: 'commended', needsReason: false },
  'nomination.reopen': {
    ...following,
    from: ['awaiting_decision'],
    to: 'awaiting_council',
    needsReason: true,
  },
} as const satisfies Readonly<Record<string, Move>>

export type NominationMove = keyof typeof nominationMoves

/** The moves in the order in which pages offer them: the first that is open is the primary one. */
export const nominationMoveNames: readonly NominationMove[] = Object.keys(nominationMoves).filter(
  (name): name is NominationMove => name in nominationMoves,
)

/** Whether the move is open from this state. */
export const mayMove = (move: NominationMove, state: NominationState): boolean => {
  const from: readonly NominationState[] = nominationMoves[move].from
  return from.includes(state)
}

/** States in which a dossier may still be changed by who proposes it. */
export const editable: readonly NominationState[] = ['draft', 'returned']

/** States in which a dossier counts against its unit's quota. */
export const counted: readonly NominationState[] = [
  'submitted',
  'appraising',
  'awaiting_council',
  'awaiting_decision',
  'commended',
]

/** States in which a complaint or an inquiry can halt it (Nghị định 152/2025/NĐ-CP Đ4.4). */
export const freezable: readonly NominationState[] = [
  'submitted',
  'appraising',
  'awaiting_council',
  'awaiting_decision',
]

/** States at which nothing more is expected of anyone. */
export const ended: readonly NominationState[] = ['commended', 'not_commended', 'withdrawn']

/** The order of lists and filters: the way a dossier goes. */
export const nominationStates: readonly NominationState[] = [
  'draft',
  'returned',
  'submitted',
  'appraising',
  'awaiting_council',
  'awaiting_decision',
  ...ended,
]

type Standing = Pick<NominationRow, 'state' | 'frozenReason'>

/** What may be offered for a dossier as it stands, before anyone's role is asked. */
export const movesOpen = (nomination: Standing): readonly NominationMove[] =>
  nominationMoveNames.filter((move) => {
    const { offered, whileFrozen } = nominationMoves[move]
    return offered && mayMove(move, nomination.state) && (whileFrozen || !nomination.frozenReason)
  })

/** Past the day of the guidance: shown beside the dossier, never a stop, because the standing agency decides. */
export const isLate = (deadlineOn: Day, submittedOn: Day): boolean => submittedOn > deadlineOn

/** The reason of a return says what is missing and by when; fewer letters say nothing. */
export const shortestReason = 20

/** The paper that the unit's own review writes: its number and day in the dossier are its citation. */
export const minutesPaper = 'bien-ban'

/** `HS-2021-00012`: year of the first save, running number. */
export const nominationCode = (year: string, number: number): string =>
  `HS-${year}-${String(number).padStart(5, '0')}`
