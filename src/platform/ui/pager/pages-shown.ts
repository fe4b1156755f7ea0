/** The page numbers worth a link: the ends, the present one and its neighbours; null stands for a gap. */
export const pagesShown = (page: number, pages: number): readonly (number | null)[] => {
  const wanted = [...new Set([1, page - 1, page, page + 1, pages])]
    .filter((number) => number >= 1 && number <= pages)
    .sort((a, b) => a - b)
  return wanted.flatMap((number, index) => {
    const before = wanted[index - 1]
    if (before === undefined || number - before === 1) return [number]
    return number - before === 2 ? [number - 1, number] : [null, number]
  })
}
