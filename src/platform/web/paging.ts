import { z } from 'zod'

/** `limit` and `offset` of a list over the API. */
export const pagingShape = {
  limit: z.coerce.number().int().min(1).max(500).default(100),
  offset: z.coerce.number().int().min(0).default(0),
}

export type Paging = { readonly limit: number; readonly offset: number }

/** The part of a short list that was asked for, where the question itself does not page. */
export const pageOf = <Row>(rows: readonly Row[], { limit, offset }: Paging): Row[] =>
  rows.slice(offset, offset + limit)

type Listing = { readonly path: string; readonly query: URLSearchParams }

/** The page that the address of a list asks for, counted from 1; `name` tells lists of one page apart. */
export const pageAsked = ({ query }: Listing, name = 'trang'): number => {
  const asked = Number(query.get(name) ?? '1')
  return Number.isInteger(asked) && asked > 0 && asked <= 1_000_000 ? asked : 1
}

export type Part = Paging & { readonly page: number; readonly pageSize: number; readonly total: number }

type Counted = { readonly total: number; readonly pageSize: number; readonly name?: string }

/** The part of a counted list that the address asks for: what its question is given, and `<Pager>`. A page beyond the end is the last one. */
export const partAsked = (listing: Listing, { total, pageSize, name }: Counted): Part => {
  const page = Math.min(pageAsked(listing, name), Math.max(1, Math.ceil(total / pageSize)))
  return { page, pageSize, total, limit: pageSize, offset: (page - 1) * pageSize }
}

/** The same address at another page of the list, for `<Pager>`; `place` is where the list stands on its page. */
export const pageHref =
  ({ path, query }: Listing, name = 'trang', place = '') =>
  (page: number): string => {
    const asked = new URLSearchParams(query)
    asked.delete(name)
    if (page > 1) asked.set(name, String(page))
    return `${path}${asked.size > 0 ? `?${asked}` : ''}${place && `#${place}`}`
  }

/** Where a form that stands on a page of a list is sent to, and leads back to: an address at the visit's own page and filters. */
export const samePage = (path: string, { query }: { readonly query: URLSearchParams }): string =>
  pageHref({ path, query })(pageAsked({ path, query }))

/** The rows of a page of a list that is held whole. */
export const rowsOfPage = <Row>(rows: readonly Row[], page: number, pageSize: number): Row[] =>
  rows.slice((page - 1) * pageSize, page * pageSize)
