import { canonicalTone } from '../../platform/plain/vietnamese.ts'

export type Token = {
  readonly text: string
  /** Small letters, the tone on one vowel of two spellings: what frequencies are counted by. */
  readonly key: string
  readonly start: number
  readonly end: number
  /** Only a space stands between it and the token before. */
  readonly joined: boolean
}

/** Kỷ and kỉ, sỹ and sĩ: one word in two spellings. */
const withI = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/^([hklmstv])y(\p{M}?)$/u, '$1i$2')
    .normalize('NFC')

/** What a word is counted by. */
export const keyOf = (word: string): string => withI(canonicalTone(word.normalize('NFC').toLowerCase()))

/** The words of a text; numbers, signs and whatever hangs together with them (15/QĐ-TTg) part two words. */
export const tokensOf = (text: string): readonly Token[] => {
  const found: Token[] = []
  for (const match of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const [word] = match
    const start = match.index
    const last = found.at(-1)
    const between = last ? text.slice(last.end, start) : '.'
    found.push({
      text: word,
      key: keyOf(word),
      start,
      end: start + word.length,
      joined: /^ +$/.test(between),
    })
  }
  return found
}

/** Whether the word hangs together with a number or sign, such as 15/QĐ-TTg or an address. */
export const isInSign = (text: string, { start, end }: Token): boolean =>
  /[\d/@_]/.test(text.slice(Math.max(0, start - 1), start)) || /[\d/@_]/.test(text.slice(end, end + 1))
