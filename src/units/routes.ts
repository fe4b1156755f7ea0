import { childrenOfEach } from './branches/queries.ts'
import { holdsRole } from '../platform/actor.ts'
import type { Reader } from '../platform/database/handles.ts'
import { type Day, readDay } from '../platform/plain/day.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import type { Section } from '../platform/web/house-frame.tsx'
import { form, page, type Route, type Shown, type Visit } from '../platform/web/route.ts'
import { dayTyped, one, oneOrNull, ticked } from '../platform/web/typed.ts'
import { createUnit } from './create-unit.ts'
import { CreatePage } from './pages/create-page.tsx'
import { IndexPage } from './pages/index-page.tsx'
import { UnitPage } from './pages/unit-page.tsx'
import {
  childrenOf,
  classes,
  clustersOf,
  countUnder,
  findUnitEver,
  mustFindTyped,
  someCodes,
  successionsOf,
  trailOf,
  versionsOf,
} from './queries.ts'
import { countSought, searchUnits } from './search/queries.ts'
import type { UnitOn } from './unit.ts'
import { say, words } from './words.ts'

const home = '/lam-viec/don-vi'
const administrators = ['administrator']

/** The day that the address asks for, `ngay=2026-02-05` or `05/02/2026`; today when it names none. */
const dayAsked = ({ query, today }: Visit): Day => readDay(query.get('ngay') ?? '') ?? today

const mayChange = ({ actor }: Visit): boolean => holdsRole(actor, administrators)

const crumbs = ({ language }: Visit) => [{ href: home, text: say(language)('unit.title') }]

const mustFindCode = async ({ reader, params }: Visit<'code'>, day: Day): Promise<UnitOn> => {
  const unit = await findUnitEver(reader, params.code, day)
  if (!unit) throw new Refusal('unit.not_found', { status: 404, values: { unit: params.code } })
  return unit
}

const mostFound = 50

const find = async ({ reader }: Visit, text: string, day: Day) => {
  const units = await searchUnits(reader, text, day, { limit: mostFound })
  const trails = await trailOf(
    reader,
    units.map(({ id }) => id),
    day,
  )
  const total = units.length < mostFound ? units.length : await countSought(reader, text, day)
  return { total, units: units.map((unit) => ({ unit, trail: trails.get(unit.id) ?? [] })) }
}

const showIndex = async (visit: Visit): Promise<Shown> => {
  const day = dayAsked(visit)
  const text = (visit.query.get('tim') ?? '').trim()
  const found = text ? await find(visit, text, day) : null
  const roots = found ? [] : await childrenOf(visit.reader, null, day)
  const below = await childrenOfEach(
    visit.reader,
    roots.map(({ id }) => id),
    day,
  )
  const branches = roots.map((unit) => ({ unit, children: below(unit.id) }))
  const body = IndexPage({ visit, day, text, found, branches, mayChange: mayChange(visit) })
  return { title: say(visit.language)('unit.title'), body }
}

/** A unit with where it stands and how much stands below it. */
const about = async (visit: Visit<'code'>, day: Day) => {
  const unit = await mustFindCode(visit, day)
  const trail = (await trailOf(visit.reader, [unit.id], day)).get(unit.id) ?? []
  return { visit, unit, trail, below: await countUnder(visit.reader, unit.path, day) }
}

const showUnit = async (visit: Visit<'code'>): Promise<Shown> => {
  const { reader } = visit
  const day = dayAsked(visit)
  const known = await about(visit, day)
  const { unit } = known
  const versions = await versionsOf(reader, unit.id)
  const successions = await successionsOf(reader, unit.id)
  const others = [
    ...versions.map(({ parentId }) => parentId ?? 0),
    ...successions.flatMap(({ predecessorId, successorId }) => [predecessorId, successorId]),
  ]
  const props = {
    ...known,
    day,
    versions,
    successions,
    class: (await classes(reader)).find(({ code }) => code === unit.class),
    children: await childrenOf(reader, unit.id, day),
    trails: await trailOf(reader, others, day),
    clusters: await clustersOf(reader, unit.id, day),
    mayChange: mayChange(visit),
  }
  return { title: unit.name, crumbs: crumbs(visit), body: UnitPage(props) }
}

const examples = async (reader: Reader): Promise<string[]> =>
  (await someCodes(reader)).map((code) => `${home}/${code}`)

const showCreate = async (visit: Visit): Promise<Shown> => ({
  title: say(visit.language)('unit.new'),
  crumbs: crumbs(visit),
  body: CreatePage({
    visit,
    classes: await classes(visit.reader),
    parent: visit.query.get('captren') ?? '',
  }),
})

const create = form(`${home}/moi`, {
  audience: administrators,
  command: createUnit,
  read: async (typed, visit) => {
    const fromDay = dayTyped(typed, 'fromDay')
    const parent = oneOrNull(typed, 'parentId')
    const on = readDay(fromDay ?? '') ?? visit.today
    return {
      name: one(typed, 'name'),
      class: one(typed, 'class'),
      kind: one(typed, 'kind'),
      parentId: parent === null ? null : (await mustFindTyped(visit.reader, 'parentId', parent, on)).id,
      fromDay,
      untilDay: dayTyped(typed, 'untilDay'),
      temporary: ticked(typed, 'temporary'),
      code: oneOrNull(typed, 'code') ?? undefined,
      officialCode: oneOrNull(typed, 'officialCode'),
      agencyIdentifier: oneOrNull(typed, 'agencyIdentifier'),
      position: undefined,
      mark: undefined,
      note: oneOrNull(typed, 'note'),
    }
  },
  show: showCreate,
  next: ({ code }) => `${home}/${code}`,
  said: ({ code }, visit) => say(visit.language)('unit.added', { code }),
})

export const sections: readonly Section[] = [
  {
    href: home,
    text: words['unit.title'],
    audience: ['administrator', 'standing_agency', 'auditor'],
    daily: ['administrator'],
  },
]

/** The tree of units, as of any day. */
export const routes: readonly Route[] = [
  page(home, { audience: 'signed-in' }, showIndex),
  page(`${home}/moi`, { audience: administrators }, showCreate),
  create,
  page(`${home}/:code`, { audience: 'signed-in', examples }, showUnit),
]
