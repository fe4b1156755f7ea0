export type Sightings = {
  /** Notes that the session was seen; told on with the others before long. */
  note(sessionId: string): void
  /** Tells on what has been noted, at once. */
  settle(): Promise<void>
}

const most = 5_000
const pause = 10_000

/**
 * Gathers which sessions were seen, so that a page that is read writes nothing and many readers make one write.
 * What is lost when the program ends are seconds of a session's idle time.
 */
export const makeSightings = (tell: (sessionIds: readonly string[]) => Promise<void>): Sightings => {
  const seen = new Set<string>()
  let waiting: NodeJS.Timeout | null = null
  const settle = async (): Promise<void> => {
    if (waiting) clearTimeout(waiting)
    waiting = null
    if (seen.size === 0) return
    const told = [...seen]
    seen.clear()
    await tell(told)
  }
  return {
    settle,
    note: (sessionId) => {
      if (seen.size < most) seen.add(sessionId)
      waiting ??= setTimeout(() => void settle().catch(() => undefined), pause).unref()
    },
  }
}
