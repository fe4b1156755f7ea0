import { fold } from '../../platform/plain/vietnamese.ts'
import type { Doubt } from './spelling.ts'
import { doubledParagraph, swallowedItems } from './structure.ts'

type Words = {
  readonly title: string
  readonly lead: string | null
  readonly body: string
  readonly titleEn: string | null
  readonly leadEn: string | null
  readonly bodyEn: string | null
}

/** A title, award or form with the one English name that the house gives it. */
export type Term = { readonly vi: string; readonly en: string }

export type Warning = {
  readonly kind: Doubt['kind'] | 'list' | 'doubled' | 'term'
  readonly part: 'title' | 'lead' | 'body' | 'english'
  readonly text: string
  readonly suggestion: string | null
}

const parts = ['title', 'lead', 'body'] as const

const spelling = (words: Words, doubtsOf: (text: string) => readonly Doubt[]): readonly Warning[] => {
  const found = parts.flatMap((part) =>
    doubtsOf(words[part] ?? '').map(({ kind, text, suggestion }) => ({ kind, part, text, suggestion })),
  )
  return found.filter(
    (one, at) => found.findIndex(({ part, text }) => part === one.part && text === one.text) === at,
  )
}

/** Terms that the Vietnamese text names and that have a fixed English name. A longer one hides those within it. */
export const termsIn = (words: Words, terms: readonly Term[]): readonly Term[] => {
  const text = fold([words.title, words.lead, words.body].filter(Boolean).join(' '))
  const named = terms.filter(({ vi }) => text.includes(fold(vi)))
  return named.filter(
    ({ vi }) => !named.some((other) => other.vi !== vi && fold(other.vi).includes(fold(vi))),
  )
}

const missingTerms = (words: Words, terms: readonly Term[]): readonly Warning[] => {
  if (!words.bodyEn) return []
  const english = fold([words.titleEn, words.leadEn, words.bodyEn].filter(Boolean).join(' '))
  return termsIn(words, terms)
    .filter(({ en }) => !english.includes(fold(en)))
    .map(({ vi, en }) => ({ kind: 'term', part: 'english', text: vi, suggestion: en }))
}

/** What an editor should look at before the article goes on. Nothing is changed by itself. */
export const checkArticle = (
  words: Words,
  {
    terms,
    doubtsOf,
  }: { readonly terms: readonly Term[]; readonly doubtsOf: (text: string) => readonly Doubt[] },
): readonly Warning[] => {
  const doubled = doubledParagraph(words.lead, words.body)
  return [
    ...spelling(words, doubtsOf),
    ...swallowedItems(words.body).map(
      ({ text }): Warning => ({ kind: 'list', part: 'body', text, suggestion: null }),
    ),
    ...(doubled ? [{ kind: 'doubled', part: 'body', text: doubled.text, suggestion: null } as const] : []),
    ...missingTerms(words, terms),
  ]
}
