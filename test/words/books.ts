import type { Words } from '../../src/platform/plain/words.ts'

/** A book of sentences: where it stands and the name it is exported under. */
export type Book = { readonly path: string; readonly name: string; readonly words: Words }

const isObject = (x: unknown): x is Readonly<Record<string, unknown>> => typeof x === 'object' && x !== null

/** Judged by one sentence alone, so that a book with a gap is still a book. */
const isBook = (x: unknown): x is Words =>
  isObject(x) &&
  Object.values(x).some((sentence) => isObject(sentence) && ('vi' in sentence || 'en' in sentence))

/** The books among what a words.ts exports. */
export const booksIn = (path: string, exported: Readonly<Record<string, unknown>>): readonly Book[] =>
  Object.entries(exported).flatMap(([name, words]) => (isBook(words) ? [{ path, name, words }] : []))

const places = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map((place) => place[1] ?? '').toSorted()

/** The values that a sentence asks for, in either language. */
export const placesOf = (sentence: { readonly vi: string; readonly en: string }): ReadonlySet<string> =>
  new Set([...places(sentence.vi), ...places(sentence.en)])

const languageFaults = (text: unknown, language: string): readonly string[] => {
  if (typeof text !== 'string' || text.trim() === '') return [`is missing in ${language}`]
  return [
    ...(text === text.normalize('NFC') ? [] : [`is not NFC in ${language}`]),
    ...(/[\u00ad\u200b-\u200d\u2060\ufeff]/.test(text) ? [`has something invisible in ${language}`] : []),
    ...(text === text.trim() && !/ {2}/.test(text) ? [] : [`has a space too many in ${language}`]),
  ]
}

/** What is wrong with a book's sentences: one line each. */
export const bookFaults = ({ path, name, words }: Book): readonly string[] =>
  Object.entries(words).flatMap(([key, { vi, en }]) => {
    const faults = [...languageFaults(vi, 'vi'), ...languageFaults(en, 'en')]
    const same = faults.length > 0 || [...new Set(places(vi))].join() === [...new Set(places(en))].join()
    return [...faults, ...(same ? [] : ['asks for other values in en than in vi'])].map(
      (fault) => `${path} ${name}['${key}'] ${fault}`,
    )
  })
