import type { Demo } from './data.ts'
import {
  areasOfCommune,
  chance,
  type CommuneFigures,
  courseOf,
  type GeneratedArea,
  shareOut,
  type Step,
} from './election-generator.ts'
import type { DemoElectionDay, DemoElectionEvent } from './election-shapes.ts'
import { later, type Moment, momentOf } from './steps/times.ts'

export type PlannedArea = GeneratedArea & {
  readonly listedFirst: number
  readonly earlyOn: string | null
  readonly mountain: boolean
}

export type PlannedAct = {
  readonly at: Moment
  readonly by: string
  readonly commune: string
  /** Place of the cut-off in the day. */
  readonly cutoff: number
  readonly way: 'form' | 'phone'
  readonly toldBy: string | null
  readonly rows: readonly { number: number; voted: number; listed: number; closed: boolean }[]
  readonly calls: readonly { number: number; reason: 'no_answer' | 'no_signal'; callAt: string | null }[]
}

export type DayPlan = {
  readonly times: readonly string[]
  readonly areas: readonly PlannedArea[]
  readonly acts: readonly PlannedAct[]
}

const total = <Item>(items: readonly Item[], value: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + value(item), 0)

const pair = (text: string): readonly [number, number] => {
  const [listed = 0, voted = 0] = text.split('/').map(Number)
  return [listed, voted]
}

const numberIn = ({ area }: DemoElectionEvent): number => Number(/\d+/.exec(area)?.[0] ?? 0)

/** Communes of a province whose sums alone are public: shared out by chance, exact in their sum. */
const sharedCommunes = (demo: Demo, day: DemoElectionDay): readonly CommuneFigures[] => {
  const { totals } = day
  if (!totals) return []
  const units = demo.administrative.filter(
    (unit) => unit.class === 'ubnd_xa' && unit.id.startsWith(`${day.province}-`),
  )
  const even = units.map(() => Number.MAX_SAFE_INTEGER)
  const weights = units.map(({ id }) => 0.7 + 0.6 * chance(id))
  const areas = shareOut(totals.areas, weights, even)
  const listed = shareOut(totals.listed, areas, even)
  const open = units.map(({ parent }) => !day.fullDistricts.includes(parent ?? ''))
  const short = shareOut(
    totals.areas - totals.areasAt100,
    units.map(({ id }, at) => (open[at] ? 0.2 + chance(`${id} short`) : 0)),
    areas.map((count, at) => (open[at] ? count : 0)),
  )
  const absent = shareOut(totals.listed - totals.voted - total(short, (one) => one), short, even)
  return units.map(({ id }, at) => ({
    unit: id,
    areas: areas[at] ?? 0,
    areasAt100: (areas[at] ?? 0) - (short[at] ?? 0),
    listed: listed[at] ?? 0,
    voted: (listed[at] ?? 0) - (short[at] ?? 0) - (absent[at] ?? 0),
  }))
}

type Placed = { readonly commune: CommuneFigures; readonly district: string; readonly code: string }

/** Each commune with its district and the beginning of its areas' codes: two digits a district, two a commune. */
const placed = (demo: Demo, communes: readonly CommuneFigures[]): readonly Placed[] => {
  const parents = new Map(demo.administrative.map(({ id, parent }) => [id, parent ?? '']))
  const districts = [...new Set(communes.map(({ unit }) => parents.get(unit) ?? ''))]
  const seen = new Map<string, number>()
  const two = (number: number): string => String(number).padStart(2, '0')
  return communes.map((commune) => {
    const district = parents.get(commune.unit) ?? ''
    const place = (seen.get(district) ?? 0) + 1
    seen.set(district, place)
    return { commune, district, code: `${two(districts.indexOf(district) + 1)}${two(place)}` }
  })
}

type Events = readonly DemoElectionEvent[]

const eventsOf = ({ election }: Demo, day: DemoElectionDay): Events =>
  election.events.filter(({ unit }) => unit.startsWith(`${day.province}-`))

/** By how much the list of an area still changes after a moment. */
const changesAfter = (events: Events, area: GeneratedArea, moment: string): number =>
  total(
    events.filter(
      (one) =>
        one.kind === 'list_changed' &&
        one.unit === area.commune &&
        numberIn(one) === area.number &&
        one.at > moment,
    ),
    ({ change = 0 }) => change,
  )

const areasOfDay = (demo: Demo, day: DemoElectionDay, all: readonly Placed[]): readonly PlannedArea[] => {
  const events = eventsOf(demo, day)
  return all.flatMap(({ commune, district, code }) => {
    const known = day.chat?.unit === commune.unit ? day.chat.lists : {}
    const full = Object.keys(known).map(Number)
    return areasOfCommune(commune, (number) => `${code}${String(number).padStart(2, '0')}`, known, full).map(
      (area) => ({
        ...area,
        listedFirst: area.listed - changesAfter(events, area, ''),
        earlyOn:
          events
            .find(
              (one) =>
                one.kind === 'early_vote' && one.unit === area.commune && numberIn(one) === area.number,
            )
            ?.at.slice(0, 10) ?? null,
        mountain: !day.lowlands.includes(district),
      }),
    )
  })
}

type Course = {
  /** When the figures of the cut-off are told, from this time on. */
  readonly from: Moment
  readonly voted: ReadonlyMap<string, number>
  readonly lists: ReadonlyMap<string, number>
  readonly closed: boolean
}

/** What each area has at each cut-off of the day, and in the end. */
const coursesOf = (
  demo: Demo,
  day: DemoElectionDay,
  all: readonly Placed[],
  areas: readonly PlannedArea[],
): readonly Course[] => {
  const events = eventsOf(demo, day)
  const cutoffs = day.totals ? [] : demo.election.cutoffs
  const pinned = new Map(
    areas.flatMap((area) => {
      if (area.earlyOn) return [[area.code, area.voted] as const]
      const told = area.commune === day.chat?.unit ? day.chat.voted[area.number] : undefined
      return told === undefined ? [] : [[area.code, told] as const]
    }),
  )
  const listsAt = cutoffs.map(
    ({ at }) => new Map(areas.map((area) => [area.code, area.listed - changesAfter(events, area, at)])),
  )
  const districtOf = new Map(all.map(({ commune, district }) => [commune.unit, district]))
  const voted = cutoffs.map(() => new Map<string, number>())
  for (const [district, own] of Map.groupBy(areas, ({ commune }) => districtOf.get(commune) ?? '')) {
    const steps = cutoffs.map(
      ({ districts }, at): Step => ({
        voted: pair(districts[district] ?? '')[1],
        lists: listsAt[at] ?? new Map(),
      }),
    )
    for (const [at, course] of courseOf(own, steps, pinned).entries())
      for (const [code, count] of course) voted[at]?.set(code, count)
  }
  const final = {
    from: momentOf(day.finalFrom),
    voted: new Map(areas.map((area) => [area.code, area.voted])),
    lists: new Map(areas.map((area) => [area.code, area.listed])),
    closed: true,
  }
  return [
    ...cutoffs.map(({ at }, place) => ({
      from: { day: at.slice(0, 10), time: later(at.slice(11, 16), 2) },
      voted: voted[place] ?? new Map(),
      lists: listsAt[place] ?? new Map(),
      closed: false,
    })),
    final,
  ]
}

const rowsFor = (areas: readonly PlannedArea[], course: Course) =>
  areas.map((area) => ({
    number: area.number,
    voted: course.voted.get(area.code) ?? 0,
    listed: course.lists.get(area.code) ?? area.listed,
    closed: course.closed,
  }))

/** The events of a commune that fall between a cut-off and the next. */
const during = (
  events: Events,
  kind: DemoElectionEvent['kind'],
  unit: string,
  from: Moment,
  until: Moment | null,
) =>
  events.filter(
    ({ at, ...one }) =>
      one.kind === kind &&
      one.unit === unit &&
      at.slice(0, 10) === from.day &&
      at.slice(11, 16) >= from.time &&
      (until === null || until.day > from.day || at.slice(11, 16) < until.time),
  )

type Turn = { readonly place: number; readonly course: Course; readonly next: Moment | null }

/** How one commune tells one cut-off: by its form, area by area by phone, or wholly by phone while the power is cut. */
const actsOf = (
  demo: Demo,
  day: DemoElectionDay,
  unit: string,
  own: readonly PlannedArea[],
  { place, course, next }: Turn,
  minutes: number,
): readonly PlannedAct[] => {
  const events = eventsOf(demo, day)
  const late = during(events, 'late_by_phone', unit, course.from, next)
  const dark = place <= day.darkCutoffs && events.some((one) => one.kind === 'power_cut' && one.unit === unit)
  const by = dark ? (day.phoneBy[unit.split('-').slice(0, 2).join('-')] ?? day.by) : day.by
  const called = new Set(late.map(numberIn))
  const byChat = place === 0 && unit === day.chat?.unit ? Object.keys(day.chat.voted).map(Number) : []
  const rows = rowsFor(
    own.filter(({ earlyOn, number }) => earlyOn === null && !called.has(number) && !byChat.includes(number)),
    course,
  )
  const act = { commune: unit, cutoff: place, calls: [] }
  const main: PlannedAct = {
    ...act,
    by,
    rows,
    at: { day: course.from.day, time: later(course.from.time, minutes) },
    way: dark ? 'phone' : 'form',
    toldBy: dark ? 'Công chức Văn phòng - Thống kê xã' : null,
    calls:
      byChat.length > 0 ? [] : [...called].map((number) => ({ number, reason: 'no_answer', callAt: null })),
  }
  const phoned = late.map(
    (event): PlannedAct => ({
      ...act,
      by: day.by,
      at: { day: event.at.slice(0, 10), time: later(event.at.slice(11, 16), 2) },
      way: 'phone',
      toldBy: `Tổ trưởng tổ bầu cử số ${numberIn(event)}`,
      rows: rowsFor(
        own.filter(({ number }) => number === numberIn(event)),
        course,
      ),
    }),
  )
  return [main, ...phoned]
}

/** Areas that voted on an earlier day tell it that evening, once and for all. */
const earlyActs = (demo: Demo, day: DemoElectionDay, areas: readonly PlannedArea[]): readonly PlannedAct[] =>
  eventsOf(demo, day)
    .filter(({ kind }) => kind === 'early_vote')
    .map((event) => ({
      at: { day: event.at.slice(0, 10), time: later(event.at.slice(11, 16), 10) },
      by: day.by,
      commune: event.unit,
      cutoff: 0,
      way: 'form' as const,
      toldBy: null,
      calls: [],
      rows: areas
        .filter(({ commune, number }) => commune === event.unit && number === numberIn(event))
        .map(({ number, voted, listed }) => ({ number, voted, listed, closed: true })),
    }))

const spread = 26

/** The whole day of a province: its areas, and who tells what when. */
export const planDay = (demo: Demo, day: DemoElectionDay): DayPlan => {
  const communes = day.totals ? sharedCommunes(demo, day) : demo.election.communes
  const all = placed(demo, communes)
  const areas = areasOfDay(demo, day, all)
  const courses = coursesOf(demo, day, all, areas)
  const first = day.times.length + 1 - courses.length
  const acts = courses.flatMap((course, at) =>
    all.flatMap(({ commune }, index) => {
      const own = areas.filter((area) => area.commune === commune.unit)
      const turn = { place: first + at, course, next: courses[at + 1]?.from ?? null }
      return actsOf(demo, day, commune.unit, own, turn, (index * 7) % (course.closed ? 20 : spread))
    }),
  )
  return { times: day.times, areas, acts: [...earlyActs(demo, day, areas), ...acts] }
}
