import type { PublishedReader } from '../../platform/database/handles.ts'
import type { PublishedTurnoutRow } from '../tables.ts'

export type Released = PublishedTurnoutRow

/** What the election committees have released, the latest cut-off first; withdrawn figures stay with their note. */
export const releasedTurnout = (reader: PublishedReader, slug?: string): Promise<PublishedTurnoutRow[]> => {
  let asked = reader.selectFrom('publishedTurnout').selectAll()
  if (slug !== undefined) asked = asked.where('slug', '=', slug)
  return asked
    .orderBy('day', 'desc')
    .orderBy('slug')
    .orderBy('cutoffAt', 'desc')
    .orderBy('revision', 'desc')
    .execute()
}

/** The latest released figure of each of the campaign's election days. */
export const turnoutOf = async (
  reader: PublishedReader,
  campaignId: string,
): Promise<PublishedTurnoutRow[]> => {
  const released = await reader
    .selectFrom('publishedTurnout')
    .selectAll()
    .where('campaignId', '=', campaignId)
    .where('state', '=', 'released')
    .orderBy('slug')
    .orderBy('cutoffAt', 'desc')
    .orderBy('revision', 'desc')
    .execute()
  return released.filter((one, at) => released.findIndex(({ slug }) => slug === one.slug) === at)
}
