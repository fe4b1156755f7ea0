import type { Day } from '../plain/day.ts'

/** What a stream tells, at one moment. `id` changes whenever the data does. */
export type Sample = { readonly id: string; readonly data: string }

/** What those who watch are told of, looked at again and again. Watchers with the same key share one look. */
export type Watched = {
  readonly key: string
  readonly sample: (at: { readonly today: Day; readonly now: string }) => Promise<Sample>
}

type Hear = (sample: Sample) => void
type Looked = { readonly key: string; readonly sample: () => Promise<Sample> }
type Look = {
  readonly hearers: Set<Hear>
  last: Sample | null
  timer: NodeJS.Timeout | null
}

/** How often the database is looked at while somebody watches. */
export const lookEveryMs = 500

/** One look at the database for all who watch the same thing; nobody looks while nobody watches. */
export type Watch = {
  /** Hears the present sample at once and every other one later. Returns how to stop. */
  join(watched: Looked, hear: Hear): () => void
  /** How many are watching now. */
  readonly count: number
}

/** `failed` is told what a look ended in; the next look is taken all the same. */
export const makeWatch = (failed: (error: unknown) => void, everyMs = lookEveryMs): Watch => {
  const looks = new Map<string, Look>()
  let count = 0

  const lookOnce = async ({ key, sample }: Looked): Promise<void> => {
    const look = looks.get(key)
    if (!look) return
    try {
      const seen = await sample()
      if (seen.id !== look.last?.id) {
        look.last = seen
        for (const hear of look.hearers) hear(seen)
      }
    } catch (error) {
      failed(error)
    }
    if (looks.get(key) === look) {
      look.timer = setTimeout(() => void lookOnce({ key, sample }), everyMs)
      look.timer.unref()
    }
  }

  return {
    get count() {
      return count
    },
    join: (watched, hear) => {
      const known = looks.get(watched.key)
      const look = known ?? { hearers: new Set<Hear>(), last: null, timer: null }
      if (!known) looks.set(watched.key, look)
      look.hearers.add(hear)
      count += 1
      if (look.last) hear(look.last)
      if (!known) void lookOnce(watched)
      return () => {
        if (!look.hearers.delete(hear)) return
        count -= 1
        if (look.hearers.size > 0) return
        if (look.timer) clearTimeout(look.timer)
        looks.delete(watched.key)
      }
    },
  }
}
