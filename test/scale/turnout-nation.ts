import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { addCampaign } from '../../src/campaigns/store.ts'
import { system } from '../../src/platform/actor.ts'
import type { Perform } from '../../src/platform/command.ts'
import type { Database } from '../../src/platform/database/handles.ts'
import { emptyLaw } from '../../src/platform/law/law.ts'
import { makeLawBook } from '../../src/platform/law/law-book.ts'
import { performer } from '../../src/platform/perform.ts'
import { momentAt } from '../../src/platform/plain/moment.ts'
import { enterTurnout } from '../../src/reporting/turnout/entry/enter-turnout.ts'

export type Size = {
  readonly provinces: number
  readonly districts: number
  readonly communes: number
  readonly areas: number
  readonly cutoffs: number
}

type Commune = { readonly id: number; readonly areaIds: readonly number[] }
export type NationDay = {
  readonly dayId: string
  readonly day: string
  readonly cutoffIds: readonly number[]
  readonly communes: readonly Commune[]
}

const day = '2021-05-23'
const listed = 240

/** What an area has at a cut-off: more each time, all of them at the last. */
const votedAt = (areaId: number, place: number, { cutoffs }: Size): number =>
  Math.floor((listed * (place + 1)) / cutoffs) - (place + 1 < cutoffs ? areaId % 3 : 0)

const generateTree = async (
  database: Database,
  { provinces: p, districts: d, communes: c }: Size,
): Promise<void> => {
  const all = p + p * d + p * d * c
  await database.write(async (writer) => {
    await sql`insert into unit (id, code) select n, 'g-' || n from generate_series(1, ${all}::int) n`.execute(
      writer,
    )
    await sql`insert into unit_version (unit_id, from_day, name, class, kind, parent_id, path, search_key, sort_key)
      select n, date '2020-01-01', 'đơn vị ' || n,
        case when n <= ${p}::int then 'tinh' when n <= ${p + p * d}::int then 'ubnd_huyen' else 'ubnd_xa' end, '',
        case when n <= ${p}::int then null when n <= ${p + p * d}::int then (n - ${p}::int - 1) / ${d}::int + 1
          else (n - ${p + p * d}::int - 1) / ${c}::int + ${p}::int + 1 end,
        case when n <= ${p}::int then '/' || n || '/'
          when n <= ${p + p * d}::int then '/' || ((n - ${p}::int - 1) / ${d}::int + 1) || '/' || n || '/'
          else '/' || (((n - ${p + p * d}::int - 1) / ${c}::int) / ${d}::int + 1) || '/' || ((n - ${p + p * d}::int - 1) / ${c}::int + ${p}::int + 1) || '/' || n || '/' end,
        '', lpad(n::text, 8, '0')
      from generate_series(1, ${all}::int) n`.execute(writer)
    await sql`select setval(pg_get_serial_sequence('unit', 'id'), ${all})`.execute(writer)
  })
}

const generateDays = async (database: Database, { provinces, areas, cutoffs }: Size): Promise<void> => {
  await database.write(async (writer) => {
    const campaignId = await addCampaign(writer, {
      slug: randomUUID(),
      name: 'Đợt thi đua mẫu',
      scope: 'sector_or_locality',
      origin: 'issued',
      state: 'running',
      launcherId: 1,
      launcherName: 'UBND tỉnh Mẫu',
      recordedOn: day,
      searchKey: '',
      findings: [],
    })
    await sql`insert into election_day (slug, campaign_id, province_id, committee_id, name, day, state)
      select 'tinh-' || n, ${campaignId}, n, n, 'Bầu cử mẫu', ${day}, 'open' from generate_series(1, ${provinces}::int) n`.execute(
      writer,
    )
    await sql`insert into election_cutoff (election_day_id, position, at, final)
      select e.id, n, ${momentAt(day, '07:00')}::timestamptz + n * interval '1 hour', n = ${cutoffs}::int
      from election_day e, generate_series(1, ${cutoffs}::int) n order by e.province_id, n`.execute(writer)
    await sql`insert into polling_area (election_day_id, commune_id, district_id, code, number, name, listed_first, listed, opens_at, closes_at)
      select e.id, v.unit_id, v.parent_id, v.unit_id || '-' || n, n, 'Khu vực ' || n, ${listed}, ${listed}, '07:00', '19:00'
      from unit_version v join election_day e on v.path like '/' || e.province_id || '/%', generate_series(1, ${areas}::int) n
      where v.class = 'ubnd_xa' order by v.unit_id, n`.execute(writer)
    await sql`insert into turnout_total (cutoff_id, commune_id, election_day_id, district_id, areas, listed)
      select c.id, a.commune_id, a.election_day_id, min(a.district_id), count(*), sum(a.listed)
      from polling_area a join election_cutoff c on c.election_day_id = a.election_day_id
      group by c.id, a.commune_id, a.election_day_id`.execute(writer)
  })
  for (const table of ['unit_version', 'polling_area', 'turnout_total'])
    await database.write((writer) => sql`analyze ${sql.table(table)}`.execute(writer))
}

/** Fills an empty, migrated database with a nation that votes: every province with its open election day. */
export const generateNation = async (database: Database, size: Size): Promise<readonly NationDay[]> => {
  await generateTree(database, size)
  await generateDays(database, size)
  const { reader } = database
  const areas = await reader
    .selectFrom('pollingArea')
    .select(['id', 'communeId', 'electionDayId'])
    .orderBy('id')
    .execute()
  const cutoffs = await reader
    .selectFrom('electionCutoff')
    .select(['id', 'electionDayId'])
    .orderBy('at')
    .execute()
  return [...Map.groupBy(areas, ({ electionDayId }) => electionDayId)].map(([dayId, own]) => ({
    dayId,
    day,
    cutoffIds: cutoffs.filter(({ electionDayId }) => electionDayId === dayId).map(({ id }) => id),
    communes: [...Map.groupBy(own, ({ communeId }) => communeId)].map(([id, rows]) => ({
      id,
      areaIds: rows.map((row) => row.id),
    })),
  }))
}

/** Performs as the system, in the evening of the day: only the bracket, the rules and the database are tried. */
export const performerOf = (database: Database): Perform =>
  performer({
    database,
    authorise: async () => undefined,
    clock: { today: () => day, now: () => momentAt(day, '20:00') },
    lawBook: makeLawBook(emptyLaw),
  })

export type Order = { readonly id: string; readonly input: object }

/** The order of a commune for one cut-off; its id is the client's own. */
export const orderFor = (nation: NationDay, commune: Commune, place: number, size: Size): Order => ({
  id: randomUUID(),
  input: {
    dayId: nation.dayId,
    communeId: commune.id,
    cutoffId: nation.cutoffIds[place],
    way: 'api',
    rows: commune.areaIds.map((areaId) => ({ areaId, voted: votedAt(areaId, place, size) })),
  },
})

/** Sends orders with so many clients at once; returns how long each took, in milliseconds. */
export const sendAll = async (
  perform: Perform,
  orders: readonly Order[],
  clients: number,
): Promise<readonly number[]> => {
  const waiting = [...orders]
  const times: number[] = []
  const client = async (): Promise<void> => {
    for (let order = waiting.shift(); order; order = waiting.shift()) {
      const began = performance.now()
      await perform(enterTurnout, { ...order, actor: system })
      times.push(performance.now() - began)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return times
}

export type Proof = {
  /** Figures that stand, and those that should: 0 lost. */
  readonly figures: number
  /** Lines in the log: as many as figures, or something was written twice. */
  readonly entries: number
  /** Totals that differ from a sum over the areas. */
  readonly wrongTotals: number
  readonly voted: number
}

/** Compares what is kept with a sum that asks nothing of the code that kept it. */
export const prove = async (database: Database): Promise<Proof> => {
  const { rows } = await sql<Proof>`
    select (select count(*)::int from turnout_figure) as figures,
      (select count(*)::int from turnout_entry) as entries,
      (select sum(voted)::int from turnout_figure) as voted,
      (select count(*)::int from turnout_total t full join (
        select f.cutoff_id, a.commune_id, sum(f.voted) as voted, sum(f.listed) as listed, count(*) as reported,
          sum(case when f.voted = f.listed then 1 else 0 end) as full_areas
        from turnout_figure f join polling_area a on a.id = f.area_id group by f.cutoff_id, a.commune_id) s
        on s.cutoff_id = t.cutoff_id and s.commune_id = t.commune_id
        where t.voted is distinct from coalesce(s.voted, 0) or t.listed_reported is distinct from coalesce(s.listed, 0)
          or t.reported is distinct from coalesce(s.reported, 0) or t.full_areas is distinct from coalesce(s.full_areas, 0)
      ) as "wrong_totals"`.execute(database.reader)
  const [proof] = rows
  if (!proof) throw new Error('no proof')
  return proof
}
