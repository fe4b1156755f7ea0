import type { ExtensionRequestState } from '../tables.ts'

type Move = {
  readonly from: ExtensionRequestState | null
  readonly to: ExtensionRequestState
  readonly roles: readonly string[]
  /** On whom the right is needed: the reporting unit, or who receives for it. */
  readonly side: 'unit' | 'receiver'
  readonly needsReason: boolean
}

/** What may happen to a request for more time, by whom: buttons, guards and tests read this table. */
export const extensionMoves = {
  'extension.ask': {
    from: null,
    to: 'open',
    roles: ['unit_clerk', 'unit_leader'],
    side: 'unit',
    needsReason: true,
  },
  'extension.grant': {
    from: 'open',
    to: 'granted',
    roles: ['standing_agency', 'standing_approver'],
    side: 'receiver',
    needsReason: false,
  },
  'extension.decline': {
    from: 'open',
    to: 'declined',
    roles: ['standing_agency', 'standing_approver'],
    side: 'receiver',
    needsReason: true,
  },
} as const satisfies Readonly<Record<string, Move>>

export const leastReason = 10
