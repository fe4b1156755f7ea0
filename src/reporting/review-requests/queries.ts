import { dutiesOf } from '../../campaigns/duties/queries.ts'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { trailOf } from '../../units/queries.ts'
import type { CampaignReviewKind, CampaignReviewRow, ReviewRequestRow } from '../tables.ts'

export type RequestFound = ReviewRequestRow & { readonly requesterName: string }

const named = async (reader: Reader, request: ReviewRequestRow | undefined, today: Day) => {
  if (!request) return null
  const trail = (await trailOf(reader, [request.unitId], today)).get(request.unitId)
  return { ...request, requesterName: trail?.at(-1)?.name ?? '' }
}

type RequestAsked = {
  readonly campaignId: string
  readonly unitId: number
  readonly kind: CampaignReviewKind
}

/** What this unit asks of others; null when it has not asked. */
export const requestBy = async (reader: Reader, asked: RequestAsked): Promise<RequestFound | null> => {
  const request = await reader
    .selectFrom('reviewRequest')
    .selectAll()
    .where('campaignId', '=', asked.campaignId)
    .where('unitId', '=', asked.unitId)
    .where('kind', '=', asked.kind)
    .executeTakeFirst()
  return named(reader, request, request?.askedOn ?? '')
}

/** What this unit was asked for, the latest; null when nobody has asked. */
export const requestTo = async (reader: Reader, asked: RequestAsked): Promise<RequestFound | null> => {
  const request = await reader
    .selectFrom('reviewRequest as q')
    .innerJoin('reviewReceiver as r', 'r.requestId', 'q.id')
    .selectAll('q')
    .where('q.campaignId', '=', asked.campaignId)
    .where('r.unitId', '=', asked.unitId)
    .where('q.kind', '=', asked.kind)
    .orderBy('q.askedOn', 'desc')
    .orderBy('q.id')
    .executeTakeFirst()
  return named(reader, request, request?.askedOn ?? '')
}

export type Reply = {
  readonly unitId: number
  readonly unitName: string
  readonly unitCode: string
  readonly state: CampaignReviewRow['state'] | null
  readonly issuedOn: Day | null
  /** It said in short, with its duty, how the campaign ended. */
  readonly toldOn: Day | null
}

/** Each unit that was asked, with how its review stands; by unit. */
export const repliesTo = async (
  reader: Reader,
  { id, campaignId, kind }: Pick<ReviewRequestRow, 'id' | 'campaignId' | 'kind'>,
  today: Day,
): Promise<Reply[]> => {
  const rows = await reader
    .selectFrom('reviewReceiver as r')
    .leftJoin('campaignReview as w', (join) =>
      join.onRef('w.unitId', '=', 'r.unitId').on('w.campaignId', '=', campaignId).on('w.kind', '=', kind),
    )
    .select(['r.unitId', 'w.state', 'w.issuedOn'])
    .where('r.requestId', '=', id)
    .orderBy('r.unitId')
    .execute()
  const unitIds = rows.map(({ unitId }) => unitId)
  const duties =
    kind === 'final'
      ? await dutiesOf(reader, { campaignId, unitIds, steps: ['tong_ket', 'tong_ket_gon'], states: ['done'] })
      : []
  const trails = await trailOf(reader, unitIds, today)
  return rows.map((row) => {
    const step = trails.get(row.unitId)?.at(-1)
    const toldOn = duties.find(({ unitId }) => unitId === row.unitId)?.doneOn ?? null
    return { ...row, toldOn, unitName: step?.name ?? '', unitCode: step?.code ?? String(row.unitId) }
  })
}
