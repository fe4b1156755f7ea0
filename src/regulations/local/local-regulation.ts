import type { Instrument, Law, Validity } from '../../platform/law/law.ts'
import { type LocalLaw, readLocal } from '../../platform/law/read-local.ts'
import { heldOn, withLocals } from '../../platform/law/with-local.ts'
import type { LawFile } from '../../platform/law/yaml-text.ts'
import { addDays, type Day } from '../../platform/plain/day.ts'
import type { LocalEditionState } from '../tables.ts'

/** Who keeps the regulations of a place: on its unit or above it. */
export const regulators = ['administrator', 'standing_agency', 'standing_approver'] as const

/** A reason says why; fewer letters say nothing. */
export const shortestReason = 20

type Move = { readonly from: readonly LocalEditionState[]; readonly to: LocalEditionState }

/** What may happen to an edition. What an older one becomes when a newer is put in force follows from its days. */
export const editionMoves = {
  'local_regulation.put': { from: ['draft'], to: 'in_force' },
  'local_regulation.drop': { from: ['draft'], to: 'discarded' },
  'local_regulation.withdraw': { from: ['in_force'], to: 'withdrawn' },
} as const satisfies Readonly<Record<string, Move>>

/** The days on which an edition holds, both counted; `fromOn: null` is a draft. */
export type EditionDays = { readonly fromOn: Day | null; readonly untilOn: Day | null }

/** An edition's days as the law speaks of days; null when it never holds. */
export const daysOf = ({ fromOn, untilOn }: EditionDays): Validity | null =>
  fromOn === null || (untilOn !== null && untilOn < fromOn) ? null : { from: fromOn, until: untilOn }

/** The last day of an edition that ends before `day`: what had ended earlier stays as it was. */
export const endedBefore = ({ untilOn }: EditionDays, day: Day): Day => {
  const last = addDays(day, -1)
  return untilOn !== null && untilOn < last ? untilOn : last
}

export type Edition = EditionDays & {
  readonly id: string
  readonly version: number
  readonly state: LocalEditionState
  readonly files: readonly LawFile[]
}

/** The editions as they would stand once this one holds from a day: the older ones end on the day before. */
export const asIfPut = <One extends Edition>(
  editions: readonly One[],
  edition: One,
  fromOn: Day,
): readonly One[] => [
  ...editions
    .filter(({ id }) => id !== edition.id)
    .map((one) => (one.fromOn === null ? one : { ...one, untilOn: endedBefore(one, fromOn) })),
  { ...edition, fromOn, untilOn: null },
]

/** The editions as they would stand once the regulation is withdrawn from a day on. */
export const asIfWithdrawn = <One extends Edition>(editions: readonly One[], day: Day): readonly One[] =>
  editions.map((one) => (one.fromOn === null ? one : { ...one, untilOn: endedBefore(one, day) }))

/** The law of a place, and the names under which its own clauses bind (`within` of an assessment). */
export type LawOfPlace = { readonly law: Law; readonly within: readonly string[] }

const readings = new WeakMap<Law, Map<string, LocalLaw | null>>()
const MOST_READ = 200

/** An edition read against the country's law, kept: null when that law has changed so that the edition is faulty. */
export const localOf = (base: Law, { id, version, files }: Edition): LocalLaw | null => {
  const kept = readings.get(base) ?? new Map<string, LocalLaw | null>()
  readings.set(base, kept)
  const key = `${id} ${version}`
  const known = kept.get(key)
  if (known !== undefined) return known
  if (kept.size >= MOST_READ) kept.clear()
  const { local } = readLocal(base, files)
  kept.set(key, local)
  return local
}

/** Whether the edition can still be read beside this law of the country. */
export const standsBeside = (base: Law, edition: Edition): boolean => localOf(base, edition) !== null

const places = new WeakMap<Law, Map<string, LawOfPlace>>()

/** The country's law with these editions beside it, each on its own days. */
export const lawWith = (base: Law, editions: readonly Edition[]): LawOfPlace => {
  const holding = editions.flatMap((edition) => {
    const days = daysOf(edition)
    return days ? [{ edition, days }] : []
  })
  if (holding.length === 0) return { law: base, within: [] }
  const key = holding
    .map(({ edition: { id, version }, days }) => `${id} ${version} ${days.from} ${days.until}`)
    .join('|')
  const kept = places.get(base) ?? new Map<string, LawOfPlace>()
  places.set(base, kept)
  const known = kept.get(key)
  if (known) return known
  const locals = holding.flatMap(({ edition, days }) => {
    const local = localOf(base, edition)
    return local ? [heldOn(local, days)] : []
  })
  const made: LawOfPlace = {
    law: withLocals(base, locals),
    within: [...new Set(locals.flatMap(({ instrument }) => instrument.scope ?? []))],
  }
  if (kept.size >= MOST_READ) kept.clear()
  kept.set(key, made)
  return made
}

/** The first day from which an edition may hold: no regulation holds before its instrument. */
export const earliestDay = ({ inForce }: Pick<Instrument, 'inForce'>): Day => inForce.from
