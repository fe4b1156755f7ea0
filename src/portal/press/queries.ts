import type { PublishedReader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { articles } from '../news/queries.ts'
import {
  chainOf,
  contentsOf,
  findDocument,
  latestTotals,
  periodCounts,
  planCounts,
  unitNames,
} from '../queries.ts'
import type { PublishedCampaignRow, PublishedSpokespersonRow, PublishedTurnoutRow } from '../tables.ts'
import { type Kit, type KitPicture, mostPictures, mostStories } from './kit.ts'

const speaking = (reader: PublishedReader, today: Day) =>
  reader
    .selectFrom('publishedSpokesperson')
    .selectAll()
    .where('fromDay', '<=', today)
    .where((is) => is.or([is('untilDay', 'is', null), is('untilDay', '>', today)]))

type Spoken = Pick<PublishedCampaignRow, 'id' | 'standingId' | 'launcherId'>

/**
 * Who speaks about a campaign on the day: the one named for it, else the one of the agency that follows it, else of the
 * one that launched it; null when nobody is named.
 */
export const spokespersonOf = async (
  reader: PublishedReader,
  { id, standingId, launcherId }: Spoken,
  today: Day,
): Promise<PublishedSpokespersonRow | null> => {
  const units = [standingId, launcherId].flatMap((unit) => unit ?? [])
  const found = await speaking(reader, today)
    .where((is) =>
      is.or([
        is('campaignId', '=', id),
        is.and([is('campaignId', 'is', null), is('unitId', 'in', units.length > 0 ? units : [0])]),
      ]),
    )
    .orderBy('fromDay', 'desc')
    .orderBy('id')
    .execute()
  const own = found.find(({ campaignId, unitId }) => campaignId !== null && unitId === standingId)
  const ofUnit = (unit: number | null) =>
    found.find(({ campaignId, unitId }) => campaignId === null && unitId === unit)
  return (
    own ??
    found.find(({ campaignId }) => campaignId !== null) ??
    ofUnit(standingId) ??
    ofUnit(launcherId) ??
    null
  )
}

type Piece = { readonly limit: number; readonly offset: number }

/** Who speaks for an agency on the day, in all its matters. */
export const agencySpeakers = (
  reader: PublishedReader,
  today: Day,
  { limit, offset }: Piece,
): Promise<PublishedSpokespersonRow[]> =>
  speaking(reader, today)
    .where('campaignId', 'is', null)
    .orderBy('unitId')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute()

/** How many speak for agencies on the day. */
export const countSpeakers = async (reader: PublishedReader, today: Day): Promise<number> =>
  (
    await speaking(reader, today)
      .where('campaignId', 'is', null)
      .clearSelect()
      .select((is) => is.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
  ).count

/** Figures frozen for the press in the campaign's elections, the latest first; withdrawn ones with their note. */
export const frozenFigures = (reader: PublishedReader, campaignId: string): Promise<PublishedTurnoutRow[]> =>
  reader
    .selectFrom('publishedTurnout')
    .selectAll()
    .where('campaignId', '=', campaignId)
    .orderBy('day', 'desc')
    .orderBy('slug')
    .orderBy('cutoffAt', 'desc')
    .orderBy('revision', 'desc')
    .execute()

type Facts = { readonly name: string; readonly size: number }

const withFacts = <Row extends { readonly fileId: string }>(
  rows: readonly Row[],
  facts: ReadonlyMap<string, Facts>,
): readonly (Row & Facts)[] =>
  rows.flatMap((row) => {
    const known = facts.get(row.fileId)
    return known ? [{ ...row, ...known }] : []
  })

const articlePictures = async (
  reader: PublishedReader,
  campaignId: string,
): Promise<readonly KitPicture[]> => {
  const rows = await reader
    .selectFrom('publishedPicture as p')
    .innerJoin('publishedArticle as a', 'a.id', 'p.articleId')
    .select(['p.fileId', 'p.alt', 'p.caption', 'p.credit', 'p.width', 'p.height', 'a.title as of'])
    .where('a.campaignId', '=', campaignId)
    .where('p.fileId', 'is not', null)
    .orderBy('a.publishedAt', 'desc')
    .orderBy('p.position')
    .orderBy('p.id')
    .limit(mostPictures)
    .execute()
  const pictures = rows.flatMap(({ fileId, ...row }) => (fileId ? [{ ...row, fileId }] : []))
  if (pictures.length === 0) return []
  const files = await reader
    .selectFrom('publishedFile')
    .select(['id', 'name', 'size'])
    .where(
      'id',
      'in',
      pictures.map(({ fileId }) => fileId),
    )
    .execute()
  const facts = new Map(files.map(({ id, name, size }) => [id, { name, size }]))
  return withFacts(pictures, facts).map((one) => ({ ...one, href: `/anh/${one.fileId}`, from: 'article' }))
}

const examplePictures = async (
  reader: PublishedReader,
  campaignId: string,
): Promise<readonly KitPicture[]> => {
  const rows = await reader
    .selectFrom('publishedExamplePhoto as p')
    .innerJoin('publishedExample as e', 'e.id', 'p.exampleId')
    .select(['p.fileId', 'p.alt', 'p.caption', 'p.credit', 'p.who as of'])
    .where('e.campaignId', '=', campaignId)
    .orderBy('e.verifiedOn', 'desc')
    .orderBy('p.exampleId')
    .orderBy('p.position')
    .limit(mostPictures)
    .execute()
  if (rows.length === 0) return []
  const files = await reader
    .selectFrom('publishedExampleFile')
    .select(['id', 'name', 'size'])
    .where(
      'id',
      'in',
      rows.map(({ fileId }) => fileId),
    )
    .execute()
  const facts = new Map(files.map(({ id, name, size }) => [id, { name, size }]))
  return withFacts(rows, facts).map((one) => ({
    ...one,
    alt: one.alt ?? one.caption ?? one.of,
    caption: one.caption ?? one.alt ?? one.of,
    href: `/guong/tep/${one.fileId}`,
    from: 'example',
    width: null,
    height: null,
  }))
}

/** Pictures of the campaign's articles and of its verified examples, each file once, the latest first. */
export const kitPictures = async (
  reader: PublishedReader,
  campaignId: string,
): Promise<readonly KitPicture[]> => {
  const all = [...(await articlePictures(reader, campaignId)), ...(await examplePictures(reader, campaignId))]
  const once = all.filter((one, at) => all.findIndex(({ fileId }) => fileId === one.fileId) === at)
  return once.slice(0, mostPictures)
}

/** All that the press is given of a campaign, as of the day. */
export const kitOf = async (
  reader: PublishedReader,
  campaign: PublishedCampaignRow,
  today: Day,
): Promise<Kit> => {
  const { id, standingId, documentId } = campaign
  const launch = documentId ? await findDocument(reader, documentId) : null
  const above = documentId ? (await chainOf(reader, documentId)).above : []
  const names = standingId === null ? null : await unitNames(reader, [standingId], today)
  const basis = above.filter(({ kind }) => kind === 'basis' || kind === 'localises')
  return {
    campaign,
    standing: (standingId !== null && names?.get(standingId)) || null,
    speaker: await spokespersonOf(reader, campaign, today),
    launch,
    basis: basis.map(({ document }) => document),
    contents: (await contentsOf(reader, id)).map(({ text }) => text),
    plans: (await planCounts(reader)).find((count) => count.campaignId === id) ?? null,
    periods: await periodCounts(reader, id),
    totals: await latestTotals(reader, id),
    frozen: await frozenFigures(reader, id),
    stories: await articles(reader, { campaignId: id, limit: mostStories }),
    pictures: await kitPictures(reader, id),
  }
}
