export type Tally = {
  /** Counts one more of the key; told on with the others before long. */
  note(key: string): void
  /** Tells on what has been counted, at once, and waits for what is being told. */
  settle(): Promise<void>
}

const mostKeys = 50_000
const pause = 5_000

type Counts = ReadonlyMap<string, number>

/**
 * Counts what is read without writing while it is read: many readers make one write every few seconds. What is lost
 * when the program ends are the counts of those seconds; nothing is told twice. A batch that could not be told is told
 * again with the next: whoever is told bears to hear it twice.
 */
export const makeTally = (
  tell: (counts: Counts) => Promise<void>,
  failed: (error: unknown) => void = () => undefined,
): Tally => {
  let counts = new Map<string, number>()
  let waiting: NodeJS.Timeout | null = null
  let telling: Promise<void> = Promise.resolve()

  const add = (key: string, times: number): void => {
    if (counts.size < mostKeys || counts.has(key)) counts.set(key, (counts.get(key) ?? 0) + times)
    waiting ??= setTimeout(() => void settle().catch(failed), pause).unref()
  }
  const tellOn = async (): Promise<void> => {
    if (waiting) clearTimeout(waiting)
    waiting = null
    if (counts.size === 0) return
    const told = counts
    counts = new Map()
    try {
      await tell(told)
    } catch (error) {
      for (const [key, times] of told) add(key, times)
      throw error
    }
  }
  const settle = (): Promise<void> => {
    const next = telling.then(tellOn)
    telling = next.catch(() => undefined)
    return next
  }
  return { settle, note: (key) => add(key, 1) }
}
