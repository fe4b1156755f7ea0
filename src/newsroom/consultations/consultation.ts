import type { Day } from '../../platform/plain/day.ts'
import type { ConsultationCommentState, ConsultationState } from '../tables.ts'

/** Who opens a consultation and answers for it. */
export const consulters = ['editor', 'editor_in_chief', 'standing_agency', 'standing_approver'] as const

/** Who sees drafts, and comments that wait or are hidden: of his units; who oversees, of all. */
export const seers = [...consulters, 'auditor', 'administrator'] as const

type Move = { readonly from: readonly ConsultationState[]; readonly to: ConsultationState }

/** What may happen to a consultation. Whether it takes comments is told by its days, not by its state. */
export const consultationMoves = {
  'consultation.change': { from: ['draft'], to: 'draft' },
  'consultation.publish': { from: ['draft'], to: 'published' },
  'consultation.extend': { from: ['published'], to: 'published' },
  'consultation.summarise': { from: ['published', 'summarised'], to: 'summarised' },
  'consultation.withdraw': { from: ['draft', 'published'], to: 'withdrawn' },
} as const satisfies Readonly<Record<string, Move>>

export type ConsultationMove = keyof typeof consultationMoves

/** Whether the move is open from this state. */
export const mayMoveConsultation = (move: ConsultationMove, state: ConsultationState): boolean => {
  const from: readonly ConsultationState[] = consultationMoves[move].from
  return from.includes(state)
}

type Clocked = { readonly opensOn: Day; readonly closesOn: Day }

export type Clock = 'before' | 'open' | 'over'

/** Where the day stands: comments are taken on the first and on the last day too. */
export const clockOf = ({ opensOn, closesOn }: Clocked, today: Day): Clock =>
  today < opensOn ? 'before' : today > closesOn ? 'over' : 'open'

type CommentMove = {
  readonly from: readonly ConsultationCommentState[]
  readonly to: ConsultationCommentState
}

/** What may happen to a comment: nothing is deleted; what is hidden is counted, with its reason. */
export const commentMoves = {
  'comment.show': { from: ['waiting', 'hidden'], to: 'shown' },
  'comment.hide': { from: ['waiting', 'shown'], to: 'hidden' },
  'comment.answer': { from: ['waiting', 'shown'], to: 'shown' },
} as const satisfies Readonly<Record<string, CommentMove>>

export type CommentMoveName = keyof typeof commentMoves

/** Whether the move is open from this state. */
export const mayMoveComment = (move: CommentMoveName, state: ConsultationCommentState): boolean => {
  const from: readonly ConsultationCommentState[] = commentMoves[move].from
  return from.includes(state)
}

/** The longest comment. */
export const mostLetters = 3000

/** What is told of a comment that holds tags or links: it is shown as plain text. */
export const linksIn = (text: string): number => (text.match(/\b(?:https?:\/\/|www\.)\S/gi) ?? []).length
export const holdsTags = (text: string): boolean => /<\/?[a-z][^>]*>/i.test(text)
