import type { CouncilMemberRole, CouncilSessionState, SessionItemOutcome, VoteChoice } from './tables.ts'

type Move = {
  readonly from: readonly CouncilSessionState[]
  /** null: the session stays where it is. */
  readonly to: CouncilSessionState | null
  readonly roles: readonly string[] | 'signed-in'
}

/** Who runs the council's paperwork. */
export const secretaries = ['council_secretary', 'standing_agency', 'standing_approver'] as const
/** The chair's rulings; the secretary may enter what the chair ruled in the room. */
const chairs = ['council_chair', ...secretaries] as const

/**
 * What may happen to a session: one table for buttons, guards and tests. Who votes or declares an interest is decided by
 * the session's own list of members, not by a role.
 */
export const sessionMoves = {
  'presence.mark': { from: ['prepared', 'open'], to: null, roles: secretaries },
  'interest.declare': { from: ['prepared', 'open'], to: null, roles: 'signed-in' },
  'interest.decide': { from: ['prepared', 'open'], to: null, roles: chairs },
  'council_session.open': { from: ['prepared'], to: 'open', roles: secretaries },
  'vote.cast': { from: ['open'], to: null, roles: 'signed-in' },
  'vote.record': { from: ['open'], to: null, roles: secretaries },
  'council_session.close': { from: ['open'], to: 'closed', roles: secretaries },
} as const satisfies Readonly<Record<string, Move>>

export type SessionMove = keyof typeof sessionMoves

export const mayMove = (move: SessionMove, state: CouncilSessionState): boolean => {
  const from: readonly CouncilSessionState[] = sessionMoves[move].from
  return from.includes(state)
}

/** Who sets up councils and their rules. */
export const founders = ['standing_agency', 'standing_approver', 'signer', 'administrator'] as const

/** The standing order of members in lists and minutes. */
export const memberRoles = [
  'chair',
  'deputy',
  'member',
  'secretary',
] as const satisfies readonly CouncilMemberRole[]

/** The order in which votes are asked and printed. */
export const voteChoices = ['for', 'against', 'blank'] as const satisfies readonly VoteChoice[]

/** A fraction of the council's regulation, in whole numbers. */
export type Share = { readonly numerator: number; readonly denominator: number }

/** Whether so many members are enough to meet: `present / total >= share`, in whole numbers. */
export const reachesQuorum = (present: number, total: number, share: Share): boolean =>
  present * share.denominator >= share.numerator * total

/**
 * Whether the votes in favour reach the council's majority of TOTAL members (absent ones count in the denominator).
 * `strict`: more than the share ("quá nửa"), else at least the share.
 */
export const reachesMajority = (inFavour: number, total: number, share: Share, strict: boolean): boolean =>
  strict
    ? inFavour * share.denominator > share.numerator * total
    : inFavour * share.denominator >= share.numerator * total

/** The fewest members with whom the council may meet. */
export const quorumNeeded = (total: number, { numerator, denominator }: Share): number =>
  Math.ceil((numerator * total) / denominator)

/** The fewest votes in favour that pass; one more than there are members when nothing can (more than all of them). */
export const votesNeeded = (total: number, { numerator, denominator }: Share, strict: boolean): number =>
  strict ? Math.floor((numerator * total) / denominator) + 1 : Math.ceil((numerator * total) / denominator)

export type Count = { readonly inFavour: number; readonly against: number; readonly blank: number }

export const countVotes = (choices: readonly VoteChoice[]): Count => ({
  inFavour: choices.filter((choice) => choice === 'for').length,
  against: choices.filter((choice) => choice === 'against').length,
  blank: choices.filter((choice) => choice === 'blank').length,
})

/** The outcome of one dossier: a vote not given is not a vote in favour. */
export const outcomeOf = (
  count: Count,
  needed: number,
): Extract<SessionItemOutcome, 'passed' | 'not_passed'> =>
  count.inFavour >= needed ? 'passed' : 'not_passed'

/** A share as it is read: `2/3`. */
export const showShare = ({ numerator, denominator }: Share): string => `${numerator}/${denominator}`

type Regulation = {
  readonly quorumNumerator: number
  readonly quorumDenominator: number
  readonly majorityNumerator: number
  readonly majorityDenominator: number
}

export const quorumOf = (council: Regulation): Share => ({
  numerator: council.quorumNumerator,
  denominator: council.quorumDenominator,
})

export const majorityOf = (council: Regulation): Share => ({
  numerator: council.majorityNumerator,
  denominator: council.majorityDenominator,
})

type Counted = { readonly title: string; readonly totalMembers: number; readonly votesNeeded: number }

/** Why a dossier goes no further, as its trace keeps it: in the language of the papers. */
export const failureReason = (
  { title, totalMembers, votesNeeded: needed }: Counted,
  inFavour: number,
): string => `${title}: ${inFavour}/${totalMembers} thành viên đồng ý, cần ${needed}`
