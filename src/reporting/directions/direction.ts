import type { Actor } from '../../platform/actor.ts'
import type { DirectionState } from '../tables.ts'

const givers = ['standing_agency', 'standing_approver', 'signer', 'unit_leader'] as const
const doers = ['unit_clerk', 'unit_leader', 'standing_agency', 'standing_approver'] as const

/** What may happen to a leader's direction, from where, to where, by whom: buttons, guards and tests read this table. */
export const directionMoves = {
  'direction.finish': { from: 'open', to: 'done', side: 'owner', roles: doers },
  'direction.close': { from: 'done', to: 'closed', side: 'giver', roles: givers },
  'direction.reopen': { from: 'done', to: 'open', side: 'giver', roles: givers },
  'direction.withdraw': { from: 'open', to: 'withdrawn', side: 'giver', roles: givers },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly from: DirectionState
      readonly to: DirectionState
      readonly side: 'owner' | 'giver'
      readonly roles: readonly string[]
    }
  >
>

export type DirectionMove = keyof typeof directionMoves
export const giverRoles = givers

const all = ['direction.finish', 'direction.close', 'direction.reopen', 'direction.withdraw'] as const

type Placed = {
  readonly state: DirectionState
  readonly personId: string | null
  /** Of the unit that gave it and the unit that carries it out. */
  readonly unitPath: string | null
  readonly ownerPath: string | null
}

/** Whether the actor may make the move on a direction as it stands; the person named may say that it is done. */
export const mayMove = (move: DirectionMove, direction: Placed, actor: Actor): boolean => {
  const { from, side } = directionMoves[move]
  if (direction.state !== from) return false
  if (actor.kind === 'system') return true
  if (side === 'owner' && direction.personId !== null && direction.personId === actor.personId) return true
  const path = side === 'owner' ? direction.ownerPath : direction.unitPath
  const roles: readonly string[] = directionMoves[move].roles
  return actor.grants.some((grant) => roles.includes(grant.role) && (path ?? '').startsWith(grant.unitPath))
}

export const openMoves = (direction: Placed, actor: Actor): readonly DirectionMove[] =>
  all.filter((move) => mayMove(move, direction, actor))
