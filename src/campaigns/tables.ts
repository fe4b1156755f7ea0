// Generated from the migrations: UPDATE_TABLES=1 npx vitest run test/tables.test.ts
import type { Generated, Selectable } from 'kysely'
import type { JsonColumn, OptionalJsonColumn } from '../platform/database/columns.ts'

export type CampaignForm = 'regular' | 'thematic'

export type CampaignScope = 'national' | 'sector_or_locality' | 'cluster' | 'agency'

export type CampaignOrigin = 'issued' | 'drafted'

export type CampaignState = 'draft' | 'running' | 'closed' | 'withdrawn' | 'stub'

export type CampaignStartPrecision = 'day' | 'month' | 'year'

export type CampaignEndPrecision = 'day' | 'month' | 'year'

export type CampaignTable = {
  id: Generated<string>
  slug: string
  name: string
  occasion: string | null
  form: Generated<CampaignForm>
  scope: CampaignScope
  origin: CampaignOrigin
  state: CampaignState
  launcherId: number | null
  launcherName: string
  standingId: number | null
  documentId: string | null
  parentId: string | null
  purpose: string | null
  slogan: string | null
  measures: string | null
  startOn: string | null
  startPrecision: CampaignStartPrecision | null
  endOn: string | null
  endPrecision: CampaignEndPrecision | null
  endEvent: string | null
  endConfirmedOn: string | null
  published: Generated<boolean>
  findings: OptionalJsonColumn
  recordedOn: string
  closedOn: string | null
  version: Generated<number>
  searchKey: string
  criteria: string | null
  plan: string | null
}

export type CampaignRow = Selectable<CampaignTable>

export type CampaignContentTable = {
  id: Generated<string>
  campaignId: string
  position: number
  text: string
  spanStart: number | null
  spanEnd: number | null
  inheritedId: string | null
}

export type CampaignContentRow = Selectable<CampaignContentTable>

export type CampaignAudienceTable = {
  id: Generated<string>
  campaignId: string
  position: number
  text: string
  unitClass: string | null
  spanStart: number | null
  spanEnd: number | null
}

export type CampaignAudienceRow = Selectable<CampaignAudienceTable>

export type CampaignResponsibilityMode = 'assigned' | 'requested'

export type CampaignResponsibilityTable = {
  id: Generated<string>
  campaignId: string
  position: number
  who: string
  what: string
  mode: CampaignResponsibilityMode
  unitId: number | null
  dueOn: string | null
  spanStart: number | null
  spanEnd: number | null
}

export type CampaignResponsibilityRow = Selectable<CampaignResponsibilityTable>

export type IndicatorKind = 'ratio' | 'count' | 'yes_no' | 'scale' | 'money' | 'text'

export type IndicatorDirection = 'up' | 'down'

export type IndicatorTree = 'agency' | 'territory'

export type IndicatorRhythm = 'once' | 'hourly' | 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'campaign'

export type IndicatorTable = {
  id: Generated<string>
  campaignId: string
  code: string
  name: string
  kind: IndicatorKind
  numeratorName: string
  denominatorName: string | null
  unit: string
  direction: Generated<IndicatorDirection>
  target: number | null
  tree: IndicatorTree
  rhythm: Generated<IndicatorRhythm>
  rule: OptionalJsonColumn
  source: string | null
  counted: Generated<boolean>
  inheritedId: string | null
  spanStart: number | null
  spanEnd: number | null
  position: number
  phases: Generated<string[]>
  secrecy: string | null
}

export type IndicatorRow = Selectable<IndicatorTable>

export type CampaignLinkKind = 'implements' | 'tied'

export type CampaignLinkTable = {
  fromId: string
  toId: string
  kind: CampaignLinkKind
}

export type CampaignLinkRow = Selectable<CampaignLinkTable>

export type CampaignChangeKind = 'extend' | 'correct' | 'withdraw' | 'close' | 'confirm_end'

export type CampaignChangeTable = {
  id: Generated<string>
  campaignId: string
  kind: CampaignChangeKind
  documentId: string | null
  reason: string
  before: JsonColumn
  after: JsonColumn
  day: string
  byName: string
}

export type CampaignChangeRow = Selectable<CampaignChangeTable>

export type FindingOverrideTable = {
  id: Generated<string>
  campaignId: string
  clause: string
  reason: string
  byAccount: string | null
  byName: string
  day: string
}

export type FindingOverrideRow = Selectable<FindingOverrideTable>

export type DeploymentState = 'running' | 'done'

export type DeploymentTable = {
  id: Generated<string>
  campaignId: string
  plan: JsonColumn
  jobId: string | null
  state: Generated<DeploymentState>
  unitCount: Generated<number>
  dutyCount: Generated<number>
  day: string
  byName: string
}

export type DeploymentRow = Selectable<DeploymentTable>

export type DutyStep =
  | 'nhan'
  | 'ke_hoach'
  | 'ke_hoach_noi_bo'
  | 'bao_cao'
  | 'tu_kiem_tra'
  | 'tong_ket'
  | 'tong_ket_gon'
  | 'de_xuat_kt'
  | 'bao_cao_tu_nguyen'

export type DutyMode = 'giao' | 'de_nghi' | 'nganh_doc' | 'ghi_ho'

export type DutyState = 'owed' | 'done' | 'returned' | 'excused' | 'informed'

export type DutyTable = {
  id: Generated<number>
  campaignId: string
  unitId: number
  step: DutyStep
  mode: DutyMode
  receiverId: number
  viaId: number | null
  dueOn: string | null
  extendedUntil: string | null
  state: Generated<DutyState>
  doneOn: string | null
  doneBy: string | null
  evidence: OptionalJsonColumn
  deploymentId: string
}

export type DutyRow = Selectable<DutyTable>

export type CampaignContactTable = {
  campaignId: string
  unitId: number
  personId: string | null
  name: string
  phone: string | null
  namedOn: string
}

export type CampaignContactRow = Selectable<CampaignContactTable>

export type CampaignPhaseStartPrecision = 'day' | 'month' | 'year'

export type CampaignPhaseEndPrecision = 'day' | 'month' | 'year'

export type CampaignPhaseTable = {
  id: Generated<string>
  campaignId: string
  position: number
  name: string
  startOn: string | null
  startPrecision: CampaignPhaseStartPrecision | null
  endOn: string | null
  endPrecision: CampaignPhaseEndPrecision | null
  spanStart: number | null
  spanEnd: number | null
}

export type CampaignPhaseRow = Selectable<CampaignPhaseTable>

export type CampaignQuestionState = 'open' | 'answered' | 'joined' | 'withdrawn'

export type CampaignQuestionTable = {
  id: Generated<string>
  campaignId: string
  unitId: number
  text: string
  state: Generated<CampaignQuestionState>
  askedOn: string
  askedBy: string
  askedAccount: string | null
  answer: string | null
  answeredOn: string | null
  answeredBy: string | null
  joinedTo: string | null
  version: Generated<number>
  searchKey: string
}

export type CampaignQuestionRow = Selectable<CampaignQuestionTable>

declare module '../platform/database/handles.ts' {
  interface Tables {
    campaign: CampaignTable
    campaignContent: CampaignContentTable
    campaignAudience: CampaignAudienceTable
    campaignResponsibility: CampaignResponsibilityTable
    indicator: IndicatorTable
    campaignLink: CampaignLinkTable
    campaignChange: CampaignChangeTable
    findingOverride: FindingOverrideTable
    deployment: DeploymentTable
    duty: DutyTable
    campaignContact: CampaignContactTable
    campaignPhase: CampaignPhaseTable
    campaignQuestion: CampaignQuestionTable
  }
}
