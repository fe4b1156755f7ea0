import type { PressFigureState } from '../../tables.ts'

/** What may happen to a frozen figure, by whom, and what has to be said with it. */
export const pressMoves = {
  release: { from: 'frozen', to: 'released', by: 'committee', note: 'optional' },
  withdraw: { from: 'released', to: 'withdrawn', by: 'committee', note: 'required' },
  drop: { from: 'frozen', to: 'dropped', by: 'agency', note: 'none' },
} as const satisfies Record<
  string,
  {
    readonly from: PressFigureState
    readonly to: PressFigureState
    readonly by: 'committee' | 'agency'
    readonly note: 'optional' | 'required' | 'none'
  }
>

export type PressMove = keyof typeof pressMoves

export const mayMoveFigure = (move: PressMove, state: PressFigureState): boolean =>
  pressMoves[move].from === state

export const openMoves = (state: PressFigureState): readonly PressMove[] =>
  (['release', 'withdraw', 'drop'] as const).filter((move) => mayMoveFigure(move, state))
