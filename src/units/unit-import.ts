import { type Day, showDay } from '../platform/plain/day.ts'
import { slug } from '../platform/plain/vietnamese.ts'
import type { Values } from '../platform/plain/words.ts'
import { pathUnder, standsOn } from './unit.ts'

/** A unit to be added; its parent is known by code, and may be an earlier row of the same import. */
export type ImportRow = {
  readonly code?: string | null | undefined
  readonly name: string
  readonly class: string
  readonly kind: string
  readonly parentCode: string | null
  readonly fromDay: Day
  readonly untilDay?: Day | null | undefined
}

/** A unit that stands in the tree already, as one of its versions has it. */
export type KnownVersion = {
  readonly unitId: number
  readonly code: string
  readonly name: string
  readonly class: string
  readonly parentCode: string | null
  readonly path: string
  readonly fromDay: Day
  readonly untilDay: Day | null
}

/** What is wrong with a row; `at` counts from 0, `field` is the name in the row. */
export type ImportFault = {
  readonly at: number
  readonly field: 'code' | 'name' | 'class' | 'parentCode' | 'fromDay' | 'untilDay'
  readonly code: string
  readonly values: Values
}

export type Planned<Row> = Row & { readonly code: string; readonly at: number }

export type ImportPlan<Row> = {
  readonly added: readonly Planned<Row>[]
  /** Rows that say what the tree says already: an import sent twice adds nothing. */
  readonly same: readonly string[]
  readonly faults: readonly ImportFault[]
}

/** The code that a row gives, or that its parent's code and its name make. */
export const codeOf = ({ code, parentCode, name }: ImportRow): string =>
  code || [parentCode, slug(name)].filter(Boolean).join('-')

export type KnownUnits = ReadonlyMap<string, readonly KnownVersion[]>

const saysTheSame = (row: ImportRow, versions: readonly KnownVersion[]): boolean =>
  versions.some(
    (known) =>
      known.name === row.name && known.class === row.class && known.parentCode === (row.parentCode || null),
  )

type Standing = { readonly fromDay: Day; readonly untilDay: Day | null }

const parentFault = (row: ImportRow, standing: readonly Standing[]): ImportFault['code'] | null => {
  if (!row.parentCode || standing.some((one) => standsOn(one, row.fromDay))) return null
  return standing.length > 0 ? 'unit.parent_not_then' : 'unit.parent_unknown'
}

/**
 * Decides for every row whether it is added, is there already, or what is wrong with it. A parent stands in the tree on
 * the row's first day, or is an earlier row.
 */
export const planImport = <Row extends ImportRow>(
  rows: readonly Row[],
  known: KnownUnits,
  classes: ReadonlySet<string>,
): ImportPlan<Row> => {
  const added = new Map<string, Planned<Row>>()
  const same: string[] = []
  const faults: ImportFault[] = []
  rows.forEach((row, at) => {
    const code = codeOf(row)
    const fault = (field: ImportFault['field'], reason: string, values: Values = {}): void => {
      faults.push({ at, field, code: reason, values: { unit: row.parentCode ?? code, ...values } })
    }
    const there = known.get(code)
    if (there && saysTheSame(row, there)) {
      same.push(code)
      return
    }
    if (there) fault('code', 'unit.known_otherwise', { unit: code, name: there.at(-1)?.name ?? '' })
    if (added.has(code)) fault('code', 'unit.code_repeated', { unit: code })
    if (!classes.has(row.class)) fault('class', 'unit.class_unknown', { class: row.class })
    if (row.untilDay && row.untilDay <= row.fromDay) fault('untilDay', 'unit.ends_before')
    const earlier = added.get(row.parentCode ?? '')
    const standing: Standing[] = [...(known.get(row.parentCode ?? '') ?? [])]
    if (earlier) standing.push({ fromDay: earlier.fromDay, untilDay: earlier.untilDay ?? null })
    const missing = parentFault(row, standing)
    if (missing) fault('parentCode', missing, { day: showDay(row.fromDay, 'vi') })
    // A wrong row is kept in mind, so that its children are not told to be wrong for its sake.
    added.set(code, { ...row, code, at })
  })
  return { added: [...added.values()], same, faults }
}

export type Placed<Row> = Planned<Row> & {
  readonly id: number
  readonly parentId: number | null
  readonly path: string
}

/** The added units with their places in the tree; `ids` are theirs, in the same order. */
export const placeAdded = <Row extends ImportRow>(
  added: readonly Planned<Row>[],
  ids: readonly number[],
  known: KnownUnits,
): readonly Placed<Row>[] => {
  const places = new Map<string, Placed<Row>>()
  added.forEach((row, at) => {
    const id = ids[at] ?? 0
    const earlier = places.get(row.parentCode ?? '')
    const above = known.get(row.parentCode ?? '')?.find((version) => standsOn(version, row.fromDay))
    const parentId = earlier?.id ?? above?.unitId ?? null
    places.set(row.code, { ...row, id, parentId, path: pathUnder(earlier?.path ?? above?.path ?? null, id) })
  })
  return [...places.values()]
}
