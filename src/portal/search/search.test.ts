import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { testHouse } from '../../../test/house.ts'
import { searchKeyOf } from '../../newsroom/article.ts'
import { published } from '../queries.ts'
import { nearArticles, soughtArticles, soughtAwards } from './queries.ts'
import { readSought } from './sought.ts'

const { database, reader } = await testHouse()

const write = async (title: string, body: string, minute: number): Promise<void> => {
  const words = { title, lead: null, body }
  await database.write(async (writer) => {
    const column = await writer.selectFrom('newsColumn').select('id').executeTakeFirst()
    const { id: columnId } =
      column ??
      (await writer
        .insertInto('newsColumn')
        .values({ slug: 'tin', nameVi: 'Tin', nameEn: 'News' })
        .returning('id')
        .executeTakeFirstOrThrow())
    const unit =
      (await writer.selectFrom('unit').select('id').executeTakeFirst()) ??
      (await writer.insertInto('unit').values({ code: 'X' }).returning('id').executeTakeFirstOrThrow())
    await writer
      .insertInto('article')
      .values({
        ...words,
        slug: randomUUID(),
        columnId,
        unitId: unit.id,
        state: 'published',
        publishedAt: `2021-03-04T07:${String(minute).padStart(2, '0')}:00Z`,
        authorName: 'Lò Văn Thử',
        searchKey: searchKeyOf(words),
      })
      .execute()
  })
}

const titles = async (typed: string): Promise<readonly string[]> => {
  const sought = readSought(typed)
  if (!sought) return []
  const { rows } = await soughtArticles(published(reader), sought, { limit: 20, offset: 0 })
  return rows.map(({ title }) => title)
}

beforeAll(async () => {
  await write('Xã Bình Lư thi đua', 'Nội dung.', 1)
  await write('Xã Binh Lư thi đua', 'Nội dung.', 2)
  await write('Xã Bỉnh Lư thi đua', 'Nội dung.', 3)
  await write('Tin khác', 'Nhắc đến xã Bình Lư trong bài.', 4)
  await write('Kế hoạch số 508/KH-UBND', 'Của Uỷ ban nhân dân tỉnh.', 5)
  await write('Văn hóa cơ sở', 'BÌNH ĐẲNG GIỚI', 6)
})

describe('a search', () => {
  it('finds with and without accents', async () => {
    expect(await titles('xa binh lu')).toHaveLength(4)
    expect(await titles('Xã Bình Lư')).toHaveLength(4)
  })

  it('puts what is written with the accents that were typed above what is not, the title above the text', async () => {
    const found = await titles('Bình Lư')
    expect(found.slice(0, 2)).toEqual(['Xã Bình Lư thi đua', 'Tin khác'])
    expect(found.slice(2)).toEqual(['Xã Bỉnh Lư thi đua', 'Xã Binh Lư thi đua'])
  })

  it('finds capitals, and either place of the tone', async () => {
    expect(await titles('bình đẳng giới')).toEqual(['Văn hóa cơ sở'])
    expect(await titles('văn hoá cơ sở')).toEqual(['Văn hóa cơ sở'])
    expect(await titles('Ủy ban nhân dân')).toEqual(['Kế hoạch số 508/KH-UBND'])
  })

  it('finds a number with and without its signs, and a word that is not finished', async () => {
    for (const typed of ['508/KH-UBND', '508 kh ubnd', 'ke hoach so 508', 'kế hoạc'])
      expect(await titles(typed)).toEqual(['Kế hoạch số 508/KH-UBND'])
  })

  it('finds nothing where there is nothing, and what is near', async () => {
    expect(await titles('nông thôn mới Bình Lư')).toEqual([])
    const sought = readSought('nông thôn mới Bình Lư')
    const near = sought ? await nearArticles(published(reader), sought, 5) : []
    // the two words of the place stand before one of them alone
    expect(near.map(({ title }) => title).indexOf('Văn hóa cơ sở')).toBe(4)
  })

  it.each([
    "'",
    '%',
    '\\',
    '!!! & | <->',
    ':*',
    ' ',
    'a'.repeat(5000),
    "x' or 1=1 --",
    '(',
    'a & !b',
    'thi đua',
    'm',
  ])('bears %j', async (typed) => {
    expect(Array.isArray(await titles(typed))).toBe(true)
    const sought = readSought(typed)
    const page = { limit: 5, offset: 0 }
    if (sought) expect((await soughtAwards(published(reader), sought, page)).total).toBe(0)
  })
})
