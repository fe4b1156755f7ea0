import type { NominationState } from '../nominations/tables.ts'
import type { AwardDecisionState, AwardSubjectKind } from './tables.ts'

type Move = {
  readonly from: readonly AwardDecisionState[]
  readonly to: AwardDecisionState | null
  readonly roles: readonly string[]
}

export const drafters = ['standing_agency', 'standing_approver'] as const
/** Who enters or gives the number; an agency without a clerk of its own leaves it to who runs its emulation work. */
export const issuers = ['clerk_of_records', ...drafters] as const
/** Who cancels for the awarding authority. */
export const revokers = ['signer', 'standing_approver', 'standing_agency', 'clerk_of_records'] as const

/** What may happen to a decision: one table for buttons, guards and tests. */
export const decisionMoves = {
  'decision.leave_out': { from: ['draft'], to: null, roles: drafters },
  'decision.issue': { from: ['draft'], to: 'issued', roles: issuers },
  'award.revoke': { from: ['issued'], to: null, roles: revokers },
} as const satisfies Readonly<Record<string, Move>>

/** The order of annexes and counts. */
export const subjectKinds = [
  'collective',
  'individual',
  'household',
] as const satisfies readonly AwardSubjectKind[]

/** One line of a decision, drafted or issued. */
export type Awardee = {
  /** "Số sổ vàng": place in the decision, from 1. */
  readonly ordinal: number
  readonly nominationId: string
  readonly code: string
  readonly subjectKind: AwardSubjectKind
  readonly subjectName: string
  readonly subjectPosition: string | null
  readonly unitId: number
  /** The unit as an address, below the authority that decides. */
  readonly unitName: string
  readonly achievement: string
  readonly achievementKey: string
  readonly directWorker: boolean
  /** What stands against issuing now: the dossier moved on or was frozen after the draft. */
  readonly state: NominationState
  readonly frozenReason: string | null
  /** Orders units as they stand in the tree, then names. */
  readonly standing: string
}

const rank = ({ subjectKind }: Pick<Awardee, 'subjectKind'>): number => subjectKinds.indexOf(subjectKind)

/** Collectives, individuals, households; within each the standing order of units, then of names. Numbers them. */
export const inOrder = (candidates: readonly Omit<Awardee, 'ordinal'>[]): Awardee[] =>
  candidates
    .toSorted(
      (a, b) =>
        rank(a) - rank(b) ||
        (a.standing < b.standing ? -1 : a.standing > b.standing ? 1 : 0) ||
        (a.code < b.code ? -1 : 1),
    )
    .map((candidate, at) => ({ ...candidate, ordinal: at + 1 }))

export type KindCounts = Readonly<Record<AwardSubjectKind, number>>

export const countKinds = (awardees: readonly Pick<Awardee, 'subjectKind'>[]): KindCounts => ({
  collective: awardees.filter(({ subjectKind }) => subjectKind === 'collective').length,
  individual: awardees.filter(({ subjectKind }) => subjectKind === 'individual').length,
  household: awardees.filter(({ subjectKind }) => subjectKind === 'household').length,
})

/** Individuals and how many of them work on the spot, "trực tiếp lao động". */
export const directShare = (
  awardees: readonly Pick<Awardee, 'subjectKind' | 'directWorker'>[],
): { readonly direct: number; readonly individuals: number } => {
  const individuals = awardees.filter(({ subjectKind }) => subjectKind === 'individual')
  return {
    direct: individuals.filter(({ directWorker }) => directWorker).length,
    individuals: individuals.length,
  }
}

/** Whether a unit of this class is the authority for awards of this level. */
export const decides = (level: string, unitClass: string): boolean =>
  level === 'province' ? unitClass === 'tinh' : level === 'unit' && unitClass !== 'tinh'
