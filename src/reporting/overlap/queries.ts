import { sql } from 'kysely'
import type { CampaignRow } from '../../campaigns/tables.ts'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'

type Asked = Pick<CampaignRow, 'id' | 'launcherId'>

/**
 * The units that a campaign is for: those with a task in it or, before it is deployed, those of the classes of its
 * audience below the launcher on the day.
 */
const unitsOf = ({ id, launcherId }: Asked, today: Day) => sql`
  select d.unit_id from duty d where d.campaign_id = ${id}::uuid
  union
  select v.unit_id from campaign_audience a
    join unit_version v on v.class = a.unit_class and v.from_day <= ${today}::date
      and (v.until_day is null or v.until_day > ${today}::date)
    join unit_version l on l.unit_id = ${launcherId ?? 0}::int and l.from_day <= ${today}::date
      and (l.until_day is null or l.until_day > ${today}::date)
  where a.campaign_id = ${id}::uuid and v.path like l.path || '%'
    and not exists (select 1 from duty d where d.campaign_id = ${id}::uuid)`

export type Running = Pick<
  CampaignRow,
  | 'id'
  | 'slug'
  | 'name'
  | 'launcherName'
  | 'startOn'
  | 'startPrecision'
  | 'endOn'
  | 'endPrecision'
  | 'endEvent'
> & {
  /** Units that both campaigns are for. */
  readonly units: number
}

/** How many units a campaign is for. */
export const countUnits = async (reader: Reader, campaign: Asked, today: Day): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (${unitsOf(campaign, today)}) as mine`.execute(reader)
  return rows[0]?.count ?? 0
}

/** The other running launches that ask something of the same units, those with most units in common first. */
export const runningOnSame = async (reader: Reader, campaign: Asked, today: Day): Promise<Running[]> => {
  const { rows } = await sql<Running>`
    with mine as (${unitsOf(campaign, today)})
    select c.id, c.slug, c.name, c.launcher_name, c.start_on, c.start_precision, c.end_on, c.end_precision, c.end_event,
      count(distinct d.unit_id) as units
    from campaign c
    join duty d on d.campaign_id = c.id
    join mine on mine.unit_id = d.unit_id
    where c.state = 'running' and c.parent_id is null and c.id <> ${campaign.id}::uuid
    group by c.id
    order by units desc, c.slug`.execute(reader)
  return rows
}

export type Burden = {
  readonly unitClass: string
  /** `2021-05` */
  readonly month: string
  /** Reports that one unit owes in the month: of the unit that owes most, and of all units of the class together. */
  readonly most: number
  readonly total: number
  readonly units: number
}

export type MonthsAsked = {
  readonly campaign: Asked
  readonly from: Day
  readonly until: Day
  readonly today: Day
}

const owed = ({ campaign, from, until, today }: MonthsAsked) => sql`
  select r.unit_id, r.unit_class, to_char(coalesce(r.extended_until, r.due_on), 'YYYY-MM') as month, count(*) as reports
  from report r
  join campaign c on c.id = r.campaign_id and c.state in ('running', 'closed')
  join (${unitsOf(campaign, today)}) as mine on mine.unit_id = r.unit_id
  where coalesce(r.extended_until, r.due_on) between ${from}::date and ${until}::date
  group by r.unit_id, r.unit_class, month`

/** Reports that the campaign's units owe in each month, in all campaigns together, by class of unit. */
export const burdenOf = async (reader: Reader, asked: MonthsAsked): Promise<Burden[]> => {
  const { rows } = await sql<Burden>`
    with owed as (${owed(asked)})
    select unit_class, month, max(reports) as most, sum(reports) as total, count(*) as units
    from owed join unit_class k on k.code = owed.unit_class
    group by k.position, unit_class, month order by k.position, month`.execute(reader)
  return rows
}

export type Heaviest = { readonly unitId: number; readonly month: string; readonly reports: number }

/** The units that owe most reports in one month. */
export const heaviestOf = async (
  reader: Reader,
  asked: MonthsAsked & { readonly limit: number },
): Promise<Heaviest[]> => {
  const { rows } = await sql<Heaviest>`
    with owed as (${owed(asked)})
    select distinct on (unit_id) unit_id, month, reports from owed order by unit_id, reports desc, month`.execute(
    reader,
  )
  return rows.toSorted((a, b) => b.reports - a.reports || a.unitId - b.unitId).slice(0, asked.limit)
}
