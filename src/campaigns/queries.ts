import { sql } from 'kysely'
import type { Reader } from '../platform/database/handles.ts'
import type { Finding } from '../platform/law/law.ts'
import type { Day } from '../platform/plain/day.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { fold } from '../platform/plain/vietnamese.ts'
import type {
  CampaignAudienceRow,
  CampaignChangeRow,
  CampaignContentRow,
  CampaignLinkKind,
  CampaignResponsibilityRow,
  CampaignRow,
  CampaignState,
  FindingOverrideRow,
  IndicatorRow,
} from './tables.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export const findCampaign = async (reader: Reader, slugOrId: string): Promise<CampaignRow | null> =>
  (await reader
    .selectFrom('campaign')
    .selectAll()
    .where(uuid.test(slugOrId) ? 'id' : 'slug', '=', slugOrId)
    .executeTakeFirst()) ?? null

/** As findCampaign; throws `campaign.not_found` (404). */
export const mustFindCampaign = async (reader: Reader, slugOrId: string): Promise<CampaignRow> => {
  const campaign = await findCampaign(reader, slugOrId)
  if (!campaign) throw new Refusal('campaign.not_found', { status: 404 })
  return campaign
}

/** The ids of one chain: the launch at its root and every plan below it. */
export const familyOf = async (reader: Reader, campaignId: string): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    with recursive up as (
      select id, parent_id from campaign where id = ${campaignId}::uuid
      union all select c.id, c.parent_id from campaign c join up on c.id = up.parent_id),
    family as (
      select id from up where parent_id is null
      union all select c.id from campaign c join family f on c.parent_id = f.id)
    select id from family`.execute(reader)
  return rows.map((row) => row.id)
}

/** From the root launch down to the campaign itself. */
export const lineageOf = async (reader: Reader, campaign: CampaignRow): Promise<CampaignRow[]> => {
  const above = campaign.parentId ? await findCampaign(reader, campaign.parentId) : null
  return above ? [...(await lineageOf(reader, above)), campaign] : [campaign]
}

export type CampaignsAsked = {
  readonly parentId?: string | null
  readonly launcherIds?: readonly number[]
  readonly states?: readonly CampaignState[]
}

/** Campaigns, the latest first; `parentId: null` asks for launches only. */
export const listCampaigns = (
  reader: Reader,
  { parentId, launcherIds, states }: CampaignsAsked = {},
): Promise<CampaignRow[]> => {
  let asked = reader.selectFrom('campaign').selectAll()
  if (parentId !== undefined)
    asked = asked.where((is) =>
      parentId === null ? is('parentId', 'is', null) : is('parentId', '=', parentId),
    )
  if (launcherIds) asked = asked.where('launcherId', 'in', launcherIds.length > 0 ? [...launcherIds] : [0])
  if (states) asked = asked.where('state', 'in', [...states])
  return asked.orderBy('recordedOn', 'desc').orderBy('slug').execute()
}

export const contentsOf = (reader: Reader, campaignId: string): Promise<CampaignContentRow[]> =>
  reader
    .selectFrom('campaignContent')
    .selectAll()
    .where('campaignId', '=', campaignId)
    .orderBy('position')
    .execute()

export const audiencesOf = (reader: Reader, campaignId: string): Promise<CampaignAudienceRow[]> =>
  reader
    .selectFrom('campaignAudience')
    .selectAll()
    .where('campaignId', '=', campaignId)
    .orderBy('position')
    .execute()

export const responsibilitiesOf = (
  reader: Reader,
  campaignId: string,
): Promise<CampaignResponsibilityRow[]> =>
  reader
    .selectFrom('campaignResponsibility')
    .selectAll()
    .where('campaignId', '=', campaignId)
    .orderBy('position')
    .execute()

export const indicatorsOf = (reader: Reader, campaignId: string): Promise<IndicatorRow[]> =>
  reader
    .selectFrom('indicator')
    .selectAll()
    .where('campaignId', '=', campaignId)
    .orderBy('position')
    .execute()

/** The campaign that this document launched; null when there is none. */
export const findByDocument = async (reader: Reader, documentId: string): Promise<CampaignRow | null> =>
  (await reader.selectFrom('campaign').selectAll().where('documentId', '=', documentId).executeTakeFirst()) ??
  null

/** Addresses that begin like this one: among them the next is chosen. */
export const slugsLike = async (reader: Reader, wanted: string): Promise<string[]> =>
  (
    await reader
      .selectFrom('campaign')
      .select('slug')
      .where((is) => is.or([is('slug', '=', wanted), is('slug', 'like', `${wanted}-%`)]))
      .execute()
  ).map(({ slug }) => slug)

export type LinkedCampaign = Pick<CampaignRow, 'id' | 'slug' | 'name' | 'state' | 'launcherName'> & {
  readonly kind: CampaignLinkKind
}

/** The campaigns that one carries out or is tied to, and those that say so of it. */
export const linksOf = async (
  reader: Reader,
  campaignId: string,
): Promise<{ readonly to: readonly LinkedCampaign[]; readonly from: readonly LinkedCampaign[] }> => {
  const side = (mine: 'fromId' | 'toId', other: 'fromId' | 'toId') =>
    reader
      .selectFrom('campaignLink as l')
      .innerJoin('campaign as c', 'c.id', `l.${other}`)
      .select(['c.id', 'c.slug', 'c.name', 'c.state', 'c.launcherName', 'l.kind'])
      .where(`l.${mine}`, '=', campaignId)
      .orderBy('l.kind')
      .orderBy('c.slug')
      .execute()
  return { to: await side('fromId', 'toId'), from: await side('toId', 'fromId') }
}

export const changesOf = (reader: Reader, campaignId: string): Promise<CampaignChangeRow[]> =>
  reader
    .selectFrom('campaignChange')
    .selectAll()
    .where('campaignId', '=', campaignId)
    .orderBy('day')
    .orderBy('id')
    .execute()

export const overridesOf = (reader: Reader, campaignId: string): Promise<FindingOverrideRow[]> =>
  reader
    .selectFrom('findingOverride')
    .selectAll()
    .where('campaignId', '=', campaignId)
    .orderBy('day')
    .orderBy('clause')
    .execute()

/** The unit of the branch whose name opens these words, when there is exactly one; null when there is none or several. */
export const unitNamedIn = async (
  reader: Reader,
  words: string,
  underPath: string,
  today: Day,
): Promise<number | null> => {
  const whole = fold(words)
  const opening = whole.split(/[,;(]/)[0] ?? ''
  const found = await reader
    .selectFrom('unitVersion as v')
    .select(['v.unitId', 'v.searchKey'])
    .where('v.path', 'like', `${underPath}%`)
    .where('v.fromDay', '<=', today)
    .where((is) => is.or([is('v.untilDay', 'is', null), is('v.untilDay', '>', today)]))
    .where(
      sql<boolean>`(starts_with(${`${whole} `}, v.search_key || ' ') or starts_with(${`${opening} `}, v.search_key || ' '))`,
    )
    .execute()
  const longest = Math.max(...found.map(({ searchKey }) => searchKey.length))
  const best = found.filter(({ searchKey }) => searchKey.length === longest)
  return best.length === 1 ? (best[0]?.unitId ?? null) : null
}

/** What the law said of a campaign when it was recorded or launched, as it was shown then. */
export const findingsOf = ({ findings }: Pick<CampaignRow, 'findings'>): readonly Finding[] =>
  Array.isArray(findings) ? (findings as Finding[]) : []
