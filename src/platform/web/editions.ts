/**
 * What public pages are made of, and which edition of it stands: a commit turns the edition of what it touched, and pages
 * made of that are made anew. Counted in memory, so that asking costs nothing.
 */
export type Editions = {
  /** A word that changes when one of these turns. */
  of(topics: readonly string[]): string
  turn(topics: readonly string[]): void
}

/** As many as there are routes, and some. */
const MOST_WORDS = 500

export const makeEditions = (): Editions => {
  const numbers = new Map<string, number>()
  // asked with every reading of a kept page, and seldom changed
  let words = new Map<readonly string[], string>()
  return {
    of: (topics) => {
      const known = words.get(topics)
      if (known !== undefined) return known
      const word = topics.map((topic) => numbers.get(topic) ?? 0).join('.')
      if (words.size < MOST_WORDS) words.set(topics, word)
      return word
    },
    turn: (topics) => {
      for (const topic of topics) numbers.set(topic, (numbers.get(topic) ?? 0) + 1)
      words = new Map()
    },
  }
}
