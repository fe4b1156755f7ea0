/** What the client itself saw, to be held against what the house has counted. */
export type Journal = {
  /** A whole page of the article came to this reader; each reader counts once an article and day. */
  read(slug: string, reader: string, day: string): void
  /** The house has said that the article is public, or withdrawn. */
  moved(slug: string, to: 'public' | 'withdrawn'): void
  /** Addresses of articles that may be read now. */
  readonly open: readonly string[]
  /** Address → how many were to be counted. */
  views(): ReadonlyMap<string, number>
  /** Address → where it stands. */
  readonly states: ReadonlyMap<string, 'public' | 'withdrawn'>
  /** Whole pages of articles that came, reloads among them. */
  readonly reads: number
}

export const makeJournal = (): Journal => {
  const readers = new Map<string, Set<string>>()
  const states = new Map<string, 'public' | 'withdrawn'>()
  const open: string[] = []
  let reads = 0
  return {
    states,
    open,
    get reads() {
      return reads
    },
    read(slug, reader, day) {
      reads += 1
      const known = readers.get(slug) ?? new Set<string>()
      known.add(`${day} ${reader}`)
      readers.set(slug, known)
    },
    moved(slug, to) {
      states.set(slug, to)
      if (to === 'public') open.push(slug)
      else open.splice(open.indexOf(slug), 1)
    },
    views: () => new Map([...readers].map(([slug, known]) => [slug, known.size])),
  }
}
