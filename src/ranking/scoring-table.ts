import type { ScoreSheetState, ScoringTableState } from './tables.ts'

type TableMove = {
  readonly from: readonly ScoringTableState[]
  readonly to: ScoringTableState
  readonly roles: readonly string[]
}

export const keepers = ['standing_agency', 'standing_approver', 'council_secretary'] as const

/** What may happen to a scoring table. */
export const tableMoves = {
  'scoring_table.open': { from: ['draft'], to: 'open', roles: keepers },
  'scoring_table.publish': { from: ['open'], to: 'published', roles: keepers },
} as const satisfies Readonly<Record<string, TableMove>>

type SheetMove = {
  readonly from: readonly ScoreSheetState[]
  readonly to: ScoreSheetState
  readonly roles: readonly string[]
}

/** What may happen to a unit's sheet while its table is open. */
export const sheetMoves = {
  'score.self': { from: ['open', 'self_scored'], to: 'self_scored', roles: ['unit_clerk', 'unit_leader'] },
  'score.final': { from: ['open', 'self_scored', 'scored'], to: 'scored', roles: keepers },
} as const satisfies Readonly<Record<string, SheetMove>>

/** Whether a move is open from this state. */
export const mayMoveTable = (move: keyof typeof tableMoves, state: ScoringTableState): boolean => {
  const from: readonly ScoringTableState[] = tableMoves[move].from
  return from.includes(state)
}

export const mayMoveSheet = (move: keyof typeof sheetMoves, state: ScoreSheetState): boolean => {
  const from: readonly ScoreSheetState[] = sheetMoves[move].from
  return from.includes(state)
}
