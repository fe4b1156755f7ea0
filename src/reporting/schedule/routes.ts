import { indicatorsOf, listCampaigns, mustFindCampaign } from '../../campaigns/queries.ts'
import { holdsRole, holdsRoleOn } from '../../platform/actor.ts'
import type { Reader } from '../../platform/database/handles.ts'
import { assess } from '../../platform/law/assess.ts'
import { holidaysOfYear } from '../../platform/law/holidays.ts'
import { isDay } from '../../platform/plain/day.ts'
import type { Holidays } from '../../platform/plain/working-days.ts'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { one } from '../../platform/web/typed.ts'
import { lawAt } from '../../regulations/local/queries.ts'
import { classes, pathOf } from '../../units/queries.ts'
import { openPeriod, periodRoles } from '../open-period.ts'
import { campaignCrumbs } from '../follow-up/pages/campaign-head.tsx'
import { campaignPath } from '../pages/report-view.ts'
import { periodFacts, shownFindings } from '../period.ts'
import { classesOwing, completenessOf } from '../progress/queries.ts'
import { periodAsks, periodDues, periodsOf } from '../queries.ts'
import { say as reportWords } from '../words.ts'
import { openSeries } from './open-series.ts'
import { CalendarPage } from './pages/calendar-page.tsx'
import { PeriodsPage } from './pages/periods-page.tsx'
import { type PlannedShown, type SeriesFields, SeriesPage } from './pages/series-page.tsx'
import { calendarTyped, hoursIn, periodTyped, queryTyped, seriesTyped } from './pages/typed-periods.ts'
import { daysOff, daysOffOf } from './queries.ts'
import { calendarRoles, setDaysOff } from './set-days-off.ts'
import { MOST_PERIODS, type Planned, planSeries, seriesRhythms } from './series.ts'
import { say } from './words.ts'

type Here = Visit<'slug'>

/** The campaign, whether the visitor follows it, and whom a period may ask and what. */
const askableOf = async ({ reader, actor, today, language, params }: Here) => {
  const campaign = await mustFindCampaign(reader, params.slug)
  const unitId = campaign.standingId ?? campaign.launcherId
  const path = unitId === null ? null : await pathOf(reader, unitId, today)
  const all = await classes(reader)
  const nameOf = new Map(all.map((each) => [each.code, language === 'vi' ? each.nameVi : each.nameEn]))
  const owing = new Set(await classesOwing(reader, campaign.id, today))
  return {
    campaign,
    mayOpen: campaign.state === 'running' && path !== null && holdsRoleOn(actor, periodRoles, path),
    classes: all
      .filter(({ code }) => owing.has(code))
      .map(({ code }) => ({ code, name: nameOf.get(code) ?? code })),
    indicators: (await indicatorsOf(reader, campaign.id)).filter((each) => !each.counted),
    classNameOf: (code: string): string => nameOf.get(code) ?? code,
  }
}

const showPeriods = async (visit: Here): Promise<Shown> => {
  const { reader, today, language } = visit
  const askable = await askableOf(visit)
  const { campaign } = askable
  const periods = await periodsOf(reader, campaign.id)
  const ids = periods.map(({ id }) => id)
  const body = PeriodsPage({
    ...askable,
    visit,
    periods,
    dues: await periodDues(reader, ids),
    asks: await periodAsks(reader, ids),
    completeness: await completenessOf(reader, campaign.id, today),
    findingsOf: (period) => shownFindings(period.findings, language),
  })
  return { title: reportWords(language)('periods.title'), body, crumbs: campaignCrumbs(visit, campaign) }
}

const wholeNumbers = (days: SeriesFields['dueAfter']): Record<string, number> | null => {
  const known = Object.entries(days).flatMap(([unitClass, n]) =>
    typeof n === 'number' && Number.isInteger(n) && n >= 0 && n <= 60 ? [[unitClass, n] as const] : [],
  )
  return known.length === 0 || known.length < Object.keys(days).length ? null : Object.fromEntries(known)
}

/** What the fields make; null as long as one of them says too little. */
const plannedFrom = (fields: SeriesFields, holidays: Holidays): readonly Planned[] | null => {
  const { fromOn, firstCutoff, untilOn, lockAfter } = fields
  const rhythm = seriesRhythms.find((each) => each === fields.rhythm)
  const dueAfter = wholeNumbers(fields.dueAfter)
  if (!rhythm || !isDay(fromOn) || !isDay(firstCutoff) || !isDay(untilOn) || !dueAfter) return null
  if (lockAfter !== null && typeof lockAfter !== 'number') return null
  const hours = hoursIn(fields.hours)
  return planSeries({ rhythm, fromOn, firstCutoff, untilOn, hours, dueAfter, lockAfter }, holidays).slice(
    0,
    MOST_PERIODS,
  )
}

const showSeries = async (visit: Here): Promise<Shown> => {
  const { reader, law, today, language, problem, query } = visit
  const askable = await askableOf(visit)
  const { campaign } = askable
  const fields = seriesTyped(problem?.typed ?? queryTyped(query))
  const holidays = await daysOff(reader, law)
  const place = await lawAt(reader, law, campaign.standingId ?? campaign.launcherId, today)
  const names = new Set((await periodsOf(reader, campaign.id)).map(({ name }) => name))
  const shown = (period: Planned): PlannedShown => {
    const { cutoffOn, due } = period
    const kind = fields.kind === 'thematic' || fields.kind === 'ad_hoc' ? fields.kind : 'periodic'
    const asked = {
      kind,
      cutoffOn,
      dues: Object.values(due),
      sameCutOff: fields.sameCutOff || undefined,
    } as const
    const findings = assess(place.law, 'reporting-period', periodFacts(asked, holidays), today, place)
    return {
      ...period,
      findings: shownFindings(findings, language),
      unknown: shownFindings(findings, language, 'unknown'),
      exists: names.has(period.name),
    }
  }
  const planned = plannedFrom(fields, holidays)?.map(shown) ?? null
  const body = SeriesPage({ ...askable, visit, fields, planned, holidays })
  const crumbs = [
    ...campaignCrumbs(visit, campaign),
    { href: `${campaignPath(campaign.slug)}/ky-bao-cao`, text: reportWords(language)('periods.title') },
  ]
  return { title: say(language)('series.title'), body, crumbs }
}

const showCalendar = async (visit: Visit): Promise<Shown> => {
  const { reader, law, actor, today, language } = visit
  const year = Number(today.slice(0, 4))
  const body = CalendarPage({
    visit,
    days: await daysOffOf(reader),
    byLaw: holidaysOfYear(law.catalogue.holidays, year),
    year,
    maySet: holdsRole(actor, calendarRoles),
  })
  return { title: say(language)('calendar.title'), body }
}

const examples =
  (tail: string) =>
  async (reader: Reader): Promise<string[]> =>
    (await listCampaigns(reader, { parentId: null })).slice(0, 2).map(({ slug }) => campaignPath(slug) + tail)

const signedIn = 'signed-in' as const

export const routes: readonly Route[] = [
  page(
    '/lam-viec/phong-trao/:slug/ky-bao-cao',
    { audience: signedIn, examples: examples('/ky-bao-cao') },
    showPeriods,
  ),
  form('/lam-viec/phong-trao/:slug/ky-bao-cao/mo', {
    audience: signedIn,
    command: openPeriod,
    read: async (typed, { reader, law }) => periodTyped(typed, await daysOff(reader, law)),
    show: showPeriods,
    next: ({ slug }) => `${campaignPath(slug)}/ky-bao-cao`,
    said: ({ reports, jobId }, { language }) =>
      reportWords(language)(jobId ? 'said.period.open_more' : 'said.period.open', { count: reports }),
  }),
  page(
    '/lam-viec/phong-trao/:slug/ky-bao-cao/hang-loat',
    { audience: periodRoles, examples: examples('/ky-bao-cao/hang-loat') },
    showSeries,
  ),
  form('/lam-viec/phong-trao/:slug/ky-bao-cao/hang-loat', {
    audience: periodRoles,
    command: openSeries,
    read: (typed) => {
      const fields = seriesTyped(typed)
      return {
        ...fields,
        campaignId: one(typed, 'campaignId'),
        hours: hoursIn(fields.hours),
        lockTime: '24:00',
        sameCutOff: fields.sameCutOff ? true : null,
      }
    },
    show: showSeries,
    next: ({ slug }) => `${campaignPath(slug)}/ky-bao-cao`,
    said: ({ periods, reports }, { language }) =>
      say(language)('said.series.opened', { count: periods.length, reports }),
  }),
  page('/lam-viec/bao-cao-ky/lich-nghi', { audience: signedIn }, showCalendar),
  form('/lam-viec/bao-cao-ky/lich-nghi', {
    audience: calendarRoles,
    command: setDaysOff,
    read: calendarTyped,
    show: showCalendar,
    next: () => '/lam-viec/bao-cao-ky/lich-nghi',
    said: ({ year, count }, { language }) => say(language)('said.calendar.set', { year, count }),
  }),
]
