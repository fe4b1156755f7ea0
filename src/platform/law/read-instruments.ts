import type { Day } from '../plain/day.ts'
import { nearestName } from './faults.ts'
import type { Instrument, Validity } from './law.ts'
import type { Page } from './pages.ts'
import { inShape, instrumentShape } from './shapes.ts'

/** An instrument with the file that describes it, where its faults are noted. */
export type Bound = { readonly page: Page; readonly instrument: Instrument }

/** A validity from its two days; an end before its beginning is noted by the caller. */
export const validityOf = (raw: { from: Day; until?: Day | undefined }): Validity => ({
  from: raw.from,
  until: raw.until ?? null,
})

/** Whether it does not end before it begins. */
export const isOrdered = ({ from, until }: Validity): boolean => until === null || from <= until

/** Whether two validities have a day in common. */
export const overlap = (a: Validity, b: Validity): boolean =>
  (b.until === null || a.from <= b.until) && (a.until === null || b.from <= a.until)

const readInstrument = (page: Page): Instrument | null => {
  const raw = inShape(instrumentShape, page.data, [], page.note)
  if (!raw) return null
  const inForce = validityOf(raw['in force'])
  if (!isOrdered(inForce)) page.note(['in force'], 'order')
  return {
    code: raw.code,
    folder: page.folder,
    vi: raw.vi,
    en: raw.en,
    number: raw.number ?? null,
    kind: raw.kind,
    issuer: raw.issuer,
    signed: raw.signed ?? null,
    inForce,
    replaces: raw.replaces ?? [],
    amended: raw.amended ?? [],
    allowedBy: raw['allowed by'] ?? [],
    scope: raw.scope ?? null,
    text: raw.text ?? 'known',
    unverified: raw.unverified ?? [],
    mark: raw.mark,
    source: raw.source,
    note: raw.note ?? null,
  }
}

const checkNames = ({ page, instrument }: Bound, byCode: ReadonlyMap<string, Bound>): void => {
  const known = [...byCode.keys()]
  const named = [
    ...instrument.replaces.map((name, i) => ({ name, path: ['replaces', i] })),
    ...instrument.amended.map(({ by: name }, i) => ({ name, path: ['amended', i, 'by'] })),
  ]
  for (const { name, path } of named)
    if (!byCode.has(name)) page.note(path, 'instrument', { name }, nearestName(name, known))
}

const checkOverlap = ({ page, instrument }: Bound, byCode: ReadonlyMap<string, Bound>): void => {
  instrument.replaces.forEach((code, i) => {
    const replaced = byCode.get(code)?.instrument
    if (replaced && overlap(replaced.inForce, instrument.inForce))
      page.note(['replaces', i], 'overlap', { first: code, second: instrument.code })
  })
}

/** The way back to the instrument itself along its replacements, or null. */
const circleFrom = (start: string, byCode: ReadonlyMap<string, Bound>): readonly string[] | null => {
  const seen = new Set<string>()
  const walk = (code: string, path: readonly string[]): readonly string[] | null => {
    for (const next of byCode.get(code)?.instrument.replaces ?? []) {
      if (next === start) return [...path, next]
      if (seen.has(next)) continue
      seen.add(next)
      const found = walk(next, [...path, next])
      if (found) return found
    }
    return null
  }
  return walk(start, [start])
}

/** The instruments by folder; their names, replacements and days are checked against each other. */
export const readInstruments = (pages: readonly Page[]): ReadonlyMap<string, Bound> => {
  const byCode = new Map<string, Bound>()
  const byFolder = new Map<string, Bound>()
  for (const page of pages) {
    const instrument = readInstrument(page)
    if (!instrument) continue
    const other = byCode.get(instrument.code)
    if (other) page.note(['code'], 'twice', { name: instrument.code, file: other.page.file })
    else byCode.set(instrument.code, { page, instrument })
    byFolder.set(page.folder, { page, instrument })
  }
  for (const bound of byFolder.values()) {
    checkNames(bound, byCode)
    const circle = circleFrom(bound.instrument.code, byCode)
    if (circle) bound.page.note(['replaces'], 'cycle', { path: circle.join(' → ') })
    else checkOverlap(bound, byCode)
  }
  return byFolder
}
