import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { lineOf, mustTurn, turnShape } from './change-cluster.ts'
import { clusterMoves } from './cluster.ts'
import { membersOf, organiserOf } from './queries.ts'
import { addClusterChange, dissolve, endMembers } from './store.ts'

/** Ends a cluster from a day on: its members leave with it, its history and results stay. */
export const dissolveCluster = command({
  name: 'cluster.dissolve',
  input: turnShape,
  roles: clusterMoves['cluster.dissolve'].roles,
  on: (reader, input) => organiserOf(reader, input.clusterId),
  run: async (act, input) => {
    const cluster = await mustTurn(act, 'cluster.dissolve', input)
    if (input.day === cluster.fromDay)
      throw new Refusal('input.invalid', {
        values: { count: 1 },
        fields: { day: { code: 'cluster.dissolved_at_birth' } },
      })
    const members = await membersOf(act.writer, cluster.id, input.day)
    const unitIds = members.map(({ unitId }) => unitId)
    await endMembers(act.writer, cluster.id, unitIds, input.day)
    await dissolve(act.writer, cluster.id, input.day)
    await addClusterChange(act.writer, {
      ...lineOf(act, input),
      kind: 'dissolve',
      before: { members },
      after: { members: [] },
    })
    return { result: { id: cluster.id }, subject: `cluster:${cluster.id}`, unitId: cluster.organiserId }
  },
})
