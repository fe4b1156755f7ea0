// Generated from the migrations: UPDATE_TABLES=1 npx vitest run test/tables.test.ts
import type { Generated, Selectable } from 'kysely'
import type { JsonColumn, OptionalJsonColumn } from '../platform/database/columns.ts'

export type AwardFormKind = 'title' | 'form'

export type AwardFormLevel = 'state' | 'province' | 'unit'

export type AwardFormTable = {
  code: string
  nameVi: string
  nameEn: string
  kind: AwardFormKind
  level: AwardFormLevel
  ballotRequired: Generated<boolean>
  position: number
}

export type AwardFormRow = Selectable<AwardFormTable>

export type AwardGuidanceTable = {
  id: Generated<string>
  campaignId: string
  issuerId: number
  title: string
  documentId: string | null
  criteria: OptionalJsonColumn
  papers: OptionalJsonColumn
  deadlineOn: string
  channel: string | null
  issuedOn: string
}

export type AwardGuidanceRow = Selectable<AwardGuidanceTable>

export type AwardQuotaSubjectKind = 'collective' | 'individual' | 'household' | 'any'

export type AwardQuotaTable = {
  id: Generated<string>
  guidanceId: string
  awardForm: string
  unitClass: string | null
  unitId: number | null
  subjectKind: AwardQuotaSubjectKind
  maximum: number
  note: string | null
}

export type AwardQuotaRow = Selectable<AwardQuotaTable>

export type NominationSubjectKind = 'collective' | 'individual' | 'household'

export type NominationState =
  | 'draft'
  | 'submitted'
  | 'appraising'
  | 'returned'
  | 'awaiting_council'
  | 'awaiting_decision'
  | 'commended'
  | 'not_commended'
  | 'withdrawn'

export type NominationTable = {
  id: Generated<string>
  code: string
  campaignId: string
  guidanceId: string
  proposerId: number
  awardForm: string
  awardType: Generated<string>
  subjectKind: NominationSubjectKind
  personId: string | null
  unitId: number | null
  householdId: string | null
  subjectName: string
  subjectPosition: string | null
  directWorker: Generated<boolean>
  leader: Generated<boolean>
  achievement: string
  achievementKey: string
  state: NominationState
  holderId: number | null
  sinceOn: string
  reason: string | null
  frozenReason: string | null
  minutes: OptionalJsonColumn
  overQuota: Generated<boolean>
  overQuotaReason: string | null
  submittedOn: string | null
  version: Generated<number>
  searchKey: string
}

export type NominationRow = Selectable<NominationTable>

export type NominationPaperTable = {
  id: Generated<number>
  nominationId: string
  kind: string
  name: string
  fileId: string | null
  citation: string | null
}

export type NominationPaperRow = Selectable<NominationPaperTable>

export type AppraisalConclusion = 'eligible' | 'incomplete' | 'not_eligible'

export type AppraisalTable = {
  id: Generated<number>
  nominationId: string
  checklist: JsonColumn
  conclusion: AppraisalConclusion
  opinion: string
  day: string
  byName: string
}

export type AppraisalRow = Selectable<AppraisalTable>

export type NominationEventTable = {
  id: Generated<number>
  nominationId: string
  move: string
  fromState: string
  toState: string
  day: string
  at: string
  byName: string
  reason: string | null
}

export type NominationEventRow = Selectable<NominationEventTable>

export type NominationFactTable = {
  nominationId: string
  name: string
  value: JsonColumn
  statedOn: string
  statedBy: string
}

export type NominationFactRow = Selectable<NominationFactTable>

export type NominationOverrideTable = {
  id: Generated<number>
  nominationId: string
  clause: string
  citation: string
  reason: string
  byAccount: string | null
  byName: string
  day: string
}

export type NominationOverrideRow = Selectable<NominationOverrideTable>

declare module '../platform/database/handles.ts' {
  interface Tables {
    awardForm: AwardFormTable
    awardGuidance: AwardGuidanceTable
    awardQuota: AwardQuotaTable
    nomination: NominationTable
    nominationPaper: NominationPaperTable
    appraisal: AppraisalTable
    nominationEvent: NominationEventTable
    nominationFact: NominationFactTable
    nominationOverride: NominationOverrideTable
  }
}
