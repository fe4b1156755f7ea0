// Generated from the migrations: UPDATE_TABLES=1 npx vitest run test/tables.test.ts
import type { Generated, GeneratedAlways, Selectable } from 'kysely'
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
  ladderStep: string | null
  dueOn: string | null
  openedAt: string | null
  openedBy: string | null
}

export type ReminderRow = Selectable<ReminderTable>

export type InspectionState = 'planned' | 'notified' | 'reported' | 'working' | 'minuted' | 'open' | 'closed'

export type InspectionKind = 'note' | 'round' | 'self'

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
  kind: Generated<InspectionKind>
  roundId: string | null
  reasons: OptionalJsonColumn
  chosenWhy: string | null
  meeting: string | null
  checklist: OptionalJsonColumn
  told: OptionalJsonColumn
  toldOn: string | null
  toldBy: string | null
  unitOpinion: string | null
  conclusion: string | null
  conclusionId: string | null
  concludedOn: string | null
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
  code: string | null
  mended: string | null
  mendedOn: string | null
  mendedBy: string | null
  returnedReason: string | null
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

export type CampaignReviewState = 'draft' | 'submitted' | 'issued'

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
  submittedOn: string | null
  submittedBy: string | null
  returnedReason: string | null
  filled: OptionalJsonColumn
  named: OptionalJsonColumn
  lists: OptionalJsonColumn
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
  works: Generated<boolean>
}

export type DayOffRow = Selectable<DayOffTable>

export type RollupMarkTable = {
  id: GeneratedAlways<number>
  campaignId: string
  periodId: string | null
  unitId: number | null
  unitPath: string | null
}

export type RollupMarkRow = Selectable<RollupMarkTable>

export type RollupStateTable = {
  campaignId: string
  version: number
  at: string
}

export type RollupStateRow = Selectable<RollupStateTable>

export type RollupLatestTable = {
  campaignId: string
  unitId: number
  indicatorId: string
  askedId: string
  givenId: string | null
}

export type RollupLatestRow = Selectable<RollupLatestTable>

export type RollupCountTable = {
  campaignId: string
  periodId: string
  unitId: number
  parentId: number | null
  path: string
  dueOn: string
  expected: number
  received: number
  accepted: number
  onTime: number
  late: number
  returned: number
}

export type RollupCountRow = Selectable<RollupCountTable>

export type RollupDayTable = {
  campaignId: string
  periodId: string
  unitId: number
  parentId: number | null
  path: string
  day: string
  sent: number
}

export type RollupDayRow = Selectable<RollupDayTable>

export type RollupTotalTable = {
  campaignId: string
  periodId: string
  unitId: number
  parentId: number | null
  path: string
  indicatorId: string
  expected: number
  counted: number
  nothingArose: number
  numerator: number | null
  denominator: number | null
  covered: number | null
  coveredOf: number | null
  oldestAt: string | null
  latestAt: string | null
  denominatorFrom: string | null
  denominatorTo: string | null
  lastExpected: number
  lastCounted: number
  lastNothingArose: number
  lastNumerator: number | null
  lastDenominator: number | null
  lastCovered: number | null
  lastCoveredOf: number | null
  lastOldestAt: string | null
  lastLatestAt: string | null
  lastDenominatorFrom: string | null
  lastDenominatorTo: string | null
}

export type RollupTotalRow = Selectable<RollupTotalTable>

export type RollupPartTable = {
  campaignId: string
  periodId: string
  unitId: number
  parentId: number | null
  path: string
  indicatorId: string
  part: string
  sum: number
  lastSum: number
}

export type RollupPartRow = Selectable<RollupPartTable>

export type ReportStandingView = {
  id: string
  campaignId: string
  periodId: string
  unitId: number
  unitPath: string
  aboveId: number
  dueOn: string | null
  received: boolean | null
  accepted: boolean | null
  onTime: boolean | null
  late: boolean | null
  returned: boolean | null
  sentOn: string | null
}

export type ReportStandingRow = Selectable<ReportStandingView>

export type ReportFactView = {
  id: string
  campaignId: string
  periodId: string
  unitId: number
  unitPath: string
  aboveId: number
  indicatorId: string
  given: boolean | null
  nothingArose: boolean
  numerator: number | null
  denominator: number | null
  breakdown: unknown
  answer: string | null
  covered: number | null
  coveredOf: number | null
  denominatorAt: string | null
  figuresAt: string | null
  askedLast: boolean
  givenLast: boolean
}

export type ReportFactRow = Selectable<ReportFactView>

export type ReportPartView = {
  campaignId: string
  periodId: string
  unitId: number
  unitPath: string
  aboveId: number
  indicatorId: string
  part: string | null
  sum: number | null
  lastSum: number | null
}

export type ReportPartRow = Selectable<ReportPartView>

export type DirectionState = 'open' | 'done' | 'closed' | 'withdrawn'

export type DirectionTable = {
  id: Generated<string>
  campaignId: string
  unitId: number
  text: string
  ownerId: number
  personId: string | null
  personName: string | null
  dueOn: string
  state: Generated<DirectionState>
  version: Generated<number>
  givenOn: string
  givenBy: string
  givenTitle: string | null
  result: string | null
  doneOn: string | null
  doneBy: string | null
  remark: string | null
  closedOn: string | null
  closedBy: string | null
}

export type DirectionRow = Selectable<DirectionTable>

export type ElectionDayState = 'preparing' | 'open' | 'closed'

export type ElectionDayTable = {
  id: Generated<string>
  slug: string
  campaignId: string
  provinceId: number
  committeeId: number
  indicatorId: string | null
  name: string
  day: string
  state: Generated<ElectionDayState>
}

export type ElectionDayRow = Selectable<ElectionDayTable>

export type ElectionCutoffTable = {
  id: Generated<number>
  electionDayId: string
  position: number
  at: string
  final: Generated<boolean>
}

export type ElectionCutoffRow = Selectable<ElectionCutoffTable>

export type PollingAreaRemark = 'mountain' | 'special'

export type PollingAreaTable = {
  id: Generated<number>
  electionDayId: string
  communeId: number
  districtId: number | null
  code: string
  number: number
  name: string
  listedFirst: number
  listed: number
  earlyOn: string | null
  opensAt: string
  closesAt: string
  remark: PollingAreaRemark | null
  contact: string | null
  phone: string | null
}

export type PollingAreaRow = Selectable<PollingAreaTable>

export type TurnoutFigureWay = 'form' | 'line' | 'chat' | 'phone' | 'import' | 'api'

export type TurnoutFigureTable = {
  cutoffId: number
  areaId: number
  listed: number
  voted: number
  closed: Generated<boolean>
  carried: Generated<boolean>
  toldAt: string
  enteredAt: string
  way: TurnoutFigureWay
  byName: string
  toldBy: string | null
  reconciledAt: string | null
  version: Generated<number>
}

export type TurnoutFigureRow = Selectable<TurnoutFigureTable>

export type TurnoutEntryKind = 'entry' | 'correction' | 'list_change' | 'reconciled'

export type TurnoutEntryTable = {
  id: GeneratedAlways<number>
  areaId: number
  cutoffId: number
  kind: TurnoutEntryKind
  listedBefore: number | null
  votedBefore: number | null
  listed: number
  voted: number
  reason: string | null
  way: string
  toldBy: string | null
  toldAt: string
  at: string
  byName: string
}

export type TurnoutEntryRow = Selectable<TurnoutEntryTable>

export type TurnoutCallReason = 'no_signal' | 'power_cut' | 'not_counted' | 'no_answer' | 'other'

export type TurnoutCallTable = {
  cutoffId: number
  areaId: number
  reason: TurnoutCallReason
  callAt: string | null
  notedAt: string
  byName: string
}

export type TurnoutCallRow = Selectable<TurnoutCallTable>

export type TurnoutIncidentKind =
  | 'power_cut'
  | 'weather'
  | 'no_signal'
  | 'security'
  | 'complaint'
  | 'health'
  | 'other'

export type TurnoutIncidentTable = {
  id: Generated<string>
  areaId: number
  kind: TurnoutIncidentKind
  count: number
  note: string | null
  at: string
  byName: string
}

export type TurnoutIncidentRow = Selectable<TurnoutIncidentTable>

export type TurnoutTotalTable = {
  cutoffId: number
  communeId: number
  electionDayId: string
  districtId: number | null
  areas: number
  reported: Generated<number>
  fullAreas: Generated<number>
  closed: Generated<number>
  listed: number
  listedReported: Generated<number>
  voted: Generated<number>
  byPhone: Generated<number>
  figuresAt: string | null
  changedAt: string | null
}

export type TurnoutTotalRow = Selectable<TurnoutTotalTable>

export type PressFigureState = 'frozen' | 'released' | 'withdrawn' | 'dropped'

export type PressFigureTable = {
  id: Generated<string>
  electionDayId: string
  cutoffId: number
  revision: number
  state: Generated<PressFigureState>
  takenAt: string
  areas: number
  reported: number
  fullAreas: number
  communes: number
  fullCommunes: number
  districts: number
  fullDistricts: number
  listed: number
  listedReported: number
  voted: number
  frozenBy: string
  releasedAt: string | null
  releasedBy: string | null
  withdrawnAt: string | null
  withdrawnBy: string | null
  publicNote: string | null
}

export type PressFigureRow = Selectable<PressFigureTable>

export type UrgingLadderTable = {
  campaignId: string
  steps: JsonColumn
  version: Generated<number>
  changedOn: string
  changedBy: string
}

export type UrgingLadderRow = Selectable<UrgingLadderTable>

export type UrgingDayTable = {
  day: string
  since: string
  campaigns: number
  at: string
}

export type UrgingDayRow = Selectable<UrgingDayTable>

export type UrgingLetterState = 'draft' | 'issued' | 'cancelled'

export type UrgingLetterTable = {
  id: string
  campaignId: string
  issuerId: number
  state: Generated<UrgingLetterState>
  subject: string
  opening: string
  closing: string
  signerName: string | null
  signerTitle: string | null
  byLadder: boolean
  draftedOn: string
  draftedBy: string
  documentId: string | null
  issuedOn: string | null
  issuedBy: string | null
  cancelledOn: string | null
  cancelledBy: string | null
  cancelReason: string | null
  version: Generated<number>
}

export type UrgingLetterRow = Selectable<UrgingLetterTable>

export type UrgingLetterLineTable = {
  letterId: string
  unitId: number
  thing: string
  dutyId: number | null
  reportId: string | null
  dueOn: string
  daysLate: number | null
  timesReminded: number | null
}

export type UrgingLetterLineRow = Selectable<UrgingLetterLineTable>

export type InspectionRoundState = 'planned' | 'decided' | 'announced'

export type InspectionRoundTable = {
  id: Generated<string>
  campaignId: string
  unitId: number
  name: string
  content: string
  fromOn: string
  toOn: string
  state: Generated<InspectionRoundState>
  outline: OptionalJsonColumn
  reportDueOn: string | null
  draw: OptionalJsonColumn
  holidays: OptionalJsonColumn
  planId: string | null
  decisionId: string | null
  noticeId: string | null
  plannedOn: string
  plannedBy: string
  version: Generated<number>
}

export type InspectionRoundRow = Selectable<InspectionRoundTable>

export type InspectionMemberRole = 'leader' | 'deputy' | 'secretary' | 'member'

export type InspectionMemberTable = {
  roundId: string
  position: number
  personId: string | null
  name: string
  post: string
  role: InspectionMemberRole
}

export type InspectionMemberRow = Selectable<InspectionMemberTable>

export type InspectionAnswerAnswer = 'dat' | 'mot_phan' | 'chua' | 'khong_ap_dung'

export type InspectionAnswerTable = {
  inspectionId: string
  item: string
  answer: InspectionAnswerAnswer
  document: string | null
  page: string | null
  note: string | null
  suggested: OptionalJsonColumn
  answeredBy: string
  answeredAt: string
  version: Generated<number>
}

export type InspectionAnswerRow = Selectable<InspectionAnswerTable>

export type InspectionFilePurpose = 'outline' | 'evidence' | 'minutes' | 'mending'

export type InspectionFileTable = {
  id: Generated<string>
  inspectionId: string
  purpose: InspectionFilePurpose
  item: string | null
  findingId: string | null
  fileId: string
  addedBy: string
  addedAt: string
}

export type InspectionFileRow = Selectable<InspectionFileTable>

export type InspectionSignatureSide = 'team' | 'unit'

export type InspectionSignatureTable = {
  inspectionId: string
  side: InspectionSignatureSide
  name: string
  post: string
  signedOn: string
  enteredBy: string
  enteredAt: string
}

export type InspectionSignatureRow = Selectable<InspectionSignatureTable>

export type UnitVisitTable = {
  id: Generated<string>
  campaignId: string
  unitId: number
  personId: string | null
  day: string
  note: string
  byName: string
}

export type UnitVisitRow = Selectable<UnitVisitTable>

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

export type ReviewRequestKind = 'midterm' | 'final'

export type ReviewRequestTable = {
  id: Generated<string>
  campaignId: string
  unitId: number
  kind: ReviewRequestKind
  outline: OptionalJsonColumn
  tables: OptionalJsonColumn
  dueOn: string
  letter: string | null
  askedOn: string
  askedBy: string
}

export type ReviewRequestRow = Selectable<ReviewRequestTable>

export type ReviewReceiverTable = {
  requestId: string
  unitId: number
}

export type ReviewReceiverRow = Selectable<ReviewReceiverTable>

export type ReviewExcerptPart = 'results' | 'effect' | 'shortcomings' | 'causes' | 'lessons'

export type ReviewExcerptTable = {
  reviewId: string
  part: ReviewExcerptPart
  unitId: number
  position: number
  source: string
  text: string
  takenBy: string
}

export type ReviewExcerptRow = Selectable<ReviewExcerptTable>

export type ReportSheetState = 'read' | 'taken'

export type ReportSheetTable = {
  id: Generated<string>
  reportId: string
  fileName: string
  sheetVersion: number
  figures: JsonColumn
  strange: OptionalJsonColumn
  state: Generated<ReportSheetState>
  readAt: string
  readBy: string
  takenAt: string | null
}

export type ReportSheetRow = Selectable<ReportSheetTable>

export type FormDraftTable = {
  subject: string
  unitId: number
  version: number
  baseVersion: number
  copyId: string
  sequence: number
  fields: JsonColumn
  savedAt: string
  savedBy: string
  accountId: string
}

export type FormDraftRow = Selectable<FormDraftTable>

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
    rollupMark: RollupMarkTable
    rollupState: RollupStateTable
    rollupLatest: RollupLatestTable
    rollupCount: RollupCountTable
    rollupDay: RollupDayTable
    rollupTotal: RollupTotalTable
    rollupPart: RollupPartTable
    reportStanding: ReportStandingView
    reportFact: ReportFactView
    reportPart: ReportPartView
    direction: DirectionTable
    electionDay: ElectionDayTable
    electionCutoff: ElectionCutoffTable
    pollingArea: PollingAreaTable
    turnoutFigure: TurnoutFigureTable
    turnoutEntry: TurnoutEntryTable
    turnoutCall: TurnoutCallTable
    turnoutIncident: TurnoutIncidentTable
    turnoutTotal: TurnoutTotalTable
    pressFigure: PressFigureTable
    urgingLadder: UrgingLadderTable
    urgingDay: UrgingDayTable
    urgingLetter: UrgingLetterTable
    urgingLetterLine: UrgingLetterLineTable
    inspectionRound: InspectionRoundTable
    inspectionMember: InspectionMemberTable
    inspectionAnswer: InspectionAnswerTable
    inspectionFile: InspectionFileTable
    inspectionSignature: InspectionSignatureTable
    unitVisit: UnitVisitTable
    approvalDelegation: ApprovalDelegationTable
    reportFile: ReportFileTable
    reportDraft: ReportDraftTable
    reviewRequest: ReviewRequestTable
    reviewReceiver: ReviewReceiverTable
    reviewExcerpt: ReviewExcerptTable
    reportSheet: ReportSheetTable
    formDraft: FormDraftTable
  }
}
