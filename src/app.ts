import { randomUUID } from 'node:crypto'
import { holdsRole, system } from './platform/actor.ts'
import { sha256 } from './platform/audit/content.ts'
import { type Follower, startFollowers } from './platform/audit/followers.ts'
import { authoriseByRole } from './platform/authorise.ts'
import { type Bell, makeBell } from './platform/bell.ts'
import type { Clock } from './platform/clock.ts'
import type { Perform } from './platform/command.ts'
import type { Database } from './platform/database/handles.ts'
import { sweepUploadsJob } from './platform/files/sweep-uploads.ts'
import { refusals as fileRefusals } from './platform/files/words.ts'
import { housekeeping } from './platform/jobs/housekeeping.ts'
import type { Job } from './platform/jobs/job.ts'
import { startJobs } from './platform/jobs/runner.ts'
import { daily, type Schedule, startSchedules } from './platform/jobs/schedule.ts'
import { type Due, startDue, whenDue } from './platform/jobs/due.ts'
import { type LawBook, makeLawBook } from './platform/law/law-book.ts'
import { lawFiles } from './platform/law/load-law.ts'
import type { LawFile } from './platform/law/yaml-text.ts'
import { startMail, type Transport } from './platform/mail/deliver.ts'
import type { Writers } from './platform/mail/mail.ts'
import { performer } from './platform/perform.ts'
import { dayOf } from './platform/plain/moment.ts'
import { isWorkingDay } from './platform/plain/working-days.ts'
import type { Words } from './platform/plain/words.ts'
import type { Endpoint } from './platform/web/api.ts'
import type { Assets } from './platform/web/assets.ts'
import type { Fault } from './platform/web/faults.ts'
import type { Pace } from './platform/web/parts.ts'
import { houseFrame, houseFrameMark, type Section, type Site } from './platform/web/house-frame.tsx'
import { gatherWords } from './platform/web/refusal-sentences.ts'
import type { Route, Visit } from './platform/web/route.ts'
import { randomSecret } from './platform/web/seal.ts'
import { buildWeb } from './platform/web/server.ts'
import type { FindSession } from './platform/web/session.ts'
import { makeSightings } from './platform/web/sightings.ts'
import type { Sighting } from './platform/web/public-pages.ts'
import { makeTally, type Tally } from './platform/web/tally.ts'
import { uploadEndpoints } from './platform/web/upload-api.ts'
import { uploadRoutes } from './platform/web/upload-routes.ts'
import { type Editions, makeEditions } from './platform/web/editions.ts'
import type { WebApp } from './platform/web/server.ts'
import { isBrowser, visitorMark } from './platform/web/visitors.ts'
import { words } from './platform/web/words.ts'
import { refusals as commandRefusals } from './platform/words.ts'
import { makeWorker, type Report, settleAll, type Task } from './platform/worker.ts'
import { refusals as paperRefusals } from './platform/paper/words.ts'
import { endpoints as campaignEndpoints } from './campaigns/api.ts'
import { routes as campaignChangeRoutes } from './campaigns/changes/routes.ts'
import { routes as deployRoutes } from './campaigns/deploying/routes.ts'
import { endpoints as dutyEndpoints } from './campaigns/duties/api.ts'
import { deployJob } from './campaigns/duties/deploy-job.ts'
import { routes as dutyRoutes } from './campaigns/duties/routes.ts'
import { routes as planRoutes } from './campaigns/plans/routes.ts'
import { endpoints as questionEndpoints } from './campaigns/questions/api.ts'
import { routes as questionRoutes } from './campaigns/questions/routes.ts'
import { refusals as questionRefusals } from './campaigns/questions/words.ts'
import { routes as campaignRoutes, sections as campaignSections } from './campaigns/routes.ts'
import { routes as campaignWritingRoutes } from './campaigns/writing/routes.ts'
import { constraints as campaignConstraints, refusals as campaignRefusals } from './campaigns/words.ts'
import { routes as certificateRoutes } from './awards/certificates/routes.ts'
import { refusals as certificateRefusals } from './awards/certificates/words.ts'
import { routes as awardRegisterRoutes } from './awards/register/routes.ts'
import { routes as awardRoutes, sections as awardSections } from './awards/routes.ts'
import { constraints as awardConstraints, refusals as awardRefusals } from './awards/words.ts'
import { routes as councilRoutes, sections as councilSections } from './council/routes.ts'
import { routes as sessionRoutes } from './council/sessions/routes.ts'
import { constraints as councilConstraints, refusals as councilRefusals } from './council/words.ts'
import { endpoints as documentEndpoints } from './documents/api.ts'
import { routes as launchTextRoutes } from './documents/launches/routes.ts'
import { refusals as launchTextRefusals } from './documents/launches/words.ts'
import { refusals as textRefusals } from './documents/reading/words.ts'
import { routes as documentRoutes, sections as documentSections } from './documents/routes.ts'
import { constraints as documentConstraints, refusals as documentRefusals } from './documents/words.ts'
import { noteSessions } from './people/accounts/note-sessions.ts'
import { createFirstAdministrator } from './people/accounts/create-first-administrator.ts'
import { findByToken, findSession, hasAccounts } from './people/accounts/queries.ts'
import { endpoints as nominationEndpoints } from './nominations/api.ts'
import { routes as appraisalRoutes } from './nominations/appraisal/routes.ts'
import { routes as draftingRoutes } from './nominations/drafting/routes.ts'
import { routes as nominationFactRoutes } from './nominations/facts/routes.ts'
import {
  constraints as nominationFactConstraints,
  refusals as nominationFactRefusals,
} from './nominations/facts/words.ts'
import { routes as guidanceRoutes } from './nominations/guidance/routes.ts'
import { endpoints as lawEffectEndpoints } from './nominations/law-effects/api.ts'
import { routes as lawEffectRoutes } from './nominations/law-effects/routes.ts'
import { refusals as lawEffectRefusals } from './nominations/law-effects/words.ts'
import { routes as nominationRoutes, sections as nominationSections } from './nominations/routes.ts'
import { constraints as nominationConstraints, refusals as nominationRefusals } from './nominations/words.ts'
import { routes as accountRoutes } from './people/accounts/routes.ts'
import {
  constraints as accountConstraints,
  refusals as accountRefusals,
  roleName,
} from './people/accounts/words.ts'
import { routes as administrationRoutes } from './people/administration/routes.ts'
import { routes as bodyRoutes } from './people/bodies/routes.ts'
import { routes as peopleImportRoutes } from './people/import/routes.ts'
import { routes as peopleRoutes, sections as peopleSections } from './people/routes.ts'
import { daysOff } from './reporting/schedule/queries.ts'
import { refusals as peopleRefusals } from './people/words.ts'
import { countViews } from './newsroom/readers/count-views.ts'
import { publishScheduled } from './newsroom/publish-scheduled.ts'
import { dueArticles } from './newsroom/queries.ts'
import { endpoints as consultationEndpoints } from './newsroom/consultations/api.ts'
import {
  routes as consultationRoutes,
  sections as consultationSections,
} from './newsroom/consultations/routes.ts'
import {
  constraints as consultationConstraints,
  refusals as consultationRefusals,
} from './newsroom/consultations/words.ts'
import { endpoints as exampleEndpoints } from './newsroom/examples/api.ts'
import { routes as exampleRoutes, sections as exampleSections } from './newsroom/examples/routes.ts'
import { refusals as exampleRefusals } from './newsroom/examples/words.ts'
import { routes as portalImportRoutes } from './newsroom/importing/portal/routes.ts'
import { routes as importingRoutes } from './newsroom/importing/routes.ts'
import { refusals as importingRefusals } from './newsroom/importing/words.ts'
import { routes as newsListRoutes } from './newsroom/list/routes.ts'
import { routes as planCalendarRoutes } from './newsroom/plans/routes.ts'
import { refusals as newsPlanRefusals } from './newsroom/plans/words.ts'
import { endpoints as publicityEndpoints } from './newsroom/publicity/api.ts'
import { routes as publicityBoardRoutes } from './newsroom/publicity/board/routes.ts'
import { routes as publicityRoutes, sections as publicitySections } from './newsroom/publicity/routes.ts'
import {
  constraints as publicityConstraints,
  refusals as publicityRefusals,
} from './newsroom/publicity/words.ts'
import { routes as newsSheetRoutes } from './newsroom/sheets/routes.ts'
import { endpoints as introductionEndpoints } from './newsroom/introductions/api.ts'
import {
  routes as introductionRoutes,
  sections as introductionSections,
} from './newsroom/introductions/routes.ts'
import {
  constraints as introductionConstraints,
  refusals as introductionRefusals,
} from './newsroom/introductions/words.ts'
import { dropTraces } from './newsroom/visitors/drop-traces.ts'
import { refusals as visitorRefusals } from './newsroom/visitors/words.ts'
import { endpoints as contactEndpoints } from './newsroom/contacts/api.ts'
import { routes as contactRoutes, sections as contactSections } from './newsroom/contacts/routes.ts'
import { refusals as contactRefusals } from './newsroom/contacts/words.ts'
import { endpoints as dataRequestEndpoints } from './newsroom/data-requests/api.ts'
import {
  routes as dataRequestRoutes,
  sections as dataRequestSections,
} from './newsroom/data-requests/routes.ts'
import {
  constraints as dataRequestConstraints,
  refusals as dataRequestRefusals,
} from './newsroom/data-requests/words.ts'
import { endpoints as spokespersonEndpoints } from './newsroom/spokespersons/api.ts'
import {
  routes as spokespersonRoutes,
  sections as spokespersonSections,
} from './newsroom/spokespersons/routes.ts'
import {
  constraints as spokespersonConstraints,
  refusals as spokespersonRefusals,
} from './newsroom/spokespersons/words.ts'
import { routes as newsHistoryRoutes } from './newsroom/history/routes.ts'
import { routes as newsRoutes, sections as newsSections } from './newsroom/routes.ts'
import { constraints as newsConstraints, refusals as newsRefusals } from './newsroom/words.ts'
import { routes as calendarRoutes } from './desk/calendar/routes.ts'
import { refusals as deskRefusals } from './desk/words.ts'
import { routes as deskRoutes, sections as deskSections } from './desk/routes.ts'
import { digestJob } from './desk/digest/digest-job.ts'
import { writers as digestWriters } from './desk/digest/pages/digest-mail.ts'
import { ladderIsRunning } from './desk/digest/queries.ts'
import { runDigestDay } from './desk/digest/run-digest-day.ts'
import { endpoints as noticeEndpoints } from './desk/notices/api.ts'
import { unreadTasks } from './desk/notices/queries.ts'
import { routes as noticeRoutes } from './desk/notices/routes.ts'
import { routes as outboxRoutes, sections as outboxSections } from './desk/outbox/routes.ts'
import { refusals as outboxRefusals } from './desk/outbox/words.ts'
import { routes as portalAccessRoutes } from './portal/access/routes.ts'
import { turnedBy } from './portal/editions.ts'
import { routes as portalOpenDataRoutes } from './portal/open-data/routes.ts'
import { routes as portalCampaignRoutes } from './portal/campaigns/routes.ts'
import { endpoints as portalContactEndpoints } from './portal/contacts/api.ts'
import { routes as portalContactRoutes } from './portal/contacts/routes.ts'
import { endpoints as portalConsultationEndpoints } from './portal/consultations/api.ts'
import { routes as portalConsultationRoutes } from './portal/consultations/routes.ts'
import { endpoints as portalExampleEndpoints } from './portal/examples/api.ts'
import { routes as portalExampleRoutes } from './portal/examples/routes.ts'
import { routes as portalIntroductionRoutes } from './portal/introductions/routes.ts'
import { articlePath, routes as portalNewsRoutes } from './portal/news/routes.ts'
import { endpoints as portalPressEndpoints } from './portal/press/api.ts'
import { routes as portalPressRoutes } from './portal/press/routes.ts'
import { refusals as portalPressRefusals } from './portal/press/words.ts'
import { routes as portalPrivacyRoutes } from './portal/privacy/routes.ts'
import { endpoints as portalPublicityEndpoints } from './portal/publicity/api.ts'
import { routes as portalRegisterRoutes } from './portal/register/routes.ts'
import { routes as portalSearchRoutes } from './portal/search/routes.ts'
import { routes as portalSiteRoutes } from './portal/site/routes.ts'
import { routes as portalVerificationRoutes } from './portal/verification/routes.ts'
import { routes as portalTurnoutRoutes } from './portal/turnout/routes.ts'
import {
  footer as portalFooter,
  routes as portalRoutes,
  sections as portalNavigation,
} from './portal/routes.ts'
import { routes as rankingRoutes, sections as rankingSections } from './ranking/routes.ts'
import { constraints as rankingConstraints, refusals as rankingRefusals } from './ranking/words.ts'
import { endpoints as lawEndpoints } from './regulations/api.ts'
import { routes as regulationRoutes, sections as regulationSections } from './regulations/routes.ts'
import { endpoints as lawEditionEndpoints } from './regulations/editions/api.ts'
import { keepLaw } from './regulations/editions/keep-law.ts'
import { lawKeepers } from './regulations/editions/law-edition.ts'
import { type Found as FoundLaw, findStanding } from './regulations/editions/queries.ts'
import { routes as lawEditionRoutes } from './regulations/editions/routes.ts'
import { refusals as lawEditionRefusals, words as lawWords } from './regulations/editions/words.ts'
import { faultRefusals } from './regulations/law-texts.ts'
import { endpoints as localEndpoints } from './regulations/local/api.ts'
import { routes as localRoutes } from './regulations/local/routes.ts'
import { refusals as localRefusals } from './regulations/local/words.ts'
import { lawPath } from './regulations/lookup.ts'
import { faultyLaw, onLawPut } from './regulations/on-law-put.ts'
import { refusals as lawRefusals } from './regulations/words.ts'
import { endpoints as reportingEndpoints } from './reporting/api.ts'
import { makeReportsJob } from './reporting/make-reports.ts'
import { onCampaignClosed } from './reporting/on-campaign-closed.ts'
import { routes as reportListRoutes } from './reporting/lists/routes.ts'
import { routes as formDraftRoutes } from './reporting/form-drafts/routes.ts'
import { refusals as formDraftRefusals } from './reporting/form-drafts/words.ts'
import { routes as reportDraftRoutes } from './reporting/drafts/routes.ts'
import { refusals as reportDraftRefusals } from './reporting/drafts/words.ts'
import { routes as ladderRoutes } from './reporting/ladder/routes.ts'
import { refusals as ladderRefusals } from './reporting/ladder/words.ts'
import { routes as handoverRoutes } from './reporting/handover/routes.ts'
import { onCampaignDeployed } from './reporting/late-comers/on-campaign-deployed.ts'
import { routes as boardRoutes } from './reporting/boards/routes.ts'
import { routes as directionRoutes } from './reporting/directions/routes.ts'
import { refusals as directionRefusals } from './reporting/directions/words.ts'
import { routes as progressRoutes } from './reporting/progress/routes.ts'
import { routes as reportingRoutes, sections as reportingSections } from './reporting/routes.ts'
import { hasMarks } from './reporting/roll-up/queries.ts'
import { rollUp } from './reporting/roll-up/store.ts'
import { settleReportsJob } from './reporting/settle-reports.ts'
import { constraints as reportingConstraints, refusals as reportingRefusals } from './reporting/words.ts'
import {
  constraints as followUpConstraints,
  refusals as followUpRefusals,
} from './reporting/follow-up/words.ts'
import { reminderPath, unitRoles } from './reporting/follow-up/reminder.ts'
import { routes as followUpRoutes } from './reporting/follow-up/routes.ts'
import { routes as insideRoutes } from './reporting/inside/routes.ts'
import { routes as sheetRoutes } from './reporting/sheets/routes.ts'
import { refusals as sheetRefusals } from './reporting/sheets/words.ts'
import { routes as overlapRoutes } from './reporting/overlap/routes.ts'
import { routes as inspectionRoutes } from './reporting/inspections/routes.ts'
import { routes as reportPaperRoutes } from './reporting/papers/routes.ts'
import { refusals as reportPaperRefusals } from './reporting/papers/words.ts'
import { routes as checklistRoutes } from './reporting/checklists/routes.ts'
import { routes as inspectionListRoutes } from './reporting/inspection-lists/routes.ts'
import { routes as roundRoutes } from './reporting/rounds/routes.ts'
import { routes as reviewRequestRoutes } from './reporting/review-requests/routes.ts'
import { routes as reviewRoutes } from './reporting/reviews/routes.ts'
import { routes as countedRoutes } from './reporting/counted/routes.ts'
import { endpoints as directionEndpoints } from './reporting/directions/api.ts'
import { endpoints as evidenceEndpoints } from './reporting/drafts/api.ts'
import { endpoints as extensionEndpoints } from './reporting/extensions/api.ts'
import {
  constraints as extensionConstraints,
  refusals as extensionRefusals,
} from './reporting/extensions/words.ts'
import { endpoints as followUpEndpoints } from './reporting/follow-up/api.ts'
import { routes as scheduleRoutes } from './reporting/schedule/routes.ts'
import { refusals as scheduleRefusals } from './reporting/schedule/words.ts'
import { routes as targetRoutes } from './reporting/targets/routes.ts'
import { routes as letterRoutes } from './reporting/letters/routes.ts'
import { refusals as letterRefusals } from './reporting/letters/words.ts'
import { onThingSent } from './reporting/on-thing-sent.ts'
import { onReportAnswered } from './reporting/on-report-answered.ts'
import { noteOpened } from './reporting/urging/note-opened.ts'
import { writers as urgingWriters } from './reporting/urging/pages/mails.ts'
import { routes as urgingRoutes } from './reporting/urging/routes.ts'
import { runUrgingDay } from './reporting/urging/run-urging-day.ts'
import { urgeJob } from './reporting/urging/urge-job.ts'
import { refusals as urgingRefusals } from './reporting/urging/words.ts'
import { constraints as insideConstraints, refusals as insideRefusals } from './reporting/inside/words.ts'
import { endpoints as checklistEndpoints } from './reporting/checklists/api.ts'
import { onCampaignEnded } from './reporting/letters/on-campaign-ended.ts'
import { endpoints as reportPaperEndpoints } from './reporting/papers/api.ts'
import { endpoints as inspectionEndpoints } from './reporting/inspections/api.ts'
import {
  constraints as inspectionConstraints,
  refusals as inspectionRefusals,
} from './reporting/inspections/words.ts'
import { endpoints as ladderEndpoints } from './reporting/ladder/api.ts'
import { endpoints as letterEndpoints } from './reporting/letters/api.ts'
import { endpoints as progressEndpoints } from './reporting/progress/api.ts'
import { endpoints as reviewEndpoints } from './reporting/reviews/api.ts'
import { constraints as roundConstraints, refusals as roundRefusals } from './reporting/rounds/words.ts'
import { constraints as reviewConstraints, refusals as reviewRefusals } from './reporting/reviews/words.ts'
import { endpoints as roundEndpoints } from './reporting/rounds/api.ts'
import { endpoints as targetEndpoints } from './reporting/targets/api.ts'
import { refusals as targetRefusals } from './reporting/targets/words.ts'
import { endpoints as turnoutEndpoints } from './reporting/turnout/api.ts'
import { routes as pollingAreaRoutes } from './reporting/turnout/areas/routes.ts'
import { routes as turnoutBoardRoutes } from './reporting/turnout/board/routes.ts'
import { routes as turnoutCorrectingRoutes } from './reporting/turnout/correcting/routes.ts'
import { routes as turnoutEntryRoutes } from './reporting/turnout/entry/routes.ts'
import { routes as pressFigureRoutes } from './reporting/turnout/press/routes.ts'
import { routes as electionDayRoutes, sections as electionSections } from './reporting/turnout/routes.ts'
import { constraints as turnoutConstraints, refusals as turnoutRefusals } from './reporting/turnout/words.ts'
import { endpoints as unitEndpoints } from './units/api.ts'
import { routes as unitChangeRoutes } from './units/changes/routes.ts'
import { routes as clusterRoutes } from './units/clusters/routes.ts'
import { routes as unitImportRoutes } from './units/import/routes.ts'
import { pathOf } from './units/queries.ts'
import { routes as unitRoutes, sections as unitSections } from './units/routes.ts'
import { constraints as unitConstraints, refusals as unitRefusals } from './units/words.ts'

/** What the rooms bring: a line a room in each list, in the order of the river. */

export const routes: readonly Route[] = [
  ...uploadRoutes,
  ...unitRoutes,
  ...unitChangeRoutes,
  ...unitImportRoutes,
  ...clusterRoutes,
  ...peopleRoutes,
  ...bodyRoutes,
  ...peopleImportRoutes,
  ...administrationRoutes,
  ...accountRoutes,
  ...localRoutes,
  ...lawEditionRoutes,
  ...regulationRoutes,
  ...documentRoutes,
  ...launchTextRoutes,
  ...campaignRoutes,
  ...campaignWritingRoutes,
  ...campaignChangeRoutes,
  ...deployRoutes,
  ...dutyRoutes,
  ...planRoutes,
  ...questionRoutes,
  ...nominationRoutes,
  ...guidanceRoutes,
  ...draftingRoutes,
  ...appraisalRoutes,
  ...nominationFactRoutes,
  ...lawEffectRoutes,
  ...reportingRoutes,
  ...reportListRoutes,
  ...reportDraftRoutes,
  ...formDraftRoutes,
  ...ladderRoutes,
  ...progressRoutes,
  ...boardRoutes,
  ...directionRoutes,
  ...followUpRoutes,
  ...roundRoutes,
  ...inspectionListRoutes,
  ...checklistRoutes,
  ...urgingRoutes,
  ...letterRoutes,
  ...inspectionRoutes,
  ...overlapRoutes,
  ...sheetRoutes,
  ...insideRoutes,
  ...handoverRoutes,
  ...reportPaperRoutes,
  ...reviewRoutes,
  ...countedRoutes,
  ...scheduleRoutes,
  ...reviewRequestRoutes,
  ...targetRoutes,
  ...electionDayRoutes,
  ...pollingAreaRoutes,
  ...turnoutBoardRoutes,
  ...turnoutEntryRoutes,
  ...turnoutCorrectingRoutes,
  ...pressFigureRoutes,
  ...sessionRoutes,
  ...councilRoutes,
  ...awardRoutes,
  ...awardRegisterRoutes,
  ...certificateRoutes,
  ...rankingRoutes,
  ...importingRoutes,
  ...portalImportRoutes,
  ...newsListRoutes,
  ...planCalendarRoutes,
  ...newsSheetRoutes,
  ...publicityRoutes,
  ...publicityBoardRoutes,
  ...newsRoutes,
  ...newsHistoryRoutes,
  ...exampleRoutes,
  ...introductionRoutes,
  ...consultationRoutes,
  ...spokespersonRoutes,
  ...contactRoutes,
  ...dataRequestRoutes,
  ...deskRoutes,
  ...calendarRoutes,
  ...noticeRoutes,
  ...outboxRoutes,
  ...portalRoutes,
  ...portalCampaignRoutes,
  ...portalNewsRoutes,
  ...portalExampleRoutes,
  ...portalIntroductionRoutes,
  ...portalConsultationRoutes,
  ...portalRegisterRoutes,
  ...portalTurnoutRoutes,
  ...portalSiteRoutes,
  ...portalSearchRoutes,
  ...portalAccessRoutes,
  ...portalOpenDataRoutes,
  ...portalVerificationRoutes,
  ...portalPressRoutes,
  ...portalContactRoutes,
  ...portalPrivacyRoutes,
]

export const endpoints: readonly Endpoint[] = [
  ...unitEndpoints,
  ...lawEndpoints,
  ...localEndpoints,
  ...lawEditionEndpoints,
  ...documentEndpoints,
  ...campaignEndpoints,
  ...dutyEndpoints,
  ...reportingEndpoints,
  ...turnoutEndpoints,
  ...ladderEndpoints,
  ...extensionEndpoints,
  ...evidenceEndpoints,
  ...reportPaperEndpoints,
  ...uploadEndpoints,
  ...questionEndpoints,
  ...noticeEndpoints,
  ...directionEndpoints,
  ...followUpEndpoints,
  ...letterEndpoints,
  ...progressEndpoints,
  ...targetEndpoints,
  ...inspectionEndpoints,
  ...checklistEndpoints,
  ...reviewEndpoints,
  ...roundEndpoints,
  ...nominationEndpoints,
  ...lawEffectEndpoints,
  ...spokespersonEndpoints,
  ...contactEndpoints,
  ...dataRequestEndpoints,
  ...portalPressEndpoints,
  ...portalContactEndpoints,
  ...publicityEndpoints,
  ...exampleEndpoints,
  ...introductionEndpoints,
  ...consultationEndpoints,
  ...portalExampleEndpoints,
  ...portalConsultationEndpoints,
  ...portalPublicityEndpoints,
]

export const followers: readonly Follower[] = [
  onCampaignClosed,
  onCampaignEnded,
  onCampaignDeployed,
  onReportAnswered,
  onThingSent,
]

export const jobs: readonly Job[] = [
  sweepUploadsJob,
  deployJob,
  makeReportsJob,
  settleReportsJob,
  urgeJob,
  digestJob,
]

/** Kind of message → how it is written. */
export const writers: Writers = { ...urgingWriters, ...digestWriters }

const onWorkingDays: Schedule['isDue'] = async (reader, today, law) =>
  isWorkingDay(today, await daysOff(reader, law)) ? 'yes' : 'no'

/** What the clock sets going. */
const schedules: readonly Schedule[] = [
  daily({ name: 'visitor-traces', at: '00:05', isDue: async () => 'yes' }, dropTraces, () => ({})),
  daily({ name: 'urging', at: '07:30', isDue: onWorkingDays }, runUrgingDay, (day) => ({ day })),
  daily(
    {
      name: 'digest',
      at: '07:30',
      isDue: async (reader, today, law) =>
        (await ladderIsRunning(reader)) ? 'later' : onWorkingDays(reader, today, law),
    },
    runDigestDay,
    (day) => ({ day }),
  ),
]

/** What happens at moments that people have set. */
const dues: readonly Due[] = [whenDue('scheduled-articles', dueArticles, publishScheduled)]

/** Sections of the navigation, in the order in which they stand. */
export const portalSections: readonly Section[] = portalNavigation
export const officeSections: readonly Section[] = [
  ...deskSections,
  ...outboxSections,
  ...documentSections,
  ...campaignSections,
  ...reportingSections,
  ...electionSections,
  ...nominationSections,
  ...councilSections,
  ...awardSections,
  ...rankingSections,
  ...newsSections,
  ...regulationSections,
  ...publicitySections,
  ...exampleSections,
  ...introductionSections,
  ...consultationSections,
  ...spokespersonSections,
  ...contactSections,
  ...dataRequestSections,
  ...unitSections,
  ...peopleSections,
]

export const refusalWords: Words = gatherWords(
  commandRefusals,
  fileRefusals,
  paperRefusals,
  unitRefusals,
  peopleRefusals,
  accountRefusals,
  lawRefusals,
  localRefusals,
  lawEditionRefusals,
  faultRefusals,
  documentRefusals,
  textRefusals,
  launchTextRefusals,
  campaignRefusals,
  questionRefusals,
  reportingRefusals,
  reportDraftRefusals,
  formDraftRefusals,
  ladderRefusals,
  followUpRefusals,
  urgingRefusals,
  letterRefusals,
  inspectionRefusals,
  roundRefusals,
  insideRefusals,
  reportPaperRefusals,
  reviewRefusals,
  sheetRefusals,
  directionRefusals,
  extensionRefusals,
  scheduleRefusals,
  targetRefusals,
  turnoutRefusals,
  nominationRefusals,
  nominationFactRefusals,
  lawEffectRefusals,
  councilRefusals,
  awardRefusals,
  certificateRefusals,
  rankingRefusals,
  newsRefusals,
  importingRefusals,
  exampleRefusals,
  newsPlanRefusals,
  publicityRefusals,
  visitorRefusals,
  introductionRefusals,
  consultationRefusals,
  spokespersonRefusals,
  contactRefusals,
  dataRequestRefusals,
  portalPressRefusals,
  deskRefusals,
  outboxRefusals,
)

/** Name of a database constraint → the refusal that tells it. */
export const constraintRefusals: Readonly<Record<string, string>> = {
  ...unitConstraints,
  ...accountConstraints,
  ...documentConstraints,
  ...campaignConstraints,
  ...reportingConstraints,
  ...extensionConstraints,
  ...followUpConstraints,
  ...inspectionConstraints,
  ...roundConstraints,
  ...insideConstraints,
  ...reviewConstraints,
  ...turnoutConstraints,
  ...nominationConstraints,
  ...nominationFactConstraints,
  ...councilConstraints,
  ...awardConstraints,
  ...rankingConstraints,
  ...newsConstraints,
  ...publicityConstraints,
  ...introductionConstraints,
  ...consultationConstraints,
  ...spokespersonConstraints,
  ...dataRequestConstraints,
}

/** Finds sessions, and has it written down now and then that they are in use. */
const sessionFinder = ({ database, perform, clock }: House): FindSession => {
  const sightings = makeSightings(async (sessionIds) => {
    await perform(noteSessions, { id: randomUUID(), input: { sessionIds }, actor: system })
  })
  return async (token) => {
    const session = await findSession(database.reader, token, { today: clock.today(), now: clock.now() })
    if (session?.stale) sightings.note(session.id)
    return session
  }
}

/** A page that is told on, after it was shown, what the visit was. */
const watched = (route: Route, seen: (visit: Visit) => void): Route =>
  route.kind === 'page'
    ? {
        ...route,
        show: async (visit) => {
          const shown = await route.show(visit)
          seen(visit)
          return shown
        },
      }
    : route

const lastPart = ({ path }: Visit): string => path.slice(path.lastIndexOf('/') + 1)

/** Counts the readers of articles: each visitor once an article and day, written a few seconds later. */
const readerTally = (perform: Perform, report: Report): Tally =>
  makeTally(
    async (counts) => {
      const reads = [...counts.keys()].map((key) => {
        const [day = '', slug = '', visitor = ''] = key.split(' ')
        return { day, slug, visitor }
      })
      // around midnight there are two days in one batch
      const days = [...Map.groupBy(reads, ({ day }) => day)].toSorted(([one], [other]) =>
        one < other ? -1 : 1,
      )
      for (const [day, ofDay] of days) {
        const input = {
          day,
          freshSecret: randomSecret(),
          reads: ofDay.map(({ slug, visitor }) => ({ slug, visitor })),
        }
        await perform(countViews, { id: randomUUID(), input, actor: system })
      }
    },
    (fault) => report('readers', fault),
  )

/** The routes: an article's page counts that it was read, a reminder's that the unit has opened it. */
const countingRoutes = ({ perform, readers, clock }: House): readonly Route[] => {
  const seen = ({ path, ...from }: Sighting): void => {
    if (!isBrowser(from.agent)) return
    readers.note(`${dayOf(clock.now())} ${path.slice(path.lastIndexOf('/') + 1)} ${visitorMark(from)}`)
  }
  const openings = makeTally(async (counts) => {
    const opened = [...counts.keys()].map((key) => {
      const [reminderId = '', accountId = ''] = key.split(' ')
      return { reminderId, accountId }
    })
    await perform(noteOpened, { id: randomUUID(), input: { opened }, actor: system })
  })
  const mayOwe = (visit: Visit): boolean => holdsRole(visit.actor, unitRoles)
  return routes.map((route) => {
    if (route.path === articlePath && route.kind === 'page') return { ...route, seen }
    if (route.path !== reminderPath) return route
    return watched(route, (visit) => {
      if (mayOwe(visit)) openings.note(`${lastPart(visit)} ${visit.actor.accountId}`)
    })
  })
}

/** The house at work: its commands, and what follows from them. */
export type House = {
  readonly database: Database
  readonly lawBook: LawBook
  readonly clock: Clock
  readonly perform: Perform
  /** Which edition of what public pages are made of stands. */
  readonly editions: Editions
  /** Who read which article, until it is written. */
  readonly readers: Tally
  /** Works off all that follows from what has been done: jobs, followers, and what follows from those. */
  settle(): Promise<void>
  /** Ends the work behind the scenes; the database stays open. */
  stop(): Promise<void>
}

/** After each command the editions of what it touched are turned: public pages made of that are made anew. */
const turning =
  (perform: Perform, editions: Editions): Perform =>
  async (command, order) => {
    const result = await perform(command, order)
    editions.turn(turnedBy(command.name))
    return result
  }

/** Milliseconds between two rounds of summing: what is committed stands in the boards well within a second. */
const ROUND_GAP = 200

const keepSums = (database: Database, clock: Clock, editions: Editions): Task => ({
  name: 'roll-up',
  work: async () => {
    if (!(await hasMarks(database.reader))) return 0
    const done = await database.write((writer) => rollUp(writer, clock.now()))
    if (done > 0) editions.turn(['figures'])
    return done
  },
  gap: ROUND_GAP,
})

export type HouseMatter = {
  readonly database: Database
  readonly clock: Clock
  readonly report: Report
  /** Left out, what follows from a commit is worked off at once; with a silent one only when it is settled. */
  readonly bell?: Bell
  /** How messages leave; left out, they are kept for the administrator to read. */
  readonly post?: { readonly transport: Transport | null; readonly origin: string }
  /** Invented people are never written to. */
  readonly demo?: boolean
  /** Whether the clock sets things going; a demonstration's day stands still. */
  readonly clockwork?: boolean
  /** The texts of law/; left out, they are read from the folder. */
  readonly texts?: readonly LawFile[]
  /** Whether it keeps its tables in order by itself; the embedded engine has nobody else for it. */
  readonly tidies?: boolean
}

const keptHere = { transport: null, origin: 'http://localhost:3000' } as const

/** The law that this start lives by. A faulty folder leaves the last good law in force, and is told loudly. */
const lawFound = async (database: Database, texts: readonly LawFile[], report: Report): Promise<FoundLaw> => {
  const found = await findStanding(database.reader, texts)
  if (found.law === null) throw faultyLaw(found.faults, 'there is no older law to live by')
  if (found.faults.length > 0) report('law', faultyLaw(found.faults, 'the last good law stays in force'))
  return found
}

/** Keeps the law found for the next start; false when another process has put one in force since. */
const keepFound = async (perform: Perform, { files, changes, seen, kept }: FoundLaw): Promise<boolean> => {
  if (kept) return true
  const input = { title: lawWords.asFound.vi, files, changes, seen }
  return (await perform(keepLaw, { id: randomUUID(), input, actor: system })).kept
}

/** Keeps the law found, or finds it anew until it was kept, and gives its print. */
const settleLaw = async (
  perform: Perform,
  lawBook: LawBook,
  found: FoundLaw,
  findAnew: () => Promise<FoundLaw>,
): Promise<string> => {
  if (await keepFound(perform, found)) return found.print
  const next = await findAnew()
  lawBook.replace(next.law, next.faults)
  return settleLaw(perform, lawBook, next, findAnew)
}

/** Furnishes a migrated database with the rooms. Throws when the law has faults and there is no older one. */
export const openHouse = async ({
  database,
  clock,
  report,
  bell = makeBell(),
  post = keptHere,
  demo = false,
  clockwork = false,
  texts = lawFiles(),
  tidies = false,
}: HouseMatter): Promise<House> => {
  const found = await lawFound(database, texts, report)
  const lawBook = makeLawBook(found.law, found.faults)
  const authorise = authoriseByRole(pathOf)
  const editions = makeEditions()
  const perform = turning(
    performer({ database, authorise, clock, lawBook, constraintRefusals, bell }),
    editions,
  )
  const print = await settleLaw(perform, lawBook, found, () => lawFound(database, texts, report))
  const { reader } = database
  const law = onLawPut({ reader, lawBook, texts, report, replaced: () => editions.turn(['law']) }, print)
  const matter = { database, clock, lawBook, bell, report }
  const readers = readerTally(perform, report)
  const behind = [
    await startFollowers({ ...matter, perform }, followers),
    makeWorker(matter, [law]),
    startJobs(matter, jobs),
    makeWorker(matter, [keepSums(database, clock, editions)]),
    startDue({ ...matter, perform, reader }, dues),
    ...(tidies ? [makeWorker(matter, [housekeeping(database, clock)])] : []),
    startMail({ ...matter, ...post, ...(demo ? { transport: null } : {}), writers, demo }),
    ...(clockwork ? [startSchedules({ ...matter, perform, reader }, schedules)] : []),
  ]
  return {
    database,
    lawBook,
    clock,
    perform,
    editions,
    readers,
    // Jobs write lines that followers read, and followers ask for jobs: until neither finds anything.
    settle: () => settleAll(behind),
    stop: async () => {
      await readers.settle()
      await Promise.all(behind.map((worker) => worker.stop()))
    },
  }
}

/**
 * Where no account has been taken into use: the path of a one-time link that makes the first administrator. Null when
 * there are accounts.
 */
export const firstAdministrator = async ({ database, perform }: House): Promise<string | null> => {
  if (await hasAccounts(database.reader)) return null
  const secret = randomSecret()
  const input = { name: 'Quản trị hệ thống', login: 'quantri', invitationHash: sha256(secret) }
  await perform(createFirstAdministrator, { id: randomUUID(), input, actor: system })
  return `/moi/${secret}`
}

export type WebMatter = {
  readonly assets: Assets
  readonly secret: string
  readonly demo: boolean
  readonly faults: (fault: Fault) => void
  readonly trustedProxies: number
  /** Left out, the usual one; null: nobody is slowed down (for benches). */
  readonly pace?: Pace | null
  /** Beside those of the rooms (for benches). */
  readonly more?: readonly Route[]
}

const site: Site = {
  name: words['site.name'],
  agency: words['site.agency'],
  portal: portalSections,
  office: officeSections,
  deskPath: '/lam-viec',
  signInPath: '/dang-nhap',
  signOutPath: '/dang-xuat',
  accountPath: '/lam-viec/tai-khoan',
  notices: { path: '/lam-viec/thong-bao', unread: unreadTasks },
  searchPath: '/tim-kiem',
  footer: portalFooter,
  alarm: ({ actor, lawFaults }) =>
    lawFaults.length > 0 && holdsRole(actor, lawKeepers) ? { href: lawPath, text: lawWords.alarm } : null,
}

/** The house's web: pages, forms, files and the API. */
export const webOf = (house: House, matter: WebMatter): WebApp =>
  buildWeb({
    ...matter,
    routes: [...countingRoutes(house), ...(matter.more ?? [])],
    api: {
      title: 'Thi Đua',
      version: '1',
      endpoints,
      findBearer: (token) => findByToken(house.database.reader, token, house.clock.today()),
    },
    perform: house.perform,
    database: house.database,
    findSession: sessionFinder(house),
    frame: houseFrame(site, matter.assets),
    frameMark: houseFrameMark(site, matter.assets),
    refusalWords,
    roleName,
    clock: house.clock,
    lawBook: house.lawBook,
    editions: house.editions,
  })
