import { expect, it } from 'vitest'
import { pageAsked, pageHref, partAsked, rowsOfPage, samePage } from './paging.ts'

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

it('sends a form to its own page of the list and back', () => {
  expect(samePage('/lam-viec/guong/7/tra-lai', listing('trang=3&loc=x'))).toBe(
    '/lam-viec/guong/7/tra-lai?loc=x&trang=3',
  )
  expect(samePage('/lam-viec/guong', listing('trang=khong'))).toBe('/lam-viec/guong')
})

it('cuts a page out of a list, and nothing behind its end', () => {
  expect(rowsOfPage([1, 2, 3, 4, 5], 2, 2)).toEqual([3, 4])
  expect(rowsOfPage([1, 2, 3], 9, 2)).toEqual([])
})

it('asks a counted list for a part that is there, however far the address reaches', () => {
  const counted = { total: 214, pageSize: 100 }
  const first = { page: 1, pageSize: 100, total: 214, limit: 100, offset: 0 }
  expect(partAsked(listing(''), counted)).toEqual(first)
  expect(partAsked(listing('trang=3'), counted)).toMatchObject({ page: 3, offset: 200 })
  expect(partAsked(listing('trang=1000000'), counted)).toMatchObject({ page: 3, offset: 200 })
  expect(partAsked(listing('trang=1000000000'), counted)).toEqual(first)
  expect(partAsked(listing('no=2'), { ...counted, name: 'no' })).toMatchObject({ page: 2, offset: 100 })
  expect(partAsked(listing('trang=7'), { total: 0, pageSize: 100 })).toMatchObject({ page: 1, offset: 0 })
})
