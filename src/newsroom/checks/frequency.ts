import { isInSign, tokensOf } from './tokens.ts'

/** How often words, and pairs of words that follow each other, stand in texts of this kind. */
export type Frequency = {
  readonly words: ReadonlyMap<string, number>
  readonly pairs: ReadonlyMap<string, number>
  /** Abbreviations as they are written: UBND, HĐND. */
  readonly marks: ReadonlyMap<string, number>
}

const isMark = (text: string): boolean => text.length > 1 && text === text.toUpperCase()

const add = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** Counts the words and pairs of texts. */
export const countFrequency = (texts: readonly string[]): Frequency => {
  const [words, pairs, marks] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ]
  for (const text of texts) {
    const tokens = tokensOf(text)
    for (const [at, token] of tokens.entries()) {
      if (isInSign(text, token)) continue
      if (isMark(token.text)) add(marks, token.text)
      add(words, token.key)
      const before = tokens[at - 1]
      if (before && token.joined && !isInSign(text, before)) add(pairs, `${before.key} ${token.key}`)
    }
  }
  return { words, pairs, marks }
}

const linesOf = (counts: ReadonlyMap<string, number>, least: number): readonly string[] =>
  [...counts]
    .filter(([, count]) => count >= least)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, count]) => `${key}\t${count}`)

/** The counts as a file; a pair that stands only once says nothing and is left out. */
export const writeFrequency = ({ words, pairs, marks }: Frequency): string =>
  [
    '# words',
    ...linesOf(words, 1),
    '# pairs',
    ...linesOf(pairs, 2),
    '# abbreviations',
    ...linesOf(marks, 2),
    '',
  ].join('\n')

/** Reads what `writeFrequency` wrote. */
export const readFrequency = (file: string): Frequency => {
  const parts = file.split(/^# .+\n/m).slice(1)
  const read = (part: string | undefined) =>
    new Map(
      (part ?? '')
        .split('\n')
        .filter(Boolean)
        .map((line) => {
          const [key = '', count = '0'] = line.split('\t')
          return [key, Number(count)] as const
        }),
    )
  return { words: read(parts[0]), pairs: read(parts[1]), marks: read(parts[2]) }
}
