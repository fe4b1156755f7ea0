import type { Day } from '../platform/plain/day.ts'
import { fold, sortKey } from '../platform/plain/vietnamese.ts'

/** A unit as it stands on one day. `path` holds the ids from the root to the unit itself: `/1/12/345/`. */
export type UnitOn = {
  readonly id: number
  readonly code: string
  readonly name: string
  readonly class: string
  readonly kind: string
  readonly path: string
  readonly parentId: number | null
  readonly officialCode: string | null
  readonly temporary: boolean
  readonly fromDay: Day
  readonly untilDay: Day | null
  readonly mark: string | null
}

/** One step of the way from the root to a unit, for showing where it stands. */
export type TrailStep = { readonly id: number; readonly code: string; readonly name: string }

/** The path of a unit by the way to it; `-`, which lies below nothing, when there is none. */
export const pathOfTrail = (trail: readonly Pick<TrailStep, 'id'>[] | undefined): string =>
  trail ? `/${trail.map(({ id }) => id).join('/')}/` : '-'

/** Whether `path` is the unit at `above` or stands below it. */
export const isWithin = (path: string, above: string): boolean => path.startsWith(above)

/**
 * Of several units of one name those that stand nearest to a place in the tree: below it, else below the next unit
 * above it. "Sở Nội vụ", said by a unit of a province, is that province's.
 */
export const nearest = <Unit extends { readonly path: string }>(
  units: readonly Unit[],
  place: string,
): readonly Unit[] => {
  for (const id of idsOf(place).toReversed()) {
    const below = units.filter(({ path }) => path.includes(`/${id}/`))
    if (below.length > 0) return below
  }
  return units
}

/** A unit as it is written in a field: its name with the units above it, "Phòng A, Sở B, tỉnh C". */
export const written = (trail: readonly TrailStep[]): string =>
  trail
    .map(({ name }) => name)
    .toReversed()
    .join(', ')

/** So many codes of units that bear one name are told. */
const mostCodes = 20

/** Why a text names no single unit: the codes of those that bear the name; of many the first alone, and how many more. */
export const severalFault = (
  text: string,
  units: readonly Pick<UnitOn, 'code'>[],
): { readonly code: 'unit.several' | 'unit.many'; readonly values: Record<string, string | number> } => {
  const codes = units
    .slice(0, mostCodes)
    .map(({ code }) => code)
    .join(', ')
  const more = units.length - mostCodes
  return more > 0
    ? { code: 'unit.many', values: { unit: text, codes, count: units.length, shown: mostCodes, more } }
    : { code: 'unit.several', values: { unit: text, codes } }
}

/** The ids of a path, root first. */
export const idsOf = (path: string): readonly number[] => path.split('/').filter(Boolean).map(Number)

/** The path of a unit below a parent (null: a root). */
export const pathUnder = (parentPath: string | null, id: number): string => `${parentPath ?? '/'}${id}/`

/** What a name is found and ordered by. */
export const nameKeys = (name: string): { searchKey: string; sortKey: string } => ({
  searchKey: fold(name),
  sortKey: sortKey(name),
})

/** Whether a version with these days (until is exclusive) stands on the day. */
export const standsOn = (version: { fromDay: Day; untilDay: Day | null }, day: Day): boolean =>
  version.fromDay <= day && (version.untilDay === null || day < version.untilDay)
