import { z } from 'zod'
import { count, day, id, login, mark, moment, text, time } from './shapes.ts'

/** election-day.yaml: the legal calendar of 2021, the day's figures by commune and by cut-off, public facts to compare with. */

const calendarDay = z.strictObject({ offset: z.int(), day, what: text, mark })
const published = z.strictObject({ what: text, value: z.union([z.number(), text]), mark, source: text })
/** Final figures of one commune: polling areas, areas at 100 %, voters listed and voted. */
const commune = z.strictObject({ unit: id, areas: count, areasAt100: count, listed: count, voted: count })
/** One cut-off: listed and voted by district (db-dbp: 58200/26190). */
const cutoff = z.strictObject({ at: moment, districts: z.record(id, z.string().regex(/^\d+\/\d+$/)) })
const event = z.strictObject({
  at: moment,
  unit: id,
  kind: z.enum(['early_vote', 'list_changed', 'late_by_phone', 'power_cut']),
  area: text,
  change: z.int().optional(),
  note: text,
})
const seats = z.strictObject({ level: text, elected: count, mark })

const byArea = z.record(z.string().regex(/^\d+$/), count)
/** A message of a commune that is read from chatExample; `lists` and `voted` are what it says of each area. */
const chat = z.strictObject({ at: moment, by: login, unit: id, lists: byArea, voted: byArea })
/** A figure for the press, frozen and released; perhaps withdrawn with its public note. `cutoff` counts from 0. */
const press = z.strictObject({
  cutoff: count,
  frozenAt: moment,
  releasedAt: moment,
  note: text.optional(),
  withdrawn: z.strictObject({ at: moment, note: text }).optional(),
})
/** The day of one province: who runs it, when it is counted, what becomes public. */
const electionDay = z.strictObject({
  id,
  campaign: id,
  province: id,
  committee: id,
  indicator: text.optional(),
  name: text,
  day,
  times: z.array(time),
  finalTime: time,
  by: login,
  releasedBy: login,
  setUp: z.strictObject({ at: moment, openedAt: moment }),
  finalFrom: moment,
  reconciledAt: moment,
  closedAt: moment.optional(),
  /** The last cut-off that communes without power tell by phone. */
  darkCutoffs: count.default(0),
  /** Who enters for the communes of a district. */
  phoneBy: z.record(id, login).default({}),
  /** Districts whose areas are not marked as mountainous. */
  lowlands: z.array(id).default([]),
  chat: chat.optional(),
  /** Only these sums are public: the communes' figures are made so that they sum up to them. */
  totals: z.strictObject({ listed: count, voted: count, areas: count, areasAt100: count }).optional(),
  fullDistricts: z.array(id).default([]),
  press: z.array(press),
  mark,
})

export type DemoElectionDay = z.infer<typeof electionDay>
export type DemoElectionEvent = z.infer<typeof event>

export const electionFile = z.strictObject({
  calendar: z.array(calendarDay),
  published: z.array(published),
  enteredBy: login,
  communes: z.array(commune),
  cutoffs: z.array(cutoff),
  events: z.array(event),
  seats: z.array(seats),
  chatExample: text,
  days: z.array(electionDay),
})
export type DemoElection = z.infer<typeof electionFile>
