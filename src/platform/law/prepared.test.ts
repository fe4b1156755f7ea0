import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDay, anyFacts, anyPlaces, anyRecords } from './any-facts.fixture.ts'
import { applicable, assess, verdictsOf } from './assess.ts'
import type { Condition } from './conditions.ts'
import type { Circumstances } from './law.ts'
import { loadLaw } from './load-law.ts'
import { assessPlainly } from './plain-interpreter.fixture.ts'
import { candidatesFor, valuesAllowed } from './sheet.ts'
import { changesAbout, sheetOn } from './timetable.ts'

const law = loadLaw()
const subjects = Object.values(law.subjects)

/** Circumstances are drawn too: the prepared law and the plain one must agree wherever they are asked. */
const circumstances: fc.Arbitrary<Circumstances> = fc.record({
  source: fc.constantFrom('draft', 'issued'),
  within: anyPlaces(law),
})

describe('the law made ready', () => {
  it.each(subjects.map((subject) => [subject.code, subject] as const))(
    'answers about %s as the law read plainly',
    (code, subject) => {
      const known = fc.tuple(anyFacts(subject), anyRecords(subject), fc.boolean())
      fc.assert(
        fc.property(known, anyDay(law, code), circumstances, ([stated, records, dated], day, around) => {
          const facts = dated ? { ...stated, ...records } : stated
          const plain = assessPlainly(law, code, facts, day, around)
          expect(assess(law, code, facts, day, around)).toEqual(plain)
          expect(verdictsOf(law, code, facts, day, around)).toEqual(
            plain.map(({ clause, verdict, mark }) => ({ clause, verdict, mark })),
          )
          if (!dated)
            expect(applicable(law, code, facts, day, around).map(({ id }) => id)).toEqual(
              plain.map(({ clause }) => clause),
            )
        }),
        { numRuns: 150 },
      )
    },
  )

  it.each(law.clauses.map((clause) => [`${clause.id} (${clause.valid.from})`, clause] as const))(
    'answers the examples of %s as the law read plainly, from its first day to its last',
    (_, { id, subject, scope, valid, examples }) => {
      const within = scope === null ? [] : [scope]
      const { from, until } = valid
      const changes = changesAbout(law, subject).filter(
        (day) => day > from && (until === null || day < until),
      )
      for (const day of [from, ...changes, ...(until === null ? [] : [until])])
        for (const { facts, expected } of examples) {
          const plain = assessPlainly(law, subject, facts, day, { within })
          expect(assess(law, subject, facts, day, { within })).toEqual(plain)
          if (day === from)
            expect(plain.find((one) => one.clause === id)?.verdict ?? 'not applicable').toBe(expected)
        }
    },
  )

  it('gives plain data: what is kept as JSON comes back the same', () => {
    for (const { subject, valid, examples } of law.clauses)
      for (const { facts } of examples) {
        const findings = assess(law, subject, facts, valid.from)
        expect(JSON.parse(JSON.stringify(findings))).toEqual(findings)
      }
  })

  it('shares no piece that a reader could change for the next', () => {
    const [one] = assess(law, 'nomination', { award: 'chien_si_thi_dua_tinh' }, '2024-12-20')
    expect(one).toBeDefined()
    expect(Object.isFrozen(one?.english)).toBe(true)
    expect(one?.facts.every((fact) => Object.isFrozen(fact))).toBe(true)
  })
})

describe('a sheet', () => {
  it('is made once for all days between two changes, and anew after a change', () => {
    const on = (day: string) => sheetOn(law, 'nomination', day)
    expect(on('2025-07-01')).toBe(on('2025-07-02'))
    expect(on('2025-07-01')).not.toBe(on('2025-06-30'))
    expect(sheetOn(loadLaw(), 'nomination', '2025-07-01')).not.toBe(on('2025-07-01'))
  })

  it('files the clauses about a nomination by the award, so that few are asked for each', () => {
    const sheet = sheetOn(law, 'nomination', '2025-12-20')
    expect(sheet.key).toBe('award')
    const asked = candidatesFor(sheet, { award: 'chien_si_thi_dua_tinh' })
    expect(asked.length).toBeLessThan(sheet.clauses.length / 2)
    expect(candidatesFor(sheet, {})).toBe(sheet.clauses)
    expect(candidatesFor(sheet, { award: null })).toBe(sheet.clauses)
    expect(candidatesFor(sheet, { award: 'lạ' })).toBe(sheet.unnamed)
  })
})

describe('the values of a fact that a condition allows', () => {
  const is = (fact: string, value: string): Condition => ({
    kind: 'compare',
    left: { kind: 'fact', fact },
    comparison: 'is',
    right: { kind: 'literal', value },
  })
  const oneOf = (fact: string, value: readonly string[]): Condition => ({
    kind: 'one of',
    fact,
    options: { kind: 'literal', value },
  })
  it.each<[string, Condition, readonly string[] | null]>([
    ['one', is('award', 'a'), ['a']],
    ['a list', oneOf('award', ['a', 'b']), ['a', 'b']],
    ['of another fact', is('type', 'a'), null],
    ['all of several', { kind: 'all', of: [oneOf('award', ['a', 'b']), is('type', 'x')] }, ['a', 'b']],
    ['all, narrowed', { kind: 'all', of: [oneOf('award', ['a', 'b']), is('award', 'b')] }, ['b']],
    ['any of several', { kind: 'any', of: [is('award', 'a'), is('award', 'b')] }, ['a', 'b']],
    ['any, one of which is open', { kind: 'any', of: [is('award', 'a'), is('type', 'x')] }, null],
    ['a negation', { kind: 'not', of: is('award', 'a') }, null],
    ['so many of several', { kind: 'count', of: [is('award', 'a'), is('award', 'b')], atLeast: 1 }, null],
    ['a dated list', { kind: 'one of', fact: 'award', options: { kind: 'value', id: 'v' } }, null],
  ])('%s', (_, condition, values) => {
    expect(valuesAllowed(condition, 'award')).toEqual(values)
  })
})
