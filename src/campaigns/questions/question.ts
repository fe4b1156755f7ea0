import type { CampaignQuestionState } from '../tables.ts'

/** Who asks for a unit that takes part. */
export const askerRoles = ['unit_clerk', 'unit_leader'] as const
/** Who answers for the campaign: its standing agency. */
export const answererRoles = ['standing_agency', 'standing_approver'] as const

type Move = {
  readonly from: readonly CampaignQuestionState[]
  readonly to: CampaignQuestionState
  readonly roles: readonly string[]
  /** On whom the right is needed: the unit that asked, or the campaign's standing agency. */
  readonly side: 'asker' | 'answerer'
}

/** What may happen to a question, from where, by whom. An answer may be written anew: the register keeps the former one. */
export const questionMoves = {
  'question.answer': { from: ['open', 'answered'], to: 'answered', roles: answererRoles, side: 'answerer' },
  'question.join': { from: ['open'], to: 'joined', roles: answererRoles, side: 'answerer' },
  'question.withdraw': { from: ['open'], to: 'withdrawn', roles: askerRoles, side: 'asker' },
} as const satisfies Readonly<Record<string, Move>>

export type QuestionMove = keyof typeof questionMoves

/** Whether the move is open from this state. */
export const mayMoveQuestion = (move: QuestionMove, state: CampaignQuestionState): boolean => {
  const from: readonly CampaignQuestionState[] = questionMoves[move].from
  return from.includes(state)
}

/** An answered question is every unit's; one that waits is seen by who asked and who answers. */
export const isForAll = (state: CampaignQuestionState): boolean => state === 'answered'
