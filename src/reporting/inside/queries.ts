import { uuid } from '../../platform/plain/unique-id.ts'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import type { ActivityRow, AssignmentRow, ReceivedPaperRow, VoluntaryReportRow } from '../tables.ts'

/** Which rows of a campaign: of units, or of all units at or below places in the tree of the day. */
export type InsideAsked = {
  readonly campaignId?: string
  readonly unitIds?: readonly number[]
  readonly paths?: readonly string[]
}

type Piece = { readonly limit: number; readonly offset?: number }

/** The ids of units that stand at or below one of the paths on the day. */
const unitsAt = (reader: Reader, paths: readonly string[], today: Day) =>
  reader
    .selectFrom('unitVersion as v')
    .select('v.unitId')
    .where('v.fromDay', '<=', today)
    .where((is) => is.or([is('v.untilDay', 'is', null), is('v.untilDay', '>', today)]))
    .where((is) =>
      paths.length === 0
        ? is('v.path', '=', '')
        : is.or(paths.map((path) => is('v.path', 'like', `${path}%`))),
    )

const among = (ids: readonly number[]): number[] => (ids.length > 0 ? [...ids] : [0])

export type AssignmentFound = AssignmentRow & { readonly campaignName: string; readonly campaignSlug: string }

const assignments = (reader: Reader) =>
  reader
    .selectFrom('assignment as a')
    .innerJoin('campaign as c', 'c.id', 'a.campaignId')
    .selectAll('a')
    .select(['c.name as campaignName', 'c.slug as campaignSlug'])

const assignmentsAmong = (reader: Reader, asked: InsideAsked, today: Day) => {
  let found = reader.selectFrom('assignment as a').innerJoin('campaign as c', 'c.id', 'a.campaignId')
  if (asked.campaignId) found = found.where('a.campaignId', '=', asked.campaignId)
  if (asked.unitIds) found = found.where('a.unitId', 'in', among(asked.unitIds))
  if (asked.paths) found = found.where('a.unitId', 'in', unitsAt(reader, asked.paths, today))
  return found
}

/** Tasks given inside units: the open ones first, by their day. */
export const listAssignments = (
  reader: Reader,
  asked: InsideAsked,
  today: Day,
  { limit, offset = 0 }: Piece,
): Promise<AssignmentFound[]> =>
  assignmentsAmong(reader, asked, today)
    .selectAll('a')
    .select(['c.name as campaignName', 'c.slug as campaignSlug'])
    .orderBy('a.state', 'desc')
    .orderBy('a.dueOn')
    .orderBy('a.assignedOn')
    .orderBy('a.id')
    .limit(limit)
    .offset(offset)
    .execute()

/** How many such tasks there are. */
export const countAssignments = async (reader: Reader, asked: InsideAsked, today: Day): Promise<number> =>
  (
    await assignmentsAmong(reader, asked, today)
      .select((is) => is.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
  ).count

/** The open tasks of a person in all campaigns, by their day; `done: true` adds the finished ones. */
export const assignmentsOf = (
  reader: Reader,
  personId: string,
  { done = false }: { done?: boolean } = {},
): Promise<AssignmentFound[]> => {
  let found = assignments(reader).where('a.personId', '=', personId).where('c.state', '<>', 'withdrawn')
  if (!done) found = found.where('a.state', '=', 'open')
  return found.orderBy('a.state', 'desc').orderBy('a.dueOn').orderBy('a.assignedOn').orderBy('a.id').execute()
}

/** The task with this id; throws `assignment.not_found` (404). */
export const mustFindAssignment = async (reader: Reader, id: string): Promise<AssignmentFound> => {
  const found = uuid.test(id)
    ? await assignments(reader).where('a.id', '=', id).executeTakeFirst()
    : undefined
  if (!found) throw new Refusal('assignment.not_found', { status: 404 })
  return found
}

const papersAmong = (reader: Reader, asked: InsideAsked, today: Day) => {
  let found = reader.selectFrom('receivedPaper')
  if (asked.campaignId) found = found.where('campaignId', '=', asked.campaignId)
  if (asked.unitIds) found = found.where('unitId', 'in', among(asked.unitIds))
  if (asked.paths) found = found.where('unitId', 'in', unitsAt(reader, asked.paths, today))
  return found
}

/** Papers from above that came to units, the latest first. */
export const papersOf = (
  reader: Reader,
  asked: InsideAsked,
  today: Day,
  { limit, offset = 0 }: Piece,
): Promise<ReceivedPaperRow[]> =>
  papersAmong(reader, asked, today)
    .selectAll()
    .orderBy('receivedOn', 'desc')
    .orderBy('unitId')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute()

/** How many such papers there are. */
export const countPapers = async (reader: Reader, asked: InsideAsked, today: Day): Promise<number> =>
  (
    await papersAmong(reader, asked, today)
      .select((is) => is.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
  ).count

/** The paper with this id; throws `paper.not_found` (404). */
export const mustFindPaper = async (reader: Reader, id: string): Promise<ReceivedPaperRow> => {
  const found = uuid.test(id)
    ? await reader.selectFrom('receivedPaper').selectAll().where('id', '=', id).executeTakeFirst()
    : undefined
  if (!found) throw new Refusal('paper.not_found', { status: 404 })
  return found
}

const activitiesAmong = (reader: Reader, asked: InsideAsked, today: Day) => {
  let found = reader.selectFrom('activity')
  if (asked.campaignId) found = found.where('campaignId', '=', asked.campaignId)
  if (asked.unitIds) found = found.where('unitId', 'in', among(asked.unitIds))
  if (asked.paths) found = found.where('unitId', 'in', unitsAt(reader, asked.paths, today))
  return found
}

/** Conferences, trainings and sessions of units, the latest first. */
export const activitiesOf = (
  reader: Reader,
  asked: InsideAsked,
  today: Day,
  { limit, offset = 0 }: Piece,
): Promise<ActivityRow[]> =>
  activitiesAmong(reader, asked, today)
    .selectAll()
    .orderBy('heldOn', 'desc')
    .orderBy('heldAt', 'desc')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute()

/** How many there were. */
export const countActivities = async (reader: Reader, asked: InsideAsked, today: Day): Promise<number> =>
  (
    await activitiesAmong(reader, asked, today)
      .select((is) => is.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
  ).count

/** What mass organisations told of their own will in a campaign, the latest first. */
export const voluntaryReportsOf = (reader: Reader, campaignId: string): Promise<VoluntaryReportRow[]> =>
  reader
    .selectFrom('voluntaryReport')
    .selectAll()
    .where('campaignId', '=', campaignId)
    .orderBy('day', 'desc')
    .orderBy('id')
    .execute()

/** The bodies that a campaign asks to take part (đề nghị), in the order of their ids. */
export const requestedBodies = async (reader: Reader, campaignId: string): Promise<number[]> =>
  (
    await reader
      .selectFrom('duty')
      .select('unitId')
      .distinct()
      .where('campaignId', '=', campaignId)
      .where('step', '=', 'bao_cao_tu_nguyen')
      .where('mode', '=', 'de_nghi')
      .orderBy('unitId')
      .execute()
  ).map(({ unitId }) => unitId)
