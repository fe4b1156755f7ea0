import type { Language } from '../platform/plain/language.ts'
import { fold } from '../platform/plain/vietnamese.ts'
import type { ArticleState } from './tables.ts'

/** Who reads the reason that a move asks for: nobody (none is asked), the newsroom, or everyone on the portal. */
type ReasonFor = 'nobody' | 'newsroom' | 'public'

type Move = {
  readonly from: readonly ArticleState[]
  readonly to: ArticleState
  readonly roles: readonly string[]
  readonly reason: ReasonFor
  /** How its button looks. */
  readonly kind: 'primary' | 'secondary' | 'danger'
}

export const writers = ['newsroom_contributor', 'editor', 'editor_in_chief'] as const
export const editors = ['editor', 'editor_in_chief'] as const
const chief = ['editor_in_chief'] as const
/** Who reads what is not public yet. */
export const readers = [...writers, 'auditor', 'administrator'] as const

/** What may happen to an article: read by forms, guards, tests and the diagram. */
export const articleMoves = {
  'article.submit': {
    from: ['draft'],
    to: 'submitted',
    roles: writers,
    reason: 'nobody',
    kind: 'primary',
  },
  'article.finish_editing': {
    from: ['submitted'],
    to: 'edited',
    roles: editors,
    reason: 'nobody',
    kind: 'primary',
  },
  'article.approve': { from: ['edited'], to: 'approved', roles: chief, reason: 'nobody', kind: 'primary' },
  'article.schedule': {
    from: ['approved', 'scheduled'],
    to: 'scheduled',
    roles: chief,
    reason: 'nobody',
    kind: 'secondary',
  },
  'article.publish': {
    from: ['approved', 'scheduled'],
    to: 'published',
    roles: chief,
    reason: 'nobody',
    kind: 'primary',
  },
  'article.return': {
    from: ['submitted', 'edited', 'approved', 'scheduled'],
    to: 'draft',
    roles: editors,
    reason: 'newsroom',
    kind: 'danger',
  },
  'article.correct': {
    from: ['published', 'corrected'],
    to: 'corrected',
    roles: chief,
    reason: 'public',
    kind: 'primary',
  },
  'article.withdraw': {
    from: ['published', 'corrected'],
    to: 'withdrawn',
    roles: chief,
    reason: 'public',
    kind: 'danger',
  },
  'article.reopen': { from: ['withdrawn'], to: 'draft', roles: chief, reason: 'nobody', kind: 'secondary' },
} as const satisfies Readonly<Record<string, Move>>

export type ArticleMove = keyof typeof articleMoves

/** Whether the move is open from this state. */
export const mayMove = (move: ArticleMove, state: ArticleState): boolean => {
  const from: readonly ArticleState[] = articleMoves[move].from
  return from.includes(state)
}

type Writing = { readonly roles: readonly string[]; readonly to: ArticleState }

/**
 * Who may change the words in each state, and where that leaves the article: what was approved is approved anew. null:
 * not by saving; what is public is corrected, what is withdrawn is reopened first.
 */
export const articleWriting: Readonly<Record<ArticleState, Writing | null>> = {
  draft: { roles: writers, to: 'draft' },
  submitted: { roles: editors, to: 'submitted' },
  edited: { roles: editors, to: 'edited' },
  approved: { roles: editors, to: 'edited' },
  scheduled: { roles: editors, to: 'edited' },
  published: null,
  corrected: null,
  withdrawn: null,
}

/** Whether its editing is not done yet: pictures may still wait for their words. */
export const isUnfinished = (state: ArticleState): boolean => state === 'draft' || state === 'submitted'

/** Whether the public reads it. */
export const isPublic = (state: ArticleState): boolean => state === 'published' || state === 'corrected'

/** Whether a text is more than a slip of the hand. */
export const saysEnough = (text: string): boolean => text.trim().length >= 10

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
