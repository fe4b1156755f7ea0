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
