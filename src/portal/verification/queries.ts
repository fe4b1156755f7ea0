import type { PublishedReader } from '../../platform/database/handles.ts'
import type { PublishedAwardCheckRow } from '../tables.ts'

/** The awards with this code: one, and in practice never two. */
export const awardsWithCode = (reader: PublishedReader, code: string): Promise<PublishedAwardCheckRow[]> =>
  reader.selectFrom('publishedAwardCheck').selectAll().where('code', '=', code).limit(5).execute()

/** The awards of the decision with this code, in its own order; none when no decision bears it. */
export const awardsOfDecision = (
  reader: PublishedReader,
  code: string,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<PublishedAwardCheckRow[]> =>
  reader
    .selectFrom('publishedAwardCheck')
    .selectAll()
    .where('decisionCode', '=', code)
    .orderBy('ordinal')
    .orderBy('code')
    .limit(limit)
    .offset(offset)
    .execute()

/** How many awards the decision with this code has, and how many of them were taken back. */
export const countOfDecision = (
  reader: PublishedReader,
  code: string,
): Promise<{ readonly total: number; readonly revoked: number }> =>
  reader
    .selectFrom('publishedAwardCheck')
    .select((is) => [is.fn.countAll<number>().as('total'), is.fn.count<number>('revokedOn').as('revoked')])
    .where('decisionCode', '=', code)
    .executeTakeFirstOrThrow()
