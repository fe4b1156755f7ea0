import { expect, test } from 'vitest'
import { authorOf, authorRows } from './author-sheet.ts'

const article = {
  id: '1',
  title: 'Tin',
  genre: 'news',
  publishedAt: '2021-03-04T07:27:00Z',
  byLine: 'Tin, ảnh: Trần Hà',
  signedUnit: null,
  authorName: 'Người nhập',
  credits: ['Hà Thanh'],
} as const

test('the name after the by-line’s colon is the author, else the unit that signs, else who typed it in', () => {
  expect(authorOf(article)).toBe('Trần Hà')
  expect(authorOf({ ...article, byLine: null, signedUnit: 'Phòng Truyền thông' })).toBe('Phòng Truyền thông')
  expect(authorOf({ ...article, byLine: 'Trần Hà' })).toBe('Trần Hà')
  expect(authorOf({ ...article, byLine: ' ' })).toBe('Người nhập')
})

test('a picture counts for whoever took it, the caption’s credit before the by-line', () => {
  const rows = authorRows([
    article,
    { ...article, id: '2', genre: 'feature', byLine: 'Bài: TRẦN HÀ', credits: [null, null] },
  ])
  expect(rows).toEqual([
    { author: 'Trần Hà', news: 1, features: 1, photoStories: 0, broadcasts: 0, pictures: 2 },
    { author: 'Hà Thanh', news: 0, features: 0, photoStories: 0, broadcasts: 0, pictures: 1 },
  ])
})
