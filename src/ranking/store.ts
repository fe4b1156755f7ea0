import type { Insertable, Updateable } from 'kysely'
import { json } from '../platform/database/values.ts'
import { asSeen, hasChanged } from '../platform/database/as-seen.ts'
import type { Writer } from '../platform/database/handles.ts'
import type { Band, CriterionRule } from './scoring.ts'
import type {
  CountedFactTable,
  CriterionTable,
  ScoreSheetState,
  ScoreSheetTable,
  ScoringTableState,
} from './tables.ts'

export type NewCriterion = Omit<Insertable<CriterionTable>, 'tableId' | 'position' | 'rule'> & {
  readonly rule: CriterionRule
}

/** Adds a scoring table with its criteria in their order and an open sheet for each unit. */
export const addTable = async (
  writer: Writer,
  table: { ownerId: number; year: number; name: string; bands: readonly Band[] },
  criteria: readonly NewCriterion[],
  unitIds: readonly number[],
): Promise<string> => {
  const { id } = await writer
    .insertInto('scoringTable')
    .values({ ...table, bands: json(table.bands) })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const [at, { rule, ...criterion }] of criteria.entries())
    await writer
      .insertInto('criterion')
      .values({ ...criterion, rule: json(rule), tableId: id, position: at + 1 })
      .execute()
  for (const unitId of unitIds)
    await writer.insertInto('scoreSheet').values({ tableId: id, unitId }).execute()
  return id
}

/** Moves a table on from the state we saw; false when someone was faster. */
export const moveTable = async (
  writer: Writer,
  seen: { id: string; state: ScoringTableState; version: number },
  change: { state: ScoringTableState; publishedOn?: string; documentId?: string | null },
): Promise<boolean> =>
  hasChanged(
    writer
      .updateTable('scoringTable')
      .set({ ...change, version: seen.version + 1 })
      .where(asSeen(seen)),
  )

/** Changes a sheet that is still as we saw it; false when someone was faster. */
export const changeSheet = async (
  writer: Writer,
  seen: { id: string; state: ScoreSheetState; version: number },
  change: Updateable<ScoreSheetTable>,
): Promise<boolean> =>
  hasChanged(
    writer
      .updateTable('scoreSheet')
      .set({ ...change, version: seen.version + 1 })
      .where(asSeen(seen)),
  )

export const setPlace = async (writer: Writer, sheetId: string, rank: number): Promise<void> => {
  await writer.updateTable('scoreSheet').set({ rank }).where('id', '=', sheetId).execute()
}

export type ScorePart = {
  readonly selfScore?: number
  readonly selfNote?: string | null
  readonly countedScore?: number | null
  readonly countedFrom?: string | null
  readonly finalScore?: number
  readonly reason?: string | null
}

/** Writes a part of a score; what the others wrote stays. */
export const setScore = async (
  writer: Writer,
  sheetId: string,
  criterionId: string,
  part: ScorePart,
): Promise<void> => {
  await writer
    .insertInto('score')
    .values({ sheetId, criterionId, ...part })
    .onConflict((conflict) => conflict.columns(['sheetId', 'criterionId']).doUpdateSet(part))
    .execute()
}

/** Notes a fact once. */
export const addCountedFact = async (writer: Writer, row: Insertable<CountedFactTable>): Promise<void> => {
  await writer
    .insertInto('countedFact')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export const removeCountedFact = async (
  writer: Writer,
  { unitId, campaignId, kind, subject }: Omit<Insertable<CountedFactTable>, 'day'>,
): Promise<void> => {
  await writer
    .deleteFrom('countedFact')
    .where('unitId', '=', unitId)
    .where('campaignId', '=', campaignId)
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .execute()
}
