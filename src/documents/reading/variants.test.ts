import { describe, expect, it } from 'vitest'
import { firstVariant, secondVariant, type Variant } from '../../../test/fixtures/seed-variants.ts'
import { asData } from './print.ts'
import { readLaunchDocument } from './read.ts'

const VARIANTS = 50
const seeds = Array.from({ length: VARIANTS }, (_, at) => 1000 + at)

const byNumber = (a: { number: string | null }, b: { number: string | null }): number =>
  String(a.number) < String(b.number) ? -1 : 1

/** The fields that must be right to the letter. */
const exact = ({ documents, issuer, start, end, indicators }: ReturnType<typeof asData>) => ({
  documents: [...documents].sort(byNumber),
  issuer,
  start: start && { date: start.date, precision: start.precision },
  end,
  indicators: indicators.map(({ value, unit }) => ({ value, unit })),
})

const wanted = ({ expected }: Variant) => ({ ...expected, documents: [...expected.documents].sort(byNumber) })

describe('a launch text with other names, numbers, dates and order', () => {
  it.each(seeds)('is read exactly: provincial plan, variant %i', (seed) => {
    const variant = firstVariant(seed)
    expect(exact(asData(readLaunchDocument(variant.text)))).toEqual(wanted(variant))
  })

  it.each(seeds)('is read exactly: department launch, variant %i', (seed) => {
    const variant = secondVariant(seed)
    expect(exact(asData(readLaunchDocument(variant.text)))).toEqual(wanted(variant))
  })
})
