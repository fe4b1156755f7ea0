import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { compareVietnamese } from '../../platform/plain/vietnamese.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import type { ClusterChangeRow, ClusterRow } from '../tables.ts'
import type { Member } from './cluster.ts'

export type ClusterListed = Pick<ClusterRow, 'id' | 'name' | 'kind' | 'organiserId'> & {
  readonly members: number
}

/** The clusters and blocks that stand on the day, with how many units are in them, in the order of their names. */
export const clustersOn = async (reader: Reader, today: Day): Promise<ClusterListed[]> => {
  const rows = await reader
    .selectFrom('cluster as c')
    .leftJoin('clusterMember as m', (on) =>
      on
        .onRef('m.clusterId', '=', 'c.id')
        .on('m.fromDay', '<=', today)
        .on((is) => is.or([is('m.untilDay', 'is', null), is('m.untilDay', '>', today)])),
    )
    .select((ask) => [
      'c.id',
      'c.name',
      'c.kind',
      'c.organiserId',
      ask.fn.count<number>('m.unitId').as('members'),
    ])
    .where('c.fromDay', '<=', today)
    .where((is) => is.or([is('c.untilDay', 'is', null), is('c.untilDay', '>', today)]))
    .groupBy(['c.id', 'c.name', 'c.kind', 'c.organiserId'])
    .execute()
  return rows.toSorted((one, other) => compareVietnamese(one.name, other.name))
}

export const findCluster = async (reader: Reader, id: string): Promise<ClusterRow | null> =>
  (await reader.selectFrom('cluster').selectAll().where('id', '=', id).executeTakeFirst()) ?? null

const rank = { head: 0, deputy: 1, member: 2 } as const

/** The members on the day: head and deputy first, then as the tree orders them. */
export const membersOf = async (reader: Reader, clusterId: string, today: Day): Promise<Member[]> => {
  const rows = await reader
    .selectFrom('clusterMember as m')
    .leftJoin('unitVersion as v', (on) => on.onRef('v.unitId', '=', 'm.unitId').on('v.untilDay', 'is', null))
    .select(['m.unitId', 'm.role'])
    .where('m.clusterId', '=', clusterId)
    .where('m.fromDay', '<=', today)
    .where((is) => is.or([is('m.untilDay', 'is', null), is('m.untilDay', '>', today)]))
    .orderBy('v.position')
    .orderBy('v.sortKey')
    .orderBy('m.unitId')
    .execute()
  return rows.toSorted((one, other) => rank[one.role] - rank[other.role])
}

/** The unit whose council organises a cluster: whose right a change of it needs. */
export const organiserOf = async (reader: Reader, id: string): Promise<number> => {
  const cluster = await findCluster(reader, id)
  if (!cluster) throw new Refusal('cluster.not_found', { status: 404 })
  return cluster.organiserId
}

/** What has been changed of a cluster, in the order in which it holds. */
export const changesOf = (reader: Reader, clusterId: string): Promise<ClusterChangeRow[]> =>
  reader
    .selectFrom('clusterChange')
    .selectAll()
    .where('clusterId', '=', clusterId)
    .orderBy('day')
    .orderBy('recordedOn')
    .orderBy('kind')
    .orderBy('id')
    .execute()

type Kept = { readonly name?: string; readonly members?: readonly Member[] }

/** The history of a cluster, with what each change says of names and members. */
export const historyOf = async (reader: Reader, clusterId: string) =>
  (await changesOf(reader, clusterId)).map(({ before, after, ...line }) => {
    const [was, is] = [before as Kept, after as Kept]
    return {
      ...line,
      name: { before: was.name ?? '', after: is.name ?? '' },
      members: { before: was.members ?? [], after: is.members ?? [] },
    }
  })

export type Change = Awaited<ReturnType<typeof historyOf>>[number]

/** The clusters that were dissolved by the day, the latest first. */
export const dissolvedBy = (reader: Reader, today: Day): Promise<ClusterRow[]> =>
  reader
    .selectFrom('cluster')
    .selectAll()
    .where('untilDay', '<=', today)
    .orderBy('untilDay', 'desc')
    .orderBy('id')
    .execute()
