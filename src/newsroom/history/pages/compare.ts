import { type Piece, wordPieces } from '../../../platform/ui/text-diff/word-pieces.ts'

type Told = {
  readonly title: string
  readonly lead: string | null
  readonly body: string
  readonly titleEn: string | null
  readonly leadEn: string | null
  readonly bodyEn: string | null
}

const parts = ['title', 'lead', 'body', 'titleEn', 'leadEn', 'bodyEn'] as const
export type Part = (typeof parts)[number]

/** The parts in which two versions differ, in the order of the page. */
export const compareVersions = (
  before: Told,
  after: Told,
): readonly { readonly part: Part; readonly pieces: readonly Piece[] }[] =>
  parts
    .filter((part) => (before[part] ?? '') !== (after[part] ?? ''))
    .map((part) => ({ part, pieces: wordPieces(before[part] ?? '', after[part] ?? '') }))
