export const daysPath = '/lam-viec/bau-cu'

/** The pages of an election day beside its board. */
export const dayPages = {
  board: '',
  late: '/cham',
  wall: '/man-hinh',
  press: '/so-lieu',
  areas: '/khu-vuc',
} as const
export type DayPage = keyof typeof dayPages

export const dayPath = (slug: string, page: DayPage = 'board'): string =>
  `${daysPath}/${slug}${dayPages[page]}`
export const districtPath = (slug: string, code: string): string => `${daysPath}/${slug}/huyen/${code}`
export const communePath = (slug: string, code: string): string => `${daysPath}/${slug}/xa/${code}`

type Typed = Readonly<Record<string, string | readonly string[]>>
type Asking = { readonly query: URLSearchParams; readonly problem: { readonly typed: Typed } | null }

/** The cut-off that a form carries, or the address names; '' for that of the hour. */
export const cutoffAsked = ({ query, problem }: Asking, typed: Typed | null = null): string => {
  const carried = (typed ?? problem?.typed ?? {})['moc']
  return (typeof carried === 'string' && carried) || (query.get('moc') ?? '')
}

/** An address for a cut-off; without one the cut-off of the hour. */
export const atCutoff = (path: string, position: number): string => `${path}?moc=${position}`
