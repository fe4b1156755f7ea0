import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDay, anyFacts, anyRecords, placesOf } from './any-facts.fixture.ts'
import { assess } from './assess.ts'
import { assessAward } from './assessment.ts'
import { leavesOf } from './condition-tree.ts'
import type { Condition } from './conditions.ts'
import type { Facts, Finding } from './law.ts'
import { loadLaw } from './load-law.ts'
import { sheetOn } from './timetable.ts'

const law = loadLaw()
const everywhere = { within: placesOf(law) }
const findingsOn = (subject: string, facts: Facts, day: string) =>
  assess(law, subject, facts, day, everywhere)
const byClause = (findings: readonly Finding[]) => new Map(findings.map((one) => [one.clause, one.verdict]))

describe.each(Object.values(law.subjects).map((subject) => [subject.code, subject] as const))(
  'any facts about %s',
  (code, subject) => {
    const days = anyDay(law, code)
    const own = new Set([...Object.keys(subject.facts), ...Object.keys(subject.records)])
    const strange = fc.string({ minLength: 1 }).filter((name) => !own.has(name) && name !== '__proto__')

    it('change nothing in the findings when a fact that nobody knows is added', () => {
      fc.assert(
        fc.property(anyFacts(subject), days, strange, fc.anything(), (facts, day, name, value) => {
          expect(findingsOn(code, { ...facts, [name]: value }, day)).toEqual(findingsOn(code, facts, day))
        }),
        { numRuns: 60 },
      )
    })

    it('change nothing in the findings when one is added that no clause of the day asks for', () => {
      fc.assert(
        fc.property(anyFacts(subject), anyFacts(subject), days, (facts, more, day) => {
          const asked = new Set(
            sheetOn(law, code, day).clauses.flatMap(({ clause }) => clause.facts.map(({ name }) => name)),
          )
          const idle = Object.fromEntries(Object.entries(more).filter(([name]) => !asked.has(name)))
          expect(findingsOn(code, { ...facts, ...idle }, day)).toEqual(findingsOn(code, facts, day))
        }),
        { numRuns: 60 },
      )
    })

    it('never turn an answer round when more becomes known: met stays met, not met stays not met', () => {
      fc.assert(
        fc.property(anyFacts(subject), fc.nat(), days, (facts, seed, day) => {
          const names = Object.keys(facts)
          const fewer = Object.fromEntries(
            names.filter((_, i) => (seed >> (i % 30)) & 1).map((name) => [name, facts[name]]),
          )
          const after = byClause(findingsOn(code, facts, day))
          for (const [clause, verdict] of byClause(findingsOn(code, fewer, day)))
            if (verdict !== 'unknown') expect([clause, after.get(clause)]).toEqual([clause, verdict])
        }),
        { numRuns: 150 },
      )
    })

    it('have nothing missing exactly when met, and what is missing is asked for and marked', () => {
      fc.assert(
        fc.property(anyFacts(subject), days, (facts, day) => {
          for (const one of findingsOn(code, facts, day)) {
            expect(one.missing.length === 0).toBe(one.verdict === 'met')
            expect(new Set(one.missing).size).toBe(one.missing.length)
            const lacking = one.facts.filter((fact) => fact.lacking).map((fact) => fact.name)
            expect(lacking.toSorted()).toEqual([...one.missing].toSorted())
          }
        }),
        { numRuns: 100 },
      )
    })

    it('are answered by the facts and the day alone, in whatever order they are given', () => {
      fc.assert(
        fc.property(anyFacts(subject), anyRecords(subject), days, days, (stated, records, day, other) => {
          const facts = { ...stated, ...records }
          const first = findingsOn(code, facts, day)
          findingsOn(code, facts, other)
          const turned = Object.fromEntries(Object.entries(structuredClone(facts)).toReversed())
          expect(findingsOn(code, turned, day)).toEqual(first)
        }),
        { numRuns: 60 },
      )
    })
  },
)

// Only a nomination has dated records, to which a year, an award, an initiative can be added.
describe.each(
  Object.values(law.subjects)
    .filter(({ records }) => Object.keys(records).length > 0)
    .map((subject) => [subject.code, subject] as const),
)('any history of %s', (code, subject) => {
  const natured = new Set(law.clauses.filter(({ nature }) => nature.length > 0).map(({ id }) => id))
  const counted = Object.values(subject.facts).filter(({ from }) => from !== null)

  const keepMet = (before: Facts, after: Facts, day: string): void => {
    const then = byClause(findingsOn(code, after, day))
    for (const [clause, verdict] of byClause(findingsOn(code, before, day)))
      if (verdict === 'met' && !natured.has(clause))
        expect([clause, then.get(clause)]).toEqual([clause, 'met'])
  }

  it('that grows by records turns no met into not met, but in a clause that says that it may', () => {
    expect(counted.length).toBeGreaterThan(5)
    const names = new Set(counted.map(({ name }) => name))
    fc.assert(
      fc.property(
        anyFacts(subject),
        anyRecords(subject),
        anyRecords(subject),
        anyDay(law, code),
        (all, before, more, day) => {
          const facts = Object.fromEntries(Object.entries(all).filter(([name]) => !names.has(name)))
          const grown = Object.fromEntries(
            Object.keys(before).map((name) => [name, [...(before[name] ?? []), ...(more[name] ?? [])]]),
          )
          keepMet({ ...facts, ...before }, { ...facts, ...grown }, day)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('that grows by one in a count that is stated outright does neither', () => {
    fc.assert(
      fc.property(
        anyFacts(subject),
        fc.constantFrom(...counted.map(({ name }) => name)),
        anyDay(law, code),
        (facts, name, day) => {
          const count = facts[name]
          if (typeof count === 'number') keepMet(facts, { ...facts, [name]: count + 1 }, day)
        },
      ),
      { numRuns: 300 },
    )
  })

  /** What one more fact may turn against the subject: a thing that must not be, a number that must not be passed. */
  const limits = (condition: Condition): boolean =>
    JSON.stringify(condition).includes('"kind":"not"') ||
    leavesOf(condition).some(
      (leaf) =>
        leaf.kind === 'compare' &&
        (leaf.comparison === 'at most' ||
          leaf.comparison === 'less than' ||
          (leaf.right.kind === 'literal' && leaf.right.value === false)),
    )

  it('is weighed by clauses that say so where they forbid or limit, and only there', () => {
    const own = law.bySubject[code] ?? []
    expect(own.filter((one) => limits(one.condition) !== one.nature.length > 0).map(({ id }) => id)).toEqual(
      [],
    )
  })
})

it('an assessment of an award depends on the question and its day alone', () => {
  const question = fc.record({
    award: fc.constantFrom(...Object.keys(law.catalogue.awards)),
    subjectKind: fc.constantFrom('individual' as const, 'collective' as const, 'household' as const),
    awardType: fc.constantFrom(null, ...Object.keys(law.catalogue.types)),
    day: anyDay(law, 'nomination'),
    within: fc.subarray([...placesOf(law)]),
    facts: law.subjects['nomination'] ? anyFacts(law.subjects['nomination']) : fc.constant({}),
  })
  fc.assert(
    fc.property(question, fc.anything(), (asked, noise) => {
      const first = assessAward(law, asked)
      expect(assessAward(law, structuredClone(asked))).toEqual(first)
      const noisy = assessAward(law, { ...asked, facts: { nobodyAsks: noise, ...asked.facts } })
      expect([noisy.verdict, noisy.findings]).toEqual([first.verdict, first.findings])
    }),
    { numRuns: 100 },
  )
})
