import type { Language } from './language.ts'

/** One sentence of the interface, in both languages. `{name}` stands for a value. */
export type Sentence = { readonly vi: string; readonly en: string }
export type Words = Readonly<Record<string, Sentence>>
export type Values = Readonly<Record<string, string | number>>

/** `{count?draft waits|drafts wait}`: the first where the value is one, the second otherwise. Vietnamese needs none. */
const oneOrMany = (sentence: string, values: Values): string =>
  sentence.replace(/\{(\w+)\?([^{}|]*)\|([^{}|]*)\}/g, (_choice, name: string, one: string, many: string) =>
    String(values[name]) === '1' ? one : many,
  )

/** Puts the values into the sentence's `{places}`; a place without a value stays visible, so that it is found. */
export const fill = (sentence: string, values: Values = {}): string =>
  oneOrMany(sentence, values).replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))

/** Binds a room's words: `speak(words)(language)(key, values)` is the sentence in that language. */
export const speak =
  <Book extends Words>(words: Book) =>
  (language: Language) =>
  (key: keyof Book & string, values?: Values): string => {
    const sentence = words[key]
    return sentence ? fill(sentence[language], values) : key
  }
