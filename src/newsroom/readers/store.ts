import { sql } from 'kysely'
import type { Writer } from '../../platform/database/handles.ts'
import { json } from '../../platform/database/values.ts'
import type { Day } from '../../platform/plain/day.ts'

/** Drops the salts and marks of the days before. */
export const forgetReaders = async (writer: Writer, day: Day): Promise<void> => {
  await writer.deleteFrom('articleReader').where('day', '<', day).execute()
  await writer.deleteFrom('readingDay').where('day', '<', day).execute()
}

/** The salt of the day: the one that stands, or this one. */
export const openReadingDay = async (writer: Writer, day: Day, salt: string): Promise<string> => {
  await writer
    .insertInto('readingDay')
    .values({ day, salt })
    .onConflict((on) => on.column('day').doNothing())
    .execute()
  const row = await writer
    .selectFrom('readingDay')
    .select('salt')
    .where('day', '=', day)
    .executeTakeFirstOrThrow()
  return row.salt
}

/** Whether readers of a later day have been counted: salt and marks of this day are gone. */
export const isDayOver = async (writer: Writer, day: Day): Promise<boolean> =>
  (await writer
    .selectFrom('readingDay')
    .select('day')
    .where('day', '>', day)
    .limit(1)
    .executeTakeFirst()) !== undefined

/**
 * Marks the readers of articles and adds those who are new that day to the counts; returns how many were. Who is told of
 * here has read the article; that it was withdrawn a moment later does not undo it.
 */
export const addReaders = async (
  writer: Writer,
  day: Day,
  reads: readonly { slug: string; reader: string }[],
): Promise<number> => {
  const { rows } = await sql<{ views: number }>`
    with come as (
      insert into article_reader (day, article_id, reader)
      select distinct ${day}::date, a.id, r.reader
      from json_to_recordset(${json(reads)}::json) as r(slug text, reader text)
        join article a on a.slug = r.slug
      on conflict do nothing
      returning article_id
    ), added as (
      insert into article_views (article_id, views)
      select article_id, count(*) from come group by article_id
      on conflict (article_id) do update set views = article_views.views + excluded.views
      returning article_id
    )
    select count(*)::int as views from come`.execute(writer)
  return rows[0]?.views ?? 0
}
