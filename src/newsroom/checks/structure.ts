import { keyOf, tokensOf } from './tokens.ts'

/** The letters of a Vietnamese list, in order. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy'

export type Swallowed = {
  /** The item as it begins: `d) Phòng Tổ chức cán bộ`. */
  readonly text: string
  /** Place in the body. */
  readonly start: number
}

const nextLetter = (letter: string): string | undefined => LETTERS[LETTERS.indexOf(letter) + 1]

const excerpt = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text)

/**
 * Items of a list a) b) c) d) that begin in the middle of a paragraph: the line break before them was lost. An item counts
 * when the letter before it is an item too; `điểm a) khoản 2` in a sentence is none.
 */
export const swallowedItems = (body: string): readonly Swallowed[] => {
  const found: Swallowed[] = []
  const items: string[] = []
  for (const match of body.matchAll(/(^|\n|[.;:,!?…]["”)]?[ \t]+)([a-zđ])\)[ \t]+(?=\S)/giu)) {
    const [, before = '', letter = ''] = match
    const small = letter.toLowerCase()
    const opens = small === 'a'
    const follows = items.some((item) => nextLetter(item) === small)
    if (!opens && !follows) continue
    items.push(small)
    if (before === '' || before === '\n') continue
    const start = match.index + before.length
    const rest = body.slice(start).split('\n')[0] ?? ''
    // "a)" alone in a sentence becomes a list only when a "b)" follows
    if (opens && !new RegExp(`[\\n.;:,!?…]["”)]?\\s+b\\)\\s`, 'iu').test(body.slice(start))) continue
    found.push({ text: excerpt(rest), start })
  }
  return found
}

const countsOf = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { text: word } of tokensOf(text)) counts.set(keyOf(word), (counts.get(keyOf(word)) ?? 0) + 1)
  return counts
}

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((all, n) => all + n, 0)

/** How far two texts consist of the same words: 0 nothing, 1 the same. */
export const likeness = (one: string, two: string): number => {
  const [a, b] = [countsOf(one), countsOf(two)]
  const both = [...a].reduce((all, [word, n]) => all + Math.min(n, b.get(word) ?? 0), 0)
  return sum(a) + sum(b) === 0 ? 0 : (2 * both) / (sum(a) + sum(b))
}

const ALIKE = 0.75
const SHORTEST = 8

/** The place among the paragraphs (the lead is one of them) of the first that says again what the one before it said. */
export const doubledParagraph = (lead: string | null, body: string): { readonly text: string } | null => {
  const paragraphs = [lead ?? '', ...body.split(/\n\s*\n/)].map((one) => one.trim()).filter(Boolean)
  const at = paragraphs.findIndex((paragraph, place) => {
    const before = paragraphs[place - 1]
    return (
      before !== undefined && tokensOf(paragraph).length >= SHORTEST && likeness(before, paragraph) >= ALIKE
    )
  })
  const doubled = paragraphs[at]
  return doubled === undefined ? null : { text: excerpt(doubled) }
}
