import { sql } from 'kysely'
import type { Writer } from '../../platform/database/handles.ts'
import { json } from '../../platform/database/values.ts'
import type { Day } from '../../platform/plain/day.ts'

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
