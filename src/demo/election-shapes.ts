import { z } from 'zod'
import { count, day, id, login, mark, moment, text } from './shapes.ts'

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

export const electionFile = z.strictObject({
  calendar: z.array(calendarDay),
  published: z.array(published),
  enteredBy: login,
  communes: z.array(commune),
  cutoffs: z.array(cutoff),
  events: z.array(event),
  seats: z.array(seats),
  chatExample: text,
})
export type DemoElection = z.infer<typeof electionFile>
