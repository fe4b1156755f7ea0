// Generated from the migrations: UPDATE_TABLES=1 npx vitest run test/tables.test.ts
import type { Generated, Selectable } from 'kysely'
import type { OptionalJsonColumn } from '../platform/database/columns.ts'

export type AwardDecisionState = 'draft' | 'issued'

export type AwardDecisionTable = {
  id: Generated<string>
  campaignId: string
  awardForm: string
  deciderId: number
  deciderTitle: string
  signerLine: string
  documentId: string | null
  sessionId: string | null
  state: Generated<AwardDecisionState>
  title: string
  bases: OptionalJsonColumn
  signer: string | null
  issuedOn: string | null
  note: string | null
  version: Generated<number>
}

export type AwardDecisionRow = Selectable<AwardDecisionTable>

export type AwardDecisionItemTable = {
  decisionId: string
  nominationId: string
}

export type AwardDecisionItemRow = Selectable<AwardDecisionItemTable>

export type AwardSubjectKind = 'collective' | 'individual' | 'household'

export type AwardTable = {
  id: Generated<string>
  decisionId: string
  nominationId: string
  ordinal: number
  subjectKind: AwardSubjectKind
  subjectName: string
  subjectPosition: string | null
  unitName: string
  unitId: number | null
  achievement: string
  achievementKey: string
  revokedOn: string | null
  revokeGround: string | null
  revokeReason: string | null
  revokeDocumentId: string | null
  searchKey: string
  sortKey: string
}

export type AwardRow = Selectable<AwardTable>

declare module '../platform/database/handles.ts' {
  interface Tables {
    awardDecision: AwardDecisionTable
    awardDecisionItem: AwardDecisionItemTable
    award: AwardTable
  }
}
