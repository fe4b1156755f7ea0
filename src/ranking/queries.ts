import { sql } from 'kysely'
import { evidenceOf } from '../campaigns/duties/duty.ts'
import { familyOf } from '../campaigns/queries.ts'
import type { Reader } from '../platform/database/handles.ts'
import type { Day } from '../platform/plain/day.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { countsAgainst } from '../reporting/letters/queries.ts'
import type { Band, CountedFacts, CriterionRule } from './scoring.ts'
import type { CriterionRow, ScoreRow, ScoreSheetRow, ScoringTableRow } from './tables.ts'

export type ScoringTableOn = Omit<ScoringTableRow, 'bands'> & { readonly bands: readonly Band[] }
export type CriterionOn = Omit<CriterionRow, 'rule'> & { readonly rule: CriterionRule }

/** The scoring tables of these owners (null: of all), the latest year first. */
export const scoringTables = async (
  reader: Reader,
  ownerIds: readonly number[] | null,
): Promise<ScoringTableOn[]> => {
  let asked = reader.selectFrom('scoringTable').selectAll()
  if (ownerIds) asked = asked.where('ownerId', 'in', ownerIds.length > 0 ? [...ownerIds] : [0])
  const rows = await asked.orderBy('year', 'desc').orderBy('name').execute()
  return rows.map((row) => ({ ...row, bands: row.bands as Band[] }))
}

export const mustFindTable = async (reader: Reader, id: string): Promise<ScoringTableOn> => {
  const row = await reader.selectFrom('scoringTable').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('scoring_table.not_found', { status: 404 })
  return { ...row, bands: row.bands as Band[] }
}

export const criteriaOf = async (reader: Reader, tableId: string): Promise<CriterionOn[]> => {
  const rows = await reader
    .selectFrom('criterion')
    .selectAll()
    .where('tableId', '=', tableId)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({ ...row, rule: row.rule as CriterionRule }))
}

export const sheetsOf = (reader: Reader, tableId: string): Promise<ScoreSheetRow[]> =>
  reader
    .selectFrom('scoreSheet')
    .selectAll()
    .where('tableId', '=', tableId)
    .orderBy((is) => is('finalTotal', 'is', null))
    .orderBy('finalTotal', 'desc')
    .orderBy('unitId')
    .execute()

/** Sheets that still wait for the self-score of one of these units. */
export const sheetsToFill = (reader: Reader, unitIds: readonly number[]) =>
  reader
    .selectFrom('scoreSheet as s')
    .innerJoin('scoringTable as t', 't.id', 's.tableId')
    .select(['s.id', 's.unitId', 't.name', 't.year'])
    .where('t.state', '=', 'open')
    .where('s.state', '=', 'open')
    .where('s.unitId', 'in', unitIds.length > 0 ? [...unitIds] : [0])
    .orderBy('t.year')
    .execute()

export const mustFindSheet = async (reader: Reader, id: string): Promise<ScoreSheetRow> => {
  const sheet = await reader.selectFrom('scoreSheet').selectAll().where('id', '=', id).executeTakeFirst()
  if (!sheet) throw new Refusal('score_sheet.not_found', { status: 404 })
  return sheet
}

export const findSheet = async (
  reader: Reader,
  tableId: string,
  unitId: number,
): Promise<ScoreSheetRow | null> =>
  (await reader
    .selectFrom('scoreSheet')
    .selectAll()
    .where('tableId', '=', tableId)
    .where('unitId', '=', unitId)
    .executeTakeFirst()) ?? null

export const scoresOf = (reader: Reader, sheetId: string): Promise<ScoreRow[]> =>
  reader.selectFrom('score').selectAll().where('sheetId', '=', sheetId).execute()

type Plan = { readonly planOnTime: boolean | null; readonly ownTargets: number | null }

const planOf = async (reader: Reader, family: readonly string[], unitId: number): Promise<Plan> => {
  const duty = await reader
    .selectFrom('duty')
    .select(['state', 'doneOn', 'dueOn', 'extendedUntil'])
    .where('campaignId', 'in', [...family])
    .where('unitId', '=', unitId)
    .where('step', 'in', ['ke_hoach', 'ke_hoach_noi_bo'])
    .executeTakeFirst()
  if (!duty) return { planOnTime: null, ownTargets: null }
  const due = duty.extendedUntil ?? duty.dueOn
  const planOnTime = duty.state === 'done' && duty.doneOn !== null && (due === null || duty.doneOn <= due)
  const { own } = await reader
    .selectFrom('indicator as i')
    .innerJoin('campaign as c', 'c.id', 'i.campaignId')
    .select((is) => is.fn.countAll<number>().as('own'))
    .where('c.id', 'in', [...family])
    .where('c.launcherId', '=', unitId)
    .where('c.parentId', 'is not', null)
    .where('c.state', '<>', 'withdrawn')
    .where('i.target', 'is not', null)
    .executeTakeFirstOrThrow()
  return { planOnTime, ownTargets: Number(own) }
}

/** Reports that came after their day, an extension included, or have not come though it is over; null: none is owed. */
const lateReportsOf = async (
  reader: Reader,
  campaignId: string,
  unitId: number,
  today: Day,
): Promise<number | null> => {
  const { all, late } = await reader
    .selectFrom('report')
    .select((is) => is.fn.countAll<number>().as('all'))
    .select(
      sql<number>`count(*) filter (where coalesce(submitted_on, ${today}::date) > coalesce(extended_until, due_on))`.as(
        'late',
      ),
    )
    .where('campaignId', '=', campaignId)
    .where('unitId', '=', unitId)
    .executeTakeFirstOrThrow()
  return Number(all) === 0 ? null : Number(late)
}

const figuresOf = async (
  reader: Reader,
  campaignId: string,
  unitId: number,
): Promise<CountedFacts['figures']> => {
  const rows = await reader
    .selectFrom('reportValue as v')
    .innerJoin('report as r', 'r.id', 'v.reportId')
    .innerJoin('reportingPeriod as p', 'p.id', 'r.periodId')
    .innerJoin('indicator as i', 'i.id', 'v.indicatorId')
    .select(['i.code', 'v.numerator', 'v.denominator'])
    .where('r.campaignId', '=', campaignId)
    .where('r.unitId', '=', unitId)
    .where('r.state', '=', 'accepted')
    .orderBy('p.cutoffOn')
    .execute()
  return Object.fromEntries(
    rows.flatMap(({ code, numerator, denominator }) =>
      numerator === null || denominator === null ? [] : [[code, { numerator, denominator }]],
    ),
  )
}

/** Whether the unit's own final review drew lessons: issued here as a report, or told with its duty. */
const reviewOf = async (
  reader: Reader,
  family: readonly string[],
  unitId: number,
): Promise<boolean | null> => {
  const duties = await reader
    .selectFrom('duty')
    .select(['state', 'evidence'])
    .where('campaignId', 'in', [...family])
    .where('unitId', '=', unitId)
    .where('step', 'in', ['tong_ket', 'tong_ket_gon'])
    .execute()
  if (duties.length === 0) return null
  return duties.some((duty) => duty.state === 'done' && Boolean(evidenceOf(duty).lessons?.trim()))
}

const examplesOf = async (reader: Reader, campaignId: string, unitId: number): Promise<number> => {
  const { count } = await reader
    .selectFrom('countedFact')
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('campaignId', '=', campaignId)
    .where('unitId', '=', unitId)
    .where('kind', '=', 'verified_example')
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** What the system knows of a unit in a campaign: its plan, reports, figures, review and verified examples. */
export const countedFactsOf = async (
  reader: Reader,
  campaignId: string,
  unitId: number,
  today: Day,
): Promise<CountedFacts> => {
  const family = await familyOf(reader, campaignId)
  const against = await countsAgainst(reader, campaignId, unitId, today)
  return {
    ...(await planOf(reader, family, unitId)),
    lateReports: await lateReportsOf(reader, campaignId, unitId, today),
    letters: against.letters,
    daysLate: against.daysLateAfterExtension,
    figures: await figuresOf(reader, campaignId, unitId),
    reviewHasLessons: await reviewOf(reader, family, unitId),
    verifiedExamples: await examplesOf(reader, campaignId, unitId),
  }
}
