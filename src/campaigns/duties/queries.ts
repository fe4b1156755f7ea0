import { sql } from 'kysely'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { fold } from '../../platform/plain/vietnamese.ts'
import { familyOf } from '../queries.ts'
import type { CampaignContactRow, DeploymentRow, DutyMode, DutyRow, DutyState, DutyStep } from '../tables.ts'

export const deploymentsOf = (reader: Reader, campaignId: string): Promise<DeploymentRow[]> =>
  reader.selectFrom('deployment').selectAll().where('campaignId', '=', campaignId).orderBy('day').execute()

export type DutyAsked = {
  readonly campaignId?: string
  readonly unitIds?: readonly number[]
  readonly receiverIds?: readonly number[]
  readonly states?: readonly DutyState[]
  readonly steps?: readonly DutyStep[]
  readonly modes?: readonly DutyMode[]
  readonly dueBefore?: Day
  /** Assigned, owed and past its day as of this one. */
  readonly lateOn?: Day
  /** Units at or below these places on the day. */
  readonly under?: { readonly paths: readonly string[]; readonly on: Day }
  /** Units of this class as of the day. */
  readonly inClass?: { readonly class: string; readonly on: Day }
}

export type DutyFound = DutyRow & { readonly campaignName: string; readonly campaignSlug: string }

const among = (ids: readonly number[]): number[] => (ids.length > 0 ? [...ids] : [0])

const due = sql<Day | null>`coalesce(d.extended_until, d.due_on)`

const asIn = ({ class: name, on }: { readonly class: string; readonly on: Day }) => sql<boolean>`exists (
  select 1 from unit_version v where v.unit_id = d.unit_id and v.class = ${name}
    and v.from_day <= ${on}::date and (v.until_day is null or v.until_day > ${on}::date))`

const below = ({
  paths,
  on,
}: {
  readonly paths: readonly string[]
  readonly on: Day
}) => sql<boolean>`exists (
  select 1 from unit_version v where v.unit_id = d.unit_id
    and v.from_day <= ${on}::date and (v.until_day is null or v.until_day > ${on}::date)
    and exists (select 1 from unnest(${[...paths]}::text[]) as place where starts_with(v.path, place)))`

const asked = (reader: Reader, { campaignId, unitIds, receiverIds, ...more }: DutyAsked) => {
  let duties = reader
    .selectFrom('duty as d')
    .innerJoin('campaign as c', 'c.id', 'd.campaignId')
    .where('c.state', '<>', 'withdrawn')
  if (campaignId) duties = duties.where('d.campaignId', '=', campaignId)
  if (unitIds) duties = duties.where('d.unitId', 'in', among(unitIds))
  if (receiverIds)
    duties = duties.where((is) =>
      is.or([is('d.receiverId', 'in', among(receiverIds)), is('d.viaId', 'in', among(receiverIds))]),
    )
  if (more.states) duties = duties.where('d.state', 'in', [...more.states])
  if (more.steps) duties = duties.where('d.step', 'in', [...more.steps])
  if (more.modes) duties = duties.where('d.mode', 'in', [...more.modes])
  if (more.dueBefore) duties = duties.where(sql<boolean>`${due} < ${more.dueBefore}::date`)
  if (more.lateOn)
    duties = duties.where(
      sql<boolean>`d.mode = 'giao' and d.state in ('owed', 'returned') and ${due} < ${more.lateOn}::date`,
    )
  if (more.under) duties = duties.where(below(more.under))
  if (more.inClass) duties = duties.where(asIn(more.inClass))
  return duties
}

/** Duties as asked; `receiverIds` matches the receiver and the room it goes through. By due day, then unit. */
export const dutiesOf = (
  reader: Reader,
  which: DutyAsked,
  { limit, offset = 0 }: { limit?: number; offset?: number } = {},
): Promise<DutyFound[]> => {
  const duties = asked(reader, which)
    .selectAll('d')
    .select(['c.name as campaignName', 'c.slug as campaignSlug'])
    .orderBy(due)
    .orderBy('d.unitId')
    .orderBy('d.id')
  return (limit === undefined ? duties : duties.limit(limit).offset(offset)).execute()
}

export const countDuties = async (reader: Reader, which: DutyAsked): Promise<number> =>
  (
    await asked(reader, which)
      .select((is) => is.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
  ).count

export type BoardCell = {
  readonly step: DutyStep
  readonly state: DutyState
  readonly count: number
  /** How many of them are late on the day. */
  readonly late: number
}

/** How many units stand where, step by step, in one campaign. */
export const boardOf = (reader: Reader, campaignId: string, today: Day): Promise<BoardCell[]> =>
  reader
    .selectFrom('duty as d')
    .select(['d.step', 'd.state'])
    .select([
      (is) => is.fn.countAll<number>().as('count'),
      sql<number>`count(*) filter (where d.mode = 'giao' and d.state in ('owed', 'returned')
        and ${due} < ${today}::date)`.as('late'),
    ])
    .where('d.campaignId', '=', campaignId)
    .groupBy(['d.step', 'd.state'])
    .execute()

export const contactsOf = (reader: Reader, campaignId: string): Promise<CampaignContactRow[]> =>
  reader
    .selectFrom('campaignContact')
    .selectAll()
    .where('campaignId', '=', campaignId)
    .orderBy('unitId')
    .execute()

export type ContactHeld = {
  readonly campaignId: string
  readonly campaignName: string
  readonly campaignSlug: string
}

/** The running campaigns in which a person is the contact of a unit: by the person, or by the name alone where no person was named. */
export const contactsOfPerson = async (
  reader: Reader,
  person: { readonly id: string; readonly name: string },
  unitId: number,
): Promise<ContactHeld[]> => {
  const rows = await reader
    .selectFrom('campaignContact as k')
    .innerJoin('campaign as c', 'c.id', 'k.campaignId')
    .select(['k.campaignId', 'k.personId', 'k.name', 'c.name as campaignName', 'c.slug as campaignSlug'])
    .where('k.unitId', '=', unitId)
    .where('c.state', '=', 'running')
    .orderBy('c.slug')
    .execute()
  return rows.filter(
    (row) => row.personId === person.id || (row.personId === null && fold(row.name) === fold(person.name)),
  )
}

/** A duty as it is kept. */
export type Duty = DutyRow

export const findDuty = async (reader: Reader, id: number): Promise<DutyRow | null> =>
  (await reader.selectFrom('duty').selectAll().where('id', '=', id).executeTakeFirst()) ?? null

/** The duty of a unit at a step in a chain of campaigns; null when it does not owe it. */
export const findDutyAt = async (
  reader: Reader,
  campaignId: string,
  unitId: number,
  steps: readonly DutyStep[],
): Promise<DutyRow | null> =>
  (await reader
    .selectFrom('duty')
    .selectAll()
    .where('campaignId', 'in', await familyOf(reader, campaignId))
    .where('unitId', '=', unitId)
    .where('step', 'in', [...steps])
    .executeTakeFirst()) ?? null

/** As findDuty; throws `duty.not_found` (404). */
export const mustFindDuty = async (reader: Reader, id: number): Promise<DutyRow> => {
  const duty = await findDuty(reader, id)
  if (!duty) throw new Refusal('duty.not_found', { status: 404 })
  return duty
}

/** The unit whose right a duty's receiver needs: the room it goes through, or the receiver itself. */
export const receivingUnit = async (reader: Reader, { dutyId }: { dutyId: number }): Promise<number> => {
  const duty = await mustFindDuty(reader, dutyId)
  return duty.viaId ?? duty.receiverId
}

/** A few duties of every step, for the tests that visit every page. */
export const someDuties = (reader: Reader): Promise<{ id: number; campaignSlug: string }[]> =>
  reader
    .selectFrom('duty as d')
    .innerJoin('campaign as c', 'c.id', 'd.campaignId')
    .distinctOn('d.step')
    .select(['d.id', 'c.slug as campaignSlug'])
    .orderBy('d.step')
    .orderBy('d.id')
    .execute()
