import { type Insertable, sql, type Updateable } from 'kysely'
import type { Writer } from '../platform/database/handles.ts'
import { insertMany } from '../platform/database/insert-many.ts'
import { json } from '../platform/database/values.ts'
import type { Day } from '../platform/plain/day.ts'
import { emptyFigure, type Figure, figureText, isEmpty } from './figures.ts'
import type {
  PeriodDueTable,
  PeriodIndicatorTable,
  ReportEventTable,
  ReportingPeriodTable,
  ReportState,
  ReportTable,
} from './tables.ts'

type NewPeriod = Omit<Insertable<ReportingPeriodTable>, 'findings'> & {
  readonly findings: readonly unknown[]
}

export const addPeriod = async (writer: Writer, { findings, ...row }: NewPeriod): Promise<string> => {
  const insertion = writer.insertInto('reportingPeriod').values({ ...row, findings: json(findings) })
  return (await insertion.returning('id').executeTakeFirstOrThrow()).id
}

export const addPeriodDues = (writer: Writer, rows: readonly Insertable<PeriodDueTable>[]): Promise<number> =>
  insertMany(writer, 'periodDue', rows)

export const addPeriodIndicators = (
  writer: Writer,
  rows: readonly Insertable<PeriodIndicatorTable>[],
): Promise<number> => insertMany(writer, 'periodIndicator', rows)

export type Making = {
  readonly periodId: string
  readonly campaignId: string
  readonly day: Day
  /** These units alone; null: all that have the duty. */
  readonly only: readonly number[] | null
  readonly limit: number
  /** Only classes that have until this day or longer; null: all of them. */
  readonly dueFrom: Day | null
}

export type Made = { readonly units: number; readonly reports: number; readonly lastUnitId: number | null }

/**
 * Gives the next units one owed report each: those of the period's classes on the day that are assigned (giao) to report
 * in the campaign. Receiver and room are those of the duty; what stands there already is left alone.
 */
export const makeReports = async (writer: Writer, making: Making, after: number): Promise<Made> => {
  const { periodId, campaignId, day, only, dueFrom, limit } = making
  const { rows } = await sql<Made>`
    with asked as materialized (
      select d.unit_id, d.receiver_id, d.via_id, v.class, v.path, p.due_on, p.due_time, p.lock_on, p.lock_time
      from duty d
      join unit_version v on v.unit_id = d.unit_id and v.from_day <= ${day}::date
        and (v.until_day is null or v.until_day > ${day}::date)
      join period_due p on p.period_id = ${periodId}::uuid and p.unit_class = v.class
        and (${dueFrom}::date is null or p.due_on >= ${dueFrom}::date)
      where d.campaign_id = ${campaignId}::uuid and d.step = 'bao_cao' and d.mode = 'giao' and d.state <> 'excused'
        and d.unit_id > ${after}::int and (${only}::int[] is null or d.unit_id = any(${only}::int[]))
      order by d.unit_id limit ${limit}::int),
    made as (
      insert into report (campaign_id, period_id, unit_id, unit_class, unit_path, receiver_id, via_id, due_on, due_time, lock_on, lock_time)
      select ${campaignId}::uuid, ${periodId}::uuid, unit_id, class, path, receiver_id, via_id, due_on, due_time, lock_on, lock_time
        from asked
      on conflict (period_id, unit_id) do nothing
      returning 1)
    select (select count(*) from asked) as units, (select count(*) from made) as reports,
      (select max(unit_id) from asked) as last_unit_id`.execute(writer)
  return rows[0] ?? { units: 0, reports: 0, lastUnitId: null }
}

export type SeenReport = { readonly id: string; readonly state: ReportState; readonly version: number }

/** What the receiver says of one figure (by the indicator's code) or of the narrative. */
export type Remark = { readonly code: string; readonly text: string }

export type ReportChange = Omit<Updateable<ReportTable>, 'onBehalf' | 'returnRemarks'> & {
  /** Who wrote it down, who told it, by which way, when. */
  readonly onBehalf?: Readonly<Record<'by' | 'toldBy' | 'way' | 'at', string>> | null
  readonly returnRemarks?: readonly Remark[] | null
}

const filled = (value: unknown) => (value === null ? null : json(value))

/** Changes a report that stands as we saw it; false when someone was faster. */
export const changeReport = async (
  writer: Writer,
  seen: SeenReport,
  change: ReportChange,
): Promise<boolean> => {
  const { numUpdatedRows } = await changed(writer, seen, change).executeTakeFirst()
  return numUpdatedRows > 0n
}

const changed = (
  writer: Pick<Writer, 'updateTable'>,
  seen: SeenReport,
  { onBehalf, returnRemarks, ...change }: ReportChange,
) => {
  const told = onBehalf === undefined ? {} : { onBehalf: filled(onBehalf) }
  const remarked = returnRemarks === undefined ? {} : { returnRemarks: filled(returnRemarks) }
  return writer
    .updateTable('report')
    .set({ ...change, ...told, ...remarked, version: seen.version + 1 })
    .where('id', '=', seen.id)
    .where('state', '=', seen.state)
    .where('version', '=', seen.version)
}

/** The same, and keeps what happened with it: neither without the other. */
export const changeAndKeep = async (
  writer: Writer,
  seen: SeenReport,
  change: ReportChange,
  event: NewEvent,
): Promise<boolean> => {
  const row = { ...event, figures: json(event.figures) }
  const { numInsertedOrUpdatedRows } = await writer
    .with('moved', (also) => changed(also, seen, change).returning('id'))
    .insertInto('reportEvent')
    .columns(eventColumns)
    .expression((from) =>
      from.selectFrom('moved').select(({ val }) => eventColumns.map((column) => val(row[column]).as(column))),
    )
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

const eventColumns = [
  'reportId',
  'version',
  'fromState',
  'toState',
  'day',
  'at',
  'byName',
  'reason',
  'figures',
] as const

const isSame = (one: Figure, other: Figure | undefined): boolean =>
  one === other || (other !== undefined && figureText(one) === figureText(other))

/** Puts these figures in the place of those that stand in the report; what stays the same is not touched. */
export const replaceFigures = async (
  writer: Writer,
  reportId: string,
  figures: ReadonlyMap<string, Figure>,
  standing: ReadonlyMap<string, Figure>,
): Promise<void> => {
  const given = [...figures].filter(([, figure]) => !isEmpty(figure))
  const kept = new Set(given.map(([id]) => id))
  const gone = [...standing.keys()].filter((id) => !kept.has(id))
  if (gone.length > 0)
    await writer
      .deleteFrom('reportValue')
      .where('reportId', '=', reportId)
      .where('indicatorId', 'in', gone)
      .execute()
  const rows = given
    .filter(([id, figure]) => !isSame(figure, standing.get(id)))
    .map(([indicatorId, { breakdown, ...figure }]) => ({
      reportId,
      indicatorId,
      ...figure,
      breakdown: breakdown === null ? null : json(breakdown),
    }))
  if (rows.length === 0) return
  await writer
    .insertInto('reportValue')
    .values(rows)
    .onConflict((of) => of.columns(['reportId', 'indicatorId']).doUpdateSet(asGiven))
    .execute()
}

/** For rows that a rival has put there since: his report has another version, and ours is refused. */
const asGiven = Object.fromEntries(
  Object.keys({ ...emptyFigure }).map((column) => [column, sql.ref(`excluded.${column}`)]),
)

type NewEvent = Omit<Insertable<ReportEventTable>, 'figures' | 'reason'> & {
  readonly figures: unknown
  readonly reason: string | null
}

export const addReportEvent = async (writer: Writer, { figures, ...row }: NewEvent): Promise<void> => {
  await writer
    .insertInto('reportEvent')
    .values({ ...row, figures: json(figures) })
    .execute()
}

/** The next running number of receipts: never given twice, and one may be missing. */
export const nextReceipt = async (writer: Writer): Promise<number> => {
  const { rows } = await sql<{ number: number }>`select nextval('report_receipt_number') as number`.execute(
    writer,
  )
  return rows[0]?.number ?? 0
}
