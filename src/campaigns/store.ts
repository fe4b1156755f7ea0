import { type Insertable, sql, type Updateable } from 'kysely'
import type { Writer } from '../platform/database/handles.ts'
import { insertMany } from '../platform/database/insert-many.ts'
import { json } from '../platform/database/values.ts'
import type {
  CampaignAudienceTable,
  CampaignChangeTable,
  CampaignContentTable,
  CampaignLinkTable,
  CampaignPhaseTable,
  CampaignResponsibilityTable,
  CampaignTable,
  FindingOverrideTable,
  IndicatorTable,
} from './tables.ts'

/**
 * Lets one act at a time make a campaign of this number: a rival waits for the end of the transaction, then finds what
 * stands there.
 */
export const holdNumber = async (writer: Writer, numberKey: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`campaign:${numberKey}`}, 0))`.execute(writer)
}

export type NewCampaign = Omit<Insertable<CampaignTable>, 'findings'> & {
  readonly findings: readonly object[]
}

export const addCampaign = async (writer: Writer, { findings, ...row }: NewCampaign): Promise<string> =>
  (
    await writer
      .insertInto('campaign')
      .values({ ...row, findings: json(findings) })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id

type CampaignChange = Omit<Updateable<CampaignTable>, 'findings'> & { readonly findings?: readonly object[] }

/** Changes a campaign that still has the version we saw; false when someone was faster. */
export const changeCampaign = async (
  writer: Writer,
  seen: { id: string; version: number },
  { findings, ...change }: CampaignChange,
): Promise<boolean> => {
  const { numUpdatedRows } = await writer
    .updateTable('campaign')
    .set({ ...change, ...(findings ? { findings: json(findings) } : {}), version: seen.version + 1 })
    .where('id', '=', seen.id)
    .where('version', '=', seen.version)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const addContents = (
  writer: Writer,
  rows: readonly Insertable<CampaignContentTable>[],
): Promise<number> => insertMany(writer, 'campaignContent', rows)

export const addAudiences = (
  writer: Writer,
  rows: readonly Insertable<CampaignAudienceTable>[],
): Promise<number> => insertMany(writer, 'campaignAudience', rows)

export const addResponsibilities = (
  writer: Writer,
  rows: readonly Insertable<CampaignResponsibilityTable>[],
): Promise<number> => insertMany(writer, 'campaignResponsibility', rows)

export const addPhases = (writer: Writer, rows: readonly Insertable<CampaignPhaseTable>[]): Promise<number> =>
  insertMany(writer, 'campaignPhase', rows)

type NewIndicator = Omit<Insertable<IndicatorTable>, 'rule'> & { readonly rule: object }

export const addIndicators = (writer: Writer, rows: readonly NewIndicator[]): Promise<number> =>
  insertMany(
    writer,
    'indicator',
    rows.map((row) => ({ ...row, rule: json(row.rule) })),
  )

export const changeIndicator = async (
  writer: Writer,
  id: string,
  { rule, ...change }: Partial<NewIndicator>,
): Promise<void> => {
  await writer
    .updateTable('indicator')
    .set({ ...change, ...(rule ? { rule: json(rule) } : {}) })
    .where('id', '=', id)
    .execute()
}

/** Empties a draft, so that it can be written anew. */
export const clearDraft = async (writer: Writer, campaignId: string): Promise<void> => {
  for (const table of [
    'campaignContent',
    'campaignAudience',
    'campaignResponsibility',
    'campaignPhase',
    'indicator',
  ] as const)
    await writer.deleteFrom(table).where('campaignId', '=', campaignId).execute()
}

export const addCampaignLink = async (writer: Writer, row: Insertable<CampaignLinkTable>): Promise<void> => {
  await writer
    .insertInto('campaignLink')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export type NewChange = Omit<Insertable<CampaignChangeTable>, 'before' | 'after'> & {
  readonly before: object
  readonly after: object
}

export const addChanges = (writer: Writer, rows: readonly NewChange[]): Promise<number> =>
  insertMany(
    writer,
    'campaignChange',
    rows.map((row) => ({ ...row, before: json(row.before), after: json(row.after) })),
  )

/** Ends running campaigns together: plans end with the campaign that they localise. */
export const endCampaigns = async (
  writer: Writer,
  ids: readonly string[],
  change: { readonly state: 'closed' | 'withdrawn'; readonly closedOn: string },
): Promise<void> => {
  if (ids.length === 0) return
  await writer
    .updateTable('campaign')
    .set((is) => ({ ...change, version: is('version', '+', 1) }))
    .where('id', 'in', [...ids])
    .where('state', '=', 'running')
    .execute()
}

export const addOverride = async (writer: Writer, row: Insertable<FindingOverrideTable>): Promise<void> => {
  await writer.insertInto('findingOverride').values(row).execute()
}
