import { fold } from '../../platform/plain/vietnamese.ts'

type Signed = {
  readonly byLine: string | null
  readonly signedUnit: string | null
  readonly authorName: string
}

export type SheetArticle = Signed & {
  readonly id: string
  readonly title: string
  readonly genre: 'news' | 'feature' | 'photo' | 'audio'
  readonly publishedAt: string
  /** Whose picture each is, as its credit says; null: the article's own. */
  readonly credits: readonly (string | null)[]
}

export type AuthorRow = {
  readonly author: string
  readonly news: number
  readonly features: number
  readonly photoStories: number
  readonly broadcasts: number
  readonly pictures: number
}

/** Who wrote it: the name after `Tin, ảnh:`, else the unit that signs, else who typed it in. */
export const authorOf = ({ byLine, signedUnit, authorName }: Signed): string => {
  const named = /^[^:]{1,30}:\s*(.+)$/.exec(byLine ?? '')?.[1] ?? byLine
  return named?.trim() || signedUnit?.trim() || authorName
}

const counted = { news: 'news', feature: 'features', photo: 'photoStories', audio: 'broadcasts' } as const

const nothing = (author: string): AuthorRow => ({
  author,
  news: 0,
  features: 0,
  photoStories: 0,
  broadcasts: 0,
  pictures: 0,
})

/** Articles and pictures by author; a picture with a credit of its own counts for whoever took it. Most articles first. */
export const authorRows = (articles: readonly SheetArticle[]): readonly AuthorRow[] => {
  const rows = new Map<string, AuthorRow>()
  const add = (author: string, what: Exclude<keyof AuthorRow, 'author'>): void => {
    const row = rows.get(fold(author)) ?? nothing(author)
    rows.set(fold(author), { ...row, [what]: row[what] + 1 })
  }
  for (const article of articles) {
    add(authorOf(article), counted[article.genre])
    for (const credit of article.credits) add(credit?.trim() || authorOf(article), 'pictures')
  }
  const written = (row: AuthorRow): number => row.news + row.features + row.photoStories + row.broadcasts
  return [...rows.values()].sort(
    (a, b) =>
      written(b) - written(a) || b.pictures - a.pictures || (fold(a.author) < fold(b.author) ? -1 : 1),
  )
}
