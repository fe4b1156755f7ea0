import { numberKey, shapedLetters, symbolOrder, toneAndMarkOrder } from './vietnamese-order.ts'

const TONES = '\u0300\u0301\u0303\u0309\u0323'
const SPACES = /[\u00a0\u2007\u202f]/g
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/** Text as the house keeps it: composed (NFC), ordinary spaces, nothing invisible. Not trimmed. */
export const tidy = (text: string): string =>
  text.normalize('NFC').replace(SPACES, ' ').replace(INVISIBLE, '')

const toneBeforeLastVowel = [
  new RegExp(`(o)([${TONES}])([ae])(?![\\p{L}\\p{M}])`, 'giu'),
  new RegExp(`(u)([${TONES}])(y)(?![\\p{L}\\p{M}])`, 'giu'),
]

/** The same text with the tone on the last vowel of oa, oe, uy (hòa → hoà, Ủy → Uỷ): both spellings become one. NFC. */
export const canonicalTone = (text: string): string =>
  toneBeforeLastVowel
    .reduce((moved, shape) => moved.replace(shape, '$1$3$2'), text.normalize('NFD'))
    .normalize('NFC')

/** Key for searching and for finding the same text again: no accents, lower case, single spaces. Not for showing. */
export const fold = (text: string): string =>
  tidy(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/ƀ/g, 'b')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()

/** Part of an address: `Bình Mẫu Đông` → `binh-mau-dong`. Empty when nothing of the Latin alphabet is left. */
export const slug = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** A run of digits, or one letter with its marks, or one other character. */
const ELEMENT = /\d+|[^\p{M}]\p{M}*|\p{M}+/gu

type Weights = { readonly letter: string; readonly marks: string; readonly capital: string }

const weigh = (element: string): Weights => {
  if (/^\d/.test(element)) return { letter: numberKey(element), marks: '.', capital: '.' }
  const [written = '', ...marks] = element
  const base = written.toLowerCase()
  const shape = marks.find((mark) => shapedLetters[base + mark])
  const rest = marks.filter((mark) => mark !== shape)
  return {
    letter: shapedLetters[base + (shape ?? '')] ?? symbolOrder(base),
    marks: `.${rest.map(toneAndMarkOrder).join('')}`,
    capital: base === written ? '.' : 'U',
  }
}

const level = (weights: readonly string[]): string => weights.join('').replace(/\.+$/, '')

/**
 * A printable string that sorts in Vietnamese order when compared by code units (`collate "C"` in SQL): letters
 * a ă â … d đ, then tones (none, huyền, hỏi, ngã, sắc, nặng), then small before capital; numbers by value. The order of
 * `Intl.Collator('vi', { numeric: true })`, without asking a collation: two engines have two of them.
 */
export const sortKey = (text: string): string => {
  const plain = tidy(text).replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim().normalize('NFD')
  const weights = (plain.match(ELEMENT) ?? []).map(weigh)
  const levels = [weights.map((w) => w.letter), weights.map((w) => w.marks), weights.map((w) => w.capital)]
  return levels.map(level).join(' ')
}

/** Below zero when `a` comes first. For tables, keep the sortKey instead of computing it again. */
export const compareVietnamese = (a: string, b: string): number => {
  const [left, right] = [sortKey(a), sortKey(b)]
  return left < right ? -1 : left > right ? 1 : 0
}

type NameParts = { readonly given: string; readonly surname: string; readonly middle: string }

/**
 * Kinh and most other names: surname, middle, given. An Ê Đê name opens with a particle (Y for men, H' for women), then
 * come the given name and the clan: Y Thuyên Niê, H'Loan Ayun.
 */
const nameParts = (name: string): NameParts => {
  const words = tidy(name)
    .replace(/[‘’]/g, "'")
    .replace(/(?<!\p{L})H ?'\s*/giu, "H' ")
    .trim()
    .split(/\s+/)
  const [first = '', second, ...others] = words
  const opensWithParticle = /^(?:H'?|Y)$/u.test(first) && second !== undefined
  if (opensWithParticle) return { given: second, surname: others.join(' '), middle: first }
  return {
    given: words.at(-1) ?? '',
    surname: words.length > 1 ? first : '',
    middle: words.slice(1, -1).join(' '),
  }
}

/** Like sortKey, for people: by given name, then surname, then middle name. */
export const personSortKey = (name: string): string => {
  const { given, surname, middle } = nameParts(name)
  return [given, surname, middle].map(sortKey).join(' ')
}

const SHINGLE = 5

const shingles = (words: readonly string[], length: number): readonly string[] =>
  words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, at) => words.slice(at, at + length).join(' '))

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * Share of the child's words (0 to 1) that stand in a run of at least five words taken from the parent, whatever the
 * accents, capitals and marks. A text shorter than five words counts as copied when it stands in the parent whole.
 */
export const shareOfCopiedText = (child: string, parent: string): number => {
  const words = wordsOf(child)
  if (words.length === 0) return 0
  const length = Math.min(SHINGLE, words.length)
  const known = new Set(shingles(wordsOf(parent), length))
  const copied = new Set<number>()
  shingles(words, length).forEach((shingle, at) => {
    if (known.has(shingle)) for (let i = at; i < at + length; i += 1) copied.add(i)
  })
  return copied.size / words.length
}
