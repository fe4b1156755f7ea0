import type { PublishedReader } from '../../platform/database/handles.ts'
import type { PublishedAwardCheckRow } from '../tables.ts'

/** The awards with this code: one, and in practice never two. */
export const awardsWithCode = (reader: PublishedReader, code: string): Promise<PublishedAwardCheckRow[]> =>
  reader.selectFrom('publishedAwardCheck').selectAll().where('code', '=', code).limit(5).execute()

/** The awards of the decision with this code, in its own order; none when no decision bears it. */
export const awardsOfDecision = (reader: PublishedReader, code: string): Promise<PublishedAwardCheckRow[]> =>
  reader
    .selectFrom('publishedAwardCheck')
    .selectAll()
    .where('decisionCode', '=', code)
    .orderBy('ordinal')
    .limit(2000)
    .execute()
