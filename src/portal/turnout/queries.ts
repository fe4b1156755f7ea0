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
