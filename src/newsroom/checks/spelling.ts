import { fold } from '../../platform/plain/vietnamese.ts'
import type { Frequency } from './frequency.ts'
import { isSyllable } from './syllable.ts'
import { isInSign, type Token, tokensOf } from './tokens.ts'

export type Doubt = {
  /** No syllable; an abbreviation that differs from a known one in its marks; a pair of words nearly like a frequent one. */
  readonly kind: 'syllable' | 'abbreviation' | 'pair'
  readonly text: string
  readonly suggestion: string | null
  /** Offsets in UTF-16 units. */
  readonly start: number
  readonly end: number
}

/** A pair has to stand this often in the list to be believed, and the word in doubt at most this often. */
const FREQUENT = 3
const RARE = 3

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/
const marksInOrder = (marks: string): string =>
  [...marks].sort((a, b) => Number(TONE.test(a)) - Number(TONE.test(b))).join('')

/** The letters with their marks behind them, the tone last: ố and ộ differ in one place. */
const letters = (word: string): string => word.normalize('NFD').replace(/\p{M}+/gu, marksInOrder)

/** Whether one becomes the other by one letter or mark more, less or other, the first letter aside. */
const isNear = (a: string, b: string): boolean => {
  const [x, y] = [letters(a), letters(b)]
  if (x === y || x[0] !== y[0] || Math.abs(x.length - y.length) > 1) return false
  let head = 0
  while (head < x.length && x[head] === y[head]) head += 1
  let tail = 0
  while (tail < Math.min(x.length, y.length) - head && x.at(-1 - tail) === y.at(-1 - tail)) tail += 1
  return Math.max(x.length, y.length) - head - tail <= 1
}

type Neighbours = ReadonlyMap<string, readonly (readonly [string, number])[]>

/** Frequent pairs, found by either of their words. */
const neighboursOf = ({ pairs }: Frequency): { readonly after: Neighbours; readonly before: Neighbours } => {
  const after = new Map<string, (readonly [string, number])[]>()
  const before = new Map<string, (readonly [string, number])[]>()
  for (const [pair, count] of pairs) {
    if (count < FREQUENT) continue
    const [first = '', second = ''] = pair.split(' ')
    after.set(first, [...(after.get(first) ?? []), [second, count]])
    before.set(second, [...(before.get(second) ?? []), [first, count]])
  }
  return { after, before }
}

const nearest = (word: string, found: readonly (readonly [string, number])[] | undefined): string | null =>
  (found ?? []).filter(([other]) => isNear(word, other)).sort(([, a], [, b]) => b - a)[0]?.[0] ?? null

const isMark = (text: string): boolean => text.length > 2 && text === text.toUpperCase()
const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)

const likeMark = (text: string, { marks }: Frequency): string | null =>
  [...marks]
    .filter(([known, count]) => count >= FREQUENT && fold(text) === fold(known))
    .sort(([, a], [, b]) => b - a)[0]?.[0] ?? null

/** Checks texts against the frequencies. What is written as it stands is never changed: an editor decides. */
export const spellingCheck = (frequency: Frequency): ((text: string) => readonly Doubt[]) => {
  const { words, pairs, marks } = frequency
  const { after, before } = neighboursOf(frequency)
  const rare = ({ key }: Token): boolean => (words.get(key) ?? 0) <= RARE

  const doubtOfWord = (token: Token): Doubt | null => {
    const { text, start, end } = token
    if (isMark(text)) {
      const suggestion = marks.has(text) || isSyllable(text) ? null : likeMark(text, frequency)
      return suggestion ? { kind: 'abbreviation', text, suggestion, start, end } : null
    }
    const foreign = isCapital(text) || /^[a-z]+$/.test(text) || words.has(token.key)
    return foreign || isSyllable(text) ? null : { kind: 'syllable', text, suggestion: null, start, end }
  }

  const isKnown = (one: Token | undefined, two: Token | undefined): boolean =>
    one !== undefined && two !== undefined && two.joined && pairs.has(`${one.key} ${two.key}`)

  /** The pair that ends at this place. A word that goes well with its other neighbour is not in doubt. */
  const doubtOfPair = (tokens: readonly Token[], at: number): Doubt | null => {
    const [one, two] = [tokens[at - 1], tokens[at]]
    if (!one || !two?.joined || isMark(one.text) || isMark(two.text)) return null
    if ((isCapital(one.text) && isCapital(two.text)) || isKnown(one, two)) return null
    const second = rare(two) && !isKnown(two, tokens[at + 1]) ? nearest(two.key, after.get(one.key)) : null
    const first = rare(one) && !isKnown(tokens[at - 2], one) ? nearest(one.key, before.get(two.key)) : null
    if (!second && !first) return null
    return {
      kind: 'pair',
      text: `${one.text} ${two.text}`,
      suggestion: second ? `${one.key} ${second}` : `${first} ${two.key}`,
      start: one.start,
      end: two.end,
    }
  }

  return (text) => {
    const tokens = tokensOf(text)
    const alone = tokens.map((token) => (isInSign(text, token) ? null : doubtOfWord(token)))
    return tokens.flatMap((token, at) => {
      const doubt = alone[at]
      if (doubt) return [doubt]
      const last = tokens[at - 1]
      const single = !last || alone[at - 1] || isInSign(text, token) || isInSign(text, last)
      const paired = single ? null : doubtOfPair(tokens, at)
      return paired ? [paired] : []
    })
  }
}
