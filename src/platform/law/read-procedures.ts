import type { Day } from '../plain/day.ts'
import type { Holidays } from '../plain/working-days.ts'
import type { Catalogue } from './catalogue.ts'
import { cite } from './citation.ts'
import { nearestName } from './faults.ts'
import { stateHolidays } from './holidays.ts'
import { dueOn } from './procedures.ts'
import type { Form, Procedure, Span, Step, Within } from './procedures.ts'
import type { Library } from './read-clauses.ts'
import { citedParts } from './read-values.ts'
import type { ArticleOf } from './read-values.ts'
import { formShape, inShape, procedureShape } from './shapes.ts'
import type { ProcedureShape } from './shapes.ts'

type RawStep = ProcedureShape['steps'][number]
type Path = readonly (string | number)[]

const spanOf = (raw: number | { value: string }): Span =>
  typeof raw === 'number' ? { kind: 'literal', days: raw } : { kind: 'value', id: raw.value }

const withinOf = (raw: RawStep['within']): Within => {
  if ('day' in raw) return { kind: 'date', monthDay: raw.day, years: raw.year }
  if ('days' in raw) return { kind: 'days', span: spanOf(raw.days) }
  return { kind: 'working days', span: spanOf(raw['working days']) }
}

const holidaysAround = (day: Day, { holidays }: Catalogue): Holidays => {
  const year = Number(day.slice(0, 4))
  return stateHolidays(holidays, [year, year + 1])
}

const readStep = (
  raw: RawStep,
  path: Path,
  { page }: ArticleOf,
  library: Library,
  catalogue: Catalogue,
): Step => {
  const { within: term, examples, variant = null, ...rest } = raw
  const within = withinOf(term)
  if (within.kind !== 'date' && within.span.kind === 'value' && !library.values[within.span.id]) {
    const name = within.span.id
    page.note([...path, 'within'], 'value', { name }, nearestName(name, Object.keys(library.values)))
  }
  examples.forEach(({ from, due }, index) => {
    const almanac = { valueOn: library.valueOn, holidays: holidaysAround(from, catalogue) }
    const verdict = dueOn({ within }, from, almanac) ?? '?'
    if (verdict !== due) page.note([...path, 'examples', index], 'example', { expected: due, verdict })
  })
  return { ...rest, within, variant }
}

const checkAwards = (names: readonly string[], path: Path, { page }: ArticleOf, { awards }: Catalogue) => {
  for (const name of names)
    if (!awards[name])
      page.note(path, 'choice', { name, fact: 'awards' }, nearestName(name, Object.keys(awards)))
}

/** The procedures of all articles; each step shows by an example when it is due. */
export const readProcedures = (
  articles: readonly (ArticleOf & { readonly procedures: readonly unknown[] })[],
  library: Library,
  catalogue: Catalogue,
): readonly Procedure[] =>
  articles.flatMap((article) =>
    article.procedures.flatMap((one, index): readonly Procedure[] => {
      const path = ['procedures', index]
      const raw = inShape(procedureShape, one, path, article.page.note)
      const parts = raw && citedParts(raw.id, article, [...path, 'id'])
      if (!raw || !parts) return []
      checkAwards(raw.awards, [...path, 'awards'], article, catalogue)
      const { instrument } = article
      return [
        {
          ...raw,
          row: raw.row ?? null,
          instrument: instrument.code,
          citation: cite(instrument, article.page.place, parts),
          valid: instrument.inForce,
          scope: instrument.scope,
          papers: raw.papers ?? [],
          steps: raw.steps.map((step, at) =>
            readStep(step, [...path, 'steps', at], article, library, catalogue),
          ),
        },
      ]
    }),
  )

/** The forms of all articles. */
export const readForms = (
  articles: readonly (ArticleOf & { readonly forms: readonly unknown[] })[],
  catalogue: Catalogue,
): readonly Form[] =>
  articles.flatMap((article) =>
    article.forms.flatMap((one, index): readonly Form[] => {
      const path = ['forms', index]
      const raw = inShape(formShape, one, path, article.page.note)
      if (!raw || !citedParts(raw.id, article, [...path, 'id'])) return []
      const { row = null, types = [], awards = [] } = raw
      checkAwards(awards, [...path, 'awards'], article, catalogue)
      for (const name of types)
        if (!catalogue.types[name])
          article.page.note(
            [...path, 'types'],
            'choice',
            { name, fact: 'types' },
            nearestName(name, Object.keys(catalogue.types)),
          )
      return [{ ...raw, row, types, awards, instrument: article.instrument.code }]
    }),
  )
