import type { LawEditionState } from '../tables.ts'

/** The law of the country is one for the whole installation: who runs it puts it in force. */
export const lawKeepers = ['administrator'] as const

type Move = { readonly from: readonly LawEditionState[]; readonly to: LawEditionState }

/** What may happen to an edition of the law; the one before it is replaced by the same act. */
export const lawMoves = {
  'law.put': { from: ['draft'], to: 'in_force' },
  'law.drop': { from: ['draft'], to: 'discarded' },
} as const satisfies Readonly<Record<string, Move>>
