import { canonicalTone, fold, tidy } from '../../platform/plain/vietnamese.ts'

/** What somebody looks for, in the shapes in which it is compared. */
export type Sought = {
  readonly text: string
  /** Words without accents and signs. */
  readonly words: readonly string[]
  /** All words, the last one perhaps unfinished. */
  readonly all: string
  /** Any of the words. */
  readonly any: string
  /** The words in their order, as a `like` pattern of folded text. */
  readonly phrase: string
  /** Where accents were typed: `like` patterns of the whole as it may be written. Empty: no accent was typed. */
  readonly spoken: readonly string[]
  /** The same for each word with an accent. */
  readonly spokenWords: readonly (readonly string[])[]
}

const MOST_WORDS = 12

const shy = (text: string): string => text.replace(/[\\%_]/g, '\\$&')
const anywhere = (text: string): string => `%${shy(text)}%`

/** The tone on the first vowel of oa, oe, uy, as many write it: hoà → hòa. */
const olderTone = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/giu, '$1$3$2')
    .normalize('NFC')

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** The ways in which the words may be written: both places of the tone; small, at a start, as a name, in capitals. */
const writings = (text: string): readonly string[] => {
  const small = text.toLowerCase()
  const placed = [canonicalTone(small), olderTone(small)]
  const all = placed.flatMap((one) => [
    one,
    capital(one),
    one.split(' ').map(capital).join(' '),
    one.toUpperCase(),
  ])
  return [...new Set(all)].map(anywhere)
}

const hasAccent = (word: string): boolean => fold(word) !== word.toLowerCase()

/** Reads what was typed into the search box; null when there is no word in it. */
export const readSought = (typed: string): Sought | null => {
  const text = tidy(typed).replace(/\s+/g, ' ').trim().slice(0, 200)
  const words = (fold(text).match(/[a-z0-9]+/g) ?? []).slice(0, MOST_WORDS)
  if (words.length === 0) return null
  const begun = words.map((word, at) => (at === words.length - 1 ? `${word}:*` : word))
  const accented = text.split(' ').filter(hasAccent).slice(0, MOST_WORDS)
  return {
    text,
    words,
    all: begun.join(' & '),
    any: begun.join(' | '),
    phrase: anywhere(fold(text)),
    spoken: accented.length > 0 ? writings(text) : [],
    spokenWords: accented.map(writings),
  }
}
