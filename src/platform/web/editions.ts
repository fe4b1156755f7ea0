/**
 * What public pages are made of, and which edition of it stands: a commit turns the edition of what it touched, and pages
 * made of that are made anew. Counted in memory, so that asking costs nothing.
 */
export type Editions = {
  /** A word that changes when one of these turns. */
  of(topics: readonly string[]): string
  turn(topics: readonly string[]): void
}

export const makeEditions = (): Editions => {
  const numbers = new Map<string, number>()
  return {
    of: (topics) => topics.map((topic) => numbers.get(topic) ?? 0).join('.'),
    turn: (topics) => {
      for (const topic of topics) numbers.set(topic, (numbers.get(topic) ?? 0) + 1)
    },
  }
}
