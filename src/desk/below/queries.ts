import { sql } from 'kysely'
import type { Day } from '../../platform/plain/day.ts'
import { type Asked, plain } from '../asking/queries.ts'
import type { Work } from '../work.ts'

type Late = {
  readonly slug: string
  readonly name: string
  readonly what: string
  readonly units: number
  readonly since: Day
}

export const lateDuties = async ({ reader, units, today }: Asked): Promise<Work[]> => {
  const { rows } = await sql<Late>`
    select c.slug, c.name, d.step as what, count(*)::int as units, min(coalesce(d.extended_until, d.due_on)) as since
    from duty d join campaign c on c.id = d.campaign_id
    where (d.receiver_id = any(${[...units]}::int[]) or d.via_id = any(${[...units]}::int[]))
      and d.mode = 'giao' and d.state in ('owed', 'returned') and c.state = 'running' and d.step <> 'bao_cao'
      and coalesce(d.extended_until, d.due_on) < ${today}::date
    group by c.slug, c.name, d.step order by since, c.slug, d.step`.execute(reader)
  return rows.map((row) => ({
    ...plain,
    key: `below-${row.slug}-${row.what}`,
    kind: 'below.duty',
    values: { count: row.units, step: row.what },
    href: `/lam-viec/phong-trao/${row.slug}/don-doc`,
    under: row.name,
    dueOn: row.since,
  }))
}

export const lateReports = async ({ reader, units, today }: Asked): Promise<Work[]> => {
  const { rows } = await sql<Late>`
    select c.slug, c.name, p.name as what, count(*)::int as units, min(coalesce(r.extended_until, r.due_on)) as since
    from report r join reporting_period p on p.id = r.period_id join campaign c on c.id = r.campaign_id
    where (r.receiver_id = any(${[...units]}::int[]) or r.via_id = any(${[...units]}::int[]))
      and r.state in ('owed', 'draft', 'returned') and c.state = 'running'
      and coalesce(r.extended_until, r.due_on) < ${today}::date
    group by c.slug, c.name, p.name order by since, c.slug, p.name`.execute(reader)
  return rows.map((row) => ({
    ...plain,
    key: `below-${row.slug}-${row.what}`,
    kind: 'below.report',
    values: { count: row.units, period: row.what },
    href: `/lam-viec/phong-trao/${row.slug}/tien-do`,
    under: row.name,
    dueOn: row.since,
  }))
}

/** Findings past their day that no unit has reported mended. */
export const lateFindings = async ({ reader, actor, units, today }: Asked): Promise<Work[]> => {
  const { rows } = await sql<Omit<Late, 'what'>>`
    select c.slug, c.name, count(*)::int as units, min(coalesce(f.extended_until, f.due_on)) as since
    from inspection_finding f join inspection d on d.id = f.inspection_id join campaign c on c.id = d.campaign_id
      left join inspection_round o on o.id = d.round_id
    where d.kind <> 'self' and d.state in ('minuted', 'open') and f.closed_on is null and f.mended_on is null
      and coalesce(f.extended_until, f.due_on) < ${today}::date
      and (coalesce(o.unit_id, c.standing_id, c.launcher_id) = any(${[...units]}::int[]) or exists (
        select 1 from inspection_member m where m.round_id = d.round_id and m.person_id = ${actor.personId}::uuid))
    group by c.slug, c.name order by since, c.slug`.execute(reader)
  return rows.map((row) => ({
    ...plain,
    key: `below-findings-${row.slug}`,
    kind: 'below.finding',
    values: { count: row.units },
    href: `/lam-viec/phong-trao/${row.slug}/kiem-tra`,
    under: row.name,
    dueOn: row.since,
  }))
}
