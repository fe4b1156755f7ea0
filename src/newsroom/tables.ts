// Generated from the migrations: UPDATE_TABLES=1 npx vitest run test/tables.test.ts
import type { Generated, Selectable } from 'kysely'
import type { OptionalJsonColumn } from '../platform/database/columns.ts'

export type NewsColumnTable = {
  id: Generated<string>
  slug: string
  nameVi: string
  nameEn: string
  position: Generated<number>
}

export type NewsColumnRow = Selectable<NewsColumnTable>

export type ArticleState =
  | 'draft'
  | 'submitted'
  | 'edited'
  | 'approved'
  | 'scheduled'
  | 'published'
  | 'corrected'
  | 'withdrawn'

export type ArticleGenre = 'news' | 'feature' | 'photo' | 'audio'

export type ArticleEnglishState = 'none' | 'draft' | 'ready'

export type ArticleTable = {
  id: Generated<string>
  slug: string
  columnId: string
  campaignId: string | null
  unitId: number
  state: Generated<ArticleState>
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
  viewsBefore: Generated<number>
  authorName: string
  withdrawnNote: string | null
  version: Generated<number>
  searchKey: string
  genre: Generated<ArticleGenre>
  bodyHtml: string | null
  bodyEn: string | null
  bodyEnHtml: string | null
  englishState: Generated<ArticleEnglishState>
  textVersion: Generated<number>
  englishOf: number | null
  embargoUntil: string | null
  scheduledAt: string | null
  correctionNote: string | null
  correctedAt: string | null
  withdrawnAt: string | null
  importId: string | null
  sourcePublishedAt: string | null
}

export type ArticleRow = Selectable<ArticleTable>

export type ArticlePictureTable = {
  id: Generated<string>
  articleId: string
  position: number
  fileId: string | null
  alt: string
  caption: string
  credit: string | null
  width: number | null
  height: number | null
  focalX: Generated<number>
  focalY: Generated<number>
  afterBlock: number | null
  missingSource: string | null
}

export type ArticlePictureRow = Selectable<ArticlePictureTable>

export type ArticleViewsTable = {
  articleId: string
  views: Generated<number>
}

export type ArticleViewsRow = Selectable<ArticleViewsTable>

export type GoodExampleKind = 'good_deed' | 'advanced_model' | 'new_factor'

export type GoodExampleState = 'entered' | 'verified' | 'returned' | 'withdrawn'

export type GoodExampleConsentWay = 'written' | 'message' | 'spoken' | 'guardian'

export type GoodExampleTable = {
  id: Generated<string>
  campaignId: string | null
  unitId: number
  who: string
  deed: string
  place: string
  consent: boolean
  photoRights: string | null
  introducedOn: string
  verifiedOn: string | null
  verifiedBy: string | null
  kind: Generated<GoodExampleKind>
  state: Generated<GoodExampleState>
  consentOn: string | null
  consentWay: GoodExampleConsentWay | null
  enteredBy: string | null
  reason: string | null
  decidedOn: string | null
  decidedBy: string | null
  articleId: string | null
  version: Generated<number>
  enteredAccountId: string | null
  changedAccountId: string | null
}

export type GoodExampleRow = Selectable<GoodExampleTable>

export type ArticleRevisionState =
  | 'draft'
  | 'submitted'
  | 'edited'
  | 'approved'
  | 'scheduled'
  | 'published'
  | 'corrected'
  | 'withdrawn'

export type ArticleRevisionTable = {
  id: Generated<string>
  articleId: string
  number: number
  act: string
  state: ArticleRevisionState
  title: string
  lead: string | null
  body: string
  titleEn: string | null
  leadEn: string | null
  bodyEn: string | null
  note: string | null
  authorName: string
  at: string
}

export type ArticleRevisionRow = Selectable<ArticleRevisionTable>

export type PictureSizeTable = {
  originalId: string
  width: number
  height: number
  fileId: string
}

export type PictureSizeRow = Selectable<PictureSizeTable>

export type ArticleAttachmentTable = {
  id: Generated<string>
  articleId: string
  position: number
  fileId: string
  label: string
}

export type ArticleAttachmentRow = Selectable<ArticleAttachmentTable>

export type ArticleRelatedTable = {
  articleId: string
  relatedId: string
  position: number
}

export type ArticleRelatedRow = Selectable<ArticleRelatedTable>

export type NewsPlanGenre = 'news' | 'feature' | 'photo' | 'audio'

export type NewsPlanTable = {
  id: Generated<string>
  unitId: number
  campaignId: string | null
  onDay: string
  genre: NewsPlanGenre
  subject: string
  assignee: string
  articleId: string | null
  droppedOn: string | null
  authorName: string
}

export type NewsPlanRow = Selectable<NewsPlanTable>

export type ArticleReaderTable = {
  day: string
  articleId: string
  reader: string
}

export type ArticleReaderRow = Selectable<ArticleReaderTable>

export type GoodExampleFilePurpose = 'proof' | 'photo'

export type GoodExampleFileTable = {
  id: Generated<string>
  exampleId: string
  position: number
  purpose: GoodExampleFilePurpose
  fileId: string
  alt: string | null
  caption: string | null
  credit: string | null
}

export type GoodExampleFileRow = Selectable<GoodExampleFileTable>

export type GoodExampleReadingLanguage =
  | 'vi'
  | 'thai'
  | 'mong'
  | 'ede'
  | 'gia_rai'
  | 'kho_mu'
  | 'mnong'
  | 'tay'
  | 'nung'
  | 'muong'

export type GoodExampleReadingTable = {
  exampleId: string
  language: GoodExampleReadingLanguage
  text: string
  audioFileId: string | null
  reader: string | null
  madeOn: string
  madeBy: string
}

export type GoodExampleReadingRow = Selectable<GoodExampleReadingTable>

export type ExampleWishTable = {
  unitId: number
  perMonth: number
  setOn: string
  setBy: string
}

export type ExampleWishRow = Selectable<ExampleWishTable>

export type IntroductionState = 'received' | 'checked' | 'taken_up' | 'not_taken_up'

export type IntroductionTable = {
  id: Generated<string>
  codeHash: string
  unitId: number
  who: string
  deed: string
  place: string
  happened: string | null
  senderName: string | null
  senderContact: string | null
  state: Generated<IntroductionState>
  receivedOn: string
  decidedOn: string | null
  decidedBy: string | null
  reply: string | null
  exampleId: string | null
  version: Generated<number>
}

export type IntroductionRow = Selectable<IntroductionTable>

export type VisitorSaltTable = {
  day: string
  salt: string
}

export type VisitorSaltRow = Selectable<VisitorSaltTable>

export type VisitorTracePurpose = 'introduction' | 'comment' | 'data_request'

export type VisitorTraceTable = {
  day: string
  hash: string
  purpose: VisitorTracePurpose
  times: number
}

export type VisitorTraceRow = Selectable<VisitorTraceTable>

export type ConsultationState = 'draft' | 'published' | 'summarised' | 'withdrawn'

export type ConsultationTable = {
  id: Generated<string>
  slug: string
  unitId: number
  documentId: string | null
  title: string
  body: string
  state: Generated<ConsultationState>
  opensOn: string
  closesOn: string
  summary: string | null
  summarisedOn: string | null
  reason: string | null
  madeBy: string
  version: Generated<number>
}

export type ConsultationRow = Selectable<ConsultationTable>

export type ConsultationCommentState = 'waiting' | 'shown' | 'hidden'

export type ConsultationCommentTable = {
  id: Generated<string>
  consultationId: string
  number: number
  name: string | null
  text: string
  state: Generated<ConsultationCommentState>
  sentOn: string
  decidedOn: string | null
  decidedBy: string | null
  reason: string | null
  answer: string | null
  answeredOn: string | null
  answeredBy: string | null
  version: Generated<number>
}

export type ConsultationCommentRow = Selectable<ConsultationCommentTable>

export type SpokespersonTable = {
  id: Generated<string>
  unitId: number
  campaignId: string | null
  name: string
  post: string
  postEn: string | null
  phone: string
  email: string | null
  basis: string | null
  fromDay: string
  untilDay: string | null
  recordedOn: string
  recordedBy: string
  version: Generated<number>
}

export type SpokespersonRow = Selectable<SpokespersonTable>

export type ContactOfficialConsentWay = 'written' | 'message' | 'spoken'

export type ContactOfficialState = 'draft' | 'published' | 'withdrawn'

export type ContactOfficialTable = {
  id: Generated<string>
  unitId: number
  name: string | null
  post: string
  postEn: string | null
  phone: string | null
  email: string | null
  address: string | null
  hours: string | null
  position: Generated<number>
  consentOn: string | null
  consentWay: ContactOfficialConsentWay | null
  state: Generated<ContactOfficialState>
  publishedOn: string | null
  reason: string | null
  changedOn: string
  changedBy: string
  version: Generated<number>
}

export type ContactOfficialRow = Selectable<ContactOfficialTable>

export type DataRequestKind = 'see' | 'correct' | 'delete' | 'withdraw_consent' | 'object'

export type DataRequestState = 'received' | 'accepted' | 'carried_out' | 'refused'

export type DataRequestTable = {
  id: Generated<string>
  codeHash: string
  unitId: number
  kind: DataRequestKind
  about: string | null
  details: string | null
  senderName: string | null
  senderContact: string | null
  state: Generated<DataRequestState>
  receivedOn: string
  dueOn: string
  termByLaw: boolean
  answeredOn: string | null
  answeredBy: string | null
  answer: string | null
  carryOutBy: string | null
  outcome: string | null
  endedOn: string | null
  reason: string | null
  forgottenOn: string | null
  version: Generated<number>
}

export type DataRequestRow = Selectable<DataRequestTable>

export type NewsImportKind = 'word' | 'zip' | 'mail' | 'feed' | 'page' | 'text' | 'table'

export type NewsImportState = 'checked' | 'taken'

export type NewsImportTable = {
  id: Generated<string>
  unitId: number
  fileName: string
  kind: NewsImportKind
  senderName: string | null
  senderAddress: string | null
  sentAt: string | null
  madeBy: string
  at: string
  state: Generated<NewsImportState>
  columnId: string | null
  campaignId: string | null
  sourceName: string | null
  sourceAddress: string | null
}

export type NewsImportRow = Selectable<NewsImportTable>

export type LeftAsideTable = {
  id: Generated<string>
  importId: string | null
  articleId: string | null
  position: number
  name: string
  code: string
  values: OptionalJsonColumn
}

export type LeftAsideRow = Selectable<LeftAsideTable>

export type PublicityGuidanceState = 'draft' | 'issued' | 'withdrawn'

export type PublicityGuidanceTable = {
  id: Generated<string>
  campaignId: string
  unitId: number
  title: string
  body: string
  fromOn: string
  untilOn: string
  state: Generated<PublicityGuidanceState>
  issuedOn: string | null
  issuedBy: string | null
  reason: string | null
  madeBy: string
  version: Generated<number>
}

export type PublicityGuidanceRow = Selectable<PublicityGuidanceTable>

export type PublicityFormForm =
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

export type PublicityFormTable = {
  guidanceId: string
  form: PublicityFormForm
  wished: number | null
  fromOn: string
  untilOn: string
  note: string | null
}

export type PublicityFormRow = Selectable<PublicityFormTable>

export type PublicityOutputForm =
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

export type PublicityOutputState = 'entered' | 'withdrawn'

export type PublicityOutputTable = {
  id: Generated<string>
  guidanceId: string
  form: PublicityOutputForm
  unitId: number
  count: number
  onDay: string
  place: string | null
  link: string | null
  note: string | null
  fileId: string | null
  enteredOn: string
  enteredBy: string
  state: Generated<PublicityOutputState>
  reason: string | null
  version: Generated<number>
}

export type PublicityOutputRow = Selectable<PublicityOutputTable>

export type PublicityPieceView = {
  guidanceId: string | null
  unitId: number | null
  form: string | null
  onDay: string | null
  count: number | null
  source: string | null
  late: boolean | null
}

export type PublicityPieceRow = Selectable<PublicityPieceView>

export type ArticleCountSpan = 'all' | 'month' | 'day'

export type ArticleCountTable = {
  columnId: string | null
  span: ArticleCountSpan
  startsOn: string | null
  articles: number
}

export type ArticleCountRow = Selectable<ArticleCountTable>

export type ArticleWordsTable = {
  articleId: string
  slug: string
  publishedAt: string
  words: string
  titleWords: string
}

export type ArticleWordsRow = Selectable<ArticleWordsTable>

export type DataRequestOpeningTable = {
  requestId: string
  accountId: string
  day: string
  openedAt: string
  openedBy: string
}

export type DataRequestOpeningRow = Selectable<DataRequestOpeningTable>

declare module '../platform/database/handles.ts' {
  interface Tables {
    newsColumn: NewsColumnTable
    article: ArticleTable
    articlePicture: ArticlePictureTable
    articleViews: ArticleViewsTable
    goodExample: GoodExampleTable
    articleRevision: ArticleRevisionTable
    pictureSize: PictureSizeTable
    articleAttachment: ArticleAttachmentTable
    articleRelated: ArticleRelatedTable
    newsPlan: NewsPlanTable
    articleReader: ArticleReaderTable
    goodExampleFile: GoodExampleFileTable
    goodExampleReading: GoodExampleReadingTable
    exampleWish: ExampleWishTable
    introduction: IntroductionTable
    visitorSalt: VisitorSaltTable
    visitorTrace: VisitorTraceTable
    consultation: ConsultationTable
    consultationComment: ConsultationCommentTable
    spokesperson: SpokespersonTable
    contactOfficial: ContactOfficialTable
    dataRequest: DataRequestTable
    newsImport: NewsImportTable
    leftAside: LeftAsideTable
    publicityGuidance: PublicityGuidanceTable
    publicityForm: PublicityFormTable
    publicityOutput: PublicityOutputTable
    publicityPiece: PublicityPieceView
    articleCount: ArticleCountTable
    articleWords: ArticleWordsTable
    dataRequestOpening: DataRequestOpeningTable
  }
}
