import type { Language } from '../plain/language.ts'
import type { Refusal } from '../plain/refusal.ts'
import { fill, type Values, type Words } from '../plain/words.ts'
import type { Problem } from './route.ts'
import type { Typed } from './typed.ts'
import { refusals as own } from './words.ts'

/** The refusals of all rooms in one book. Two rooms with one code are a fault of the house. */
export const gatherWords = (...books: readonly Words[]): Words => {
  const all = new Map<string, Words[string]>()
  for (const [code, sentence] of books.flatMap((book) => Object.entries(book))) {
    if (all.has(code)) throw new Error(`two rooms say ${code}`)
    all.set(code, sentence)
  }
  return Object.fromEntries(all)
}

/** Says refusals in a language, by the rooms' sentences and the web's own. A code without a sentence is shown as it is. */
export const makeSayRefusal = (rooms: Words) => {
  const all: Words = { ...own, ...rooms }
  return (language: Language, code: string, values: Values): string => {
    const sentence = Object.hasOwn(all, code) ? all[code] : undefined
    return sentence
      ? fill(sentence[language], values)
      : fill(own['refusal.unnamed'][language], { ...values, code })
  }
}

export type SayRefusal = ReturnType<typeof makeSayRefusal>

/** The refusal as a page shows it: its sentence and one for each field. */
export const problemOf = (say: SayRefusal, language: Language, refusal: Refusal, typed: Typed): Problem => ({
  refusal,
  typed,
  sentence: say(language, refusal.code, refusal.values),
  faults: Object.fromEntries(
    Object.entries(refusal.fields).map(([name, fault]) => [
      name,
      say(language, fault.code, fault.values ?? {}),
    ]),
  ),
})
