import type { Language } from '../platform/plain/language.ts'
import { fold } from '../platform/plain/vietnamese.ts'
import type { ArticleState } from './tables.ts'

type Move = {
  readonly from: readonly ArticleState[]
  readonly to: ArticleState
  readonly roles: readonly string[]
  readonly needsReason: boolean
}

export const writers = ['newsroom_contributor', 'editor', 'editor_in_chief'] as const
export const editors = ['editor', 'editor_in_chief'] as const

/** What may happen to an article: read by forms, guards and tests. */
export const articleMoves = {
  'article.change': {
    from: ['draft', 'submitted', 'published'],
    to: 'draft',
    roles: writers,
    needsReason: false,
  },
  'article.submit': { from: ['draft'], to: 'submitted', roles: writers, needsReason: false },
  'article.return': { from: ['submitted'], to: 'draft', roles: editors, needsReason: true },
  'article.publish': {
    from: ['draft', 'submitted'],
    to: 'published',
    roles: ['editor_in_chief'],
    needsReason: false,
  },
  'article.withdraw': { from: ['published'], to: 'withdrawn', roles: ['editor_in_chief'], needsReason: true },
} as const satisfies Readonly<Record<string, Move>>

export type ArticleMove = keyof typeof articleMoves

/** Whether the move is open from this state. */
export const mayMove = (move: ArticleMove, state: ArticleState): boolean => {
  const from: readonly ArticleState[] = articleMoves[move].from
  return from.includes(state)
}

/** The paragraphs of a body: an empty line parts them. */
export const paragraphsOf = (body: string): readonly string[] =>
  body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)

/** Whether the lead is printed again as the first paragraph, as pages like these often do: it is shown once. */
export const repeatsLead = (lead: string | null, body: string): boolean => {
  const first = paragraphsOf(body)[0]
  return lead !== null && first !== undefined && fold(first) === fold(lead)
}

type Titled = { readonly title: string; readonly titleEn: string | null }

/** The title in the language, or the Vietnamese one where no other is written. */
export const titleIn = (article: Titled, language: Language): { text: string; lang: Language } =>
  language === 'en' && article.titleEn
    ? { text: article.titleEn, lang: 'en' }
    : { text: article.title, lang: 'vi' }

/** What an article is found by. */
export const searchKeyOf = (article: { title: string; lead: string | null; body: string }): string =>
  fold([article.title, article.lead, article.body].filter(Boolean).join(' ')).slice(0, 20_000)
