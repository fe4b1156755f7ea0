import { sql } from 'kysely'
import { sealRegister, verifyRegister } from '../../src/platform/audit/seal.ts'
import type { Database, Reader } from '../../src/platform/database/handles.ts'
import { rollUp } from '../../src/reporting/roll-up/store.ts'
import { numeratorOf } from './hand-up.ts'
import { indicators } from './owed-reports.ts'
import type { Acknowledged } from './soak-run.ts'

/** What stands in the database beside what the client's journal says. */
export type Counted = {
  readonly lost: number
  readonly double: number
  /** Reports handed up of which the journal knows nothing. */
  readonly unknown: number
  /** Sums that differ from the journal's figures, or kept sums that differ from a plain sum of the accepted rows. */
  readonly wrongTotals: number
  readonly registerBroken: number
  readonly registerLines: number
}

const numberOf = async (reader: Reader, asked: ReturnType<typeof sql<{ n: number }>>): Promise<number> =>
  (await asked.execute(reader)).rows[0]?.n ?? 0

/** Acknowledged, but the report, its event, its line in the register or its receipt is not there. */
const countLost = (reader: Reader, journal: readonly Acknowledged[]): Promise<number> =>
  numberOf(
    reader,
    sql<{ n: number }>`
      select count(*)::int as n
      from unnest(${journal.map((one) => one.reportId)}::uuid[], ${journal.map((one) => one.commandId)}::uuid[],
        ${journal.map((one) => one.receipt)}::text[], ${journal.map((one) => one.accepted)}::boolean[])
        as j (report_id, command_id, receipt, accepted)
        left join report r on r.id = j.report_id
        left join audit_line l on l.id = j.command_id
      where r.id is null or l.id is null or r.receipt is distinct from j.receipt or l.result->>'receipt' is distinct from j.receipt
        or r.state <> case when j.accepted then 'accepted' else 'submitted' end
        or not exists (select 1 from report_event e where e.report_id = j.report_id and e.to_state = 'submitted')`,
  )

/** Reports handed up more than once by their events or the register's lines, and receipts given twice. */
const countDouble = async (reader: Reader): Promise<number> => {
  const events = sql<{ n: number }>`
    select count(*)::int as n from (
      select 1 from report_event group by report_id, to_state having count(*) > 1) twice`
  const lines = sql<{ n: number }>`
    select count(*)::int as n from (
      select 1 from audit_line where subject like 'report:%' group by subject, command having count(*) > 1) twice`
  const receipts = sql<{ n: number }>`
    select count(*)::int as n from (
      select 1 from report where receipt is not null group by receipt having count(*) > 1) twice`
  let double = 0
  for (const asked of [events, lines, receipts]) double += await numberOf(reader, asked)
  return double
}

type Sum = { readonly code: string; readonly all: number; readonly taken: number; readonly kept: number }

const sumsOf = async (reader: Reader): Promise<readonly Sum[]> => {
  const { rows } = await sql<Sum>`
    select i.code,
      coalesce((select sum(v.numerator) from report_value v where v.indicator_id = i.id), 0)::int as all,
      coalesce((select sum(v.numerator) from report_value v join report r on r.id = v.report_id
        where v.indicator_id = i.id and r.state = 'accepted'), 0)::int as taken,
      coalesce((select sum(t.numerator) from rollup_total t where t.indicator_id = i.id and t.unit_id = 0), 0)::int as kept
    from indicator i`.execute(reader)
  return rows
}

/** The rows against the client's own figures, and the kept totals against both. */
const countWrongTotals = async (reader: Reader, journal: readonly Acknowledged[]): Promise<number> => {
  const sumOver = (code: string, lines: readonly Acknowledged[]): number =>
    lines.reduce((sum, { turn }) => sum + numeratorOf(turn, code), 0)
  const accepted = journal.filter((line) => line.accepted)
  const sums = await sumsOf(reader)
  return indicators.filter((code) => {
    const sum = sums.find((one) => one.code === code)
    return (
      sum?.all !== sumOver(code, journal) || sum.taken !== sumOver(code, accepted) || sum.kept !== sum.taken
    )
  }).length
}

/** Counts a house that has stopped; what it had still to seal or to sum is finished first. */
export const countAfter = async (database: Database, journal: readonly Acknowledged[]): Promise<Counted> => {
  const { reader } = database
  while ((await sealRegister(database)) > 0);
  while ((await database.write((writer) => rollUp(writer, new Date().toISOString()))) > 0);
  const registerLines = await numberOf(reader, sql<{ n: number }>`select count(*)::int as n from audit_line`)
  const { sealed, broken } = await verifyRegister(reader)
  const handedUp = await numberOf(
    reader,
    sql<{ n: number }>`select count(*)::int as n from report where state <> 'owed'`,
  )
  return {
    lost: await countLost(reader, journal),
    double: await countDouble(reader),
    unknown: handedUp - journal.length,
    wrongTotals: await countWrongTotals(reader, journal),
    registerBroken: registerLines - sealed + (broken ? 1 : 0),
    registerLines,
  }
}
