export type Tally = {
  /** Counts one more of the key; told on with the others before long. */
  note(key: string): void
  /** Tells on what has been counted, at once. */
  settle(): Promise<void>
}

const mostKeys = 50_000
const pause = 5_000

/**
 * Counts what is read without writing while it is read: many readers make one write every few seconds. What is lost
 * when the program ends are the counts of those seconds; nothing is told twice.
 */
export const makeTally = (tell: (counts: ReadonlyMap<string, number>) => Promise<void>): Tally => {
  let counts = new Map<string, number>()
  let waiting: NodeJS.Timeout | null = null
  const settle = async (): Promise<void> => {
    if (waiting) clearTimeout(waiting)
    waiting = null
    if (counts.size === 0) return
    const told = counts
    counts = new Map()
    await tell(told)
  }
  return {
    settle,
    note: (key) => {
      if (counts.size < mostKeys || counts.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1)
      waiting ??= setTimeout(() => void settle().catch(() => undefined), pause).unref()
    },
  }
}
