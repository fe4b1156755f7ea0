// Generated from the migrations: UPDATE_TABLES=1 npx vitest run test/tables.test.ts
import type { Generated, Selectable } from 'kysely'
import type { JsonColumn } from '../platform/database/columns.ts'

export type UnitClassTree = 'agency' | 'territory'

export type UnitClassTable = {
  code: string
  nameVi: string
  nameEn: string
  tree: UnitClassTree
  position: number
}

export type UnitClassRow = Selectable<UnitClassTable>

export type UnitTable = {
  id: Generated<number>
  code: string
  officialCode: string | null
  agencyIdentifier: string | null
  temporary: Generated<boolean>
  mark: string | null
  note: string | null
}

export type UnitRow = Selectable<UnitTable>

export type UnitVersionTable = {
  id: Generated<number>
  unitId: number
  fromDay: string
  untilDay: string | null
  name: string
  class: string
  kind: string
  parentId: number | null
  path: string
  searchKey: string
  sortKey: string
  position: Generated<number>
}

export type UnitVersionRow = Selectable<UnitVersionTable>

export type UnitSuccessionKind = 'merge' | 'split' | 'replace'

export type UnitSuccessionTable = {
  predecessorId: number
  successorId: number
  day: string
  kind: UnitSuccessionKind
  document: string | null
}

export type UnitSuccessionRow = Selectable<UnitSuccessionTable>

export type ClusterKind = 'cluster' | 'block'

export type ClusterTable = {
  id: Generated<string>
  name: string
  kind: ClusterKind
  organiserId: number
  fromDay: string
  untilDay: string | null
  mark: string | null
  note: string | null
}

export type ClusterRow = Selectable<ClusterTable>

export type ClusterMemberRole = 'head' | 'deputy' | 'member'

export type ClusterMemberTable = {
  clusterId: string
  unitId: number
  role: Generated<ClusterMemberRole>
  fromDay: string
  untilDay: string | null
}

export type ClusterMemberRow = Selectable<ClusterMemberTable>

export type ClusterChangeKind = 'rename' | 'members' | 'dissolve'

export type ClusterChangeTable = {
  id: Generated<string>
  clusterId: string
  kind: ClusterChangeKind
  day: string
  before: JsonColumn
  after: JsonColumn
  ground: string
  recordedOn: string
  byName: string
}

export type ClusterChangeRow = Selectable<ClusterChangeTable>

declare module '../platform/database/handles.ts' {
  interface Tables {
    unitClass: UnitClassTable
    unit: UnitTable
    unitVersion: UnitVersionTable
    unitSuccession: UnitSuccessionTable
    cluster: ClusterTable
    clusterMember: ClusterMemberTable
    clusterChange: ClusterChangeTable
  }
}
