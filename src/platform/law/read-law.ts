import type { LawFault } from './faults.ts'
import { isWithin } from './law.ts'
import type { Clause, Law, Subject } from './law.ts'
import { sortPages } from './pages.ts'
import type { ArticlePage, Page } from './pages.ts'
import { readClauses } from './read-clauses.ts'
import type { Library } from './read-clauses.ts'
import { readInstruments } from './read-instruments.ts'
import type { Bound } from './read-instruments.ts'
import { readValues } from './read-values.ts'
import { articleShape, inShape, subjectShape } from './shapes.ts'
import type { LawFile } from './yaml-text.ts'

export type { LawFault } from './faults.ts'
export type { LawFile } from './yaml-text.ts'

/** The law, or everything that is wrong with its files; never half of it. */
export type LawReading =
  | { readonly law: Law; readonly faults: readonly [] }
  | { readonly law: null; readonly faults: readonly LawFault[] }

const readSubjects = (pages: readonly Page[]): Readonly<Record<string, Subject>> => {
  const subjects: Record<string, Subject> = {}
  for (const page of pages) {
    const raw = inShape(subjectShape, page.data, [], page.note)
    if (!raw) continue
    if (subjects[raw.subject]) page.note(['subject'], 'twice', { name: raw.subject, file: page.file })
    const facts = Object.entries(raw.facts).map(([name, fact]) => {
      const { type, choices = {}, ...sentence } = fact
      if (type === 'choice' && Object.keys(choices).length === 0)
        page.note(['facts', name], 'lacking', { key: 'choices' })
      return [name, { ...sentence, name, type, choices }] as const
    })
    subjects[raw.subject] = {
      code: raw.subject,
      vi: raw.vi,
      en: raw.en,
      facts: Object.fromEntries(facts),
    }
  }
  return subjects
}

type Article = Bound & {
  readonly page: ArticlePage
  readonly values: readonly unknown[]
  readonly clauses: readonly unknown[]
}

const statedNumber = (raw: { article?: number | null | undefined; annex?: number | undefined }) =>
  raw.annex ?? raw.article ?? null

const readArticles = (
  pages: readonly ArticlePage[],
  instruments: ReadonlyMap<string, Bound>,
  folders: ReadonlySet<string>,
): readonly Article[] =>
  pages.flatMap((page) => {
    const raw = inShape(articleShape, page.data, [], page.note)
    const bound = instruments.get(page.folder)
    if (!bound && !folders.has(page.folder)) page.note([], 'folder', { folder: page.folder })
    if (!raw) return []
    const number = page.place.kind === 'unplaced' ? null : page.place.number
    if (statedNumber(raw) !== number) page.note(['article'], 'article')
    if (!bound) return []
    return [{ page, instrument: bound.instrument, values: raw.values ?? [], clauses: raw.clauses ?? [] }]
  })

const bySubject = (clauses: readonly Clause[]): Law['bySubject'] => {
  const sorted: Record<string, Clause[]> = {}
  for (const clause of clauses) (sorted[clause.subject] ??= []).push(clause)
  return sorted
}

const byPlace = (a: LawFault, b: LawFault): number =>
  a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1

/**
 * Reads the texts of law/ (paths relative to it). Pure: the same texts give the same law. All faults are found in one
 * reading, in the order of files and lines, so that a jurist mends them in one go.
 */
export const readLaw = (files: readonly LawFile[]): LawReading => {
  const faults: LawFault[] = []
  const pages = sortPages(files, faults)
  const subjects = readSubjects(pages.subjects)
  const instruments = readInstruments(pages.instruments)
  const folders = new Set(pages.instruments.map((page) => page.folder))
  const articles = readArticles(pages.articles, instruments, folders)
  const values = readValues(articles)
  const library: Library = {
    subjects,
    values,
    instruments: [...instruments.values()].map(({ instrument }) => instrument),
    valueOn: (id, day) => values[id]?.history.find((entry) => isWithin(entry, day))?.value ?? null,
  }
  const clauses = readClauses(articles, library)
  if (faults.length > 0) return { law: null, faults: faults.toSorted(byPlace) }
  const law = { instruments: library.instruments, subjects, values, clauses, bySubject: bySubject(clauses) }
  return { law, faults: [] }
}
