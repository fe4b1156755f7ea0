import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { testHouse } from '../../../test/house.ts'
import type { Writer } from '../../platform/database/handles.ts'
import { published } from '../queries.ts'
import { articleAddresses } from '../site/queries.ts'
import { articles, articlesOnPage, countArticles, monthsOfArticles } from './queries.ts'

const { database, reader } = await testHouse()
const portal = published(reader)
const columnIds: string[] = []
let unitId = 0

/** 90 articles in two columns: several on one day, over the turn of a month and of a year, and at Vietnam's midnight. */
const moments = Array.from({ length: 90 }, (_, at) =>
  new Date(Date.UTC(2020, 10, 28, 16, 59, 30) + at * 11 * 3_600_000 + (at % 3) * 1_000).toISOString(),
)

const add = (
  writer: Writer,
  rows: readonly { moment: string; column: number; state?: 'published' | 'draft' }[],
) =>
  writer
    .insertInto('article')
    .values(
      rows.map(({ moment, column, state = 'published' }, at) => ({
        slug: `bai-${moment}-${at}-${randomUUID()}`,
        columnId: columnIds[column] ?? '',
        unitId,
        state,
        title: `Bài ${at}`,
        body: 'Nội dung',
        publishedAt: state === 'draft' ? null : moment,
        authorName: 'Lò Văn Thử',
        searchKey: '',
      })),
    )
    .execute()

beforeAll(() =>
  database.write(async (writer) => {
    for (const slug of ['mot', 'hai'])
      columnIds.push(
        (
          await writer
            .insertInto('newsColumn')
            .values({ slug, nameVi: slug, nameEn: slug })
            .returning('id')
            .executeTakeFirstOrThrow()
        ).id,
      )
    unitId = (await writer.insertInto('unit').values({ code: 'X' }).returning('id').executeTakeFirstOrThrow())
      .id
    await add(
      writer,
      moments.map((moment, at) => ({ moment, column: at % 4 === 0 ? 1 : 0 })),
    )
    await add(writer, [{ moment: '2020-12-01T00:00:00Z', column: 0, state: 'draft' }])
  }),
)

/** The counts as they would be counted. */
const counted = async () => {
  const { rows } = await sql<{ wrong: number }>`
    with spans as (
      select c.column_id, s.span, s.starts_on, count(*)::int as articles
      from article a
        cross join lateral (values (null::uuid), (a.column_id)) c (column_id)
        cross join lateral (select (a.published_at at time zone 'UTC' + interval '7 hours')::date as day) d
        cross join lateral (values ('all', null::date), ('month', d.day - extract(day from d.day)::int + 1), ('day', d.day))
          s (span, starts_on)
      where a.state in ('published', 'corrected')
      group by 1, 2, 3
    )
    select count(*)::int as wrong
    from spans s full join published_article_count k
      on coalesce(k.column_id::text, '') = coalesce(s.column_id::text, '') and k.span = s.span
        and coalesce(k.starts_on::text, '') = coalesce(s.starts_on::text, '')
    where s.articles is distinct from k.articles`.execute(reader)
  return rows[0]?.wrong
}

const shelves = () => [{}, { columnId: columnIds[0] }, { columnId: columnIds[1] }]

describe('a list of articles', () => {
  it('page by page holds each article once, in order, as the whole list does', async () => {
    for (const shelf of shelves()) {
      const whole = (await articles(portal, { ...shelf, limit: 1_000 })).map(({ slug }) => slug)
      expect(await countArticles(portal, shelf)).toBe(whole.length)
      const paged: string[] = []
      for (let passed = 0; passed < whole.length; passed += 7)
        paged.push(...(await articlesOnPage(portal, shelf, { limit: 7, passed })).map(({ slug }) => slug))
      expect(paged).toEqual(whole)
      expect(await articlesOnPage(portal, shelf, { limit: 7, passed: whole.length })).toEqual([])
      expect(await articlesOnPage(portal, shelf, { limit: 7, passed: 20_000_000_000 })).toEqual([])
    }
  })

  it('of each month adds up to the whole list', async () => {
    const whole = (await articles(portal, { limit: 1_000 })).map(({ slug }) => slug)
    const months = await monthsOfArticles(portal)
    expect(months.map(({ month }) => month)).toEqual(['2021-01-01', '2020-12-01', '2020-11-01'])
    const paged: string[] = []
    for (const { month, articles: many } of months) {
      expect(await countArticles(portal, { month })).toBe(many)
      for (let passed = 0; passed < many; passed += 7) {
        const page = await articlesOnPage(portal, { month }, { limit: 7, passed })
        paged.push(...page.map(({ slug }) => slug))
      }
    }
    expect(paged).toEqual(whole)
  })

  it('for the map of the site goes the other way, and misses none', async () => {
    const whole = (await articles(portal, { limit: 1_000 })).map(({ slug }) => slug)
    const named: string[] = []
    for (let passed = 0; passed < whole.length; passed += 7)
      named.push(...(await articleAddresses(portal, { limit: 7, passed })).map(({ slug }) => slug ?? ''))
    expect(named).toEqual(whole.toReversed())
    expect(await articleAddresses(portal, { limit: 7, passed: whole.length })).toEqual([])
  })
})

describe('the kept counts', () => {
  it('are those that would be counted, whatever happens to articles', async () => {
    expect(await counted()).toBe(0)
    const move = (change: ReturnType<typeof sql>) =>
      database.write((writer) => sql`update article set ${change}`.execute(writer))
    await move(sql`state = 'withdrawn' where title in ('Bài 3', 'Bài 4', 'Bài 77')`)
    expect([await counted(), await countArticles(portal, {})]).toEqual([0, 87])
    await move(sql`state = 'corrected', column_id = ${columnIds[1]}::uuid where title = 'Bài 5'`)
    await move(
      sql`published_at = published_at - interval '40 days' where title like 'Bài 1%' and state = 'published'`,
    )
    expect(await counted()).toBe(0)
    await move(sql`state = 'draft' where title = 'Bài 3'`)
    await move(sql`state = 'published' where title = 'Bài 4'`)
    await database.write((writer) => writer.deleteFrom('article').where('title', '=', 'Bài 8').execute())
    expect([await counted(), await countArticles(portal, {})]).toEqual([0, 87])
  })

  it('need the moment of what is public', async () => {
    const timeless = database.write((writer) =>
      sql`update article set published_at = null where title = 'Bài 9'`.execute(writer),
    )
    await expect(timeless).rejects.toMatchObject({ constraint: 'article_public_moment' })
  })
})
