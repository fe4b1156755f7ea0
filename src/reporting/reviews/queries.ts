import { uuid } from '../../platform/plain/unique-id.ts'
import { sql } from 'kysely'
import type { CampaignRow } from '../../campaigns/tables.ts'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { evidenceOf } from '../../campaigns/duties/duty.ts'
import { dutiesOf } from '../../campaigns/duties/queries.ts'
import { pathOf, trailOf } from '../../units/queries.ts'
import { factsOf as unitFacts } from '../checklists/queries.ts'
import { unitsOwing } from '../follow-up/queries.ts'
import { addsUpPeriods, ruleOf } from '../figures.ts'
import { totalsOf } from '../progress/queries.ts'
import type { CampaignReviewKind, CampaignReviewRow, ReviewExcerptRow } from '../tables.ts'
import { type Lists, listsKept } from './request.ts'
import {
  type FigureSource,
  figuresOf,
  type ReviewFigure,
  type ReviewPart,
  reviewParts,
  type ReviewTexts,
} from './review.ts'
import { filledText } from './figure-text.ts'

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

export type UnitParagraphs = {
  readonly unitId: number
  readonly unitName: string
  readonly texts: Partial<ReviewTexts>
}

type Summing = Pick<CampaignRow, 'id' | 'standingId' | 'launcherId'>

const isWhole = (campaign: Summing, unitId: number): boolean =>
  unitId === campaign.standingId || unitId === campaign.launcherId

/** A unit's texts with its own figures in place: those it issued, or as they stand while it waits to be signed. */
const withFigures = async (
  reader: Reader,
  campaign: Summing,
  review: CampaignReviewRow,
  today: Day,
): Promise<ReviewTexts> => {
  const figures =
    review.state === 'issued'
      ? figuresOf(review.figures)
      : await reviewFigures(reader, campaign, review.unitId, today)
  const filled = (part: ReviewPart): string => filledText(review[part], figures)
  return {
    results: filled('results'),
    effect: filled('effect'),
    shortcomings: filled('shortcomings'),
    causes: filled('causes'),
    lessons: filled('lessons'),
  }
}

/**
 * What the units wrote for where this review is put together: their own reviews once submitted, else what they told when
 * they said that their duty was done.
 */
export const paragraphsFor = async (
  reader: Reader,
  campaign: Summing,
  { unitId: own, kind }: Pick<CampaignReviewRow, 'unitId' | 'kind'>,
  today: Day,
): Promise<UnitParagraphs[]> => {
  const receivers = isWhole(campaign, own)
    ? [campaign.standingId, campaign.launcherId].filter((id) => id !== null)
    : [own]
  const owing = await unitsOwing(reader, campaign.id, receivers)
  const ids = owing.filter((id) => id !== own)
  if (ids.length === 0) return []
  const reviews = await reader
    .selectFrom('campaignReview')
    .selectAll()
    .where('campaignId', '=', campaign.id)
    .where('kind', '=', kind)
    .where('state', 'in', ['submitted', 'issued'])
    .where('unitId', 'in', ids)
    .execute()
  const duties =
    kind === 'final'
      ? await dutiesOf(reader, {
          campaignId: campaign.id,
          unitIds: ids,
          steps: ['tong_ket', 'tong_ket_gon'],
          states: ['done'],
        })
      : []
  const trails = await trailOf(reader, ids, today)
  const told = new Map<number, Partial<ReviewTexts>>()
  for (const review of reviews) told.set(review.unitId, await withFigures(reader, campaign, review, today))
  return ids.flatMap((unitId) => {
    const duty = duties.find((one) => one.unitId === unitId)
    const { note, lessons } = duty ? evidenceOf(duty) : {}
    const own: Partial<ReviewTexts> = told.get(unitId) ?? { results: note ?? '', lessons: lessons ?? '' }
    const texts = Object.fromEntries(reviewParts.flatMap((part) => (own[part] ? [[part, own[part]]] : [])))
    const unitName = trails.get(unitId)?.at(-1)?.name ?? ''
    return Object.keys(texts).length > 0 ? [{ unitId, unitName, texts }] : []
  })
}

export type ExcerptFound = ReviewExcerptRow & { readonly unitName: string }

/** Paragraphs of units in a review, in their order. */
export const excerptsOf = async (reader: Reader, reviewId: string, today: Day): Promise<ExcerptFound[]> => {
  const rows = await reader
    .selectFrom('reviewExcerpt')
    .selectAll()
    .where('reviewId', '=', reviewId)
    .orderBy('position')
    .orderBy('unitId')
    .execute()
  const trails = await trailOf(
    reader,
    rows.map(({ unitId }) => unitId),
    today,
  )
  return rows.map((row) => ({ ...row, unitName: trails.get(row.unitId)?.at(-1)?.name ?? '' }))
}

/** Who reported all periods on time, and who is late or owes, among those that owe to where the review is written. */
export const reviewLists = async (
  reader: Reader,
  campaign: Summing,
  unitId: number,
  today: Day,
): Promise<Lists> => {
  const receivers = isWhole(campaign, unitId)
    ? [campaign.standingId, campaign.launcherId].filter((id) => id !== null)
    : [unitId]
  const ids = (await unitsOwing(reader, campaign.id, receivers)).filter((id) => id !== unitId)
  const facts = await unitFacts(reader, { campaignId: campaign.id, unitIds: ids, today })
  const trails = await trailOf(reader, ids, today)
  const rows = facts.map((one) => ({ name: trails.get(one.unitId)?.at(-1)?.name ?? '', ...one.reports }))
  return {
    best: rows.filter(({ onTime, late, missing }) => onTime > 0 && late + missing === 0),
    late: rows
      .filter(({ late, missing }) => late + missing > 0)
      .toSorted((one, other) => other.missing - one.missing || other.late - one.late),
  }
}

type Reviewed = {
  readonly campaign: Summing
  readonly unitId: number
  readonly review: Pick<CampaignReviewRow, 'state' | 'figures' | 'lists'> | null
}

/** The figures of a unit's review: as they were issued, else as they stand. */
export const figuresAt = async (
  reader: Reader,
  { campaign, unitId, review }: Reviewed,
  today: Day,
): Promise<readonly ReviewFigure[]> =>
  review?.state === 'issued' ? figuresOf(review.figures) : reviewFigures(reader, campaign, unitId, today)

/** As figuresAt, of who was on time and who was late. */
export const listsAt = async (
  reader: Reader,
  { campaign, unitId, review }: Reviewed,
  today: Day,
): Promise<Lists> =>
  review?.state === 'issued' ? listsKept(review.lists) : reviewLists(reader, campaign, unitId, today)
