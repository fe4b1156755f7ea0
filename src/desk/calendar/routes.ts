import { findActor } from '../../people/accounts/queries.ts'
import type { Actor } from '../../platform/actor.ts'
import { sha256 } from '../../platform/audit/content.ts'
import { writeCalendar } from '../../platform/paper/calendar-file.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import {
  download,
  form,
  type Made,
  page,
  type Route,
  type Shown,
  type Visit,
} from '../../platform/web/route.ts'
import { deskOf } from '../queries.ts'
import { say, tell } from '../words.ts'
import { closeCalendar, openCalendar } from './open-calendar.ts'
import { CalendarPage } from './pages/calendar-page.tsx'
import { feedOpenedAt, feedOwner } from './queries.ts'
import { weeksOf } from './week.ts'

const home = '/lam-viec/lich'

/** Of one kind no more stand in a calendar; how many more there are is said. */
const MOST = 500

const worksFor = async ({ reader, today }: Pick<Visit, 'reader' | 'today'>, actor: Actor) => {
  const desk = await deskOf(reader, actor, today, MOST)
  const { mine, waiting, totals } = desk
  return { weeks: weeksOf(desk, today), more: totals.mine + totals.waiting - mine.length - waiting.length }
}

const showCalendar = async (visit: Visit): Promise<Shown> => {
  const { reader, actor, language } = visit
  const found = await worksFor(visit, actor)
  const openedAt = await feedOpenedAt(reader, actor.accountId)
  return { title: say(language)('calendar.title'), body: CalendarPage({ visit, ...found, openedAt }) }
}

/** All that has a day for this person, as a calendar file. */
const calendarFor = async (visit: Visit, actor: Actor): Promise<Made> => {
  const { today, now, language, origin } = visit
  const { weeks, more } = await worksFor(visit, actor)
  const entries = weeks.flatMap(({ works }) =>
    works.map((work) => ({
      id: work.key,
      day: work.dueOn ?? today,
      title: [tell(work, language), work.unitName].filter(Boolean).join(' – '),
      ...(work.under ? { text: work.under } : {}),
      url: `${origin}${work.href}`,
    })),
  )
  const rest = { id: 'more', day: today, title: say(language)('calendar.more', { count: more }) }
  const name = `${say(language)('calendar.title')} – ${actor.name}`
  return {
    name: 'viec-cua-toi.ics',
    mediaType: 'text/calendar; charset=utf-8',
    body: writeCalendar({ name, language, now }, [
      ...entries,
      ...(more > 0 ? [{ ...rest, url: `${origin}/lam-viec` }] : []),
    ]),
  }
}

/** Whoever knows the address reads the calendar of the account that opened it, while the account is in use. */
const makeFeed = async (visit: Visit<'secret'>): Promise<Made> => {
  const accountId = await feedOwner(visit.reader, sha256(visit.params.secret))
  const owner = accountId === null ? null : await findActor(visit.reader, accountId, visit.today)
  if (!owner) throw new Refusal('calendar.unknown', { status: 404 })
  return calendarFor(visit, owner)
}

export const routes: readonly Route[] = [
  page(home, { audience: 'signed-in' }, showCalendar),
  download('/lam-viec/lich.ics', { audience: 'signed-in' }, (visit) => calendarFor(visit, visit.actor)),
  download('/lich/:secret', { audience: 'public', examples: async () => [] }, makeFeed),
  form(home, {
    audience: 'signed-in',
    command: openCalendar,
    read: (_typed, { newSecret }) => ({ secretHash: sha256(newSecret) }),
    show: showCalendar,
    next: () => home,
    said: (_result, { newSecret, origin, language }) =>
      say(language)('calendar.opened', { address: `${origin}/lich/${newSecret}` }),
  }),
  form(`${home}/dong`, {
    audience: 'signed-in',
    command: closeCalendar,
    read: () => ({}),
    show: showCalendar,
    next: () => home,
    said: (_result, { language }) => say(language)('calendar.closedSaid'),
  }),
]
