import { uuid } from '../../platform/plain/unique-id.ts'
import { sql } from 'kysely'
import type { CampaignRow } from '../../campaigns/tables.ts'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { pathOf } from '../../units/queries.ts'
import { addsUpPeriods, ruleOf } from '../figures.ts'
import { totalsOf } from '../progress/queries.ts'
import type { CampaignReviewKind, CampaignReviewRow } from '../tables.ts'
import type { FigureSource, ReviewFigure } from './review.ts'

export type ReviewFound = CampaignReviewRow & {
  readonly number: string | null
  readonly documentKind: string | null
}

const reviews = (reader: Reader) =>
  reader
    .selectFrom('campaignReview as w')
    .leftJoin('document as d', 'd.id', 'w.documentId')
    .selectAll('w')
    .select(['d.number', 'd.kind as documentKind'])

/** The reviews of a campaign: the standing agency's and the units' own, the issued ones first. */
export const reviewsOf = (reader: Reader, campaignId: string): Promise<ReviewFound[]> =>
  reviews(reader)
    .where('w.campaignId', '=', campaignId)
    .orderBy('w.issuedOn')
    .orderBy('w.unitId')
    .orderBy('w.id')
    .execute()

/** A unit's review of a campaign; null when nobody has begun it. */
export const findReview = async (
  reader: Reader,
  asked: { readonly campaignId: string; readonly unitId: number; readonly kind: CampaignReviewKind },
): Promise<ReviewFound | null> =>
  (await reviews(reader)
    .where('w.campaignId', '=', asked.campaignId)
    .where('w.unitId', '=', asked.unitId)
    .where('w.kind', '=', asked.kind)
    .executeTakeFirst()) ?? null

/** The review with this id; throws `review.not_found` (404). */
export const mustFindReview = async (reader: Reader, id: string): Promise<ReviewFound> => {
  const found = uuid.test(id) ? await reviews(reader).where('w.id', '=', id).executeTakeFirst() : undefined
  if (!found) throw new Refusal('review.not_found', { status: 404 })
  return found
}

type Source = FigureSource & { readonly indicatorId: string }

/** The periods whose figures stand in the totals: all where periods are added up, else those of each unit's latest. */
const sourcesOf = async (
  reader: Reader,
  campaignId: string,
  underPath: string | null,
  addedUp: readonly string[],
): Promise<readonly Source[]> => {
  const { rows } = await sql<Source>`
    with given as (
      select v.indicator_id, r.unit_id, r.period_id,
        row_number() over (partition by r.unit_id, v.indicator_id order by p.cutoff_on desc, p.cutoff_time desc, p.opened_on desc, p.id) as nth
      from report r
      join reporting_period p on p.id = r.period_id
      join report_value v on v.report_id = r.id
      where r.campaign_id = ${campaignId}::uuid and r.state = 'accepted'
        and (${underPath}::text is null or r.unit_path like ${`${underPath ?? ''}%`}))
    select g.indicator_id, p.id as period_id, p.name, p.cutoff_on, count(distinct g.unit_id) as units
    from given g
    join reporting_period p on p.id = g.period_id
    where g.nth = 1 or g.indicator_id = any(${addedUp}::uuid[])
    group by g.indicator_id, p.id, p.name, p.cutoff_on
    order by p.cutoff_on, p.id`.execute(reader)
  return rows
}

/**
 * The accepted totals that a review of this unit stands on: of the whole campaign for its launcher and its standing
 * agency, of its own branch for any other unit.
 */
export const reviewFigures = async (
  reader: Reader,
  campaign: Pick<CampaignRow, 'id' | 'launcherId' | 'standingId'>,
  unitId: number,
  today: Day,
): Promise<ReviewFigure[]> => {
  const whole = unitId === campaign.launcherId || unitId === campaign.standingId
  const underPath = whole ? null : await pathOf(reader, unitId, today)
  const totals = await totalsOf(reader, campaign.id, underPath === null ? {} : { underPath })
  const addedUp = totals.flatMap(({ indicator }) => (addsUpPeriods(ruleOf(indicator)) ? [indicator.id] : []))
  const sources = await sourcesOf(reader, campaign.id, underPath, addedUp)
  return totals.map(({ indicator, ...total }) => ({
    indicatorId: indicator.id,
    code: indicator.code,
    name: indicator.name,
    kind: indicator.kind,
    tree: indicator.tree,
    unit: indicator.unit,
    target: indicator.target,
    ...total,
    answers: [...total.answers],
    sources: sources
      .filter((source) => source.indicatorId === indicator.id)
      .map(({ periodId, name, cutoffOn, units }) => ({ periodId, name, cutoffOn, units })),
  }))
}
