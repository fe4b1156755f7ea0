import type { Day } from '../../platform/plain/day.ts'
import type { ClusterMemberRole } from '../tables.ts'

export type Member = { readonly unitId: number; readonly role: ClusterMemberRole }

type ClusterState = 'standing' | 'dissolved'

const roles = ['administrator', 'standing_agency'] as const

/** What may happen to a cluster, from where, by whom: forms, guards and tests read this table. */
export const clusterMoves = {
  'cluster.change': {
    from: ['standing'],
    to: 'standing',
    roles,
    label: 'cluster.change',
    said: 'cluster.changed',
  },
  'cluster.dissolve': {
    from: ['standing'],
    to: 'dissolved',
    roles,
    label: 'cluster.dissolve',
    said: 'cluster.dissolved',
  },
} as const

export type ClusterMove = keyof typeof clusterMoves

export const stateOf = ({ untilDay }: { readonly untilDay: Day | null }): ClusterState =>
  untilDay === null ? 'standing' : 'dissolved'

export const mayMoveCluster = (move: ClusterMove, cluster: { readonly untilDay: Day | null }): boolean => {
  const from: readonly ClusterState[] = clusterMoves[move].from
  return from.includes(stateOf(cluster))
}

/** Who joins, who leaves and who changes the part that they play, between two lists of members. */
export const difference = (before: readonly Member[], after: readonly Member[]) => {
  const was = new Map(before.map(({ unitId, role }) => [unitId, role]))
  const is = new Map(after.map(({ unitId, role }) => [unitId, role]))
  return {
    joined: after.filter(({ unitId }) => !was.has(unitId)),
    left: before.filter(({ unitId }) => !is.has(unitId)),
    changed: after.filter(({ unitId, role }) => was.has(unitId) && was.get(unitId) !== role),
  }
}

/** A cluster has one head and one deputy at most. */
export const headsTwice = (members: readonly Member[]): 'head' | 'deputy' | null =>
  (['head', 'deputy'] as const).find((role) => members.filter((one) => one.role === role).length > 1) ?? null
