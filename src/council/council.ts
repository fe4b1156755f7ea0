import type { CouncilSessionState, SessionItemOutcome, VoteChoice } from './tables.ts'

type Move = {
  readonly from: readonly CouncilSessionState[]
  readonly to: CouncilSessionState
  readonly roles: readonly string[]
}

/** Who runs the council's paperwork, and who votes. */
export const secretaries = ['council_secretary', 'standing_agency', 'standing_approver'] as const
export const voters = ['council_member', 'council_chair', 'council_secretary'] as const

/** What may happen to a session: one table for buttons, guards and tests. */
export const sessionMoves = {
  'council_session.open': { from: ['prepared'], to: 'open', roles: secretaries },
  'vote.cast': { from: ['open'], to: 'open', roles: voters },
  'vote.record': { from: ['open'], to: 'open', roles: secretaries },
  'presence.mark': { from: ['prepared', 'open'], to: 'open', roles: secretaries },
  'interest.declare': { from: ['prepared', 'open'], to: 'open', roles: [...voters, ...secretaries] },
  'council_session.close': { from: ['open'], to: 'closed', roles: secretaries },
} as const satisfies Readonly<Record<string, Move>>

export type SessionMove = keyof typeof sessionMoves

export const mayMove = (move: SessionMove, state: CouncilSessionState): boolean => {
  const from: readonly CouncilSessionState[] = sessionMoves[move].from
  return from.includes(state)
}

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

/** The fewest votes in favour that pass: what the page tells before anyone has voted. */
export const votesNeeded = (total: number, share: Share, strict: boolean): number => {
  for (let votes = 0; votes <= total; votes++) if (reachesMajority(votes, total, share, strict)) return votes
  return total + 1
}

export type Count = { readonly inFavour: number; readonly against: number; readonly blank: number }

export const countVotes = (choices: readonly VoteChoice[]): Count => ({
  inFavour: choices.filter((choice) => choice === 'for').length,
  against: choices.filter((choice) => choice === 'against').length,
  blank: choices.filter((choice) => choice === 'blank').length,
})

/** The outcome of one dossier: a vote not given is not a vote in favour. */
export const outcomeOf = (count: Count, total: number, share: Share, strict: boolean): SessionItemOutcome =>
  reachesMajority(count.inFavour, total, share, strict) ? 'passed' : 'not_passed'
