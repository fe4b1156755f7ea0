import type { LawOfPlace } from './local/local-regulation.ts'
import { chaptersOf, principlesOn } from './lookup.ts'
import type { Award, SubjectKind } from '../platform/law/catalogue.ts'
import type { Question } from '../platform/law/assessment.ts'
import type { Fact, Law } from '../platform/law/law.ts'
import { readDay } from '../platform/plain/day.ts'
import type { Day } from '../platform/plain/day.ts'

const asked = new Set(['award', 'subjectKind', 'awardType'])

/** The facts that the law of the day asks for, for this award: a form's fields, in the order of the clauses. */
export const factsToAsk = (
  law: Law,
  award: string,
  day: Day,
  within: readonly string[] = [],
): readonly Fact[] => {
  const own = chaptersOf(law, award, day)
    .filter(({ subject }) => subject.code === 'nomination')
    .flatMap(({ clauses }) => clauses.filter(({ scope }) => scope === null || within.includes(scope)))
  const facts = [...own, ...principlesOn(law, day)].flatMap(({ facts }) => facts)
  return [...new Map(facts.map((fact) => [fact.name, fact])).values()].filter(({ name }) => !asked.has(name))
}

/** What was typed, by the fact's type; undefined where nothing usable was: then it is not known. */
export const valueTyped = ({ type, choices }: Fact, typed: string): unknown => {
  if (typed === '') return undefined
  if (type === 'boolean') return typed === 'co' ? true : typed === 'khong' ? false : undefined
  if (type === 'integer') return /^\d{1,9}$/.test(typed) ? Number(typed) : undefined
  if (type === 'day') return readDay(typed) ?? undefined
  if (type === 'choice') return Object.hasOwn(choices, typed) ? typed : undefined
  return typed
}

export type Filled = {
  readonly question: Question
  /** What was typed and cannot be a value of its fact. */
  readonly wrong: readonly string[]
}

const kindOf = (award: Award, typed: string): SubjectKind =>
  award.subjects.find((kind) => kind === typed) ?? award.subjects[0] ?? 'individual'

/** The question that an address asks: one field per fact, by the fact's own name. */
export const questionFrom = (
  { law, within }: LawOfPlace,
  award: Award,
  day: Day,
  field: (name: string) => string,
): Filled => {
  const pairs = factsToAsk(law, award.code, day, within).map((fact) => {
    const typed = field(fact.name).trim().slice(0, 60)
    return { name: fact.name, typed, value: valueTyped(fact, typed) }
  })
  const type = field('loaihinh')
  return {
    wrong: pairs.filter(({ typed, value }) => typed !== '' && value === undefined).map(({ typed }) => typed),
    question: {
      award: award.code,
      subjectKind: kindOf(award, field('doituong')),
      awardType: Object.hasOwn(law.catalogue.types, type) ? type : null,
      day,
      within,
      facts: Object.fromEntries(
        pairs.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])),
      ),
    },
  }
}
