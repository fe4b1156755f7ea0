import { z } from 'zod'
import { type Act, command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { type Day, showDay } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { mustFindUnit } from '../queries.ts'
import type { ClusterRow } from '../tables.ts'
import { type ClusterMove, clusterMoves, difference, headsTwice, mayMoveCluster } from './cluster.ts'
import { changesOf, membersOf, organiserOf } from './queries.ts'
import { addClusterChange, addMembers, endMembers, holdCluster, renameCluster } from './store.ts'

/** From which day, by which document or why, and how many changes the person had seen. */
export const turnShape = z.object({
  clusterId: z.uuid(),
  day: dayInput,
  ground: z.string().trim().min(5).max(1000),
  seen: z.number().int().min(0),
})
type Turn = z.output<typeof turnShape>

/**
 * The cluster, held, once a change from this day may be made of it: it stands, nobody changed it since it was seen, the
 * day has come, and no later change is known.
 */
export const mustTurn = async (act: Act, move: ClusterMove, turn: Turn): Promise<ClusterRow> => {
  const { writer, today } = act
  const cluster = await holdCluster(writer, turn.clusterId)
  if (!cluster) throw new Refusal('cluster.not_found', { status: 404 })
  const changes = await changesOf(writer, cluster.id)
  if (changes.length !== turn.seen)
    throw new Refusal('cluster.changed_meanwhile', { values: { cluster: cluster.name }, status: 409 })
  if (!mayMoveCluster(move, cluster))
    throw new Refusal('cluster.is_dissolved', { values: { cluster: cluster.name }, status: 409 })
  const latest = [cluster.fromDay, ...changes.map(({ day }) => day)].toSorted().at(-1) ?? cluster.fromDay
  if (turn.day < latest) throw atDay('cluster.before_latest', latest)
  if (turn.day > today) throw atDay('cluster.not_yet', today)
  return cluster
}

const atDay = (code: string, day: Day): Refusal =>
  new Refusal('input.invalid', {
    values: { count: 1 },
    fields: { day: { code, values: { day: showDay(day, 'vi') } } },
  })

/** A line of a cluster's history. */
export const lineOf = (act: Act, turn: Turn) => ({
  clusterId: turn.clusterId,
  day: turn.day,
  ground: turn.ground,
  recordedOn: act.today,
  byName: act.actor.name,
})

const changeShape = turnShape.extend({
  name: z.string().trim().min(2).max(200),
  members: z
    .array(
      z.object({ unitId: z.number().int(), role: z.enum(['head', 'deputy', 'member']).default('member') }),
    )
    .min(2)
    .max(500)
    .refine((all) => headsTwice(all) === null, { error: 'cluster.one_head' })
    .refine((all) => new Set(all.map(({ unitId }) => unitId)).size === all.length, {
      error: 'cluster.member_twice',
    }),
})

const changeMembers = async (act: Act, cluster: ClusterRow, input: z.output<typeof changeShape>) => {
  const before = await membersOf(act.writer, cluster.id, input.day)
  const { joined, left, changed } = difference(before, input.members)
  if (joined.length + left.length + changed.length === 0) return false
  for (const { unitId } of joined) await mustFindUnit(act.writer, unitId, input.day)
  const gone = [...left, ...changed].map(({ unitId }) => unitId)
  await endMembers(act.writer, cluster.id, gone, input.day)
  await addMembers(act.writer, cluster.id, [...joined, ...changed], input.day)
  await addClusterChange(act.writer, {
    ...lineOf(act, input),
    kind: 'members',
    before: { members: before },
    after: { members: input.members },
  })
  return true
}

const rename = async (act: Act, cluster: ClusterRow, input: z.output<typeof changeShape>) => {
  if (cluster.name === input.name) return false
  await renameCluster(act.writer, cluster.id, input.name)
  await addClusterChange(act.writer, {
    ...lineOf(act, input),
    kind: 'rename',
    before: { name: cluster.name },
    after: { name: input.name },
  })
  return true
}

/** Gives a cluster another name, other members, another head from a day; what was before stays in its history. */
export const changeCluster = command({
  name: 'cluster.change',
  input: changeShape,
  roles: clusterMoves['cluster.change'].roles,
  on: (reader, input) => organiserOf(reader, input.clusterId),
  run: async (act, input) => {
    const cluster = await mustTurn(act, 'cluster.change', input)
    const done = [await rename(act, cluster, input), await changeMembers(act, cluster, input)]
    if (!done.includes(true)) throw new Refusal('cluster.nothing_changed')
    return { result: { id: cluster.id }, subject: `cluster:${cluster.id}`, unitId: cluster.organiserId }
  },
})
