/** Rung after a commit that others may want to look at; who listens looks for himself what there is. */
export type Bell = {
  ring(): void
  /** Returns how to stop listening. */
  listen(heard: () => void): () => void
}

export const makeBell = (): Bell => {
  const listeners = new Set<() => void>()
  return {
    ring: () => {
      for (const heard of listeners) heard()
    },
    listen: (heard) => {
      listeners.add(heard)
      return () => listeners.delete(heard)
    },
  }
}

/** Nobody hears it: who makes thousands of commits in a row settles what follows when he chooses. */
export const silentBell: Bell = { ring: () => undefined, listen: () => () => undefined }
