import { sql } from 'kysely'
import { sha256 } from '../../src/platform/audit/content.ts'
import type { Database } from '../../src/platform/database/handles.ts'
import { dayOf } from '../../src/platform/plain/moment.ts'
import { generateUnits } from './many-units.ts'

/** A report that a commune owes, and the cookie's token of the person who writes, approves and (for the province) receives it. */
export type Owed = {
  readonly id: string
  readonly code: string
  readonly unitId: number
  readonly token: string
}

/** Eight figures, as the communes of the demonstration are asked about: six of them with a denominator. */
export const indicators = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const
export const isRatio = (code: string): boolean => code < 'G'

/** What the form's token is bound to, the same for all sessions. */
export const csrfSecret = 'mau'
export const receiverToken = 'receiver'
const tokenOf = (unitId: number): string => `unit-${unitId}`

const addPeople = (database: Database): Promise<void> =>
  database.write(async (writer) => {
    const { rows } = await sql<{ id: string; unitId: number }>`
      with place as (select unit_id, gen_random_uuid() as person_id from unit_version where class in ('ubnd_xa', 'tinh')),
      who as (
        insert into person (id, name, search_key, sort_key, invented)
        select person_id, 'Người thử ' || unit_id, '', '', true from place returning id),
      has as (
        insert into account (person_id, login, state)
        select p.person_id, 'thu-' || p.unit_id, 'active' from place p join who on who.id = p.person_id returning id, person_id),
      may as (
        insert into role_grant (account_id, role, unit_id, from_day)
        select h.id, r.role, p.unit_id, date '2021-01-01'
        from has h join place p on p.person_id = h.person_id
          join (values ('unit_clerk', false), ('unit_leader', false), ('standing_agency', true)) as r (role, above)
            on r.above = (p.unit_id = 1)
        returning 1)
      select h.id, p.unit_id as "unitId" from has h join place p on p.person_id = h.person_id`.execute(writer)
    const now = new Date()
    await writer
      .insertInto('session')
      .values(
        rows.map(({ id, unitId }) => ({
          tokenHash: sha256(unitId === 1 ? receiverToken : tokenOf(unitId)),
          accountId: id,
          csrfSecret,
          startedAt: now.toISOString(),
          seenAt: now.toISOString(),
          expiresAt: new Date(now.getTime() + 11 * 3_600_000).toISOString(),
        })),
      )
      .execute()
  })

const addCampaign = (database: Database): Promise<void> =>
  database.write(async (writer) => {
    const ratios = indicators.map(isRatio)
    await sql`
      with made as (
        insert into campaign (slug, name, scope, origin, state, launcher_id, launcher_name, standing_id, recorded_on, start_on, search_key)
        values ('dot-mau', 'Đợt thi đua mẫu', 'sector_or_locality', 'issued', 'running', 1, 'tỉnh Mẫu', 1, '2021-01-01', '2021-01-01', '')
        returning id)
      insert into indicator (campaign_id, code, name, kind, tree, numerator_name, denominator_name, unit, position)
      select id, code, 'Chỉ tiêu ' || code, case when ratio then 'ratio' else 'count' end, 'territory', 'tử số',
        case when ratio then 'mẫu số' end, case when ratio then '%' else 'buổi' end, ordinal
      from made, unnest(${[...indicators]}::text[], ${ratios}::boolean[]) with ordinality as v (code, ratio, ordinal)`.execute(
      writer,
    )
  })

/** Opens a period in which every commune owes a report, today. */
const addPeriod = (database: Database, number: number): Promise<readonly Owed[]> =>
  database.write(async (writer) => {
    const today = dayOf(new Date().toISOString())
    const { rows } = await sql<{ id: string }>`
      insert into reporting_period (campaign_id, name, kind, from_on, cutoff_on, opened_on)
      select id, 'Kỳ ' || ${number}::int, 'periodic', ${today}::date, ${today}::date, ${today}::date from campaign returning id`.execute(
      writer,
    )
    const periodId = rows[0]?.id ?? ''
    await sql`insert into period_due (period_id, unit_class, due_on) values (${periodId}::uuid, 'ubnd_xa', ${today}::date + 5)`.execute(
      writer,
    )
    await sql`
      insert into period_indicator (period_id, indicator_id, unit_class) select ${periodId}::uuid, id, 'ubnd_xa' from indicator`.execute(
      writer,
    )
    const made = await sql<{ id: string; unitId: number }>`
      insert into report (campaign_id, period_id, unit_id, unit_class, unit_path, receiver_id, due_on)
      select p.campaign_id, p.id, v.unit_id, v.class, v.path, 1, ${today}::date + 5
      from unit_version v, reporting_period p where v.class = 'ubnd_xa' and p.id = ${periodId}::uuid
      returning id, unit_id as "unitId"`.execute(writer)
    return made.rows.map((row) => ({ ...row, code: `${number}/${row.unitId}`, token: tokenOf(row.unitId) }))
  })

/** Fills an empty, migrated database: a province of so many communes, each with a person of its own, owing as many reports as there are periods. */
export const generateOwedReports = async (
  database: Database,
  { communes, periods }: { readonly communes: number; readonly periods: number },
): Promise<readonly Owed[]> => {
  await generateUnits(database, communes)
  await addPeople(database)
  await addCampaign(database)
  const owed: Owed[] = []
  for (let number = 1; number <= periods; number += 1) owed.push(...(await addPeriod(database, number)))
  await database.write((writer) => sql`analyze`.execute(writer))
  return owed
}
