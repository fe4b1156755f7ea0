import type { Language } from '../plain/language.ts'
import { speak } from '../plain/words.ts'
import type { Values } from '../plain/words.ts'
import { faultWords } from './words.ts'

/** What may be wrong with a file of the law; its sentence stands in `faultWords`. */
export type FaultCode = keyof typeof faultWords

/** Something wrong in the files of the law. `file` is relative to law/, `line` counts from 1. */
export type LawFault = {
  readonly file: string
  readonly line: number
  readonly code: FaultCode
  readonly values: Values
  /** A known name like the unknown one. */
  readonly nearest: string | null
}

/** Notes a fault at a place inside a file's data. */
export type Note = (
  path: readonly (string | number)[],
  code: FaultCode,
  values?: Values,
  nearest?: string | null,
) => void

const steps = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same))
    }
    row = next
  }
  return row[b.length] ?? a.length
}

/** The known name that takes the fewest changes, unless it takes more than half of the name. */
export const nearestName = (name: string, known: Iterable<string>): string | null => {
  let best: string | null = null
  let least = Math.floor(name.length / 2) + 1
  for (const candidate of known) {
    const distance = steps(name.toLowerCase(), candidate.toLowerCase())
    if (distance < least) [best, least] = [candidate, distance]
  }
  return best
}

/** All faults, numbered, each with its file (below `folder`) and line. */
export const sayFaults = (
  faults: readonly LawFault[],
  language: Language,
  folder: string = 'law/',
): string[] => {
  const say = speak(faultWords)(language)
  return faults.map(({ file, line, code, values, nearest }, index) => {
    const hint = nearest === null ? '' : say('nearest', { name: nearest })
    return `${index + 1}. ${folder}${file}:${line}: ${say(code, { nearest: hint, ...values })}`
  })
}
