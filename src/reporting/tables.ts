// Generated from the migrations: UPDATE_TABLES=1 npx vitest run test/tables.test.ts
import type { Generated, Selectable } from 'kysely'
import type { JsonColumn, OptionalJsonColumn } from '../platform/database/columns.ts'

export type ReportingPeriodKind = 'periodic' | 'thematic' | 'ad_hoc'

export type ReportingPeriodRhythm =
  | 'once'
  | 'hourly'
  | 'daily'
  | 'weekly'
  | 'monthly'
  | 'quarterly'
  | 'campaign'

export type ReportingPeriodTable = {
  id: Generated<string>
  campaignId: string
  name: string
  kind: ReportingPeriodKind
  fromOn: string
  cutoffOn: string
  findings: OptionalJsonColumn
  openedOn: string
  rhythm: Generated<ReportingPeriodRhythm>
  cutoffTime: Generated<string>
}

export type ReportingPeriodRow = Selectable<ReportingPeriodTable>

export type PeriodDueTable = {
  periodId: string
  unitClass: string
  dueOn: string
  dueTime: Generated<string>
  lockOn: string | null
  lockTime: Generated<string>
}

export type PeriodDueRow = Selectable<PeriodDueTable>

export type PeriodIndicatorTable = {
  periodId: string
  indicatorId: string
  unitClass: string
}

export type PeriodIndicatorRow = Selectable<PeriodIndicatorTable>

export type ReportState = 'owed' | 'draft' | 'submitted' | 'approved' | 'accepted' | 'returned'

export type ReportApprovedHow = 'login' | 'delegation' | 'paper' | 'behalf'

export type ReportTable = {
  id: Generated<string>
  campaignId: string
  periodId: string
  unitId: number
  unitClass: string
  unitPath: string
  receiverId: number
  viaId: number | null
  state: Generated<ReportState>
  dueOn: string
  extendedUntil: string | null
  extensionReason: string | null
  extensionBy: string | null
  narrative: string | null
  nothingToReport: Generated<boolean>
  version: Generated<number>
  preparedBy: string | null
  savedAt: string | null
  submittedAt: string | null
  submittedOn: string | null
  sentOn: string | null
  approvedOn: string | null
  approvedBy: string | null
  approvedHow: ReportApprovedHow | null
  approvalFileId: string | null
  acceptedOn: string | null
  acceptedBy: string | null
  returnReason: string | null
  returnedBy: string | null
  onBehalf: OptionalJsonColumn
  receipt: string | null
  figuresAt: string | null
  dueTime: Generated<string>
  lockOn: string | null
  lockTime: Generated<string>
  unlockedUntil: string | null
  sentTime: string | null
  approvalDelegationId: string | null
  approvedUnder: string | null
  confirmedOn: string | null
  confirmedBy: string | null
  returnRemarks: OptionalJsonColumn
}

export type ReportRow = Selectable<ReportTable>

export type ReportValueTable = {
  reportId: string
  indicatorId: string
  numerator: number | null
  denominator: number | null
  nothingArose: Generated<boolean>
  breakdown: OptionalJsonColumn
  note: string | null
  answer: string | null
  takenOver: Generated<boolean>
  covered: number | null
  coveredOf: number | null
  denominatorAt: string | null
}

export type ReportValueRow = Selectable<ReportValueTable>

export type ReportEventTable = {
  id: Generated<string>
  reportId: string
  version: number
  fromState: string
  toState: string
  day: string
  at: string
  byName: string
  reason: string | null
  figures: OptionalJsonColumn
}

export type ReportEventRow = Selectable<ReportEventTable>

export type ReminderKind = 'automatic' | 'personal' | 'phone' | 'letter'

export type ReminderTable = {
  id: Generated<string>
  campaignId: string
  unitId: number
  dutyId: number | null
  reportId: string | null
  kind: ReminderKind
  ordinal: number
  text: string
  documentId: string | null
  day: string
  at: string
  byName: string
  answer: string | null
  answeredOn: string | null
  answeredBy: string | null
}

export type ReminderRow = Selectable<ReminderTable>

export type InspectionState = 'open' | 'closed'

export type InspectionTable = {
  id: Generated<string>
  campaignId: string
  unitId: number
  day: string
  leaderName: string
  note: string
  counts: OptionalJsonColumn
  state: Generated<InspectionState>
  recordedBy: string
  closedOn: string | null
}

export type InspectionRow = Selectable<InspectionTable>

export type InspectionFindingTable = {
  id: Generated<string>
  inspectionId: string
  position: number
  item: string
  text: string
  ownerName: string
  dueOn: string
  extendedUntil: string | null
  extensionReason: string | null
  closedOn: string | null
  closedBy: string | null
  closingNote: string | null
}

export type InspectionFindingRow = Selectable<InspectionFindingTable>

export type FollowerMemberTable = {
  campaignId: string
  unitId: number
  personId: string
  namedOn: string
}

export type FollowerMemberRow = Selectable<FollowerMemberTable>

export type AssignmentState = 'open' | 'done'

export type AssignmentTable = {
  id: Generated<string>
  campaignId: string
  unitId: number
  personId: string | null
  assigneeName: string
  task: string
  dueOn: string | null
  state: Generated<AssignmentState>
  assignedOn: string
  assignedBy: string
  doneOn: string | null
  result: string | null
}

export type AssignmentRow = Selectable<AssignmentTable>

export type ReceivedPaperTable = {
  id: Generated<string>
  campaignId: string
  unitId: number
  citation: string
  documentId: string | null
  receivedOn: string
  passedOn: string | null
  carriedOutOn: string | null
  note: string | null
}

export type ReceivedPaperRow = Selectable<ReceivedPaperTable>

export type ActivityKind = 'conference' | 'training' | 'propaganda' | 'meeting' | 'other'

export type ActivityTable = {
  id: Generated<string>
  campaignId: string
  unitId: number
  kind: ActivityKind
  name: string
  place: string
  heldOn: string
  heldAt: string | null
  invited: number | null
  attended: number | null
  language: string | null
  note: string | null
}

export type ActivityRow = Selectable<ActivityTable>

export type VoluntaryReportTable = {
  id: Generated<string>
  campaignId: string
  unitId: number
  day: string
  text: string
  mobilised: number | null
  byName: string
}

export type VoluntaryReportRow = Selectable<VoluntaryReportTable>

export type CampaignReviewKind = 'midterm' | 'final'

export type CampaignReviewState = 'draft' | 'issued'

export type CampaignReviewTable = {
  id: Generated<string>
  campaignId: string
  unitId: number
  kind: CampaignReviewKind
  results: string
  effect: string
  shortcomings: string
  causes: string
  lessons: string
  figures: OptionalJsonColumn
  state: Generated<CampaignReviewState>
  findings: OptionalJsonColumn
  documentId: string | null
  issuedOn: string | null
  signerName: string | null
  signerTitle: string | null
  writtenBy: string
  version: Generated<number>
}

export type CampaignReviewRow = Selectable<CampaignReviewTable>

export type IndicatorTargetTable = {
  id: Generated<string>
  indicatorId: string
  unitId: number | null
  unitClass: string | null
  target: number
  reason: string | null
  setOn: string
  setBy: string
}

export type IndicatorTargetRow = Selectable<IndicatorTargetTable>

export type ExtensionRequestState = 'open' | 'granted' | 'declined'

export type ExtensionRequestTable = {
  id: Generated<string>
  reportId: string
  until: string
  reason: string
  state: Generated<ExtensionRequestState>
  askedBy: string
  askedOn: string
  askedAt: string
  answer: string | null
  answeredBy: string | null
  answeredOn: string | null
}

export type ExtensionRequestRow = Selectable<ExtensionRequestTable>

export type DayOffTable = {
  day: string
  name: string
  notedOn: string
  notedBy: string
}

export type DayOffRow = Selectable<DayOffTable>

export type ApprovalDelegationForm = 'tuq' | 'kt'

export type ApprovalDelegationTable = {
  id: Generated<string>
  unitId: number
  campaignId: string | null
  leaderName: string
  leaderTitle: string
  delegateId: string
  delegateName: string
  delegateTitle: string
  form: ApprovalDelegationForm
  paperNumber: string
  paperOn: string
  fromOn: string
  untilOn: string
  givenOn: string
  givenBy: string
  withdrawnOn: string | null
  withdrawnBy: string | null
  withdrawnReason: string | null
}

export type ApprovalDelegationRow = Selectable<ApprovalDelegationTable>

export type ReportFileTable = {
  id: Generated<string>
  reportId: string
  fileId: string
  sha256: string
  name: string
  size: number
  indicatorId: string | null
  addedAt: string
  addedBy: string
}

export type ReportFileRow = Selectable<ReportFileTable>

export type ReportDraftTable = {
  reportId: string
  version: number
  baseVersion: number
  copyId: string
  sequence: number
  fields: JsonColumn
  savedAt: string
  savedBy: string
  accountId: string
}

export type ReportDraftRow = Selectable<ReportDraftTable>

declare module '../platform/database/handles.ts' {
  interface Tables {
    reportingPeriod: ReportingPeriodTable
    periodDue: PeriodDueTable
    periodIndicator: PeriodIndicatorTable
    report: ReportTable
    reportValue: ReportValueTable
    reportEvent: ReportEventTable
    reminder: ReminderTable
    inspection: InspectionTable
    inspectionFinding: InspectionFindingTable
    followerMember: FollowerMemberTable
    assignment: AssignmentTable
    receivedPaper: ReceivedPaperTable
    activity: ActivityTable
    voluntaryReport: VoluntaryReportTable
    campaignReview: CampaignReviewTable
    indicatorTarget: IndicatorTargetTable
    extensionRequest: ExtensionRequestTable
    dayOff: DayOffTable
    approvalDelegation: ApprovalDelegationTable
    reportFile: ReportFileTable
    reportDraft: ReportDraftTable
  }
}
