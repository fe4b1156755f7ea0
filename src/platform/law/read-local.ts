import { nearestName } from './faults.ts'
import type { LawFault } from './faults.ts'
import { isWithin } from './law.ts'
import type { Clause, DatedValue, Instrument, Law, Validity } from './law.ts'
import { sortPages } from './pages.ts'
import type { Pages } from './pages.ts'
import type { Form, Procedure } from './procedures.ts'
import { readClauses } from './read-clauses.ts'
import type { Library } from './read-clauses.ts'
import { overlap, readInstruments } from './read-instruments.ts'
import type { Bound } from './read-instruments.ts'
import { byPlace, readArticles } from './read-law.ts'
import { readForms, readProcedures } from './read-procedures.ts'
import { readValues } from './read-values.ts'
import type { LawFile } from './yaml-text.ts'

/** What one local regulation brings beside the law of the country, in the same four shapes. */
export type LocalLaw = {
  readonly instrument: Instrument
  readonly values: Readonly<Record<string, DatedValue>>
  readonly clauses: readonly Clause[]
  readonly procedures: readonly Procedure[]
  readonly forms: readonly Form[]
}

/** The regulation, or everything that is wrong with its files; never half of it. */
export type LocalReading =
  | { readonly local: LocalLaw; readonly faults: readonly [] }
  | { readonly local: null; readonly faults: readonly LawFault[] }

const onlyInstruments = ({ subjects, catalogue }: Pages): void => {
  for (const page of [...subjects, ...catalogue]) page.note([], 'onlyInstruments')
}

/** The one instrument; none or several are noted, and so is a code that the country's law has. */
const oneOf = ({ instruments, articles }: Pages, base: Law, faults: LawFault[]): Bound | null => {
  const [first, ...others] = instruments
  if (!first) {
    const file = articles[0]?.file ?? 'van-ban.yaml'
    faults.push({ file, line: 1, code: 'oneInstrument', values: {}, nearest: null })
    return null
  }
  for (const page of others) page.note([], 'oneInstrument')
  const bound = readInstruments([first]).get(first.folder) ?? null
  if (!bound) return null
  const { code, scope } = bound.instrument
  if (base.instruments.some((one) => one.code === code)) bound.page.note(['code'], 'standing', { name: code })
  if (scope === null) bound.page.note(['scope'], 'lacking', { key: 'scope' })
  return bound
}

/** The days on which what allows a local regulation is in force; null when the law has nothing of that name. */
const daysOf = (base: Law, id: string): readonly Validity[] | null => {
  const clauses = base.clauses.filter((one) => one.id === id).map(({ valid }) => valid)
  const value = base.values[id]
  return clauses.length > 0 ? clauses : (value?.history ?? null)
}

const checkAllowed = ({ page, instrument }: Bound, base: Law): void => {
  if (instrument.allowedBy.length === 0) page.note(['allowed by'], 'noDelegation')
  instrument.allowedBy.forEach((name, index) => {
    const days = daysOf(base, name)
    const at = ['allowed by', index]
    if (days === null) {
      const known = [...base.clauses.map(({ id }) => id), ...Object.keys(base.values)]
      page.note(at, 'delegation', { name }, nearestName(name, known))
    } else if (!days.some((valid) => overlap(valid, instrument.inForce)))
      page.note(at, 'delegationDay', { name })
  })
}

const libraryOf = (base: Law, instrument: Instrument, values: LocalLaw['values']): Library => {
  const known = { ...base.values, ...values }
  return {
    subjects: base.subjects,
    values: known,
    instruments: [...base.instruments, instrument],
    valueOn: (id, day) => known[id]?.history.find((entry) => isWithin(entry, day))?.value ?? null,
  }
}

/**
 * Reads the files of one local regulation against the law of the country: its facts, lists and values may be used, none
 * may be changed. Pure; all faults at once, as readLaw finds them.
 */
export const readLocal = (base: Law, files: readonly LawFile[]): LocalReading => {
  const faults: LawFault[] = []
  const pages = sortPages(files, faults)
  onlyInstruments(pages)
  const bound = oneOf(pages, base, faults)
  const byFolder = new Map(bound ? [[bound.page.folder, bound]] : [])
  const folders = new Set(pages.instruments.map(({ folder }) => folder))
  const articles = readArticles(pages.articles, byFolder, folders)
  if (!bound) return { local: null, faults: faults.toSorted(byPlace) }
  checkAllowed(bound, base)
  const { instrument } = bound
  const values = readValues(articles)
  const library = libraryOf(base, instrument, values)
  const clauses = readClauses(articles, library)
  const procedures = readProcedures(articles, library, base.catalogue)
  const forms = readForms(articles, base.catalogue)
  if (faults.length > 0) return { local: null, faults: faults.toSorted(byPlace) }
  return { local: { instrument, values, clauses, procedures, forms }, faults: [] }
}
