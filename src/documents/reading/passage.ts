import { canonicalTone, tidy } from '../../platform/plain/vietnamese.ts'

/** From `start` up to, not including, `end`: offsets in UTF-16 units of the tidied text. */
export type Span = { readonly start: number; readonly end: number }

/** A value with the places of the text that it was read from. An inferred value points at what it was inferred from. */
export type Found<Value> = { readonly value: Value; readonly spans: readonly Span[] }

/**
 * A stretch of the tidied text. `key` has the same length as `text`: lower case, one tone placement, plain quotes,
 * dashes and spaces. Vocabulary is matched on the key, names are read from the text.
 */
export type Passage = Span & { readonly text: string; readonly key: string }

const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029]/g
const ODD_SPACES = /[\t\v\f\u1680\u2000-\u200a\u205f\u3000]/g
const CONTROLS = /[^\P{Cc}\n]/gu

/** Composed letters, ordinary spaces, `\n` line ends, nothing invisible. Every span counts in this text. */
export const tidyText = (text: string): string =>
  tidy(text).replace(LINE_BREAKS, '\n').replace(ODD_SPACES, ' ').replace(CONTROLS, '')

const keyOf = (text: string): string => {
  const key = canonicalTone(text.replace(/İ/g, 'I'))
    .toLowerCase()
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‘’‛′]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/\s/g, ' ')
  return key.length === text.length ? key : text.toLowerCase().slice(0, text.length).padEnd(text.length)
}

export const wholePassage = (text: string): Passage => ({
  start: 0,
  end: text.length,
  text,
  key: keyOf(text),
})

/** The part of a passage between two offsets that count from its own start. */
export const part = (passage: Passage, from: number, to: number = passage.text.length): Passage => ({
  start: passage.start + from,
  end: passage.start + Math.max(from, to),
  text: passage.text.slice(from, Math.max(from, to)),
  key: passage.key.slice(from, Math.max(from, to)),
})

/** From the start of one passage to the end of a later one, both cut out of `whole`. */
export const stretch = (whole: Passage, first: Span, last: Span): Passage =>
  part(whole, first.start - whole.start, last.end - whole.start)

const LEADING = /^[\s,;:.–—•*+…-]+/u
const TRAILING = /[\s,;:.–—…/-]$/u

/** Without the spaces and marks around it; a quote or bracket stays. */
export const trimmed = (passage: Passage): Passage => {
  const from = LEADING.exec(passage.text)?.[0].length ?? 0
  let to = passage.text.length
  while (to > from && TRAILING.test(passage.text.slice(to - 1, to))) to -= 1
  return part(passage, from, to)
}

/** The words as they stand, in one line. */
export const wording = (passage: Passage): string => passage.text.replace(/\s+/g, ' ').trim()

export const found = (passage: Passage): Found<string> => ({
  value: wording(passage),
  spans: [{ start: passage.start, end: passage.end }],
})

/** Several passages said in one breath; each keeps its own span. */
export const foundTogether = (passages: readonly Passage[], joint = '; '): Found<string> => ({
  value: passages.map(wording).join(joint),
  spans: passages.map(({ start, end }) => ({ start, end })),
})

export type Match = {
  readonly whole: Passage
  /** Offsets in the passage that was searched. */
  readonly from: number
  readonly to: number
  readonly group: (name: string) => Passage | null
}

const asMatch = (passage: Passage, match: RegExpExecArray): Match => ({
  whole: part(passage, match.index, match.index + match[0].length),
  from: match.index,
  to: match.index + match[0].length,
  group: (name) => {
    const at = match.indices?.groups?.[name]
    return at ? part(passage, at[0], at[1]) : null
  },
})

/** Every match of a vocabulary pattern (flags `dgu`) in the passage's key. */
export const matches = (passage: Passage, pattern: RegExp): readonly Match[] =>
  [...passage.key.matchAll(pattern)].map((match) => asMatch(passage, match))

export const firstMatch = (passage: Passage, pattern: RegExp): Match | null => {
  pattern.lastIndex = 0
  const match = pattern.exec(passage.key)
  pattern.lastIndex = 0
  return match ? asMatch(passage, match) : null
}

/** Cut at every match of the separator; empty pieces are left out. */
export const splitPassage = (passage: Passage, separator: RegExp): readonly Passage[] => {
  const pieces: Passage[] = []
  let from = 0
  for (const cut of matches(passage, separator)) {
    pieces.push(part(passage, from, cut.from))
    from = cut.to
  }
  pieces.push(part(passage, from))
  return pieces.map(trimmed).filter((piece) => piece.text.length > 0)
}

/** Up to the first match of the pattern, or the whole. */
export const upTo = (passage: Passage, pattern: RegExp): Passage => {
  const stop = firstMatch(passage, pattern)
  return stop ? part(passage, 0, stop.from) : passage
}
