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

const showCalendar = async (visit: Visit): Promise<Shown> => {
  const { reader, actor, today, language } = visit
  const weeks = weeksOf(await deskOf(reader, actor, today), today)
  const openedAt = await feedOpenedAt(reader, actor.accountId)
  return { title: say(language)('calendar.title'), body: CalendarPage({ visit, weeks, openedAt }) }
}

/** All that has a day for this person, as a calendar file. */
const calendarFor = async ({ reader, today, now, language, origin }: Visit, actor: Actor): Promise<Made> => {
  const entries = weeksOf(await deskOf(reader, actor, today), today).flatMap(({ works }) =>
    works.map((work) => ({
      id: work.key,
      day: work.dueOn ?? today,
      title: [tell(work, language), work.unitName].filter(Boolean).join(' – '),
      ...(work.under ? { text: work.under } : {}),
      url: `${origin}${work.href}`,
    })),
  )
  const name = `${say(language)('calendar.title')} – ${actor.name}`
  return {
    name: 'viec-cua-toi.ics',
    mediaType: 'text/calendar; charset=utf-8',
    body: writeCalendar({ name, language, now }, entries),
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
