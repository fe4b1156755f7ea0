import { sql } from 'kysely'
import type { Writer } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import type { VisitorTracePurpose } from '../tables.ts'

/** The salt of the day, made by who comes first; those of days before go, and the traces and marks with them. */
export const saltOf = async (writer: Writer, day: Day, fresh: string): Promise<string> => {
  await dropBefore(writer, day)
  await writer
    .insertInto('visitorSalt')
    .values({ day, salt: fresh })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { salt } = await writer
    .selectFrom('visitorSalt')
    .select('salt')
    .where('day', '=', day)
    .executeTakeFirstOrThrow()
  return salt
}

/** Counts once more, and says the how many-th time it is. */
export const countTrace = async (
  writer: Writer,
  trace: { readonly day: Day; readonly hash: string; readonly purpose: VisitorTracePurpose },
): Promise<number> => {
  const { times } = await writer
    .insertInto('visitorTrace')
    .values({ ...trace, times: 1 })
    .onConflict((conflict) =>
      conflict.columns(['day', 'hash', 'purpose']).doUpdateSet({ times: sql`visitor_trace.times + 1` }),
    )
    .returning('times')
    .executeTakeFirstOrThrow()
  return times
}

/** Whether a later day has begun for others: salt and marks of this day are gone. */
export const isDayOver = async (writer: Writer, day: Day): Promise<boolean> =>
  (await writer
    .selectFrom('visitorSalt')
    .select('day')
    .where('day', '>', day)
    .limit(1)
    .executeTakeFirst()) !== undefined

/** Drops the salts of earlier days: what they hashed can never be told again, and is dropped with them. */
export const dropBefore = async (writer: Writer, day: Day): Promise<number> => {
  await writer.deleteFrom('articleReader').where('day', '<', day).execute()
  const { numDeletedRows } = await writer.deleteFrom('visitorSalt').where('day', '<', day).executeTakeFirst()
  return Number(numDeletedRows)
}
