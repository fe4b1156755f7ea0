import { sql } from 'kysely'
import type { Reader } from '../platform/database/handles.ts'
import type { Day } from '../platform/plain/day.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import type {
  CampaignAudienceRow,
  CampaignContentRow,
  CampaignResponsibilityRow,
  CampaignRow,
  CampaignState,
  DeploymentRow,
  DutyMode,
  DutyRow,
  DutyState,
  DutyStep,
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

export const deploymentsOf = (reader: Reader, campaignId: string): Promise<DeploymentRow[]> =>
  reader.selectFrom('deployment').selectAll().where('campaignId', '=', campaignId).orderBy('day').execute()

export type DutyAsked = {
  readonly campaignId?: string
  readonly unitIds?: readonly number[]
  readonly receiverIds?: readonly number[]
  readonly states?: readonly DutyState[]
  readonly steps?: readonly DutyStep[]
  readonly modes?: readonly DutyMode[]
  readonly dueBefore?: Day
}

export type DutyFound = DutyRow & { readonly campaignName: string; readonly campaignSlug: string }

/** Duties as asked; `receiverIds` matches the receiver and the room it goes through. By due day, then unit. */
export const dutiesOf = (reader: Reader, asked: DutyAsked): Promise<DutyFound[]> => {
  const among = (ids: readonly number[]): number[] => (ids.length > 0 ? [...ids] : [0])
  let duties = reader
    .selectFrom('duty as d')
    .innerJoin('campaign as c', 'c.id', 'd.campaignId')
    .selectAll('d')
    .select(['c.name as campaignName', 'c.slug as campaignSlug'])
    .where('c.state', '<>', 'withdrawn')
  const { campaignId, unitIds, receiverIds, states, steps, modes, dueBefore } = asked
  if (campaignId) duties = duties.where('d.campaignId', '=', campaignId)
  if (unitIds) duties = duties.where('d.unitId', 'in', among(unitIds))
  if (receiverIds)
    duties = duties.where((is) =>
      is.or([is('d.receiverId', 'in', among(receiverIds)), is('d.viaId', 'in', among(receiverIds))]),
    )
  if (states) duties = duties.where('d.state', 'in', [...states])
  if (steps) duties = duties.where('d.step', 'in', [...steps])
  if (modes) duties = duties.where('d.mode', 'in', [...modes])
  if (dueBefore)
    duties = duties.where((is) => is(is.fn.coalesce('d.extendedUntil', 'd.dueOn'), '<', dueBefore))
  return duties
    .orderBy((is) => is.fn.coalesce('d.extendedUntil', 'd.dueOn'))
    .orderBy('d.unitId')
    .orderBy('d.id')
    .execute()
}

export const findDuty = async (reader: Reader, id: number): Promise<DutyRow | null> =>
  (await reader.selectFrom('duty').selectAll().where('id', '=', id).executeTakeFirst()) ?? null

/** The duty of a unit at a step in a chain of campaigns; null when it does not owe it. */
export const findDutyAt = async (
  reader: Reader,
  campaignId: string,
  unitId: number,
  steps: readonly DutyStep[],
): Promise<DutyRow | null> =>
  (await reader
    .selectFrom('duty')
    .selectAll()
    .where('campaignId', 'in', await familyOf(reader, campaignId))
    .where('unitId', '=', unitId)
    .where('step', 'in', [...steps])
    .executeTakeFirst()) ?? null
