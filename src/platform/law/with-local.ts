import { isOrdered } from './read-instruments.ts'
import type { DatedValue, Law, Validity } from './law.ts'
import type { LocalLaw } from './read-local.ts'

const earlier = (a: Validity['until'], b: Validity['until']): Validity['until'] => {
  if (a === null) return b
  return b === null || a <= b ? a : b
}

/** The days that two spans have in common; null when there are none. */
export const common = (one: Validity, other: Validity): Validity | null => {
  const span = {
    from: one.from > other.from ? one.from : other.from,
    until: earlier(one.until, other.until),
  }
  return isOrdered(span) ? span : null
}

const cutAll = <Part extends { readonly valid: Validity }>(
  parts: readonly Part[],
  days: Validity,
): readonly Part[] =>
  parts.flatMap((part) => {
    const valid = common(part.valid, days)
    return valid ? [{ ...part, valid }] : []
  })

const cutValue = (value: DatedValue, days: Validity): DatedValue => ({
  ...value,
  history: value.history.flatMap((entry) => {
    const span = common(entry, days)
    return span ? [{ ...entry, ...span }] : []
  }),
})

/** The regulation as it holds on these days alone: an edition of it before and after another. */
export const heldOn = (local: LocalLaw, days: Validity): LocalLaw => {
  const { instrument, values, clauses, procedures } = local
  const inForce = common(instrument.inForce, days)
  return {
    ...local,
    instrument: inForce ? { ...instrument, inForce } : instrument,
    values: Object.fromEntries(Object.entries(values).map(([id, value]) => [id, cutValue(value, days)])),
    clauses: cutAll(clauses, days),
    procedures: cutAll(procedures, days),
    forms: inForce ? local.forms : [],
  }
}

const bothHistories = (one: DatedValue | undefined, other: DatedValue): DatedValue =>
  one ? { ...other, history: [...one.history, ...other.history] } : other

/**
 * The law of the country with local regulations beside it. Several editions of one regulation hold on days apart
 * (heldOn); the country's own law stays as it is.
 */
export const withLocals = (base: Law, locals: readonly LocalLaw[]): Law => {
  if (locals.length === 0) return base
  const values: Record<string, DatedValue> = { ...base.values }
  const bySubject: Record<string, Law['clauses']> = { ...base.bySubject }
  for (const { values: own, clauses } of locals) {
    for (const [id, value] of Object.entries(own)) values[id] = bothHistories(values[id], value)
    for (const clause of clauses) bySubject[clause.subject] = [...(bySubject[clause.subject] ?? []), clause]
  }
  const instruments = new Map(locals.map(({ instrument }) => [instrument.code, instrument]))
  return {
    ...base,
    instruments: [...base.instruments, ...instruments.values()],
    values,
    bySubject,
    clauses: [...base.clauses, ...locals.flatMap(({ clauses }) => clauses)],
    procedures: [...base.procedures, ...locals.flatMap(({ procedures }) => procedures)],
    forms: [
      ...base.forms,
      ...new Map(locals.flatMap(({ forms }) => forms).map((form) => [form.id, form])).values(),
    ],
  }
}
