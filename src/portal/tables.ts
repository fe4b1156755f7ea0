// Generated from the migrations: UPDATE_TABLES=1 npx vitest run test/tables.test.ts
import type { Selectable } from 'kysely'

export type PublishedUnitView = {
  unitId: number
  code: string
  name: string
  class: string
  kind: string
  path: string
  parentId: number | null
  fromDay: string
  untilDay: string | null
}

export type PublishedUnitRow = Selectable<PublishedUnitView>

export type PublishedCampaignView = {
  id: string
  slug: string
  name: string
  occasion: string | null
  form: 'regular' | 'thematic'
  state: 'draft' | 'running' | 'closed' | 'withdrawn' | 'stub'
  launcherId: number | null
  launcherName: string
  standingId: number | null
  documentId: string | null
  parentId: string | null
  purpose: string | null
  slogan: string | null
  startOn: string | null
  startPrecision: 'day' | 'month' | 'year' | null
  endOn: string | null
  endPrecision: 'day' | 'month' | 'year' | null
  endEvent: string | null
  endConfirmedOn: string | null
  closedOn: string | null
  recordedOn: string
  searchKey: string
  documentNumber: string | null
  documentKind: string | null
  documentIssuedOn: string | null
  documentIssuer: string | null
}

export type PublishedCampaignRow = Selectable<PublishedCampaignView>

export type PublishedContentView = {
  id: string
  campaignId: string
  position: number
  text: string
}

export type PublishedContentRow = Selectable<PublishedContentView>

export type PublishedAudienceView = {
  id: string
  campaignId: string
  position: number
  text: string
}

export type PublishedAudienceRow = Selectable<PublishedAudienceView>

export type PublishedPlanCountView = {
  campaignId: string
  unitsAssigned: number
  plansExpected: number
  plansMade: number
  received: number
}

export type PublishedPlanCountRow = Selectable<PublishedPlanCountView>

export type PublishedDocumentView = {
  id: string
  number: string | null
  numberKey: string | null
  kind: string
  issuedOn: string | null
  issuerName: string
  subject: string | null
  knownBy: 'stub' | 'reported' | 'full'
  sourceName: string | null
  sourceAddress: string | null
  text: string | null
  searchKey: string
}

export type PublishedDocumentRow = Selectable<PublishedDocumentView>

export type PublishedDocumentLinkView = {
  fromId: string
  toId: string
  kind: 'basis' | 'mention' | 'localises' | 'amends' | 'closes'
}

export type PublishedDocumentLinkRow = Selectable<PublishedDocumentLinkView>

export type PublishedArticleView = {
  id: string
  slug: string
  columnId: string
  columnSlug: string
  columnNameVi: string
  columnNameEn: string
  campaignId: string | null
  unitId: number
  title: string
  lead: string | null
  body: string
  titleEn: string | null
  leadEn: string | null
  sourceSlug: string | null
  sourceName: string | null
  sourceAddress: string | null
  sourceDateLine: string | null
  byLine: string | null
  signedUnit: string | null
  publishedAt: string | null
  views: number | null
  searchKey: string
  genre: 'news' | 'feature' | 'photo' | 'audio'
  bodyHtml: string | null
  correctionNote: string | null
  correctedAt: string | null
}

export type PublishedArticleRow = Selectable<PublishedArticleView>

export type PublishedPictureView = {
  id: string
  articleId: string
  position: number
  fileId: string | null
  alt: string
  caption: string
  credit: string | null
  width: number | null
  height: number | null
  focalX: number
  focalY: number
  afterBlock: number | null
}

export type PublishedPictureRow = Selectable<PublishedPictureView>

export type PublishedColumnView = {
  id: string
  slug: string
  nameVi: string
  nameEn: string
  position: number
}

export type PublishedColumnRow = Selectable<PublishedColumnView>

export type PublishedAwardView = {
  id: string
  ordinal: number
  subjectKind: 'collective' | 'individual' | 'household'
  subjectName: string
  subjectPosition: string | null
  unitName: string
  achievement: string
  searchKey: string
  sortKey: string
  awardForm: string
  formNameVi: string
  formNameEn: string
  deciderTitle: string
  campaignId: string
  decisionNumber: string | null
  issuedOn: string | null
  decisionId: string
}

export type PublishedAwardRow = Selectable<PublishedAwardView>

export type PublishedClassificationView = {
  tableId: string
  ownerId: number
  year: number
  name: string
  publishedOn: string | null
  unitId: number
  finalTotal: number | null
  band: string | null
  rank: number | null
}

export type PublishedClassificationRow = Selectable<PublishedClassificationView>

export type PublishedFileView = {
  id: string
  name: string
  mediaType: string
  size: number
  bytes: Uint8Array
}

export type PublishedFileRow = Selectable<PublishedFileView>

export type PublishedPhaseView = {
  id: string
  campaignId: string
  position: number
  name: string
  startOn: string | null
  startPrecision: 'day' | 'month' | 'year' | null
  endOn: string | null
  endPrecision: 'day' | 'month' | 'year' | null
}

export type PublishedPhaseRow = Selectable<PublishedPhaseView>

export type PublishedTermsView = {
  campaignId: string
  criteria: string | null
  plan: string | null
  measures: string | null
}

export type PublishedTermsRow = Selectable<PublishedTermsView>

export type PublishedTotalView = {
  campaignId: string
  indicatorId: string
  code: string
  name: string
  kind: 'ratio' | 'count' | 'yes_no' | 'scale' | 'money' | 'text'
  unit: string
  target: number | null
  direction: 'up' | 'down'
  tree: 'agency' | 'territory'
  position: number
  periodId: string
  periodName: string
  periodKind: 'periodic' | 'thematic' | 'ad_hoc'
  cutoffOn: string
  numerator: number | null
  denominator: number | null
  unitsCounted: number
  unitsExpected: number
  figuresSince: string | null
  figuresAt: string | null
}

export type PublishedTotalRow = Selectable<PublishedTotalView>

export type PublishedPeriodCountView = {
  campaignId: string
  periodId: string
  name: string
  cutoffOn: string
  firstDueOn: string | null
  expected: number
  received: number
  accepted: number
  onTime: number
  figuresAt: string | null
}

export type PublishedPeriodCountRow = Selectable<PublishedPeriodCountView>

export type PublishedTurnoutView = {
  id: string
  slug: string
  name: string
  day: string
  provinceId: number
  campaignId: string
  cutoffAt: string
  final: boolean
  position: number
  revision: number
  state: 'frozen' | 'released' | 'withdrawn' | 'dropped'
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
  releasedAt: string | null
  withdrawnAt: string | null
  publicNote: string | null
}

export type PublishedTurnoutRow = Selectable<PublishedTurnoutView>

export type PublishedTranslationView = {
  articleId: string | null
  language: string | null
  title: string | null
  lead: string | null
  body: string | null
  bodyHtml: string | null
  stale: boolean | null
}

export type PublishedTranslationRow = Selectable<PublishedTranslationView>

export type PublishedWithdrawalView = {
  slug: string
  note: string | null
  withdrawnAt: string | null
}

export type PublishedWithdrawalRow = Selectable<PublishedWithdrawalView>

export type PublishedPictureSizeView = {
  originalId: string
  width: number
  height: number
  fileId: string
}

export type PublishedPictureSizeRow = Selectable<PublishedPictureSizeView>

export type PublishedAttachmentView = {
  articleId: string
  position: number
  fileId: string
  label: string
  mediaType: string
  size: number
}

export type PublishedAttachmentRow = Selectable<PublishedAttachmentView>

export type PublishedRelatedView = {
  articleId: string
  position: number
  relatedId: string
  slug: string
  title: string
  titleEn: string | null
  publishedAt: string | null
}

export type PublishedRelatedRow = Selectable<PublishedRelatedView>

export type PublishedAwardCheckView = {
  code: string | null
  subjectName: string
  subjectPosition: string | null
  unitName: string
  achievement: string
  formNameVi: string
  formNameEn: string
  deciderTitle: string
  decisionNumber: string | null
  issuedOn: string | null
  revokedOn: string | null
  decisionCode: string | null
  ordinal: number
}

export type PublishedAwardCheckRow = Selectable<PublishedAwardCheckView>

export type PublishedExampleView = {
  id: string
  campaignId: string | null
  unitId: number
  kind: 'good_deed' | 'advanced_model' | 'new_factor'
  who: string
  deed: string
  place: string
  introducedOn: string
  verifiedOn: string | null
}

export type PublishedExampleRow = Selectable<PublishedExampleView>

export type PublishedExamplePhotoView = {
  id: string
  exampleId: string
  position: number
  fileId: string
  alt: string | null
  caption: string | null
  credit: string | null
  who: string
}

export type PublishedExamplePhotoRow = Selectable<PublishedExamplePhotoView>

export type PublishedExampleReadingView = {
  exampleId: string
  language: 'vi' | 'thai' | 'mong' | 'ede' | 'gia_rai' | 'kho_mu' | 'mnong' | 'tay' | 'nung' | 'muong'
  text: string
  audioFileId: string | null
  reader: string | null
}

export type PublishedExampleReadingRow = Selectable<PublishedExampleReadingView>

export type PublishedExampleFileView = {
  id: string
  name: string
  mediaType: string
  size: number
  bytes: Uint8Array
}

export type PublishedExampleFileRow = Selectable<PublishedExampleFileView>

export type PublishedIntroductionView = {
  codeHash: string | null
  unitId: number | null
  state: string | null
  receivedOn: string | null
  decidedOn: string | null
  reply: string | null
  exampleId: string | null
}

export type PublishedIntroductionRow = Selectable<PublishedIntroductionView>

export type PublishedConsultationView = {
  id: string
  slug: string
  unitId: number
  documentId: string | null
  title: string
  body: string
  state: 'draft' | 'published' | 'summarised' | 'withdrawn'
  opensOn: string
  closesOn: string
  summary: string | null
  summarisedOn: string | null
}

export type PublishedConsultationRow = Selectable<PublishedConsultationView>

export type PublishedCommentView = {
  id: string
  consultationId: string
  number: number
  name: string | null
  text: string
  sentOn: string
  answer: string | null
  answeredOn: string | null
}

export type PublishedCommentRow = Selectable<PublishedCommentView>

export type PublishedCommentCountView = {
  consultationId: string
  received: number
  hidden: number
}

export type PublishedCommentCountRow = Selectable<PublishedCommentCountView>

export type PublishedSpokespersonView = {
  id: string
  unitId: number
  campaignId: string | null
  name: string
  post: string
  postEn: string | null
  phone: string
  email: string | null
  fromDay: string
  untilDay: string | null
}

export type PublishedSpokespersonRow = Selectable<PublishedSpokespersonView>

export type PublishedContactOfficialView = {
  id: string
  unitId: number
  unitName: string
  unitKey: string
  unitPath: string
  unitSort: string
  unitFrom: string
  unitUntil: string | null
  name: string | null
  post: string
  postEn: string | null
  phone: string | null
  email: string | null
  address: string | null
  hours: string | null
  position: number
}

export type PublishedContactOfficialRow = Selectable<PublishedContactOfficialView>

export type PublishedDataRequestView = {
  codeHash: string
  unitId: number
  kind: 'see' | 'correct' | 'delete' | 'withdraw_consent' | 'object'
  state: 'received' | 'accepted' | 'carried_out' | 'refused'
  receivedOn: string
  dueOn: string
  termByLaw: boolean
  answeredOn: string | null
  answer: string | null
  carryOutBy: string | null
  outcome: string | null
  endedOn: string | null
  reason: string | null
}

export type PublishedDataRequestRow = Selectable<PublishedDataRequestView>

export type PublishedPublicityView = {
  id: string
  campaignId: string
  unitId: number
  title: string
  fromOn: string
  untilOn: string
  issuedOn: string | null
}

export type PublishedPublicityRow = Selectable<PublishedPublicityView>

export type PublishedPublicityTotalView = {
  guidanceId: string | null
  form:
    | 'panel'
    | 'banner'
    | 'loudspeaker'
    | 'recording'
    | 'mobile'
    | 'article'
    | 'social'
    | 'meeting'
    | 'contest'
    | 'performance'
    | 'leaflet'
    | 'other'
    | null
  count: number | null
  units: number
}

export type PublishedPublicityTotalRow = Selectable<PublishedPublicityTotalView>

export type PublishedArticleCountView = {
  columnId: string | null
  span: 'all' | 'month' | 'day'
  startsOn: string | null
  articles: number
}

export type PublishedArticleCountRow = Selectable<PublishedArticleCountView>

export type PublishedArticleWordsView = {
  slug: string
  publishedAt: string
  words: string
  titleWords: string
}

export type PublishedArticleWordsRow = Selectable<PublishedArticleWordsView>

declare module '../platform/database/handles.ts' {
  interface PublishedViews {
    publishedUnit: PublishedUnitView
    publishedCampaign: PublishedCampaignView
    publishedContent: PublishedContentView
    publishedAudience: PublishedAudienceView
    publishedPlanCount: PublishedPlanCountView
    publishedDocument: PublishedDocumentView
    publishedDocumentLink: PublishedDocumentLinkView
    publishedArticle: PublishedArticleView
    publishedPicture: PublishedPictureView
    publishedColumn: PublishedColumnView
    publishedAward: PublishedAwardView
    publishedClassification: PublishedClassificationView
    publishedFile: PublishedFileView
    publishedPhase: PublishedPhaseView
    publishedTerms: PublishedTermsView
    publishedTotal: PublishedTotalView
    publishedPeriodCount: PublishedPeriodCountView
    publishedTurnout: PublishedTurnoutView
    publishedTranslation: PublishedTranslationView
    publishedWithdrawal: PublishedWithdrawalView
    publishedPictureSize: PublishedPictureSizeView
    publishedAttachment: PublishedAttachmentView
    publishedRelated: PublishedRelatedView
    publishedAwardCheck: PublishedAwardCheckView
    publishedExample: PublishedExampleView
    publishedExamplePhoto: PublishedExamplePhotoView
    publishedExampleReading: PublishedExampleReadingView
    publishedExampleFile: PublishedExampleFileView
    publishedIntroduction: PublishedIntroductionView
    publishedConsultation: PublishedConsultationView
    publishedComment: PublishedCommentView
    publishedCommentCount: PublishedCommentCountView
    publishedSpokesperson: PublishedSpokespersonView
    publishedContactOfficial: PublishedContactOfficialView
    publishedDataRequest: PublishedDataRequestView
    publishedPublicity: PublishedPublicityView
    publishedPublicityTotal: PublishedPublicityTotalView
    publishedArticleCount: PublishedArticleCountView
    publishedArticleWords: PublishedArticleWordsView
  }
}
