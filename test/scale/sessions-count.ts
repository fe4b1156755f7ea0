import { sql } from 'kysely'
import type { Database } from '../../src/platform/database/handles.ts'
import type { Journal } from './sessions-journal.ts'

/** What stands in the database beside the client's journal. */
export type SessionsCounted = {
  /** Views in the journal. */
  readonly views: number
  /** Views that the house has counted too few, and too many, over all articles. */
  readonly lost: number
  readonly doubled: number
  readonly articles: number
  /** Articles that are not where the house has said they are. */
  readonly misplaced: number
  /** Kept numbers of public articles that differ from a plain count. */
  readonly wrongCounts: number
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)

/** Counts when nothing waits to be written any more. */
export const countSessions = async ({ reader }: Database, journal: Journal): Promise<SessionsCounted> => {
  const { rows } = await sql<{ slug: string; state: string; views: number }>`
    select a.slug, a.state, coalesce(v.views, 0) as views
    from article a left join article_views v on v.article_id = a.id`.execute(reader)
  const { rows: counts } = await sql<{ wrong: number }>`
    select count(*)::int as wrong
    from (
      select column_id, count(*) as articles from article where state in ('published', 'corrected')
      group by grouping sets ((column_id), ())) a
      full join (select column_id, articles from article_count where span = 'all' and articles > 0) k
        on coalesce(k.column_id::text, '') = coalesce(a.column_id::text, '')
    where k.articles is distinct from nullif(a.articles, 0)`.execute(reader)
  const journalled = journal.views()
  const found = new Map(rows.map((row) => [row.slug, row]))
  const slugs = [...new Set([...journalled.keys(), ...found.keys()])]
  const differences = slugs.map((slug) => (found.get(slug)?.views ?? 0) - (journalled.get(slug) ?? 0))
  const misplaced = [...journal.states].filter(([slug, state]) => {
    const stands = found.get(slug)?.state ?? ''
    return state === 'withdrawn' ? stands !== 'withdrawn' : !['published', 'corrected'].includes(stands)
  })
  return {
    views: sumOf([...journalled.values()]),
    lost: sumOf(differences.map((one) => Math.max(0, -one))),
    doubled: sumOf(differences.map((one) => Math.max(0, one))),
    articles: journal.states.size,
    misplaced: misplaced.length,
    wrongCounts: counts[0]?.wrong ?? 0,
  }
}
