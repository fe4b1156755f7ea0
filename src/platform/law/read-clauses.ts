import { showDay } from '../plain/day.ts'
import type { Day } from '../plain/day.ts'
import { fill } from '../plain/words.ts'
import type { Sentence } from '../plain/words.ts'
import { cite } from './citation.ts'
import { isOfType } from './comparisons.ts'
import type { Scalar } from './comparisons.ts'
import { factsIn } from './condition-tree.ts'
import type { Condition } from './conditions.ts'
import { bareEdges, showEdge, weighingExamples } from './examples.ts'
import { nearestName } from './faults.ts'
import type { Clause, DatedValue, Example, Fact, Instrument, Subject } from './law.ts'
import { readCondition } from './read-condition.ts'
import { isOrdered, overlap } from './read-instruments.ts'
import type { Reading } from './read-operand.ts'
import { citedParts, within } from './read-values.ts'
import type { ArticleOf } from './read-values.ts'
import { groundOn } from './sheet.ts'
import { clauseShape, inShape } from './shapes.ts'
import { words } from './words.ts'

/** All that the clauses are read against. */
export type Library = {
  readonly subjects: Readonly<Record<string, Subject>>
  readonly values: Readonly<Record<string, DatedValue>>
  readonly instruments: readonly Instrument[]
  readonly valueOn: (id: string, day: Day) => Scalar | null
}

type RawClause = NonNullable<ReturnType<typeof shapeOf>>
type RawExamples = RawClause['examples']
type Path = readonly (string | number)[]

const shapeOf = (raw: unknown, path: Path, article: ArticleOf) =>
  inShape(clauseShape, raw, path, article.page.note)

const expectations = ['met', 'not met', 'not applicable'] as const

const checkFacts = (
  facts: Readonly<Record<string, unknown>>,
  path: Path,
  { subject, note }: Reading,
): void => {
  for (const [name, value] of Object.entries(facts)) {
    const fact = subject.facts[name]
    const at = [...path, name]
    if (!fact) note(at, 'fact', { name }, nearestName(name, Object.keys(subject.facts)))
    else if (value !== null && !isOfType(fact.type, value)) note(at, 'type', { name, type: fact.type })
    else if (fact.type === 'choice' && typeof value === 'string' && !(value in fact.choices))
      note(at, 'choice', { name: value, fact: name }, nearestName(value, Object.keys(fact.choices)))
  }
}

const readExamples = (raw: RawExamples, path: Path, reading: Reading): readonly Example[] =>
  expectations.flatMap((expected) =>
    (raw[expected] ?? []).map((one, index) => {
      checkFacts(one.facts, [...path, 'examples', expected, index, 'facts'], reading)
      return { expected, vi: one.vi ?? null, facts: one.facts }
    }),
  )

/** From when an amendment without a text makes the instrument's clauses doubtful. */
const doubtfulOf = (instrument: Instrument, { instruments }: Library): Clause['doubtful'] => {
  const [first] = instrument.amended
    .flatMap(({ by, from }) => {
      const amending = instruments.find((one) => one.code === by)
      return amending?.text === 'unknown' ? [{ from, amending }] : []
    })
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
  if (!first) return null
  const say = (language: 'vi' | 'en'): string =>
    fill(words.doubtful[language], {
      from: showDay(first.from, language),
      instrument: first.amending[language],
    })
  const why: Sentence = { vi: say('vi'), en: say('en') }
  return { from: first.from, why }
}

const checkExamples = (clause: Clause, path: Path, { page }: ArticleOf, library: Library): void => {
  const { note } = page
  const { id: name, examples, valid } = clause
  if (!examples.some(({ expected }) => expected === 'met')) note(path, 'noMet', { name })
  if (!examples.some(({ expected }) => expected === 'not met')) note(path, 'noNotMet', { name })
  const subject = library.subjects[clause.subject]
  if (!subject) return
  const ground = groundOn(subject, (id) => library.valueOn(id, valid.from))
  const weigh = weighingExamples(clause, ground)
  for (const expected of expectations)
    examples
      .filter((one) => one.expected === expected)
      .forEach((example, index) => {
        const verdict = weigh(example.facts)
        if (verdict !== expected)
          note([...path, 'examples', expected, index], 'example', { expected, verdict })
      })
  for (const edge of bareEdges(clause, ground)) note(path, 'edge', { name, comparison: showEdge(edge) })
}

const validityOfClause = (raw: RawClause, path: Path, { page, instrument }: ArticleOf): Clause['valid'] => {
  const valid = {
    from: raw.valid?.from ?? instrument.inForce.from,
    until: raw.valid?.until ?? instrument.inForce.until,
  }
  if (!isOrdered(valid)) page.note([...path, 'valid'], 'order')
  else if (!within(valid, instrument.inForce))
    page.note([...path, 'valid'], 'outside', { instrument: instrument.code })
  return valid
}

const factsAsked = (applies: Condition | null, condition: Condition, { facts }: Subject): readonly Fact[] => {
  const names = new Set([...(applies === null ? [] : factsIn(applies)), ...factsIn(condition)])
  return [...names].flatMap((name) => facts[name] ?? [])
}

const readClause = (raw: unknown, path: Path, article: ArticleOf, library: Library): Clause | null => {
  const { page, instrument } = article
  const read = shapeOf(raw, path, article)
  if (!read) return null
  const parts = citedParts(read.id, article, [...path, 'id'])
  const subject = library.subjects[read.subject]
  if (!subject) {
    const nearest = nearestName(read.subject, Object.keys(library.subjects))
    page.note([...path, 'subject'], 'subject', { name: read.subject }, nearest)
    return null
  }
  const reading: Reading = { subject, values: library.values, note: page.note }
  const condition = readCondition(read.condition, [...path, 'condition'], reading)
  const applies =
    read.applies === undefined ? null : readCondition(read.applies, [...path, 'applies'], reading)
  const examples = readExamples(read.examples, path, reading)
  if (!parts || !condition || (read.applies !== undefined && !applies)) return null
  const clause: Clause = {
    id: read.id,
    row: read.row ?? null,
    subject: subject.code,
    instrument: instrument.code,
    citation: cite(instrument, page.place, parts),
    words: read.words,
    severity:
      typeof read.severity === 'string' ? { draft: read.severity, issued: read.severity } : read.severity,
    valid: validityOfClause(read, path, article),
    mark: read.mark,
    source: read.source,
    doubtful: doubtfulOf(instrument, library),
    scope: instrument.scope,
    applies,
    condition,
    nature: read.nature ?? [],
    examples,
    facts: factsAsked(applies, condition, subject),
  }
  checkExamples(clause, path, article, library)
  return clause
}

/** The clauses of all articles, in the order of instruments and articles; one id twice needs days apart. */
export const readClauses = (
  articles: readonly (ArticleOf & { readonly clauses: readonly unknown[] })[],
  library: Library,
): readonly Clause[] => {
  const clauses: Clause[] = []
  for (const article of articles)
    article.clauses.forEach((raw, index) => {
      const clause = readClause(raw, ['clauses', index], article, library)
      if (!clause) return
      const clash = clauses.find((one) => one.id === clause.id && overlap(one.valid, clause.valid))
      if (clash) {
        const [first, second] = [`${clash.id} (${clash.valid.from})`, `${clause.id} (${clause.valid.from})`]
        article.page.note(['clauses', index, 'id'], 'overlap', { first, second })
      }
      clauses.push(clause)
    })
  return clauses
}
