import type { Language } from '../platform/plain/language.ts'
import { fill, type Values, type Words } from '../platform/plain/words.ts'

/** What came along and was not taken: its name, and why, as a code with the values of its sentence. */
export type LeftAside = { readonly name: string; readonly code: string; readonly values: Values }

export type ToldAside = { readonly name: string; readonly why: string }

/** The same in the reader's language, by the books in which the codes stand. */
export const tellAside = (
  leftAside: readonly LeftAside[],
  book: Words,
  language: Language,
): readonly ToldAside[] =>
  leftAside.map(({ name, code, values }) => ({ name, why: fill(book[code]?.[language] ?? code, values) }))
