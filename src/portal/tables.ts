// Generated from the migrations: UPDATE_TABLES=1 npx vitest run test/tables.test.ts
import type { Selectable } from 'kysely'

export type PublishedUnitView = {
  unitId: number | null
  code: string | null
  name: string | null
  class: string | null
  kind: string | null
  path: string | null
  parentId: number | null
  fromDay: string | null
  untilDay: string | null
}

export type PublishedUnitRow = Selectable<PublishedUnitView>

export type PublishedCampaignView = {
  id: string | null
  slug: string | null
  name: string | null
  occasion: string | null
  form: string | null
  state: string | null
  launcherId: number | null
  launcherName: string | null
  standingId: number | null
  documentId: string | null
  parentId: string | null
  purpose: string | null
  slogan: string | null
  startOn: string | null
  startPrecision: string | null
  endOn: string | null
  endPrecision: string | null
  endEvent: string | null
  endConfirmedOn: string | null
  closedOn: string | null
  recordedOn: string | null
  searchKey: string | null
  documentNumber: string | null
  documentKind: string | null
  documentIssuedOn: string | null
  documentIssuer: string | null
}

export type PublishedCampaignRow = Selectable<PublishedCampaignView>

export type PublishedContentView = {
  id: string | null
  campaignId: string | null
  position: number | null
  text: string | null
}

export type PublishedContentRow = Selectable<PublishedContentView>

export type PublishedAudienceView = {
  id: string | null
  campaignId: string | null
  position: number | null
  text: string | null
}

export type PublishedAudienceRow = Selectable<PublishedAudienceView>

export type PublishedPlanCountView = {
  campaignId: string | null
  unitsAssigned: number | null
  plansExpected: number | null
  plansMade: number | null
  received: number | null
}

export type PublishedPlanCountRow = Selectable<PublishedPlanCountView>

export type PublishedPeriodCountView = {
  campaignId: string | null
  periodId: string | null
  name: string | null
  cutoffOn: string | null
  firstDueOn: string | null
  expected: number | null
  received: number | null
  accepted: number | null
  onTime: number | null
  figuresAt: string | null
}

export type PublishedPeriodCountRow = Selectable<PublishedPeriodCountView>

export type PublishedTotalView = {
  campaignId: string | null
  indicatorId: string | null
  code: string | null
  name: string | null
  kind: string | null
  unit: string | null
  target: number | null
  direction: string | null
  tree: string | null
  position: number | null
  periodId: string | null
  periodName: string | null
  cutoffOn: string | null
  numerator: number | null
  denominator: number | null
  unitsCounted: number | null
  figuresAt: string | null
}

export type PublishedTotalRow = Selectable<PublishedTotalView>

export type PublishedDocumentView = {
  id: string | null
  number: string | null
  numberKey: string | null
  kind: string | null
  issuedOn: string | null
  issuerName: string | null
  subject: string | null
  knownBy: string | null
  sourceName: string | null
  sourceAddress: string | null
  text: string | null
  searchKey: string | null
}

export type PublishedDocumentRow = Selectable<PublishedDocumentView>

export type PublishedDocumentLinkView = {
  fromId: string | null
  toId: string | null
  kind: string | null
}

export type PublishedDocumentLinkRow = Selectable<PublishedDocumentLinkView>

export type PublishedArticleView = {
  id: string | null
  slug: string | null
  columnId: string | null
  columnSlug: string | null
  columnNameVi: string | null
  columnNameEn: string | null
  campaignId: string | null
  unitId: number | null
  title: string | null
  lead: string | null
  body: string | null
  titleEn: string | null
  leadEn: string | null
  sourceSlug: string | null
  sourceName: string | null
  sourceAddress: string | null
  byLine: string | null
  signedUnit: string | null
  publishedAt: string | null
  views: number | null
  searchKey: string | null
}

export type PublishedArticleRow = Selectable<PublishedArticleView>

export type PublishedPictureView = {
  id: string | null
  articleId: string | null
  position: number | null
  fileId: string | null
  alt: string | null
  caption: string | null
  credit: string | null
}

export type PublishedPictureRow = Selectable<PublishedPictureView>

export type PublishedColumnView = {
  id: string | null
  slug: string | null
  nameVi: string | null
  nameEn: string | null
  position: number | null
}

export type PublishedColumnRow = Selectable<PublishedColumnView>

export type PublishedExampleView = {
  id: string | null
  campaignId: string | null
  unitId: number | null
  who: string | null
  deed: string | null
  place: string | null
  introducedOn: string | null
  verifiedOn: string | null
}

export type PublishedExampleRow = Selectable<PublishedExampleView>

export type PublishedAwardView = {
  id: string | null
  ordinal: number | null
  subjectKind: string | null
  subjectName: string | null
  subjectPosition: string | null
  unitName: string | null
  achievement: string | null
  searchKey: string | null
  sortKey: string | null
  awardForm: string | null
  formNameVi: string | null
  formNameEn: string | null
  deciderTitle: string | null
  campaignId: string | null
  decisionNumber: string | null
  issuedOn: string | null
  decisionId: string | null
}

export type PublishedAwardRow = Selectable<PublishedAwardView>

export type PublishedClassificationView = {
  tableId: string | null
  ownerId: number | null
  year: number | null
  name: string | null
  publishedOn: string | null
  unitId: number | null
  finalTotal: number | null
  band: string | null
  rank: number | null
}

export type PublishedClassificationRow = Selectable<PublishedClassificationView>

export type PublishedFileView = {
  id: string | null
  name: string | null
  mediaType: string | null
  size: number | null
  bytes: Uint8Array | null
}

export type PublishedFileRow = Selectable<PublishedFileView>

declare module '../platform/database/handles.ts' {
  interface PublishedViews {
    publishedUnit: PublishedUnitView
    publishedCampaign: PublishedCampaignView
    publishedContent: PublishedContentView
    publishedAudience: PublishedAudienceView
    publishedPlanCount: PublishedPlanCountView
    publishedPeriodCount: PublishedPeriodCountView
    publishedTotal: PublishedTotalView
    publishedDocument: PublishedDocumentView
    publishedDocumentLink: PublishedDocumentLinkView
    publishedArticle: PublishedArticleView
    publishedPicture: PublishedPictureView
    publishedColumn: PublishedColumnView
    publishedExample: PublishedExampleView
    publishedAward: PublishedAwardView
    publishedClassification: PublishedClassificationView
    publishedFile: PublishedFileView
  }
}
