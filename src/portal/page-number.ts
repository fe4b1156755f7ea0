type Asked = { readonly query: URLSearchParams }

/** The page number of the query; 1 when it is missing or no number. It may lie beyond the last page: the list says so. */
export const pageNumber = ({ query }: Asked): number => {
  const number = Number(query.get('trang') ?? 1)
  return Number.isSafeInteger(number) && number >= 1 ? number : 1
}
