// Generated from the migrations: UPDATE_TABLES=1 npx vitest run test/tables.test.ts
import type { Generated, Selectable } from 'kysely'
import type { JsonColumn, OptionalJsonColumn } from '../platform/database/columns.ts'

export type ScoringTableState = 'draft' | 'open' | 'published'

export type ScoringTableTable = {
  id: Generated<string>
  ownerId: number
  year: number
  name: string
  bands: JsonColumn
  state: Generated<ScoringTableState>
  publishedOn: string | null
  documentId: string | null
  version: Generated<number>
}

export type ScoringTableRow = Selectable<ScoringTableTable>

export type CriterionMethod =
  | 'manual'
  | 'plan_on_time'
  | 'own_targets'
  | 'reports_on_time'
  | 'indicator_at_least'
  | 'review_has_lessons'
  | 'verified_example'

export type CriterionTable = {
  id: Generated<string>
  tableId: string
  position: number
  part: string
  text: string
  maximum: number
  method: CriterionMethod
  campaignId: string | null
  rule: OptionalJsonColumn
}

export type CriterionRow = Selectable<CriterionTable>

export type ScoreSheetState = 'open' | 'self_scored' | 'scored'

export type ScoreSheetTable = {
  id: Generated<string>
  tableId: string
  unitId: number
  state: Generated<ScoreSheetState>
  selfTotal: number | null
  finalTotal: number | null
  band: string | null
  rank: number | null
  version: Generated<number>
}

export type ScoreSheetRow = Selectable<ScoreSheetTable>

export type ScoreTable = {
  sheetId: string
  criterionId: string
  selfScore: number | null
  selfNote: string | null
  countedScore: number | null
  countedFrom: string | null
  finalScore: number | null
  reason: string | null
}

export type ScoreRow = Selectable<ScoreTable>

export type CountedFactTable = {
  unitId: number
  campaignId: string
  kind: string
  subject: string
  day: string
}

export type CountedFactRow = Selectable<CountedFactTable>

declare module '../platform/database/handles.ts' {
  interface Tables {
    scoringTable: ScoringTableTable
    criterion: CriterionTable
    scoreSheet: ScoreSheetTable
    score: ScoreTable
    countedFact: CountedFactTable
  }
}
