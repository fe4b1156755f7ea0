import { expect, it } from 'vitest'
import { pageAsked, pageHref, rowsOfPage } from './paging.ts'

const listing = (query: string) => ({ path: '/lam-viec/bao-cao', query: new URLSearchParams(query) })

it.each([
  ['', 1],
  ['trang=3', 3],
  ['trang=0', 1],
  ['trang=-2', 1],
  ['trang=1.5', 1],
  ['trang=hai', 1],
  ['trang=99999999999', 1],
])('the page of “%s” is %i', (query, page) => {
  expect(pageAsked(listing(query))).toBe(page)
})

it('turns one list of a page and leaves the others where they are', () => {
  const href = pageHref(listing('no=2&nop=4&don-vi=x'), 'nop', 'da-nop')
  expect(href(5)).toBe('/lam-viec/bao-cao?no=2&don-vi=x&nop=5#da-nop')
  expect(href(1)).toBe('/lam-viec/bao-cao?no=2&don-vi=x#da-nop')
  expect(pageHref(listing(''))(1)).toBe('/lam-viec/bao-cao')
})

it('cuts a page out of a list, and nothing behind its end', () => {
  expect(rowsOfPage([1, 2, 3, 4, 5], 2, 2)).toEqual([3, 4])
  expect(rowsOfPage([1, 2, 3], 9, 2)).toEqual([])
})
