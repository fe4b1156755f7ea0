import { sql } from 'kysely'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { uuid } from '../../platform/plain/unique-id.ts'
import type { Thing } from '../follow-up/reminder.ts'
import type { ReminderRow } from '../tables.ts'

export type ReminderFound = ReminderRow & {
  readonly campaignName: string
  readonly campaignSlug: string
  readonly step: Thing['step']
  readonly periodName: string | null
  readonly dueOn: Day | null
  readonly letterNumber: string | null
  readonly letterDay: Day | null
}

const reminders = (reader: Reader) =>
  reader
    .selectFrom('reminder as m')
    .innerJoin('campaign as c', 'c.id', 'm.campaignId')
    .leftJoin('duty as d', 'd.id', 'm.dutyId')
    .leftJoin('report as r', 'r.id', 'm.reportId')
    .leftJoin('reportingPeriod as p', 'p.id', 'r.periodId')
    .leftJoin('document as l', 'l.id', 'm.documentId')
    .selectAll('m')
    .select(['c.name as campaignName', 'c.slug as campaignSlug', 'p.name as periodName'])
    .select(['l.number as letterNumber', 'l.issuedOn as letterDay'])
    .select((is) => [
      is.fn.coalesce('d.step', is.val('bao_cao')).as('step'),
      is.fn.coalesce('d.extendedUntil', 'd.dueOn', 'r.extendedUntil', 'r.dueOn').as('dueOn'),
    ])

export type RemindersAsked = {
  readonly campaignId?: string
  readonly unitIds?: readonly number[]
  readonly limit?: number
  readonly offset?: number
}

const ofUnits = (unitIds: readonly number[]) => sql<boolean>`m.unit_id = any(${[...unitIds]}::int[])`

/** What was said to units, the latest first; all of it, unless a part is asked for. */
export const remindersOf = async (
  reader: Reader,
  { campaignId, unitIds, limit, offset }: RemindersAsked,
): Promise<ReminderFound[]> => {
  let found = reminders(reader)
  if (campaignId) found = found.where('m.campaignId', '=', campaignId)
  if (unitIds) found = found.where(ofUnits(unitIds))
  if (limit !== undefined) found = found.limit(limit)
  if (offset !== undefined) found = found.offset(offset)
  const rows = await found.orderBy('m.at', 'desc').orderBy('m.ordinal', 'desc').orderBy('m.id').execute()
  return rows as ReminderFound[]
}

/** How many remindersOf would find in all. */
export const countReminders = async (
  reader: Reader,
  { campaignId, unitIds }: Pick<RemindersAsked, 'campaignId' | 'unitIds'>,
): Promise<number> => {
  let found = reader.selectFrom('reminder as m').select((is) => is.fn.countAll<number>().as('count'))
  if (campaignId) found = found.where('m.campaignId', '=', campaignId)
  if (unitIds) found = found.where(ofUnits(unitIds))
  return (await found.executeTakeFirstOrThrow()).count
}

/** The reminder with this id; throws `reminder.not_found` (404). */
export const mustFindReminder = async (reader: Reader, id: string): Promise<ReminderFound> => {
  const found = uuid.test(id) ? await reminders(reader).where('m.id', '=', id).executeTakeFirst() : undefined
  if (!found) throw new Refusal('reminder.not_found', { status: 404 })
  return found as ReminderFound
}
