import { listCampaigns } from '../../campaigns/queries.ts'
import { holdsRole } from '../../platform/actor.ts'
import type { Section } from '../../platform/web/house-frame.tsx'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { dayTyped, one, oneOrNull, type Typed } from '../../platform/web/typed.ts'
import { mustFindTyped } from '../../units/queries.ts'
import { createElectionDay } from './create-election-day.ts'
import { dayPath, daysPath } from './day-path.ts'
import { enteringRoles, mayWatchDay, readClock, releasingRoles, runningRoles } from './election-day.ts'
import { closeElectionDay, openElectionDay } from './move-election-day.ts'
import { dayCrumbs } from './pages/day-head.tsx'
import { CreatePage } from './pages/create-page.tsx'
import { DaysPage } from './pages/days-page.tsx'
import { MovedPage } from './pages/moved-page.tsx'
import { electionDays, mustFindDay } from './queries.ts'
import { say, words } from './words.ts'

const audience = 'signed-in'

const showDays = async (visit: Visit): Promise<Shown> => {
  const days = (await electionDays(visit.reader)).filter(({ provincePath }) =>
    mayWatchDay(visit.actor, provincePath),
  )
  const mayCreate = holdsRole(visit.actor, runningRoles)
  return { title: say(visit.language)('days.title'), body: DaysPage({ visit, days, mayCreate }) }
}

const showCreate = async (visit: Visit): Promise<Shown> => {
  const campaigns = await listCampaigns(visit.reader, { states: ['running'] })
  return {
    title: say(visit.language)('create.title'),
    body: CreatePage({ visit, campaigns }),
    crumbs: [{ href: daysPath, text: say(visit.language)('days.title') }],
  }
}

const readCreate = async (typed: Typed, { reader, today }: Visit) => ({
  campaignId: one(typed, 'campaignId'),
  provinceId: (await mustFindTyped(reader, 'province', one(typed, 'province'), today)).id,
  committeeId: (await mustFindTyped(reader, 'committee', one(typed, 'committee'), today)).id,
  name: one(typed, 'name'),
  day: dayTyped(typed, 'day'),
  times: one(typed, 'times')
    .split(/[,;]/)
    .map((text) => text.trim())
    .filter(Boolean)
    .map((text) => readClock(text) ?? text),
  finalTime: clockOrNull(oneOrNull(typed, 'finalTime')),
  indicator: oneOrNull(typed, 'indicator'),
})

const clockOrNull = (text: string | null): string | null => text && (readClock(text) ?? text)

/** Where a move was refused: why, and the way back to the board. */
const showMoved = async (visit: Visit<'slug'>): Promise<Shown> => {
  const day = await mustFindDay(visit.reader, visit.params.slug)
  return { title: day.name, body: MovedPage({ visit, day }), crumbs: dayCrumbs(visit, day) }
}

const moving = (command: typeof openElectionDay) => ({
  audience: runningRoles,
  command,
  read: async (_typed: Typed, visit: Visit<'slug'>) => ({
    dayId: (await mustFindDay(visit.reader, visit.params.slug)).id,
  }),
  show: showMoved,
  next: (_result: unknown, visit: Visit<'slug'>) => dayPath(visit.params.slug),
})

/** The election days, and how one begins and ends. */
export const routes: readonly Route[] = [
  page(daysPath, { audience }, showDays),
  page(`${daysPath}/them`, { audience: runningRoles }, showCreate),
  form(`${daysPath}/them`, {
    audience: runningRoles,
    command: createElectionDay,
    read: readCreate,
    show: showCreate,
    next: ({ slug }) => dayPath(slug, 'areas'),
    said: (_result, visit) => say(visit.language)('create.said'),
  }),
  form('/lam-viec/bau-cu/:slug/mo', {
    ...moving(openElectionDay),
    said: (_result, visit) => say(visit.language)('move.said.open'),
  }),
  form('/lam-viec/bau-cu/:slug/dong', {
    ...moving(closeElectionDay),
    said: (_result, visit) => say(visit.language)('move.said.closed'),
  }),
]

export const sections: readonly Section[] = [
  {
    href: daysPath,
    text: words['nav.title'],
    audience: [...new Set([...enteringRoles, ...releasingRoles])],
  },
]
