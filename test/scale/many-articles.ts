import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { searchKeyOf } from '../../src/newsroom/article.ts'
import type { Database, Writer } from '../../src/platform/database/handles.ts'
import { insertMany } from '../../src/platform/database/insert-many.ts'
import { hasGrown, tableSizes } from '../../src/platform/database/table-sizes.ts'
import { slug } from '../../src/platform/plain/vietnamese.ts'

const vocabulary =
  'thi đua bầu cử đại biểu Quốc hội Hội đồng nhân dân các cấp nhiệm kỳ tuyên truyền cử tri xã phường thị trấn bản tổ dân phố khen thưởng gương người tốt việc tốt điển hình tiên tiến nông thôn mới rừng bảo vệ phát triển kinh tế xã hội an ninh trật tự phòng chống dịch bệnh tập huấn nghiệp vụ cán bộ công chức viên chức người lao động kế hoạch chỉ thị báo cáo tổng kết sơ kết phong trào yêu nước đồng bào dân tộc vùng cao biên giới cà phê hồ tiêu lúa nước thủy lợi nước sạch giáo dục y tế trường học giáo viên học sinh bác sĩ công an quân sự đoàn thanh niên phụ nữ mặt trận công đoàn'.split(
    ' ',
  )
const places = Array.from(
  { length: 400 },
  (_, at) => `Mường ${['Phăng', 'Luân', 'Nhà', 'Ẳng', 'Pồn'][at % 5]} ${at + 1}`,
)

/** The same numbers each time. */
const dice = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

const sentence = (roll: () => number, length: number): string => {
  const words = Array.from({ length }, () => vocabulary[Math.floor(roll() * vocabulary.length)])
  const text = words.join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

const BATCH = 1_000
/** The newest stands at the end of June 2021, one every ten minutes before it, wherever the counting began. */
const MOST = 100_000

type Shelves = { readonly columnIds: readonly string[]; readonly rareId: string; readonly unitId: number }

const column = async (writer: Writer, slugOf: string, position: number): Promise<string> =>
  (
    await writer
      .insertInto('newsColumn')
      .values({ slug: slugOf, nameVi: `Chuyên mục ${position}`, nameEn: `Column ${position}`, position })
      .onConflict((on) => on.column('slug').doUpdateSet({ position }))
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id

/** Three columns that share the news, and one in which hardly anything appears. */
export const columnSlugs = { full: 'tin-co-so', rare: 'chuyen-de' } as const

const shelvesOf = async (writer: Writer): Promise<Shelves> => {
  const columnIds = []
  for (const [at, name] of [columnSlugs.full, 'tin-tinh', 'hoat-dong'].entries())
    columnIds.push(await column(writer, name, at))
  const rareId = await column(writer, columnSlugs.rare, 9)
  const unit = await writer.selectFrom('unit').select('id').executeTakeFirst()
  const unitId =
    unit?.id ??
    (await writer.insertInto('unit').values({ code: 'SO' }).returning('id').executeTakeFirstOrThrow()).id
  return { columnIds, rareId, unitId }
}

const articleRow = ({ columnIds, rareId, unitId }: Shelves, number: number) => {
  const roll = dice(number * 7_919 + 7)
  const title = `${places[Math.floor(roll() * places.length)]}: ${sentence(roll, 9)}`
  const lead = sentence(roll, 25)
  const body = Array.from({ length: 6 }, () => sentence(roll, 40)).join('\n\n')
  return {
    id: randomUUID(),
    unitId,
    columnId: (number % 100 === 7 ? rareId : columnIds[number % 3]) ?? rareId,
    slug: `${slug(title).slice(0, 60)}-${number}`,
    state: 'published' as const,
    title,
    lead,
    body,
    titleEn: number % 4 === 0 ? `News number ${number}` : null,
    byLine: 'Tin: Phòng Truyền thông',
    publishedAt: new Date(Date.UTC(2021, 5, 30) - (MOST - number) * 600_000).toISOString(),
    authorName: 'Lò Văn Thử',
    searchKey: searchKeyOf({ title, lead, body }),
  }
}

const picture = (articleId: string) => ({
  articleId,
  position: 1,
  alt: 'Hội trường đông người',
  caption: 'Toàn cảnh hội nghị.',
  credit: 'Hà Thanh',
})

/** Word indexes are built once for all rows, as a dump is restored: row by row it takes many times as long. */
const withoutWordIndexes = async (database: Database, fill: () => Promise<void>): Promise<void> => {
  const { rows } = await sql<{ name: string; made: string }>`
    select indexname as name, indexdef as made from pg_indexes where tablename = 'article_words' and indexdef like '%USING gin%'`.execute(
    database.reader,
  )
  await database.write(async (writer) => {
    for (const { name } of rows) await sql`drop index ${sql.id(name)}`.execute(writer)
  })
  await fill()
  for (const { made } of rows) await database.write((writer) => sql.raw(made).execute(writer))
}

/** What the house does by itself before long, and a server's own housekeeping: the planner knows what has come. */
const gatherAll = async (database: Database): Promise<void> => {
  if (database.engine === 'server') await database.write((writer) => sql`analyze`.execute(writer))
  else
    for (const size of await tableSizes(database.reader))
      if (hasGrown(size)) await database.tidy(size.name, 'analyze')
}

/** Generated news, some 1,500 letters each, a picture with every third: as many more as there have to be. */
export const generateArticles = async (
  database: Database,
  { from = 0, until }: { readonly from?: number; readonly until: number },
): Promise<void> => {
  const shelves = await database.write(shelvesOf)
  await withoutWordIndexes(database, async () => {
    for (let start = from; start < until; start += BATCH) {
      const rows = Array.from({ length: Math.min(BATCH, until - start) }, (_, at) =>
        articleRow(shelves, start + at),
      )
      await database.write(async (writer) => {
        await insertMany(writer, 'article', rows)
        await insertMany(
          writer,
          'articlePicture',
          rows.filter((_, at) => at % 3 === 0).map(({ id }) => picture(id)),
        )
        await insertMany(
          writer,
          'articleViews',
          rows.map(({ id }, at) => ({ articleId: id, views: at })),
        )
      })
    }
  })
  await gatherAll(database)
}
