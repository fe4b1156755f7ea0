import type { Day } from '../platform/plain/day.ts'
import { fold } from '../platform/plain/vietnamese.ts'
import type { AwardQuotaRow, NominationState, NominationSubjectKind } from './tables.ts'

type Move = {
  readonly from: readonly NominationState[]
  readonly to: NominationState
  readonly roles: readonly string[]
  readonly needsReason: boolean
}

const proposers = ['unit_clerk', 'unit_leader', 'standing_agency', 'standing_approver'] as const
const appraisers = ['standing_agency', 'standing_approver', 'council_secretary'] as const

/** What may happen to a dossier, from where, by whom. Forms, guards, buttons and tests read this one table. */
export const nominationMoves = {
  'nomination.submit': { from: ['draft', 'returned'], to: 'submitted', roles: proposers, needsReason: false },
  'nomination.withdraw': {
    from: ['draft', 'submitted', 'returned', 'appraising', 'awaiting_council'],
    to: 'withdrawn',
    roles: proposers,
    needsReason: true,
  },
  'nomination.take': { from: ['submitted'], to: 'appraising', roles: appraisers, needsReason: false },
  'nomination.return': {
    from: ['submitted', 'appraising', 'awaiting_council'],
    to: 'returned',
    roles: appraisers,
    needsReason: true,
  },
  'nomination.accept': {
    from: ['appraising'],
    to: 'awaiting_council',
    roles: appraisers,
    needsReason: false,
  },
  'nomination.reject': { from: ['appraising'], to: 'not_commended', roles: appraisers, needsReason: true },
  'nomination.pass': {
    from: ['awaiting_council'],
    to: 'awaiting_decision',
    roles: appraisers,
    needsReason: false,
  },
  'nomination.fail': {
    from: ['awaiting_council'],
    to: 'not_commended',
    roles: appraisers,
    needsReason: true,
  },
  'nomination.commend': {
    from: ['awaiting_decision'],
    to: 'commended',
    roles: appraisers,
    needsReason: false,
  },
  'nomination.reopen': {
    from: ['awaiting_decision'],
    to: 'awaiting_council',
    roles: appraisers,
    needsReason: true,
  },
} as const satisfies Readonly<Record<string, Move>>

export type NominationMove = keyof typeof nominationMoves

/** Whether the move is open from this state. */
export const mayMove = (move: NominationMove, state: NominationState): boolean => {
  const from: readonly NominationState[] = nominationMoves[move].from
  return from.includes(state)
}

/** States in which a dossier counts against its unit's quota. */
export const counted: readonly NominationState[] = [
  'submitted',
  'appraising',
  'awaiting_council',
  'awaiting_decision',
  'commended',
]

export type Subject = {
  readonly subjectKind: NominationSubjectKind
  readonly personId: string | null
  readonly unitId: number | null
  readonly householdId: string | null
  readonly subjectName: string
}

/**
 * Subject and campaign: what "không khen thưởng nhiều lần, nhiều hình thức cho một thành tích" compares (Luật TĐKT 2022
 * Đ5.2.c). A person is the same under two hats; a collective or household without a record goes by its folded name.
 */
export const achievementKeyOf = (campaignId: string, subject: Subject): string => {
  const { subjectKind, personId, unitId, householdId, subjectName } = subject
  const who =
    subjectKind === 'individual'
      ? (personId ?? fold(subjectName))
      : subjectKind === 'household'
        ? (householdId ?? fold(subjectName))
        : (unitId ?? fold(subjectName))
  return `${campaignId}/${subjectKind}/${who}`
}

/** The quota that counts for a proposal: one for the very unit comes before one for its class; null when none is set. */
export const quotaFor = (
  quotas: readonly AwardQuotaRow[],
  asked: { awardForm: string; unitId: number; unitClass: string; subjectKind: NominationSubjectKind },
): AwardQuotaRow | null => {
  const fitting = quotas.filter(
    (quota) =>
      quota.awardForm === asked.awardForm &&
      (quota.subjectKind === 'any' || quota.subjectKind === asked.subjectKind) &&
      (quota.unitId === asked.unitId || (quota.unitId === null && quota.unitClass === asked.unitClass)),
  )
  return fitting.find((quota) => quota.unitId !== null) ?? fitting[0] ?? null
}

/** Past the day of the guidance: shown beside the dossier, never a stop, because the standing agency decides. */
export const isLate = (deadlineOn: Day, submittedOn: Day): boolean => submittedOn > deadlineOn
