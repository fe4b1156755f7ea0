import { holdsRoleOn } from '../../../platform/actor.ts'
import type { Reader } from '../../../platform/database/handles.ts'
import { Refusal } from '../../../platform/plain/refusal.ts'
import { fold } from '../../../platform/plain/vietnamese.ts'
import { form, page, preview, type Route, type Shown, type Visit } from '../../../platform/web/route.ts'
import { numberTyped, one, oneOrNull, ticked, type Typed } from '../../../platform/web/typed.ts'
import { communeTotals } from '../board/queries.ts'
import { sumOf } from '../board/totals.ts'
import { atCutoff, communePath, cutoffAsked, dayPath } from '../day-path.ts'
import { cutoffName, enteringRoles, momentOn } from '../election-day.ts'
import { communeText } from '../message-text.ts'
import { dayCrumbs } from '../pages/day-head.tsx'
import {
  callsOf,
  type CommuneOn,
  cutoffsOf,
  type DayFound,
  electionDays,
  findAreaByCode,
  mustFindPlace,
  openDayAt,
} from '../queries.ts'
import { say } from '../words.ts'
import { type ChatLine, readChat } from './chat-lines.ts'
import { enterTurnout } from './enter-turnout.ts'
import { EntryPage } from './pages/entry-page.tsx'
import { PastePage, type PastePageProps } from './pages/paste-page.tsx'
import { QuickPage } from './pages/quick-page.tsx'
import { communesWithAreas, mattersOf } from './queries.ts'
import { reconcileTurnout } from './reconcile-phone.ts'
import { recordIncident } from './record-incident.ts'
import type { AreaMatter } from './told-rows.ts'
import { clockTyped, placesOf } from './typed-turnout.ts'

type InCommune = Visit<'slug' | 'code'>

const openDay = ({ reader, actor, today, now, ...asked }: Visit, slug: string, typed: Typed | null) =>
  openDayAt(reader, actor, { slug, cutoff: cutoffAsked(asked, typed), moment: momentOn(today, now) })

const openCommune = async (visit: InCommune, typed: Typed | null = null) => {
  const found = await openDay(visit, visit.params.slug, typed)
  return { ...found, commune: await mustFindPlace(visit.reader, found.day, visit.params.code) }
}

type Opened = Awaited<ReturnType<typeof openCommune>>

const sumAt = async (reader: Reader, day: DayFound, cutoffId: number, communeId: number) =>
  sumOf((await communeTotals(reader, day, cutoffId)).filter(({ unitId }) => unitId === communeId))

const showCommune = async (visit: InCommune): Promise<Shown> => {
  const { reader, actor, language } = visit
  const { day, cutoffs, cutoff, commune } = await openCommune(visit)
  const areas = await mattersOf(reader, day, commune.id)
  const told = areas.map(({ area, figures }) => ({
    number: area.number,
    told: figures.find(({ cutoffId }) => cutoffId === cutoff.id) ?? null,
  }))
  const unreported = areas.flatMap(({ area }, at) => (told[at]?.told ? [] : [area.id]))
  const body = EntryPage({
    visit,
    day,
    commune,
    cutoffs,
    cutoff,
    areas,
    calls: await callsOf(reader, cutoff.id, unreported),
    mayEnter: holdsRoleOn(actor, enteringRoles, commune.path),
    isOpen: day.state === 'open',
    byPhone: areas
      .flatMap(({ figures }) => figures)
      .filter(({ way, reconciledAt, carried }) => way === 'phone' && reconciledAt === null && !carried)
      .length,
    text: communeText(
      commune.name,
      cutoffName(cutoff, day.day),
      await sumAt(reader, day, cutoff.id, commune.id),
      told,
    ),
  })
  const title = say(language)('entry.title', { commune: commune.name })
  return { title, body, islands: ['copy-text'], crumbs: dayCrumbs(visit, day) }
}

const pastePage = (visit: Visit, opened: Opened, text: string, echo: PastePageProps['echo']): Shown => {
  const title = say(visit.language)('paste.title', { commune: opened.commune.name })
  const body = PastePage({ visit, ...opened, text, echo })
  return { title, body, crumbs: dayCrumbs(visit, opened.day) }
}

/** What the lines were read as, each with the place of its area in the commune. */
const echoOf = (lines: readonly ChatLine[], matters: readonly AreaMatter[], cutoffId: number) => {
  const numbered = lines.map((line, at) => ({ ...line, line: at + 1 }))
  const place = (areaId: number): number => matters.findIndex(({ area }) => area.id === areaId)
  const seen = (areaId: number): number =>
    matters[place(areaId)]?.figures.find((figure) => figure.cutoffId === cutoffId)?.version ?? 0
  const figures = numbered.flatMap((line) => (line.kind === 'figure' ? [line] : []))
  // The same area told twice alike is one figure.
  const once = figures.filter(
    ({ area }, at) => figures.findIndex((other) => other.area.id === area.id) === at,
  )
  return {
    figures: once.map((line) => ({ ...line, at: place(line.area.id), seen: seen(line.area.id) })),
    calls: numbered.flatMap((line) => (line.kind === 'call' ? [{ ...line, at: place(line.area.id) }] : [])),
    questions: numbered.flatMap((line) => (line.kind === 'question' ? [line] : [])),
  }
}

const readMessage = async (visit: Visit, opened: Opened, text: string): Promise<Shown> => {
  const matters = await mattersOf(visit.reader, opened.day, opened.commune.id)
  const lines = readChat(
    text,
    matters.map(({ area }) => area),
  )
  return pastePage(visit, opened, text, echoOf(lines, matters, opened.cutoff.id))
}

/** One line from the province's board: its code says whose area it is. */
const readQuickLine = async (typed: Typed, visit: Visit<'slug'>): Promise<Shown> => {
  const { day, cutoffs, cutoff } = await openDay(visit, visit.params.slug, typed)
  const line = one(typed, 'line')
  const code = /^(?:bc[ :]+)?([a-z0-9][a-z0-9.-]*)/.exec(fold(line))?.[1] ?? ''
  const area = await findAreaByCode(visit.reader, day.id, code.toUpperCase())
  if (!area) {
    const fault = { code: 'turnout.no_such_area', values: { code: code || '–' } }
    throw new Refusal('turnout.no_such_area', { values: fault.values, fields: { line: fault } })
  }
  const commune = await communeById(visit.reader, day, area.communeId)
  const text = /^bc[ :]/i.test(line.trim()) ? line : `BC ${line.trim()}`
  return readMessage(visit, { day, cutoffs, cutoff, commune }, text)
}

const showQuickLine = async (visit: Visit<'slug'>): Promise<Shown> => {
  const { day, cutoffs, cutoff } = await openDay(visit, visit.params.slug, null)
  const body = QuickPage({ visit, day, cutoffs, cutoff })
  return { title: say(visit.language)('board.quick'), body, crumbs: dayCrumbs(visit, day) }
}

const communeById = async (reader: Reader, day: DayFound, id: number): Promise<CommuneOn> => {
  const [total] = (await communeTotals(reader, day, (await cutoffsOf(reader, day.id))[0]?.id ?? 0)).filter(
    ({ unitId }) => unitId === id,
  )
  return mustFindPlace(reader, day, total?.code ?? '')
}

const readEntry = async (typed: Typed, visit: InCommune) => {
  const { day, cutoff, commune } = await openCommune(visit, typed)
  const names = Object.keys(typed)
  const toldBy = oneOrNull(typed, 'toldBy')
  const rowAt = new Map(placesOf(names, 'rows').map((place) => [place, place]))
  const last = Math.max(-1, ...rowAt.keys())
  // Places that a message did not name stay empty, so that a fault comes back to the place where it was typed.
  const rows = Array.from({ length: last + 1 }, (_, place) => ({
    areaId: Number(one(typed, `rows.${place}.areaId`)) || 0,
    voted: numberTyped(typed, `rows.${place}.voted`),
    listed: numberTyped(typed, `rows.${place}.listed`),
    closed: ticked(typed, `rows.${place}.closed`),
    seen: numberTyped(typed, `rows.${place}.seen`),
    at: clockTyped(one(typed, `rows.${place}.at`).trim()),
  }))
  const calls = placesOf(names, 'calls').map((place) => ({
    areaId: Number(one(typed, `calls.${place}.areaId`)),
    reason: one(typed, `calls.${place}.reason`),
    callAt: oneOrNull(typed, `calls.${place}.callAt`),
  }))
  return {
    dayId: day.id,
    communeId: commune.id,
    cutoffId: cutoff.id,
    way: toldBy ? 'phone' : one(typed, 'way') || 'form',
    rows,
    calls,
    toldBy,
    toldAt: clockTyped(one(typed, 'toldAt').trim()),
  }
}

const audience = 'signed-in'

const communeExamples =
  (under: string) =>
  async (reader: Reader): Promise<readonly string[]> => {
    const found: string[] = []
    for (const { id, slug } of await electionDays(reader))
      for (const code of await communesWithAreas(reader, id, 2))
        found.push(`${communePath(slug, code)}${under}`)
    return found
  }

/** Figures of a commune: by form, by pasted messages, by phone; corrections, incidents. */
export const routes: readonly Route[] = [
  page('/lam-viec/bau-cu/:slug/xa/:code', { audience, examples: communeExamples('') }, showCommune),
  form('/lam-viec/bau-cu/:slug/xa/:code/nhap', {
    audience,
    command: enterTurnout,
    read: readEntry,
    show: showCommune,
    next: ({ cutoff }, visit) => atCutoff(communePath(visit.params.slug, visit.params.code), cutoff),
    said: ({ entered, same, called }, visit) =>
      called > 0
        ? say(visit.language)('entry.saidCalls', { entered, called })
        : say(visit.language)('entry.said', { entered, same }),
  }),
  page(
    '/lam-viec/bau-cu/:slug/xa/:code/dan',
    { audience, examples: communeExamples('/dan') },
    async (visit) => pastePage(visit, await openCommune(visit), '', null),
  ),
  preview('/lam-viec/bau-cu/:slug/xa/:code/dan', {
    audience,
    show: async (visit) => pastePage(visit, await openCommune(visit), '', null),
    read: async (typed, visit) => readMessage(visit, await openCommune(visit, typed), one(typed, 'text')),
  }),
  page(
    '/lam-viec/bau-cu/:slug/nhanh',
    {
      audience: enteringRoles,
      examples: async (reader) => (await electionDays(reader)).map(({ slug }) => `${dayPath(slug)}/nhanh`),
    },
    showQuickLine,
  ),
  preview('/lam-viec/bau-cu/:slug/nhanh', {
    audience: enteringRoles,
    show: showQuickLine,
    read: readQuickLine,
  }),
  form('/lam-viec/bau-cu/:slug/xa/:code/doi-chieu', {
    audience,
    command: reconcileTurnout,
    read: async (typed, visit) => {
      const { day, commune } = await openCommune(visit, typed)
      return { dayId: day.id, communeId: commune.id }
    },
    show: showCommune,
    next: (_result, visit) => communePath(visit.params.slug, visit.params.code),
    said: ({ reconciled }, visit) => say(visit.language)('entry.reconciled', { count: reconciled }),
  }),
  form('/lam-viec/bau-cu/:slug/xa/:code/su-viec', {
    audience,
    command: recordIncident,
    read: async (typed, visit) => {
      const { day, commune } = await openCommune(visit, typed)
      return {
        dayId: day.id,
        communeId: commune.id,
        areaId: Number(one(typed, 'areaId')) || null,
        kind: one(typed, 'kind'),
        count: numberTyped(typed, 'count'),
        note: oneOrNull(typed, 'note'),
      }
    },
    show: showCommune,
    next: (_result, visit) => communePath(visit.params.slug, visit.params.code),
    said: (_result, visit) => say(visit.language)('incident.said'),
  }),
]
