import { holding } from '../platform/database/like.ts'
import { uuid } from '../platform/plain/unique-id.ts'
import { sql } from 'kysely'
import { findDocument } from '../documents/queries.ts'
import type { DocumentRow } from '../documents/tables.ts'
import { type Actor, holdsRoleOn } from '../platform/actor.ts'
import type { Reader } from '../platform/database/handles.ts'
import type { Finding } from '../platform/law/law.ts'
import type { Day } from '../platform/plain/day.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { fold } from '../platform/plain/vietnamese.ts'
import { trailOf } from '../units/queries.ts'
import { pathOfTrail, type TrailStep } from '../units/unit.ts'
import { type CampaignMove, campaignMoveNames, mayMoveCampaign, rolesFor } from './campaign.ts'
import type {
  CampaignAudienceRow,
  CampaignChangeRow,
  CampaignContentRow,
  CampaignLinkKind,
  CampaignPhaseRow,
  CampaignResponsibilityRow,
  CampaignRow,
  CampaignState,
  FindingOverrideRow,
  IndicatorRow,
} from './tables.ts'
import { phasesOf } from './writing/queries.ts'

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

const holdsWords = (text: string): string => holding(fold(text))

/** Launches and plans whose name, occasion, number or launcher holds the text; accents optional, the latest first. */
export const searchCampaigns = (
  reader: Reader,
  text: string,
  { plans, limit, offset = 0 }: { plans: boolean; limit: number; offset?: number },
): Promise<CampaignRow[]> => {
  let found = reader.selectFrom('campaign').selectAll().where('searchKey', 'like', holdsWords(text))
  if (!plans) found = found.where('parentId', 'is', null)
  return found.orderBy('recordedOn', 'desc').orderBy('slug').limit(limit).offset(offset).execute()
}

/** Campaigns in which one of the units owes something, the latest first. */
export const campaignsOwedBy = (reader: Reader, unitIds: readonly number[]): Promise<CampaignRow[]> =>
  reader
    .selectFrom('campaign as c')
    .selectAll('c')
    .where('c.state', 'in', ['running', 'closed'])
    .where((is) =>
      is.exists(
        is
          .selectFrom('duty as d')
          .select('d.id')
          .whereRef('d.campaignId', '=', 'c.id')
          .where('d.unitId', 'in', unitIds.length > 0 ? [...unitIds] : [0]),
      ),
    )
    .orderBy('c.recordedOn', 'desc')
    .orderBy('c.slug')
    .execute()

/** Campaigns that the units launch or follow, drafts among them, and their own plans; the latest first. */
export const campaignsOf = (reader: Reader, unitIds: readonly number[]): Promise<CampaignRow[]> => {
  const ids = unitIds.length > 0 ? [...unitIds] : [0]
  return reader
    .selectFrom('campaign')
    .selectAll()
    .where((is) => is.or([is('launcherId', 'in', ids), is('standingId', 'in', ids)]))
    .where('state', '<>', 'withdrawn')
    .orderBy('recordedOn', 'desc')
    .orderBy('slug')
    .execute()
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

/** What the law said of a campaign when it was recorded or launched, as it was shown then. */
export const findingsOf = ({ findings }: Pick<CampaignRow, 'findings'>): readonly Finding[] =>
  Array.isArray(findings) ? (findings as Finding[]) : []

export type Paper = Pick<DocumentRow, 'kind' | 'number' | 'issuedOn' | 'issuerName'>

/** Campaign → the document that launched it, or the plan's paper; those without one are left out. */
export const papersOf = async (
  reader: Reader,
  campaigns: readonly Pick<CampaignRow, 'id'>[],
): Promise<ReadonlyMap<string, Paper>> => {
  const ids = campaigns.map(({ id }) => id)
  const rows = await reader
    .selectFrom('campaign as c')
    .innerJoin('document as d', 'd.id', 'c.documentId')
    .select(['c.id as campaignId', 'd.kind', 'd.number', 'd.issuedOn', 'd.issuerName'])
    .where('c.id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  return new Map(rows.map(({ campaignId, ...paper }) => [campaignId, paper]))
}

export type Whole = {
  readonly campaign: CampaignRow
  readonly document: DocumentRow | null
  readonly contents: readonly CampaignContentRow[]
  readonly audiences: readonly CampaignAudienceRow[]
  readonly responsibilities: readonly CampaignResponsibilityRow[]
  readonly phases: readonly CampaignPhaseRow[]
  readonly indicators: readonly IndicatorRow[]
  /** The campaign above and those above it, the root launch first. */
  readonly above: readonly CampaignRow[]
  /** Where launcher and standing agency stand, root first. */
  readonly trails: ReadonlyMap<number, readonly TrailStep[]>
  /** What this person may do with it now. */
  readonly moves: readonly CampaignMove[]
}

/** The moves that are open from the campaign's state to this person's hands. */
const openMoves = (campaign: CampaignRow, actor: Actor, path: string): readonly CampaignMove[] =>
  campaignMoveNames.filter(
    (move) =>
      mayMoveCampaign(move, campaign.state) &&
      holdsRoleOn(actor, rolesFor(move, campaign.parentId !== null), path),
  )

/** A campaign with all that its pages show of it; throws `campaign.not_found` (404). */
export const wholeOf = async (
  reader: Reader,
  slugOrId: string,
  { actor, today }: { readonly actor: Actor; readonly today: Day },
): Promise<Whole> => {
  const campaign = await mustFindCampaign(reader, slugOrId)
  const responsibilities = await responsibilitiesOf(reader, campaign.id)
  const unitIds = [campaign.launcherId, campaign.standingId, ...responsibilities.map(({ unitId }) => unitId)]
  const trails = await trailOf(
    reader,
    unitIds.flatMap((id) => id ?? []),
    today,
  )
  const holder = trails.get(campaign.standingId ?? campaign.launcherId ?? 0)
  return {
    campaign,
    document: campaign.documentId ? await findDocument(reader, campaign.documentId) : null,
    contents: await contentsOf(reader, campaign.id),
    audiences: await audiencesOf(reader, campaign.id),
    responsibilities,
    phases: await phasesOf(reader, campaign.id),
    indicators: await indicatorsOf(reader, campaign.id),
    above: (await lineageOf(reader, campaign)).slice(0, -1),
    trails,
    moves: openMoves(campaign, actor, pathOfTrail(holder)),
  }
}

/** A few addresses, for the tests that visit every page. */
export const someSlugs = async (
  reader: Reader,
  states: readonly CampaignState[] = ['running', 'closed'],
): Promise<string[]> =>
  (
    await reader
      .selectFrom('campaign')
      .select('slug')
      .where('state', 'in', [...states])
      .orderBy('parentId', (order) => order.asc().nullsFirst())
      .orderBy('slug')
      .limit(3)
      .execute()
  ).map(({ slug }) => slug)
