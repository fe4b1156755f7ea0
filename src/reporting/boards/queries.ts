import type { CampaignRow } from '../../campaigns/tables.ts'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { pathOf, trailOf } from '../../units/queries.ts'
import type { TrailStep } from '../../units/unit.ts'
import { sumAll } from '../progress/completeness.ts'
import {
  type BoardAsked,
  type BoardUnit,
  boardUnits,
  type Completeness,
  completenessOf,
  type EndedUnit,
  endedUnits,
  type LateReport,
  lateUnits,
  type PartTotal,
  partsOf,
  type Total,
  totalsOf,
} from '../progress/queries.ts'
import { nodesOf, roundOf } from '../roll-up/queries.ts'

type Campaign = Pick<CampaignRow, 'id' | 'launcherId' | 'standingId'>

export type Base = { readonly id: number; readonly path: string }

/** Where a campaign's board stands when no unit is asked for: at the launcher's, unless units elsewhere report as well. */
export const baseOf = async (reader: Reader, campaign: Campaign, today: Day): Promise<Base | null> => {
  const { id: campaignId, launcherId, standingId } = campaign
  const id = launcherId ?? standingId
  const path = id === null ? null : await pathOf(reader, id, today)
  if (id === null || path === null) return null
  const below = sumAll(await completenessOf(reader, campaignId, today, { underPath: path }))
  const all = sumAll(await completenessOf(reader, campaignId, today))
  return below.expected === all.expected ? { id, path } : null
}

export type BoardQuestion = {
  readonly today: Day
  readonly unit: Base | null
  readonly periodId: string | null
  readonly only: NonNullable<BoardAsked['only']> | null
  readonly page: number
  readonly pageSize: number
  readonly lateLimit: number
}

export type Board = {
  readonly base: Base | null
  /** The unit whose direct children are shown; null: the campaign's roots. */
  readonly at: Base | null
  /** Of the whole branch. */
  readonly totals: readonly Total[]
  readonly parts: readonly PartTotal[]
  readonly byPeriod: readonly Completeness[]
  /** One page of the units directly below, and how many there are. */
  readonly units: readonly BoardUnit[]
  readonly unitCount: number
  readonly cells: readonly Completeness[]
  readonly ended: readonly EndedUnit[]
  readonly predecessorIds: readonly number[]
  readonly late: readonly LateReport[]
  readonly trails: ReadonlyMap<number, readonly TrailStep[]>
  /** When the sums were made; null before the first. */
  readonly summedAt: string | null
}

const pageAt = async (
  reader: Reader,
  campaignId: string,
  { today, periodId, only, page, pageSize }: BoardQuestion,
  childOf: string,
) => {
  const { units, total } = await boardUnits(reader, campaignId, {
    childOf,
    periodId: periodId ?? undefined,
    only: only ?? undefined,
    today,
    limit: pageSize,
    offset: (page - 1) * pageSize,
  })
  const unitIds = units.map(({ unitId }) => unitId)
  const cells =
    unitIds.length === 0 ? [] : await completenessOf(reader, campaignId, today, { childOf, unitIds })
  return { units, unitCount: total, unitIds, cells, ended: await endedUnits(reader, unitIds) }
}

/** All that a campaign's board shows at one unit; only kept sums and short lists by an index are read. */
export const boardAt = async (
  reader: Reader,
  campaign: Campaign,
  question: BoardQuestion,
): Promise<Board> => {
  const { today, unit, periodId, lateLimit } = question
  const base = await baseOf(reader, campaign, today)
  const at = unit ?? base
  const asked = { periodId: periodId ?? undefined, underPath: at?.path }
  const { unitIds, ...page } = await pageAt(reader, campaign.id, question, at?.path ?? '/')
  const late = await lateUnits(reader, campaign.id, today, { ...asked, limit: lateLimit })
  const predecessorIds = (await nodesOf(reader, at?.id ?? 0)).slice(1)
  const named = [
    ...unitIds,
    ...late.map((report) => report.unitId),
    ...predecessorIds,
    ...page.ended.flatMap(({ successorIds }) => successorIds),
    ...(at ? [at.id] : []),
  ]
  return {
    base,
    at,
    ...page,
    totals: await totalsOf(reader, campaign.id, asked),
    parts: periodId ? await partsOf(reader, campaign.id, { ...asked, periodId }) : [],
    byPeriod: await completenessOf(reader, campaign.id, today, asked),
    predecessorIds,
    late,
    trails: await trailOf(reader, named, today),
    summedAt: (await roundOf(reader, campaign.id))?.at ?? null,
  }
}
