import { type Actor, holdsRoleOn } from '../../platform/actor.ts'
import type { CampaignRow } from '../../campaigns/tables.ts'
import { workingUnits } from '../../people/queries.ts'
import { uuid } from '../../platform/plain/unique-id.ts'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { pathOf, trailOf } from '../../units/queries.ts'
import { pathOfTrail } from '../../units/unit.ts'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { watchersIn, watchersOf } from '../follow-up/queries.ts'
import { maySee, unitRoles } from '../follow-up/reminder.ts'
import type {
  InspectionAnswerRow,
  InspectionFindingRow,
  InspectionMemberRow,
  InspectionRow,
  InspectionSignatureRow,
  InspectionState,
  UnitVisitRow,
} from '../tables.ts'
import { holds, type InspectionMove, isFor } from './inspection.ts'

export type InspectionFound = InspectionRow & {
  readonly campaignName: string
  readonly campaignSlug: string
  readonly roundName: string | null
  readonly reportDueOn: Day | null
  readonly findings: readonly InspectionFindingRow[]
}

const inspections = (reader: Reader) =>
  reader
    .selectFrom('inspection as i')
    .innerJoin('campaign as c', 'c.id', 'i.campaignId')
    .leftJoin('inspectionRound as o', 'o.id', 'i.roundId')
    .selectAll('i')
    .select(['c.name as campaignName', 'c.slug as campaignSlug', 'o.name as roundName', 'o.reportDueOn'])

type Bare = Omit<InspectionFound, 'findings'>

const withFindings = async (reader: Reader, rows: readonly Bare[]): Promise<InspectionFound[]> => {
  const ids = rows.map(({ id }) => id)
  const findings =
    ids.length === 0
      ? []
      : await reader
          .selectFrom('inspectionFinding')
          .selectAll()
          .where('inspectionId', 'in', ids)
          .orderBy('position')
          .execute()
  const of = Map.groupBy(findings, ({ inspectionId }) => inspectionId)
  return rows.map((row) => ({ ...row, findings: of.get(row.id) ?? [] }))
}

export type InspectionsAsked = {
  readonly campaignId?: string
  readonly roundId?: string
  readonly unitIds?: readonly number[]
  readonly states?: readonly InspectionState[]
  readonly kind?: 'self' | 'round' | 'note'
  readonly limit?: number
}

/** Inspections with their findings, the latest first; all of them, unless `limit` says how many. */
export const inspectionsOf = async (
  reader: Reader,
  { campaignId, roundId, unitIds, states, kind, limit }: InspectionsAsked,
): Promise<InspectionFound[]> => {
  let found = inspections(reader)
  if (campaignId) found = found.where('i.campaignId', '=', campaignId)
  if (roundId) found = found.where('i.roundId', '=', roundId)
  if (unitIds) found = found.where('i.unitId', 'in', unitIds.length > 0 ? [...unitIds] : [0])
  if (states) found = found.where('i.state', 'in', [...states])
  if (kind) found = found.where('i.kind', '=', kind)
  if (limit !== undefined) found = found.limit(limit)
  return withFindings(reader, await found.orderBy('i.day', 'desc').orderBy('i.id').execute())
}

export const findInspection = async (reader: Reader, id: string): Promise<InspectionFound | null> => {
  const row = uuid.test(id) ? await inspections(reader).where('i.id', '=', id).executeTakeFirst() : undefined
  return row ? ((await withFindings(reader, [row]))[0] ?? null) : null
}

/** As findInspection; throws `inspection.not_found` (404). */
export const mustFindInspection = async (reader: Reader, id: string): Promise<InspectionFound> => {
  const inspection = await findInspection(reader, id)
  if (!inspection) throw new Refusal('inspection.not_found', { status: 404 })
  return inspection
}

/** The inspection that a finding belongs to; throws `finding.not_found` (404). */
export const inspectionWith = async (
  reader: Reader,
  findingId: string,
): Promise<{ inspection: InspectionFound; finding: InspectionFindingRow }> => {
  const finding = uuid.test(findingId)
    ? await reader.selectFrom('inspectionFinding').selectAll().where('id', '=', findingId).executeTakeFirst()
    : undefined
  if (!finding) throw new Refusal('finding.not_found', { status: 404 })
  return { inspection: await mustFindInspection(reader, finding.inspectionId), finding }
}

/** Who sits in the team of a round, the leader first. */
export const teamOf = async (reader: Reader, roundId: string | null): Promise<InspectionMemberRow[]> =>
  roundId === null
    ? []
    : reader
        .selectFrom('inspectionMember')
        .selectAll()
        .where('roundId', '=', roundId)
        .orderBy('position')
        .execute()

/** What decides who may do what with an inspection. */
export const placeOf = async (
  reader: Reader,
  inspection: Pick<InspectionRow, 'kind' | 'unitId' | 'campaignId' | 'roundId'>,
  today: Day,
) => ({
  kind: inspection.kind,
  unitPath: (await pathOf(reader, inspection.unitId, today)) ?? '',
  watchers: await watchersOf(
    reader,
    await mustFindCampaign(reader, inspection.campaignId),
    inspection.unitId,
    today,
  ),
  team: await teamOf(reader, inspection.roundId),
})

/** Refuses (403) whose act it is not. */
export const mustBeFor = async (
  reader: Reader,
  move: InspectionMove,
  actor: Actor,
  inspection: Pick<InspectionRow, 'kind' | 'unitId' | 'campaignId' | 'roundId'>,
  today: Day,
): Promise<void> => {
  if (!isFor(move, actor, await placeOf(reader, inspection, today)))
    throw new Refusal('inspection.not_yours', { status: 403 })
}

/**
 * The inspection as this actor may see it, and what is for him to do: the unit and who stands above it, who follows it,
 * the team, the auditor. What is only planned is kept from the unit. Throws `inspection.not_found` (404).
 */
export const seenInspection = async (
  reader: Reader,
  id: string,
  actor: Actor,
  today: Day,
): Promise<{
  readonly inspection: InspectionFound
  readonly may: (move: InspectionMove) => boolean
  readonly team: readonly InspectionMemberRow[]
}> => {
  const inspection = await mustFindInspection(reader, id)
  const place = await placeOf(reader, inspection, today)
  const inspects = holds(actor, place)
  const auditor = actor.grants.some(({ role }) => role === 'auditor')
  const sees = inspects || maySee(actor, place.unitPath, place.watchers)
  if (!sees || (inspection.state === 'planned' && !inspects && !auditor))
    throw new Refusal('inspection.not_found', { status: 404 })
  return { inspection, may: (move) => isFor(move, actor, place), team: place.team }
}

export const answersOf = (reader: Reader, inspectionId: string): Promise<InspectionAnswerRow[]> =>
  reader
    .selectFrom('inspectionAnswer')
    .selectAll()
    .where('inspectionId', '=', inspectionId)
    .orderBy('item')
    .execute()

/** Who signed the minutes, the team first. */
export const signaturesOf = (reader: Reader, inspectionId: string): Promise<InspectionSignatureRow[]> =>
  reader
    .selectFrom('inspectionSignature')
    .selectAll()
    .where('inspectionId', '=', inspectionId)
    .orderBy('side')
    .execute()

/** The files of an inspection with their names; the bytes stay where they are. */
export const filesOf = (reader: Reader, inspectionId: string) =>
  reader
    .selectFrom('inspectionFile as f')
    .innerJoin('storedFile as s', 's.id', 'f.fileId')
    .selectAll('f')
    .select(['s.name', 's.size', 's.mediaType'])
    .where('f.inspectionId', '=', inspectionId)
    .orderBy('f.addedAt')
    .orderBy('f.id')
    .execute()

export type InspectionFileFound = Awaited<ReturnType<typeof filesOf>>[number]

/** Visits of council members to units of a campaign, the latest first. */
export const visitsOf = (
  reader: Reader,
  campaignId: string,
  unitIds: readonly number[],
): Promise<UnitVisitRow[]> =>
  reader
    .selectFrom('unitVisit')
    .selectAll()
    .where('campaignId', '=', campaignId)
    .where('unitId', 'in', unitIds.length > 0 ? [...unitIds] : [0])
    .orderBy('day', 'desc')
    .orderBy('id')
    .execute()

/** The unit's own inspection of itself in a campaign; null when it has not begun one. */
export const findSelfInspection = async (
  reader: Reader,
  campaignId: string,
  unitId: number,
): Promise<InspectionFound | null> =>
  (await inspectionsOf(reader, { campaignId, unitIds: [unitId], kind: 'self', limit: 1 }))[0] ?? null

type Campaign = Pick<CampaignRow, 'id' | 'standingId' | 'launcherId'>

/** As placeOf, for many inspections of one campaign at once: however many there are, the same few questions. */
const placesIn = async (
  reader: Reader,
  campaign: Campaign,
  inspections: readonly InspectionFound[],
  today: Day,
) => {
  const watchers = await watchersIn(
    reader,
    campaign,
    inspections.map(({ unitId }) => unitId),
    today,
  )
  const roundIds = [...new Set(inspections.flatMap(({ roundId }) => roundId ?? []))]
  const members =
    roundIds.length === 0
      ? []
      : await reader
          .selectFrom('inspectionMember')
          .selectAll()
          .where('roundId', 'in', roundIds)
          .orderBy('position')
          .execute()
  const teams = Map.groupBy(members, ({ roundId }) => roundId)
  return ({ kind, unitId, roundId }: InspectionFound) => ({
    kind,
    unitPath: watchers.pathOf(unitId),
    watchers: watchers.of(unitId),
    team: roundId === null ? [] : (teams.get(roundId) ?? []),
  })
}

/** Of a campaign, the inspections that this actor may see, the latest first. */
export const seenIn = async (
  reader: Reader,
  campaign: Campaign,
  actor: Actor,
  today: Day,
): Promise<InspectionFound[]> => {
  const auditor = actor.grants.some(({ role }) => role === 'auditor')
  const all = await inspectionsOf(reader, { campaignId: campaign.id })
  const placeIn = await placesIn(reader, campaign, all, today)
  return all.filter((inspection) => {
    const place = placeIn(inspection)
    const sees = inspection.state === 'planned' ? auditor : maySee(actor, place.unitPath, place.watchers)
    return holds(actor, place) || sees
  })
}

/** The actor's own units that may inspect themselves in a running campaign; not the launcher. */
export const selfInspectors = async (
  reader: Reader,
  campaign: Pick<CampaignRow, 'state' | 'launcherId'>,
  actor: Actor,
  today: Day,
): Promise<number[]> => {
  if (campaign.state !== 'running') return []
  const ids = await workingUnits(reader, actor, today)
  const trails = await trailOf(reader, ids, today)
  return ids.filter(
    (id) => id !== campaign.launcherId && holdsRoleOn(actor, unitRoles, pathOfTrail(trails.get(id))),
  )
}
