import { sql } from 'kysely'
import { sha256 } from '../../src/platform/audit/content.ts'
import type { Database } from '../../src/platform/database/handles.ts'
import { rollUp } from '../../src/reporting/roll-up/store.ts'
import { generateUnits } from './many-units.ts'

export type ManyReports = {
  readonly slug: string
  /** Sessions of people who follow the campaign: the tokens of their cookies. */
  readonly tokens: readonly string[]
  readonly unitIds: readonly number[]
}

const PERIODS = 3
const SESSIONS = 50
export const today = '2021-05-10'
export const now = '2021-05-10T02:00:00.000Z'

const addPeople = (database: Database): Promise<void> =>
  database.write(async (writer) => {
    const { rows } = await sql<{ id: string }>`
      with who as (
        insert into person (name, search_key, sort_key)
        select 'Người thử ' || n, '', '' from generate_series(1, ${SESSIONS}::int) n returning id),
      has as (
        insert into account (person_id, login, state) select id, 'thu-' || id, 'active' from who returning id)
      select id from has`.execute(writer)
    for (const [at, { id }] of rows.entries()) {
      await sql`insert into role_grant (account_id, role, unit_id, from_day) values (${id}::uuid, 'standing_agency', 1, '2021-01-01')`.execute(
        writer,
      )
      await sql`insert into session (token_hash, account_id, csrf_secret, started_at, seen_at, expires_at)
        values (${sha256(`token-${at}`)}, ${id}::uuid, 'secret', ${now}::timestamptz, ${now}::timestamptz, timestamptz '2031-01-01')`.execute(
        writer,
      )
    }
  })

const addCampaign = (database: Database): Promise<void> =>
  database.write(async (writer) => {
    await sql`
      with made as (
        insert into campaign (slug, name, scope, origin, state, launcher_id, launcher_name, standing_id, recorded_on, start_on, end_on,
          search_key)
        values ('dot-mau', 'Đợt thi đua mẫu', 'sector_or_locality', 'issued', 'running', 1, 'tỉnh Mẫu', 1, '2021-01-01', '2021-01-01',
          '2021-06-30', '')
        returning id),
      asked as (
        insert into indicator (campaign_id, code, name, kind, tree, numerator_name, denominator_name, unit, target, position)
        select id, code, name, kind, 'territory', 'tử số', case kind when 'ratio' then 'mẫu số' end, unit, target, position
        from made, (values ('A', 'Cử tri nắm được quy định', 'ratio', '%', 100, 1), ('B', 'Buổi tuyên truyền', 'count', 'buổi', null, 2))
          as v (code, name, kind, unit, target, position)
        returning id)
      select 1`.execute(writer)
    await sql`
      insert into reporting_period (campaign_id, name, kind, from_on, cutoff_on, opened_on)
      select id, 'Tháng ' || n, 'periodic', date '2021-01-01', date '2021-01-25' + 30 * n, date '2021-01-01'
      from campaign, generate_series(1, ${PERIODS}::int) n`.execute(writer)
    await sql`
      insert into period_due (period_id, unit_class, due_on)
      select id, 'ubnd_xa', cutoff_on + 5 from reporting_period`.execute(writer)
    await sql`
      insert into period_indicator (period_id, indicator_id, unit_class)
      select p.id, i.id, 'ubnd_xa' from reporting_period p, indicator i`.execute(writer)
  })

/** A report a commune and period: most accepted, some late, some returned, one in a hundred missing. */
const addReports = (database: Database): Promise<void> =>
  database.write(async (writer) => {
    await sql`
      insert into report (campaign_id, period_id, unit_id, unit_class, unit_path, receiver_id, due_on, state, version, sent_on, figures_at)
      select p.campaign_id, p.id, v.unit_id, v.class, v.path, v.parent_id, p.cutoff_on + 5,
        case when v.unit_id % 100 = 0 then 'owed' when v.unit_id % 101 = 0 then 'returned' else 'accepted' end, 1,
        case when v.unit_id % 100 > 0 then p.cutoff_on + v.unit_id % 7 end, ${now}::timestamptz
      from unit_version v, reporting_period p where v.class = 'ubnd_xa'`.execute(writer)
    await sql`
      insert into report_value (report_id, indicator_id, numerator, denominator)
      select r.id, i.id, 1 + r.unit_id % 90, case i.kind when 'ratio' then 100 end
      from report r, indicator i where r.state <> 'owed'`.execute(writer)
  })

/** Fills an empty, migrated database with a province of so many communes that have reported in three periods, all summed. */
export const generateReports = async (
  database: Database,
  communes: number,
  districts?: number,
): Promise<ManyReports> => {
  await generateUnits(database, communes, districts)
  await addPeople(database)
  await addCampaign(database)
  await addReports(database)
  // without statistics a round of so many marks is planned as if the tables were empty, and takes ages
  await database.write((writer) => sql`analyze`.execute(writer))
  while ((await database.write((writer) => rollUp(writer, now, 1_000_000))) > 0);
  await database.write((writer) => sql`analyze`.execute(writer))
  const { rows } = await sql<{ id: number }>`
    select unit_id as id from unit_version where class = 'ubnd_xa' order by unit_id limit 2000`.execute(
    database.reader,
  )
  return {
    slug: 'dot-mau',
    tokens: Array.from({ length: SESSIONS }, (_, at) => `token-${at}`),
    unitIds: rows.map(({ id }) => id),
  }
}
