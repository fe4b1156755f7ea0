type Asked = { readonly query: URLSearchParams }

/** The page number of the query; 1 when it is missing or no number. It may lie beyond the last page: the list says so. */
export const pageNumber = ({ query }: Asked): number => {
  const number = Number(query.get('trang') ?? 1)
  return Number.isSafeInteger(number) && number >= 1 ? number : 1
}

export type PageAsked = {
  readonly page: number
  readonly pageSize: number
  readonly total: number
  /** Behind the last page: nothing stands there. */
  readonly beyond: boolean
  readonly limit: number
  readonly offset: number
}

/** The page of a counted list that the address asks for; behind the end no rows are asked for. */
export const pageOfList = (asked: Asked, total: number, pageSize: number): PageAsked => {
  const page = pageNumber(asked)
  const beyond = page > Math.max(1, Math.ceil(total / pageSize))
  return {
    page,
    pageSize,
    total,
    beyond,
    limit: beyond ? 0 : pageSize,
    offset: beyond ? 0 : (page - 1) * pageSize,
  }
}
