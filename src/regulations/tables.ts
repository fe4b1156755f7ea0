// Generated from the migrations: UPDATE_TABLES=1 npx vitest run test/tables.test.ts
import type { Generated, Selectable } from 'kysely'
import type { JsonColumn, OptionalJsonColumn } from '../platform/database/columns.ts'

export type LawEditionState = 'draft' | 'in_force' | 'replaced' | 'discarded'

export type LawEditionTable = {
  id: Generated<string>
  state: LawEditionState
  title: string
  hash: string
  files: JsonColumn
  changes: OptionalJsonColumn
  madeOn: string
  madeBy: string
  putOn: string | null
  putBy: string | null
  version: Generated<number>
  returnsTo: string | null
  reason: string | null
}

export type LawEditionRow = Selectable<LawEditionTable>

export type LocalRegulationTable = {
  id: Generated<string>
  code: string
  scope: string
  unitId: number | null
  madeOn: string
  madeBy: string
}

export type LocalRegulationRow = Selectable<LocalRegulationTable>

export type LocalEditionState = 'draft' | 'in_force' | 'replaced' | 'withdrawn' | 'discarded'

export type LocalEditionTable = {
  id: Generated<string>
  regulationId: string
  number: number
  state: LocalEditionState
  files: JsonColumn
  madeOn: string
  madeBy: string
  fromOn: string | null
  untilOn: string | null
  putOn: string | null
  putBy: string | null
  endedOn: string | null
  endedBy: string | null
  reason: string | null
  version: Generated<number>
}

export type LocalEditionRow = Selectable<LocalEditionTable>

declare module '../platform/database/handles.ts' {
  interface Tables {
    lawEdition: LawEditionTable
    localRegulation: LocalRegulationTable
    localEdition: LocalEditionTable
  }
}
