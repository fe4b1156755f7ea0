import { createHash } from 'node:crypto'
import { workingUnits } from '../../../people/queries.ts'
import { holdsRoleOn } from '../../../platform/actor.ts'
import type { Reader } from '../../../platform/database/handles.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { isDay } from '../../../platform/plain/day.ts'
import { Refusal } from '../../../platform/plain/refusal.ts'
import { partAsked } from '../../../platform/web/paging.ts'
import { page, type Route, type Shown, stream, type Visit } from '../../../platform/web/route.ts'
import { cutoffAsked, dayPath, daysPath } from '../day-path.ts'
import { cutoffName, cutoffNow, enteringRoles, mayWatchDay, momentOn } from '../election-day.ts'
import { lateText } from '../message-text.ts'
import { dayCrumbs } from '../pages/day-head.tsx'
import {
  communesOf,
  cutoffsOf,
  type DayFound,
  electionDays,
  electionDaysOn,
  mustFindPlace,
  mustWatchDay,
  openDayAt,
} from '../queries.ts'
import { say } from '../words.ts'
import { BoardPage } from './pages/board-page.tsx'
import { LatePage } from './pages/late-page.tsx'
import { NationalPage } from './pages/national-page.tsx'
import { Steering } from './pages/steering.tsx'
import { WallPage } from './pages/wall-page.tsx'
import {
  communeTotals,
  incidentCounts,
  lateAreas,
  lateNumbers,
  provinceTotals,
  totalsByCutoff,
} from './queries.ts'
import { byDistrict, wholeOf } from './totals.ts'
import { figuresTime, wallTexts } from './wall-figures.ts'

type InDay = Visit<'slug'>
type InDistrict = Visit<'slug' | 'code'>

const LATE_SHOWN = 200
const RELOAD_SECONDS = 30

/** The day and the cut-off that the address means, or that of the hour. */
const openDay = ({ reader, actor, today, now, params, ...asked }: Visit<'slug'>) =>
  openDayAt(reader, actor, { slug: params.slug, cutoff: cutoffAsked(asked), moment: momentOn(today, now) })

const ownCommunes = async (visit: Visit, day: DayFound) => {
  const working = new Set(await workingUnits(visit.reader, visit.actor, visit.today))
  return (await communesOf(visit.reader, day)).filter(
    ({ id, path }) => working.has(id) && holdsRoleOn(visit.actor, enteringRoles, path),
  )
}

const showBoard = async (visit: InDay): Promise<Shown> => {
  const { reader, language, actor } = visit
  const { day, cutoffs, cutoff } = await openDay(visit)
  const communes = await communeTotals(reader, day, cutoff.id)
  const districts = byDistrict(communes, await communesOf(reader, day, 'ubnd_huyen'))
  const series = await totalsByCutoff(reader, day.id)
  const body = BoardPage({
    visit,
    day,
    cutoffs,
    cutoff,
    districts,
    whole: wholeOf(communes),
    communes: districts.length > 0 ? [] : communes,
    place: null,
    series: cutoffs.flatMap((one) => {
      const total = series.find(({ cutoffId }) => cutoffId === one.id)
      return total ? [{ ...total, cutoff: one }] : []
    }),
    incidents: await incidentCounts(reader, day.id),
    own: day.state === 'open' ? await ownCommunes(visit, day) : [],
    mayEnter: day.state === 'open' && holdsRoleOn(actor, enteringRoles, day.provincePath),
    steering: Steering({ visit, day }),
  })
  const title = say(language)('board.title', { province: day.provinceName })
  return { title, body, crumbs: dayCrumbs(visit, day, false) }
}

const showDistrict = async (visit: InDistrict): Promise<Shown> => {
  const { reader, language } = visit
  const { day, cutoffs, cutoff } = await openDay(visit)
  const place = await mustFindPlace(reader, day, visit.params.code)
  const communes = await communeTotals(reader, day, cutoff.id, { districtId: place.id })
  if (communes.length === 0) throw new Refusal('election.no_such_unit', { status: 404 })
  const body = BoardPage({
    visit,
    day,
    cutoffs,
    cutoff,
    communes,
    place,
    whole: wholeOf(communes),
    districts: [],
    series: [],
    incidents: [],
    own: [],
    mayEnter: false,
  })
  const title = say(language)('board.title', { province: place.name })
  return { title, body, crumbs: dayCrumbs(visit, day) }
}

const showLate = async (visit: InDay): Promise<Shown> => {
  const { reader, language } = visit
  const { day, cutoffs, cutoff } = await openDay(visit)
  const whole = wholeOf(await communeTotals(reader, day, cutoff.id))
  const missing = whole.areas - whole.reported
  const part = partAsked(visit, { total: missing, pageSize: LATE_SHOWN })
  const late = await lateAreas(reader, day, cutoff.id, { limit: part.limit, offset: part.offset })
  const cutoffText = cutoffName(cutoff, day.day)
  const body = LatePage({
    visit,
    day,
    cutoffs,
    cutoff,
    late,
    part,
    areas: whole.areas,
    text: lateText(day.provinceName, cutoffText, await lateNumbers(reader, day, cutoff.id)),
  })
  const title = say(language)('late.title', { cutoff: cutoffText })
  return { title, body, islands: ['copy-text'], crumbs: dayCrumbs(visit, day) }
}

type At = { readonly today: string; readonly now: string }

/** What the wall says at a moment: of the cut-off of the hour. */
const wallAt = async (reader: Reader, day: DayFound, at: At, language: Language) => {
  const t = say(language)
  const cutoffs = await cutoffsOf(reader, day.id)
  const cutoff = cutoffNow(cutoffs, momentOn(at.today, at.now))
  if (!cutoff) throw new Refusal('turnout.no_such_cutoff', { status: 404 })
  const whole = wholeOf(await communeTotals(reader, day, cutoff.id))
  const time = figuresTime(whole, language)
  const texts = {
    ...wallTexts(whole, language),
    cutoff: t('wall.at', { cutoff: cutoffName(cutoff, day.day) }),
    asOf: time === null ? t('wall.asOfNone') : t('wall.asOf', { moment: time }),
  }
  return { texts, hasDistricts: whole.districts > 0 }
}

const showWall = async (visit: InDay): Promise<Shown> => {
  const { language } = visit
  const day = await mustWatchDay(visit.reader, visit.actor, visit.params.slug)
  const { texts, hasDistricts } = await wallAt(visit.reader, day, visit, language)
  return {
    title: say(language)('wall.title', { province: day.provinceName }),
    body: WallPage({ visit, day, texts, hasDistricts, seconds: RELOAD_SECONDS }),
    frame: 'wall',
    islands: ['wall'],
    refresh: RELOAD_SECONDS,
  }
}

const watchWall = async (visit: InDay) => {
  const { reader, language } = visit
  const day = await mustWatchDay(visit.reader, visit.actor, visit.params.slug)
  return {
    key: `${day.id} ${language}`,
    sample: async (at: At) => {
      const data = JSON.stringify((await wallAt(reader, day, at, language)).texts)
      return { id: createHash('sha256').update(data).digest('base64url').slice(0, 16), data }
    },
  }
}

const showNational = async (visit: Visit<'day'>): Promise<Shown> => {
  const { reader, actor, language, today, now } = visit
  const held = isDay(visit.params.day) ? await electionDaysOn(reader, visit.params.day) : []
  const days = held.filter(({ provincePath }) => mayWatchDay(actor, provincePath))
  if (days.length === 0) throw new Refusal('election.not_found', { status: 404 })
  const totals = await provinceTotals(
    reader,
    days.map(({ id }) => id),
    momentOn(today, now),
  )
  return {
    title: say(language)('days.national'),
    body: NationalPage({ visit, day: visit.params.day, days, totals }),
    crumbs: [{ href: daysPath, text: say(language)('days.title') }],
  }
}

const slugs = async (reader: Reader): Promise<readonly string[]> =>
  (await electionDays(reader)).map(({ slug }) => slug)

const audience = 'signed-in'
const inDay = (under: string) =>
  ({
    audience,
    examples: async (reader: Reader) => (await slugs(reader)).map((slug) => `${dayPath(slug)}${under}`),
  }) as const

const districtExamples = async (reader: Reader): Promise<readonly string[]> => {
  const found: string[] = []
  for (const day of await electionDays(reader)) {
    const [first] = await communesOf(reader, day, 'ubnd_huyen')
    if (first) found.push(`${dayPath(day.slug)}/huyen/${first.code}`)
  }
  return found
}

/** The boards of an election day, the late list and the wall. */
export const routes: readonly Route[] = [
  page('/lam-viec/bau-cu/:slug', inDay(''), showBoard),
  page('/lam-viec/bau-cu/:slug/huyen/:code', { audience, examples: districtExamples }, showDistrict),
  page('/lam-viec/bau-cu/:slug/cham', inDay('/cham'), showLate),
  page('/lam-viec/bau-cu/:slug/man-hinh', inDay('/man-hinh'), showWall),
  stream('/lam-viec/bau-cu/:slug/luong', inDay('/luong'), watchWall),
  page(
    '/lam-viec/bau-cu/toan-quoc/:day',
    {
      audience,
      examples: async (reader) => {
        const days = new Set((await electionDays(reader)).map(({ day }) => day))
        return [...days].map((day) => `${daysPath}/toan-quoc/${day}`)
      },
    },
    showNational,
  ),
]
