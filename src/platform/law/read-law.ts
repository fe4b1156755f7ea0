import type { LawFault } from './faults.ts'
import { valueOn } from './law.ts'
import type { Clause, Law } from './law.ts'
import { sortPages } from './pages.ts'
import type { ArticlePage } from './pages.ts'
import { readClauses } from './read-clauses.ts'
import type { Library } from './read-clauses.ts'
import { checkLists, readLists } from './read-catalogue.ts'
import { readForms, readProcedures } from './read-procedures.ts'
import { readSubjects } from './read-subjects.ts'
import { readInstruments } from './read-instruments.ts'
import type { Bound } from './read-instruments.ts'
import { readValues } from './read-values.ts'
import { articleShape, inShape } from './shapes.ts'
import type { LawFile } from './yaml-text.ts'

export type { LawFault } from './faults.ts'
export type { LawFile } from './yaml-text.ts'

/** The law, or everything that is wrong with its files; never half of it. */
export type LawReading =
  | { readonly law: Law; readonly faults: readonly [] }
  | { readonly law: null; readonly faults: readonly LawFault[] }

type Article = Bound & {
  readonly page: ArticlePage
  readonly values: readonly unknown[]
  readonly clauses: readonly unknown[]
  readonly procedures: readonly unknown[]
  readonly forms: readonly unknown[]
}

const statedNumber = (raw: { article?: number | null | undefined; annex?: number | undefined }) =>
  raw.annex ?? raw.article ?? null

/** The article files of instruments that could be read, each with its place. */
export const readArticles = (
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
    const { values = [], clauses = [], procedures = [], forms = [] } = raw
    return [{ page, instrument: bound.instrument, values, clauses, procedures, forms }]
  })

const bySubject = (clauses: readonly Clause[]): Law['bySubject'] => {
  const sorted: Record<string, Clause[]> = {}
  for (const clause of clauses) (sorted[clause.subject] ??= []).push(clause)
  return sorted
}

/** The order in which faults are told. */
export const byPlace = (a: LawFault, b: LawFault): number =>
  a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1

/**
 * Reads the texts of law/ (paths relative to it). Pure: the same texts give the same law. All faults are found in one
 * reading, in the order of files and lines, so that a jurist mends them in one go.
 */
export const readLaw = (files: readonly LawFile[]): LawReading => {
  const faults: LawFault[] = []
  const pages = sortPages(files, faults)
  const lists = readLists(pages.catalogue)
  const subjects = readSubjects(pages.subjects, lists)
  const instruments = readInstruments(pages.instruments)
  const folders = new Set(pages.instruments.map((page) => page.folder))
  const articles = readArticles(pages.articles, instruments, folders)
  const values = readValues(articles)
  const library: Library = {
    subjects,
    values,
    instruments: [...instruments.values()].map(({ instrument }) => instrument),
    valueOn: (id, day) => valueOn({ values }, id, day),
  }
  checkLists(lists, library)
  const clauses = readClauses(articles, library)
  const procedures = readProcedures(articles, library, lists.catalogue)
  const forms = readForms(articles, lists.catalogue)
  if (faults.length > 0) return { law: null, faults: faults.toSorted(byPlace) }
  return {
    law: {
      instruments: library.instruments,
      subjects,
      values,
      clauses,
      bySubject: bySubject(clauses),
      catalogue: lists.catalogue,
      procedures,
      forms,
    },
    faults: [],
  }
}
