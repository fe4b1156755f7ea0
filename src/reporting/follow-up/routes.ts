import { listCampaigns, mustFindCampaign } from '../../campaigns/queries.ts'
import { findPerson, workingUnits } from '../../people/queries.ts'
import { holdsRoleOn } from '../../platform/actor.ts'
import type { Reader } from '../../platform/database/handles.ts'
import { addDays } from '../../platform/plain/day.ts'
import { pageAsked, rowsOfPage } from '../../platform/web/paging.ts'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { dayTyped, many, one, oneOrNull, type Typed } from '../../platform/web/typed.ts'
import { pathOf, trailOf } from '../../units/queries.ts'
import { answerReminder } from './answer-reminder.ts'
import { pagePath, pageSizes } from './follow-up-pages.ts'
import { nameFollower, relieveFollower } from './name-follower.ts'
import { campaignCrumbs } from './pages/campaign-head.tsx'
import { ComposerPage } from './pages/composer-page.tsx'
import { FollowUpPage } from './pages/follow-up-page.tsx'
import { InChargePage } from './pages/in-charge-page.tsx'
import { OwnRemindersPage, ReminderPage } from './pages/own-reminders-page.tsx'
import { countReminders, remindersOf } from '../reminders/queries.ts'
import { councilPeople, countOwed, membersInCharge, thingsOf, timesUrged, unitsOwing } from './queries.ts'
import {
  councilRoles,
  followerRoles,
  horizonOf,
  keyOf,
  readKey,
  spokenKinds,
  type Thing,
  unitRoles,
  watcherHeld,
  whyNotUrged,
} from './reminder.ts'
import { takesRequests } from '../ladder/queries.ts'
import { ripeForLetter } from '../letters/queries.ts'
import { contactsOf, mustSeeReminder, scopeOf, visibleUnits } from '../urging/queries.ts'
import { sendReminder } from './send-reminder.ts'
import { say } from './words.ts'

type InCampaign = Visit<'slug'>

const { things: LISTED, told: TOLD } = pageSizes
const audience = [...followerRoles, ...councilRoles, 'auditor'] as const

const examplesAt = (path: (slug: string) => string) => async (reader: Reader) => {
  const campaigns = await listCampaigns(reader, { parentId: null, states: ['running', 'closed'] })
  return campaigns.slice(0, 2).map(({ slug }) => path(slug))
}

/** The way to each unit, root first, as pages show it. */
const pathsOf = async ({ reader, today }: Visit, unitIds: readonly number[]) => {
  const trails = await trailOf(reader, unitIds, today)
  return (unitId: number) => (trails.get(unitId) ?? []).map(({ name }) => ({ text: name }))
}

const showFollowUp = async (visit: InCampaign): Promise<Shown> => {
  const { reader, today, language, actor, query } = visit
  const campaign = await mustFindCampaign(reader, visit.params.slug)
  const everyLevel = query.get('cap') === 'tat-ca'
  const scope = await scopeOf(visit, campaign.id, everyLevel)
  const running = campaign.state === 'running'
  const owed = { campaignId: campaign.id, owedUntil: horizonOf(today), ...scope }
  const open = scope !== null && running
  const owing = open ? await countOwed(reader, owed) : 0
  const nth = Math.min(pageAsked(visit), Math.max(1, Math.ceil(owing / LISTED)))
  // of each kind as many as the pages so far can hold: put together by their days, the page is cut out of them
  const nearest = open ? await thingsOf(reader, { ...owed, limit: nth * LISTED }) : []
  const things = rowsOfPage(nearest, nth, LISTED)
  const seen = scope ? await visibleUnits(reader, campaign.id, scope) : new Set<number>()
  const told = { campaignId: campaign.id, unitIds: [...seen] }
  const toldPage = pageAsked(visit, 'da-nhac')
  const history = await remindersOf(reader, { ...told, limit: TOLD, offset: (toldPage - 1) * TOLD })
  const paths = await pathsOf(
    visit,
    [...things, ...history].map(({ unitId }) => unitId),
  )
  const body = FollowUpPage({
    visit,
    campaign,
    things,
    history,
    counts: {
      all: owing,
      late: open ? await countOwed(reader, { ...owed, owedUntil: addDays(today, -1) }) : 0,
      told: await countReminders(reader, told),
    },
    pages: { things: nth, told: toldPage },
    unitPath: paths,
    contacts: await contactsOf(reader, things),
    ...(await ripeForLetter(reader, campaign.id, things, today)),
    everyLevel,
    running,
    maySend: actor.grants.some(({ role }) => role !== 'auditor'),
  })
  return { title: say(language)('title'), body, crumbs: campaignCrumbs(visit, campaign) }
}

const kindOf = (text: string | null) => spokenKinds.find((kind) => kind === text) ?? 'personal'
const chosenKeys = (visit: Visit): readonly string[] =>
  visit.problem ? many(visit.problem.typed, 'viec') : visit.query.getAll('viec')

const idsOf = (keys: readonly string[]) => {
  const read = keys.map(readKey)
  return {
    dutyIds: read.flatMap((key) => key?.dutyId ?? []),
    reportIds: read.flatMap((key) => key?.reportId ?? []),
  }
}

/** The chosen things in the order in which they were chosen, so that a fault stands at its own field. */
const chosenThings = async (visit: Visit, campaignId: string): Promise<readonly Thing[]> => {
  const keys = chosenKeys(visit).slice(0, 2 * LISTED)
  const found = await thingsOf(visit.reader, { campaignId, ...idsOf(keys) })
  const known = new Map(found.map((thing) => [keyOf(thing), thing]))
  return keys.flatMap((key) => known.get(key) ?? [])
}

const showComposer = async (visit: InCampaign): Promise<Shown> => {
  const { reader, language, actor, today } = visit
  const campaign = await mustFindCampaign(reader, visit.params.slug)
  const chosen = await chosenThings(visit, campaign.id)
  const scope = await scopeOf(visit, campaign.id, true)
  const seen = scope ? await visibleUnits(reader, campaign.id, scope) : new Set<number>()
  const things = visit.problem
    ? chosen
    : chosen.filter((thing) => seen.has(thing.unitId) && whyNotUrged(thing, today) === null)
  if (things.length === 0) return showFollowUp(visit)
  const person = actor.personId && (await findPerson(reader, actor.personId))
  const body = ComposerPage({
    visit,
    campaign,
    kind: kindOf(visit.problem ? one(visit.problem.typed, 'kieu') : visit.query.get('kieu')),
    things,
    unitPath: await pathsOf(
      visit,
      things.map(({ unitId }) => unitId),
    ),
    times: await timesUrged(reader, things),
    contact: { name: actor.name, phone: person ? person.phone : null },
  })
  return { title: say(language)('title'), body, crumbs: campaignCrumbs(visit, campaign, 'don-doc') }
}

const readComposer = async (typed: Typed, visit: InCampaign) => {
  const kind = kindOf(one(typed, 'kieu'))
  const urged = many(typed, 'viec').map((key, at) => ({
    ...readKey(key),
    text: one(typed, `urged.${at}.text`),
    answer: oneOrNull(typed, `urged.${at}.answer`),
  }))
  const number = oneOrNull(typed, 'letter.number')
  const letter = {
    number,
    issuedOn: dayTyped(typed, 'letter.issuedOn'),
    subject: oneOrNull(typed, 'letter.subject'),
  }
  const campaign = await mustFindCampaign(visit.reader, visit.params.slug)
  return { campaignId: campaign.id, kind, urged, letter: kind === 'letter' && number ? letter : null }
}

const showOwn = async (visit: Visit): Promise<Shown> => {
  const units = await workingUnits(visit.reader, visit.actor, visit.today)
  const nth = pageAsked(visit)
  const shape = { limit: LISTED, offset: (nth - 1) * LISTED }
  const reminders = await remindersOf(visit.reader, { unitIds: units, ...shape })
  const total = await countReminders(visit.reader, { unitIds: units })
  const unitPath = await pathsOf(
    visit,
    reminders.map(({ unitId }) => unitId),
  )
  return {
    title: say(visit.language)('own.title'),
    body: OwnRemindersPage({ visit, reminders, unitPath, page: nth, total }),
  }
}

const showReminder = async (visit: Visit<'id'>): Promise<Shown> => {
  const { reader, actor, today, language, params } = visit
  const asking = { reader, actor, today }
  const { reminder, watchers, unitPath } = await mustSeeReminder(asking, params.id)
  const mine = holdsRoleOn(actor, unitRoles, unitPath)
  const follows = watcherHeld(actor, followerRoles, watchers) !== null
  const path = (await pathsOf(visit, [reminder.unitId]))(reminder.unitId)
  const { reportId, campaignSlug } = reminder
  const mendAt = reportId ? `/lam-viec/bao-cao/${reportId}` : `/lam-viec/phong-trao/${campaignSlug}`
  const mayAsk = mine && (await takesRequests(reader, reportId))
  const title = say(language)('own.title')
  return {
    title,
    body: ReminderPage({ visit, reminder, path, mayAnswer: mine || follows, mendAt, mayAsk }),
    crumbs: [{ href: '/lam-viec/don-doc', text: title }],
  }
}

const showInCharge = async (visit: InCampaign): Promise<Shown> => {
  const { reader, actor, today, language } = visit
  const campaign = await mustFindCampaign(reader, visit.params.slug)
  const standing = campaign.standingId ?? campaign.launcherId
  const place = standing === null ? null : await pathOf(reader, standing, today)
  const mayName = place !== null && holdsRoleOn(actor, followerRoles, place)
  const charges = await membersInCharge(reader, campaign.id)
  const taken = new Set(charges.map(({ unitId }) => unitId))
  const receivers = [campaign.standingId, campaign.launcherId].filter((id) => id !== null)
  const owing = mayName ? await unitsOwing(reader, campaign.id, receivers) : []
  const free = owing.filter((id) => !taken.has(id))
  const unitPath = await pathsOf(visit, [...free, ...taken])
  const body = InChargePage({
    visit,
    campaign,
    charges,
    unitPath,
    units: free.map((id) => ({ id, name: unitPath(id).at(-1)?.text ?? '' })),
    members: mayName ? await councilPeople(reader, place, today) : [],
    mayName,
  })
  return { title: say(language)('charge.title'), body, crumbs: campaignCrumbs(visit, campaign) }
}

const inCharge = async (typed: Typed, { reader, params }: InCampaign) => ({
  campaignId: (await mustFindCampaign(reader, params.slug)).id,
  personId: one(typed, 'personId'),
})

export const routes: readonly Route[] = [
  page(
    '/lam-viec/phong-trao/:slug/don-doc',
    { audience, examples: examplesAt((slug) => pagePath(slug, 'don-doc')) },
    showFollowUp,
  ),
  form('/lam-viec/phong-trao/:slug/don-doc/soan', {
    audience,
    command: sendReminder,
    read: readComposer,
    show: showComposer,
    next: (_result, visit) => pagePath(visit.params.slug, 'don-doc'),
    said: ({ count }, visit) => say(visit.language)('said.sent', { count }),
  }),
  page(
    '/lam-viec/phong-trao/:slug/phu-trach',
    { audience: 'signed-in', examples: examplesAt((slug) => pagePath(slug, 'phu-trach')) },
    showInCharge,
  ),
  form('/lam-viec/phong-trao/:slug/phu-trach', {
    audience: followerRoles,
    command: nameFollower,
    read: async (typed, visit) => ({
      ...(await inCharge(typed, visit)),
      unitIds: many(typed, 'unitIds').map(Number),
    }),
    show: showInCharge,
    next: (_result, visit) => pagePath(visit.params.slug, 'phu-trach'),
    said: ({ count }, visit) => say(visit.language)('said.named', { count }),
  }),
  form('/lam-viec/phong-trao/:slug/phu-trach/thoi', {
    audience: followerRoles,
    command: relieveFollower,
    read: async (typed, visit) => ({
      ...(await inCharge(typed, visit)),
      unitId: Number(one(typed, 'unitId')),
    }),
    show: showInCharge,
    next: (_result, visit) => pagePath(visit.params.slug, 'phu-trach'),
    said: (_result, visit) => say(visit.language)('said.relieved'),
  }),
  page('/lam-viec/don-doc', { audience: 'signed-in' }, showOwn),
  page(
    '/lam-viec/don-doc/:id',
    {
      audience: 'signed-in',
      examples: async (reader) =>
        (await remindersOf(reader, { limit: 1 })).map(({ id }) => `/lam-viec/don-doc/${id}`),
    },
    showReminder,
  ),
  form('/lam-viec/don-doc/:id', {
    audience: 'signed-in',
    command: answerReminder,
    read: (typed, visit) => ({ reminderId: visit.params.id, answer: one(typed, 'answer') }),
    show: showReminder,
    next: ({ id }) => `/lam-viec/don-doc/${id}`,
    said: (_result, visit) => say(visit.language)('said.answered'),
  }),
]
