import { readClock } from '../election-day.ts'

const most = 500

/** The places named by fields such as `rows.3.voted`: 3. */
export const placesOf = (names: readonly string[], kind: 'rows' | 'calls'): readonly number[] => {
  const places = names.flatMap((name) => {
    const found = new RegExp(`^${kind}\\.(\\d{1,3})\\.`).exec(name)
    return found ? [Number(found[1])] : []
  })
  return [...new Set(places)].filter((place) => place < most).toSorted((one, other) => one - other)
}

/** An hour as people type it, as the command wants it; what is none is handed on, so that it is refused. */
export const clockTyped = (text: string): string | null => (text === '' ? null : (readClock(text) ?? text))
