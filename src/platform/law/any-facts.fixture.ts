import * as fc from 'fast-check'
import { addDays } from '../plain/day.ts'
import type { Day } from '../plain/day.ts'
import type { Fact, Facts, Law, Subject } from './law.ts'
import { changesAbout } from './timetable.ts'

const someDays = [
  '2021-02-10',
  '2021-04-01',
  '2021-09-30',
  '2024-01-31',
  '2024-02-29',
  '2026-12-31',
  '2021-02-30',
]

/** Values of the fact's type, at times null ("known to be absent"), at times nothing of its type at all. */
const valuesOf = (fact: Fact): fc.Arbitrary<unknown> => {
  const choices = Object.keys(fact.choices)
  const byType: Readonly<Record<Fact['type'], fc.Arbitrary<unknown>>> = {
    boolean: fc.boolean(),
    integer: fc.integer({ min: 0, max: 40 }),
    day: fc.constantFrom(...someDays),
    text: fc.constantFrom('KH', 'PĐTĐ', 'H18', '', 'constructor'),
    choice: fc.constantFrom(...choices, 'lạ'),
    content: fc.constantFrom(true, false, null, '', 'có', []),
  }
  return fc.oneof(
    { weight: 8, arbitrary: byType[fact.type] },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>('x', 1.5, 3, true, {}, ['một']) },
  )
}

/** Any of the facts that a subject has, each said or not. */
export const anyFacts = ({ facts }: Subject): fc.Arbitrary<Facts> =>
  fc.record(Object.fromEntries(Object.values(facts).map((fact) => [fact.name, valuesOf(fact)])), {
    requiredKeys: [],
  })

/** Dated records of a subject: `{ awards: [{ award: 'chien_si_thi_dua_co_so', year: 2023 }], … }`. */
export const anyRecords = ({
  facts,
  records,
}: Subject): fc.Arbitrary<Readonly<Record<string, readonly object[]>>> =>
  fc.record(
    Object.fromEntries(
      Object.values(records).map(({ name, key }) => {
        const counted = Object.values(facts).flatMap(({ from }) => (from?.record === name ? from.where : []))
        const one = fc.record({
          [key]: fc.constantFrom(...counted),
          year: fc.integer({ min: 2018, max: 2026 }),
        })
        return [name, fc.array(one, { maxLength: 8 })]
      }),
    ),
  )

/** Days on which something about the subject begins or ends, and those just before. */
export const anyDay = (law: Law, subject: string): fc.Arbitrary<Day> =>
  fc.constantFrom(
    '2010-01-01',
    ...changesAbout(law, subject).flatMap((day) => [addDays(day, -1), day]),
    '2026-11-21',
  )

/** Every place that has a regulation of its own. */
export const placesOf = (law: Law): readonly string[] => [
  ...new Set(law.instruments.flatMap(({ scope }) => scope ?? [])),
]

export const anyPlaces = (law: Law): fc.Arbitrary<readonly string[]> => fc.subarray([...placesOf(law)])
