import { canonicalTone } from '../../platform/plain/vietnamese.ts'

const classOrSpace = /\[[^\]]*\]| (\?)?(?![*+{])/g

/** A space of the source stands for any run of spaces, so that a double space or a line break in the text is no obstacle. */
const loosened = (source: string): string =>
  canonicalTone(source).replace(classOrSpace, (piece, optional: string | undefined) =>
    piece.startsWith('[') ? piece : optional ? ' {0,9}' : ' {1,9}',
  )

/** A pattern over whole words of a passage's key. */
export const words = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${loosened(source)})(?![\\p{L}\\p{N}])`, 'dgu')

/** A pattern over a passage's key that says itself where it begins and ends. */
export const shape = (source: string): RegExp => new RegExp(loosened(source), 'dgu')

/** One of the phrases, the longest first. */
export const oneOf = (phrases: readonly string[]): string =>
  `(?:${[...phrases].sort((a, b) => b.length - a.length).join('|')})`

/** A table of phrases written as "one | two", line by line. */
export const phrasesOf = (table: string): readonly string[] =>
  table
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
