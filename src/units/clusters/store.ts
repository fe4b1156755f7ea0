import type { Insertable } from 'kysely'
import type { Writer } from '../../platform/database/handles.ts'
import { json } from '../../platform/database/values.ts'
import type { Day } from '../../platform/plain/day.ts'
import type { ClusterChangeTable, ClusterRow } from '../tables.ts'
import type { Member } from './cluster.ts'

/** The cluster, held against rivals until the end of the transaction; null when there is none. */
export const holdCluster = async (writer: Writer, id: string): Promise<ClusterRow | null> =>
  (await writer.selectFrom('cluster').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()) ?? null

export const renameCluster = async (writer: Writer, id: string, name: string): Promise<void> => {
  await writer.updateTable('cluster').set({ name }).where('id', '=', id).execute()
}

/** Ends memberships from the day; one that would have begun on that day or later never was. */
export const endMembers = async (
  writer: Writer,
  clusterId: string,
  unitIds: readonly number[],
  day: Day,
): Promise<void> => {
  if (unitIds.length === 0) return
  await writer
    .deleteFrom('clusterMember')
    .where('clusterId', '=', clusterId)
    .where('unitId', 'in', [...unitIds])
    .where('fromDay', '>=', day)
    .execute()
  await writer
    .updateTable('clusterMember')
    .set({ untilDay: day })
    .where('clusterId', '=', clusterId)
    .where('unitId', 'in', [...unitIds])
    .where((is) => is.or([is('untilDay', 'is', null), is('untilDay', '>', day)]))
    .execute()
}

export const addMembers = async (
  writer: Writer,
  clusterId: string,
  members: readonly Member[],
  fromDay: Day,
): Promise<void> => {
  if (members.length === 0) return
  await writer
    .insertInto('clusterMember')
    .values(members.map(({ unitId, role }) => ({ clusterId, unitId, role, fromDay })))
    .execute()
}

export const dissolve = async (writer: Writer, id: string, day: Day): Promise<void> => {
  await writer.updateTable('cluster').set({ untilDay: day }).where('id', '=', id).execute()
}

export type NewChange = Omit<Insertable<ClusterChangeTable>, 'before' | 'after'> & {
  readonly before: object
  readonly after: object
}

export const addClusterChange = async (
  writer: Writer,
  { before, after, ...row }: NewChange,
): Promise<void> => {
  await writer
    .insertInto('clusterChange')
    .values({ ...row, before: json(before), after: json(after) })
    .execute()
}
