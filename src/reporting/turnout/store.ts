import { type Insertable, sql } from 'kysely'
import type { Writer } from '../../platform/database/handles.ts'
import { insertMany } from '../../platform/database/insert-many.ts'
import { json } from '../../platform/database/values.ts'
import type {
  ElectionDayState,
  ElectionDayTable,
  PollingAreaTable,
  TurnoutCallTable,
  TurnoutEntryTable,
  TurnoutFigureTable,
  TurnoutIncidentTable,
} from '../tables.ts'

type NewCutoff = { readonly at: string; readonly final: boolean }

export const addElectionDay = async (
  writer: Writer,
  day: Insertable<ElectionDayTable>,
  cutoffs: readonly NewCutoff[],
): Promise<string> => {
  const { id } = await writer.insertInto('electionDay').values(day).returning('id').executeTakeFirstOrThrow()
  const rows = cutoffs.map((cutoff, at) => ({ ...cutoff, position: at + 1, electionDayId: id }))
  await writer.insertInto('electionCutoff').values(rows).execute()
  return id
}

/** False when the day has moved since. */
export const moveElectionDay = async (
  writer: Writer,
  id: string,
  seen: ElectionDayState,
  state: ElectionDayState,
): Promise<boolean> => {
  const { numUpdatedRows } = await writer
    .updateTable('electionDay')
    .set({ state })
    .where('id', '=', id)
    .where('state', '=', seen)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** New areas; returns how many. Those whose code stands there already are left as they are. */
export const addAreas = (writer: Writer, rows: readonly Insertable<PollingAreaTable>[]): Promise<number> =>
  insertMany(writer, 'pollingArea', rows, { conflict: 'skip' })

/** The rows of totals that the day's communes and cut-offs need, and the number and voters of their areas. */
export const prepareTotals = async (writer: Writer, dayId: string): Promise<void> => {
  await sql`
    insert into turnout_total (cutoff_id, commune_id, election_day_id, district_id, areas, listed)
    select c.id, a.commune_id, a.election_day_id, min(a.district_id), count(*), sum(a.listed)
    from polling_area a join election_cutoff c on c.election_day_id = a.election_day_id
    where a.election_day_id = ${dayId}
    group by c.id, a.commune_id, a.election_day_id
    on conflict (cutoff_id, commune_id) do update set areas = excluded.areas, listed = excluded.listed`.execute(
    writer,
  )
}

/** From here on nobody else changes the figures of the commune; rivals wait and then see what was written. */
export const lockCommune = async (writer: Writer, dayId: string, communeId: number): Promise<void> => {
  await writer
    .selectFrom('turnoutTotal')
    .select('cutoffId')
    .where('electionDayId', '=', dayId)
    .where('communeId', '=', communeId)
    .orderBy('cutoffId')
    .forUpdate()
    .execute()
}

export type NewFigure = Insertable<TurnoutFigureTable> & {
  readonly version: number
  readonly reconciledAt: string | null
}

/** Puts figures in the place of those that stand there. */
export const writeFigures = async (writer: Writer, rows: readonly NewFigure[]): Promise<void> => {
  if (rows.length === 0) return
  const snake = rows.map((row) => ({
    cutoff_id: row.cutoffId,
    area_id: row.areaId,
    listed: row.listed,
    voted: row.voted,
    closed: row.closed ?? false,
    carried: row.carried ?? false,
    told_at: row.toldAt,
    entered_at: row.enteredAt,
    way: row.way,
    by_name: row.byName,
    told_by: row.toldBy ?? null,
    reconciled_at: row.reconciledAt,
    version: row.version,
  }))
  await sql`
    insert into turnout_figure
    select * from json_populate_recordset(null::turnout_figure, ${json(snake)})
    on conflict (cutoff_id, area_id) do update set
      listed = excluded.listed, voted = excluded.voted, closed = excluded.closed, carried = excluded.carried,
      told_at = excluded.told_at, entered_at = excluded.entered_at, way = excluded.way, by_name = excluded.by_name,
      told_by = excluded.told_by, reconciled_at = excluded.reconciled_at, version = excluded.version`.execute(
    writer,
  )
}

/** Takes back what was carried to later cut-offs from an area that turns out not to be closed. */
export const dropCarried = async (writer: Writer, areaId: number): Promise<void> => {
  await writer.deleteFrom('turnoutFigure').where('areaId', '=', areaId).where('carried', '=', true).execute()
}

/** The log: rows are added and never changed. */
export const logEntries = async (
  writer: Writer,
  rows: readonly Omit<Insertable<TurnoutEntryTable>, 'id'>[],
): Promise<void> => {
  if (rows.length > 0) await insertMany(writer, 'turnoutEntry', rows)
}

export const setListed = async (
  writer: Writer,
  changes: readonly { readonly areaId: number; readonly listed: number }[],
): Promise<void> => {
  for (const { areaId, listed } of changes)
    await writer.updateTable('pollingArea').set({ listed }).where('id', '=', areaId).execute()
}

/** Sums the commune's areas anew for these cut-offs; the caller holds the commune. */
export const sumCommune = async (
  writer: Writer,
  place: { readonly dayId: string; readonly communeId: number; readonly at: string },
  cutoffIds: readonly number[],
): Promise<void> => {
  const { dayId, communeId, at } = place
  await sql`
    update turnout_total t set
      areas = s.areas, reported = s.reported, full_areas = s.full_areas, closed = s.closed, listed = s.listed,
      listed_reported = s.listed_reported, voted = s.voted, by_phone = s.by_phone, figures_at = s.figures_at,
      changed_at = ${at}
    from (
      select c.id as cutoff_id, count(*) as areas, count(f.area_id) as reported,
        count(*) filter (where f.voted = f.listed) as full_areas, count(*) filter (where f.closed) as closed,
        sum(coalesce(f.listed, a.listed)) as listed, coalesce(sum(f.listed), 0) as listed_reported,
        coalesce(sum(f.voted), 0) as voted,
        count(*) filter (where f.way = 'phone' and f.reconciled_at is null) as by_phone, max(f.told_at) as figures_at
      from polling_area a
        join election_cutoff c on c.election_day_id = a.election_day_id
        left join turnout_figure f on f.area_id = a.id and f.cutoff_id = c.id
      where a.election_day_id = ${dayId} and a.commune_id = ${communeId} and c.id in (${sql.join([...cutoffIds])})
      group by c.id) s
    where t.cutoff_id = s.cutoff_id and t.commune_id = ${communeId}`.execute(writer)
}

/** Notes that areas will be called again; a later note takes the place of an earlier one. */
export const noteCalls = async (
  writer: Writer,
  rows: readonly Insertable<TurnoutCallTable>[],
): Promise<void> => {
  for (const row of rows) {
    const { cutoffId: _cutoff, areaId: _area, ...rest } = row
    await writer
      .insertInto('turnoutCall')
      .values(row)
      .onConflict((conflict) => conflict.columns(['cutoffId', 'areaId']).doUpdateSet(rest))
      .execute()
  }
}

/** Marks what came by phone as compared with the area's own count; returns the areas. */
export const reconcilePhone = async (
  writer: Writer,
  areaIds: readonly number[],
  at: string,
): Promise<{ areaId: number; cutoffId: number; listed: number; voted: number; toldAt: string }[]> =>
  writer
    .updateTable('turnoutFigure')
    .set({ reconciledAt: at })
    .where('areaId', 'in', [...areaIds])
    .where('way', '=', 'phone')
    .where('reconciledAt', 'is', null)
    .returning(['areaId', 'cutoffId', 'listed', 'voted', 'toldAt'])
    .execute()

export const addIncident = async (
  writer: Writer,
  row: Omit<Insertable<TurnoutIncidentTable>, 'id'>,
): Promise<string> =>
  (await writer.insertInto('turnoutIncident').values(row).returning('id').executeTakeFirstOrThrow()).id
