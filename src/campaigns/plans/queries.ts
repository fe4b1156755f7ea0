import { sql } from 'kysely'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { contentsOf, listCampaigns, type Paper, papersOf } from '../queries.ts'
import type { CampaignRow, IndicatorTree } from '../tables.ts'
import { type Adoption, adoptionFrom } from './adoption.ts'

/** The plan of a unit for a campaign, unless it was withdrawn. */
export const findPlan = async (
  reader: Reader,
  parentId: string,
  unitId: number,
): Promise<CampaignRow | null> =>
  (await reader
    .selectFrom('campaign')
    .selectAll()
    .where('parentId', '=', parentId)
    .where('launcherId', '=', unitId)
    .where('state', '<>', 'withdrawn')
    .executeTakeFirst()) ?? null

export type PlanBelow = {
  readonly plan: CampaignRow
  readonly paper: Paper | null
  readonly adoption: Adoption
}

const grouped = <Row extends { campaignId: string }>(rows: readonly Row[]): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(row.campaignId, [...(groups.get(row.campaignId) ?? []), row])
  return groups
}

const treesOf = async (
  reader: Reader,
  unitIds: readonly number[],
  today: Day,
): Promise<Map<number, IndicatorTree>> => {
  const rows = await reader
    .selectFrom('unitVersion as v')
    .innerJoin('unitClass as k', 'k.code', 'v.class')
    .select(['v.unitId', 'k.tree'])
    .where('v.unitId', 'in', unitIds.length > 0 ? [...unitIds] : [0])
    .where('v.fromDay', '<=', today)
    .where((is) => is.or([is('v.untilDay', 'is', null), is('v.untilDay', '>', today)]))
    .execute()
  return new Map(rows.map(({ unitId, tree }) => [unitId, tree]))
}

/** The plans below a campaign and what each has made of it: contents taken up, own targets, copied wording. */
export const adoptionOf = async (
  reader: Reader,
  parentId: string,
  today: Day,
): Promise<readonly PlanBelow[]> =>
  laidBeside(
    reader,
    parentId,
    await listCampaigns(reader, { parentId, states: ['running', 'closed'] }),
    today,
  )

/** What one plan has made of the campaign above it; null for what is no plan. */
export const adoptionBy = async (reader: Reader, plan: CampaignRow, today: Day): Promise<PlanBelow | null> =>
  plan.parentId === null ? null : ((await laidBeside(reader, plan.parentId, [plan], today))[0] ?? null)

const laidBeside = async (
  reader: Reader,
  parentId: string,
  plans: readonly CampaignRow[],
  today: Day,
): Promise<readonly PlanBelow[]> => {
  const ids = [parentId, ...plans.map(({ id }) => id)]
  const contents = grouped(
    await reader
      .selectFrom('campaignContent')
      .selectAll()
      .where('campaignId', 'in', ids)
      .orderBy('position')
      .execute(),
  )
  const indicators = grouped(
    await reader
      .selectFrom('indicator')
      .selectAll()
      .where('campaignId', 'in', ids)
      .orderBy('position')
      .execute(),
  )
  const trees = await treesOf(
    reader,
    plans.flatMap(({ launcherId }) => launcherId ?? []),
    today,
  )
  const papers = await papersOf(reader, plans)
  const laidOut = (id: string) => ({ contents: contents.get(id) ?? [], indicators: indicators.get(id) ?? [] })
  return plans.map((plan) => ({
    plan,
    paper: papers.get(plan.id) ?? null,
    adoption: adoptionFrom(laidOut(parentId), laidOut(plan.id), trees.get(plan.launcherId ?? 0) ?? 'agency'),
  }))
}

/** The running plans anywhere below a campaign. */
export const listPlansBelow = async (reader: Reader, campaignId: string): Promise<CampaignRow[]> => {
  const { rows } = await sql<{ id: string }>`
    with recursive below as (
      select id from campaign where parent_id = ${campaignId}::uuid
      union all select c.id from campaign c join below b on c.parent_id = b.id)
    select id from below`.execute(reader)
  if (rows.length === 0) return []
  return reader
    .selectFrom('campaign')
    .selectAll()
    .where(
      'id',
      'in',
      rows.map(({ id }) => id),
    )
    .where('state', '=', 'running')
    .orderBy('slug')
    .execute()
}

/** Content of the campaign above → its words: what a plan's contents take up. */
export const takenUpOf = async (
  reader: Reader,
  { parentId }: CampaignRow,
): Promise<ReadonlyMap<string, string>> =>
  new Map(parentId === null ? [] : (await contentsOf(reader, parentId)).map(({ id, text }) => [id, text]))
