import { holding } from '../platform/database/like.ts'
import { uuid } from '../platform/plain/unique-id.ts'
import type { PublishedReader, Reader } from '../platform/database/handles.ts'
import { publishedReader } from '../platform/database/published.ts'
import type { Day } from '../platform/plain/day.ts'
import { fold } from '../platform/plain/vietnamese.ts'
import type {
  PublishedAudienceRow,
  PublishedAwardRow,
  PublishedCampaignRow,
  PublishedClassificationRow,
  PublishedContentRow,
  PublishedDocumentLinkRow,
  PublishedDocumentRow,
  PublishedPeriodCountRow,
  PublishedPlanCountRow,
  PublishedTotalRow,
} from './tables.ts'

/** The visit's reader as the portal may use it: nothing but the views `published_*`. */
export const published = (reader: Reader): PublishedReader => publishedReader({ reader })

/** Launches, running ones first, then the latest; plans of units are not listed but stand on their launch's page. */
export const launches = (reader: PublishedReader): Promise<PublishedCampaignRow[]> =>
  reader
    .selectFrom('publishedCampaign')
    .selectAll()
    .where('parentId', 'is', null)
    .orderBy((is) => is('state', '=', 'running'), 'desc')
    .orderBy('recordedOn', 'desc')
    .orderBy('slug')
    .execute()

export const findCampaign = async (
  reader: PublishedReader,
  slug: string,
): Promise<PublishedCampaignRow | null> =>
  (await reader.selectFrom('publishedCampaign').selectAll().where('slug', '=', slug).executeTakeFirst()) ??
  null

export const campaignById = async (
  reader: PublishedReader,
  id: string,
): Promise<PublishedCampaignRow | null> =>
  (await reader.selectFrom('publishedCampaign').selectAll().where('id', '=', id).executeTakeFirst()) ?? null

/** The campaign that a document launched; null when it launched none. */
export const campaignByDocument = async (
  reader: PublishedReader,
  documentId: string,
): Promise<PublishedCampaignRow | null> =>
  (await reader
    .selectFrom('publishedCampaign')
    .selectAll()
    .where('documentId', '=', documentId)
    .executeTakeFirst()) ?? null

export const contentsOf = (reader: PublishedReader, campaignId: string): Promise<PublishedContentRow[]> =>
  reader
    .selectFrom('publishedContent')
    .selectAll()
    .where('campaignId', '=', campaignId)
    .orderBy('position')
    .execute()

export const audiencesOf = (reader: PublishedReader, campaignId: string): Promise<PublishedAudienceRow[]> =>
  reader
    .selectFrom('publishedAudience')
    .selectAll()
    .where('campaignId', '=', campaignId)
    .orderBy('position')
    .execute()

export const planCounts = (reader: PublishedReader): Promise<PublishedPlanCountRow[]> =>
  reader.selectFrom('publishedPlanCount').selectAll().execute()

/** The periods of a campaign in their order. */
export const periodCounts = (
  reader: PublishedReader,
  campaignId: string,
): Promise<PublishedPeriodCountRow[]> =>
  reader
    .selectFrom('publishedPeriodCount')
    .selectAll()
    .where('campaignId', '=', campaignId)
    .orderBy('cutoffOn')
    .orderBy('name')
    .execute()

/**
 * For each indicator the accepted figures of its latest period; an ad hoc one, asked of a few units, only where there is
 * no other. The two trees stand apart.
 */
export const latestTotals = (reader: PublishedReader, campaignId: string): Promise<PublishedTotalRow[]> =>
  latestTotalsOf(reader, [campaignId])

/** As latestTotals, of several campaigns: one campaign's after the other's. */
export const latestTotalsOf = (
  reader: PublishedReader,
  campaignIds: readonly string[],
): Promise<PublishedTotalRow[]> =>
  reader
    .selectFrom('publishedTotal')
    .selectAll()
    .distinctOn(['campaignId', 'tree', 'position', 'indicatorId'])
    .where('campaignId', 'in', [...campaignIds])
    .orderBy('campaignId')
    .orderBy('tree')
    .orderBy('position')
    .orderBy('indicatorId')
    .orderBy((is) => is('periodKind', '=', 'ad_hoc'))
    .orderBy('cutoffOn', 'desc')
    .execute()

/** The names of units on the day, by id. */
export const unitNames = async (
  reader: PublishedReader,
  unitIds: readonly number[],
  today: Day,
): Promise<ReadonlyMap<number, string>> => {
  if (unitIds.length === 0) return new Map()
  const rows = await reader
    .selectFrom('publishedUnit')
    .select(['unitId', 'name'])
    .distinctOn('unitId')
    .where('unitId', 'in', [...new Set(unitIds)])
    .where('fromDay', '<=', today)
    .orderBy('unitId')
    .orderBy('fromDay', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.unitId, row.name]))
}

const documentQuery = (reader: PublishedReader, text: string) => {
  let asked = reader.selectFrom('publishedDocument')
  for (const word of fold(text)
    .split(/[\s/\-–]+/)
    .filter(Boolean))
    asked = asked.where('searchKey', 'like', holding(word))
  return asked
}

export const countDocuments = async (reader: PublishedReader, text: string): Promise<number> =>
  Number(
    (
      await documentQuery(reader, text)
        .select((is) => is.fn.countAll<number>().as('all'))
        .executeTakeFirstOrThrow()
    ).all,
  )

/** Documents by number, kind, issuer or subject; accents and signs optional; the latest first. */
export const documents = (
  reader: PublishedReader,
  { text = '', limit = 50, offset = 0 }: { text?: string; limit?: number; offset?: number },
): Promise<PublishedDocumentRow[]> =>
  documentQuery(reader, text)
    .selectAll()
    .orderBy((is) => is('issuedOn', 'is', null))
    .orderBy('issuedOn', 'desc')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute()

export const findDocument = async (
  reader: PublishedReader,
  id: string,
): Promise<PublishedDocumentRow | null> =>
  uuid.test(id)
    ? ((await reader.selectFrom('publishedDocument').selectAll().where('id', '=', id).executeTakeFirst()) ??
      null)
    : null

export type Linked = {
  readonly kind: PublishedDocumentLinkRow['kind']
  readonly document: PublishedDocumentRow
}

/** What a document rests on (`above`) and what rests on it (`below`). */
export const chainOf = async (
  reader: PublishedReader,
  id: string,
): Promise<{ readonly above: readonly Linked[]; readonly below: readonly Linked[] }> => {
  const side = async (mine: 'fromId' | 'toId', other: 'fromId' | 'toId'): Promise<readonly Linked[]> => {
    const rows = await reader
      .selectFrom('publishedDocumentLink as l')
      .innerJoin('publishedDocument as d', 'd.id', `l.${other}`)
      .selectAll('d')
      .select('l.kind as linkKind')
      .where(`l.${mine}`, '=', id)
      .orderBy('d.issuedOn')
      .orderBy('d.id')
      .execute()
    return rows.map(({ linkKind, ...document }) => ({ kind: linkKind, document }))
  }
  return { above: await side('fromId', 'toId'), below: await side('toId', 'fromId') }
}

export type AwardsAsked = { readonly text?: string; readonly year?: number; readonly campaignId?: string }

const awardQuery = (reader: PublishedReader, { text, year, campaignId }: AwardsAsked) => {
  let asked = reader.selectFrom('publishedAward')
  for (const word of fold(text ?? '')
    .split(' ')
    .filter(Boolean))
    asked = asked.where('searchKey', 'like', holding(word))
  if (year) asked = asked.where('issuedOn', '>=', `${year}-01-01`).where('issuedOn', '<=', `${year}-12-31`)
  if (campaignId) asked = asked.where('campaignId', '=', campaignId)
  return asked
}

/** The public register: by name, unit or decision number; the latest decision first, then the order of its annex. */
export const awards = (
  reader: PublishedReader,
  asked: AwardsAsked & { limit: number; offset: number },
): Promise<PublishedAwardRow[]> =>
  awardQuery(reader, asked)
    .selectAll()
    .orderBy('issuedOn', 'desc')
    .orderBy('decisionId')
    .orderBy('ordinal')
    .limit(asked.limit)
    .offset(asked.offset)
    .execute()

export const countAwards = async (reader: PublishedReader, asked: AwardsAsked): Promise<number> =>
  Number(
    (
      await awardQuery(reader, asked)
        .select((is) => is.fn.countAll<number>().as('all'))
        .executeTakeFirstOrThrow()
    ).all,
  )

/** How many were commended in each of these campaigns; one without awards is left out. */
export const awardCounts = async (
  reader: PublishedReader,
  campaignIds: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const rows = await reader
    .selectFrom('publishedAward')
    .select((is) => ['campaignId', is.fn.countAll<number>().as('all')])
    .where('campaignId', 'in', [...campaignIds])
    .groupBy('campaignId')
    .execute()
  return new Map(rows.flatMap(({ campaignId, all }) => (campaignId ? [[campaignId, Number(all)]] : [])))
}

/** The years in which awards were decided, the latest first. */
export const awardYears = async (reader: PublishedReader): Promise<number[]> => {
  const rows = await reader
    .selectFrom('publishedAward')
    .select('issuedOn')
    .distinct()
    .where('issuedOn', 'is not', null)
    .execute()
  return [...new Set(rows.map((row) => Number(row.issuedOn?.slice(0, 4))))].sort((a, b) => b - a)
}

/** The published classifications, table by table, from the first place on. */
export const classifications = (reader: PublishedReader): Promise<PublishedClassificationRow[]> =>
  reader
    .selectFrom('publishedClassification')
    .selectAll()
    .orderBy('year', 'desc')
    .orderBy('tableId')
    .orderBy('rank')
    .orderBy('unitId')
    .execute()
