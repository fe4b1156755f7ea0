import { showNumber, showPercent } from '../../platform/plain/number.ts'
import type { ReviewFigure } from './review.ts'

/**
 * A figure is never typed into a review: its place is named, `{CT02}` or `{CT02.tu}`, and what stands there comes from the
 * accepted totals. Parts: the percentage or the count itself, `tu` the numerator, `mau` the denominator, `don-vi` how
 * many units have reported.
 */
const place = /\{([A-Z]{1,6}\d{0,3}[A-Z]?)(?:\.(tu|mau|don-vi))?\}/g

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'figure'
      readonly place: string
      readonly code: string
      /** Null: no such indicator, or nobody has given a figure. */
      readonly shown: string | null
      readonly indicatorId: string | null
    }

const shownOf = (figure: ReviewFigure, part: string | undefined): string | null => {
  const { numerator, denominator, unitsCounted, unitsExpected } = figure
  if (part === 'don-vi') return `${unitsCounted}/${unitsExpected}`
  if (numerator === null) return null
  if (part === 'tu') return showNumber(numerator, 'vi')
  if (part === 'mau') return denominator === null ? null : showNumber(denominator, 'vi')
  if (denominator === null) return showNumber(numerator, 'vi')
  return denominator === 0 ? null : showPercent(numerator, denominator, 'vi')
}

/** A text in pieces: its words, and its figures as they stand in these totals. */
export const piecesOf = (text: string, figures: readonly ReviewFigure[]): readonly Piece[] => {
  const pieces: Piece[] = []
  let at = 0
  for (const match of text.matchAll(place)) {
    const [whole, code = '', part] = match
    const figure = figures.find((one) => one.code === code)
    if (match.index > at) pieces.push({ kind: 'text', text: text.slice(at, match.index) })
    pieces.push({
      kind: 'figure',
      place: whole,
      code,
      shown: figure ? shownOf(figure, part) : null,
      indicatorId: figure?.indicatorId ?? null,
    })
    at = match.index + whole.length
  }
  if (at < text.length) pieces.push({ kind: 'text', text: text.slice(at) })
  return pieces
}

/** The text with its figures, for the paper. */
export const filledText = (text: string, figures: readonly ReviewFigure[]): string =>
  piecesOf(text, figures)
    .map((piece) => (piece.kind === 'text' ? piece.text : (piece.shown ?? '…')))
    .join('')

/** Each place named in these texts, with what stands there now. */
export const namedIn = (
  texts: readonly string[],
  figures: readonly ReviewFigure[],
): Readonly<Record<string, string | null>> =>
  Object.fromEntries(
    texts
      .flatMap((text) => piecesOf(text, figures))
      .flatMap((piece) => (piece.kind === 'figure' ? [[piece.place, piece.shown] as const] : [])),
  )

export type Stale = { readonly place: string; readonly before: string | null; readonly now: string | null }

/** Figures that stand otherwise now than when the text was saved. */
export const staleOf = (saved: unknown, now: Readonly<Record<string, string | null>>): readonly Stale[] => {
  if (saved === null || typeof saved !== 'object') return []
  return Object.entries(now).flatMap(([name, shown]) => {
    const kept: unknown = Reflect.get(saved, name)
    if (kept === undefined || kept === shown) return []
    return [{ place: name, before: typeof kept === 'string' ? kept : null, now: shown }]
  })
}

/** A share, or a number in thousands, that somebody typed instead of naming its place. */
const typed = /(?<![\d.,/{])(?:\d{1,3}(?:[.,]\d+)?\s?%|\d{1,3}(?:\.\d{3})+(?![\d/]))/g

/** Figures typed by hand; days, numbers of documents and small counts are not among them. */
export const typedFigures = (text: string): readonly string[] => text.match(typed) ?? []
