/** Files that are dear to make, kept by what they are made of: whoever asks for the same gets the same bytes. */
export type KeptFiles = {
  /** `mark` names the content: another content has another mark. Made once for all who ask meanwhile. */
  of(mark: string, make: () => Promise<Uint8Array>): Promise<Uint8Array>
  /** How much is held now. */
  readonly bytes: number
}

/** Holds at most so many bytes; the one not asked for longest goes first, and one that is larger is never held. */
export const makeKeptFiles = (most: number): KeptFiles => {
  const files = new Map<string, Uint8Array>()
  const underWay = new Map<string, Promise<Uint8Array>>()
  let held = 0

  const put = (mark: string, bytes: Uint8Array): void => {
    if (bytes.length > most) return
    files.set(mark, bytes)
    held += bytes.length
    for (const [oldest, { length }] of files) {
      if (held <= most) return
      files.delete(oldest)
      held -= length
    }
  }
  return {
    get bytes() {
      return held
    },
    async of(mark, make) {
      const known = files.get(mark)
      if (known) {
        files.delete(mark)
        files.set(mark, known)
        return known
      }
      const same = underWay.get(mark)
      if (same) return same
      const promise = make().finally(() => underWay.delete(mark))
      underWay.set(mark, promise)
      const bytes = await promise
      put(mark, bytes)
      return bytes
    },
  }
}
