import { type FormCode, formCodes } from './publicity.ts'

/** So many of one form, by one unit. */
export type Counted = {
  readonly unitId: number
  readonly form: FormCode
  readonly count: number
  /** Of them, what the unit entered; the rest the house knew. */
  readonly entered: number
  /** Entered after the period of the form. */
  readonly late: number
}

/** A unit's line on the board. */
export type UnitTally = {
  readonly unitId: number
  readonly forms: ReadonlyMap<FormCode, Counted>
  readonly total: number
  readonly late: number
}

/** A line for each of these units, and for each other that has something; in the order in which they come. */
export const talliesOf = (unitIds: readonly number[], counted: readonly Counted[]): readonly UnitTally[] => {
  const byUnit = Map.groupBy(counted, ({ unitId }) => unitId)
  const all = [...new Set([...unitIds, ...byUnit.keys()])]
  return all.map((unitId) => {
    const own = byUnit.get(unitId) ?? []
    return {
      unitId,
      forms: new Map(own.map((one) => [one.form, one])),
      total: own.reduce((sum, { count }) => sum + count, 0),
      late: own.reduce((sum, { late }) => sum + late, 0),
    }
  })
}

export type FormTotal = { readonly form: FormCode; readonly count: number; readonly units: number }

/** What all units together put out, form by form; only forms that are asked for or have something. */
export const totalsOf = (asked: readonly FormCode[], counted: readonly Counted[]): readonly FormTotal[] =>
  formCodes
    .filter((form) => asked.includes(form) || counted.some((one) => one.form === form))
    .map((form) => {
      const own = counted.filter((one) => one.form === form)
      return {
        form,
        count: own.reduce((sum, { count }) => sum + count, 0),
        units: new Set(own.map(({ unitId }) => unitId)).size,
      }
    })

type Asked = { readonly form: FormCode; readonly wished: number | null }

/** The forms of which a unit has not what is wished; where nothing is wished, nothing is missing. */
export const missingOf = (asked: readonly Asked[], tally: UnitTally): readonly FormCode[] =>
  asked.flatMap(({ form, wished }) =>
    wished !== null && (tally.forms.get(form)?.count ?? 0) < wished ? [form] : [],
  )
