import type { Operand } from '../platform/law/comparisons.ts'
import { leavesOf } from '../platform/law/condition-tree.ts'
import type { Condition } from '../platform/law/conditions.ts'
import { isFraction } from '../platform/law/comparisons.ts'
import { applicable } from '../platform/law/assess.ts'
import { valueOn } from '../platform/law/law.ts'
import type { Clause, Law, Subject } from '../platform/law/law.ts'
import type { Day } from '../platform/plain/day.ts'
import type { Sentence } from '../platform/plain/words.ts'

export const regulationsPath = '/lam-viec/quy-dinh'
export const localPath = `${regulationsPath}/dia-phuong`
export const pathOfLocal = (code: string): string => `${localPath}/${code}`
export const lawPath = `${regulationsPath}/phap-luat`
export const pathOfEdition = (id: string): string => `${lawPath}/${id}`
export const pathOfAward = (code: string): string => `${regulationsPath}/${code}`
export const pathOfMissing = (code: string): string => `${pathOfAward(code)}/con-thieu-gi`

/** The awards that a condition names: `award is …`, `award one of …`. */
export const awardsNamed = (condition: Condition | null): readonly string[] =>
  (condition === null ? [] : leavesOf(condition)).flatMap((leaf) => {
    if (leaf.kind === 'one of' && leaf.fact === 'award') return literals(leaf.options)
    const compared = leaf.kind === 'compare' && leaf.left.kind === 'fact' && leaf.left.fact === 'award'
    return compared ? literals(leaf.right) : []
  })

const literals = (operand: Operand): readonly string[] => {
  if (operand.kind !== 'literal') return []
  if (typeof operand.value === 'string') return [operand.value]
  return Array.isArray(operand.value) ? operand.value.map(String) : []
}

/** The clauses of one subject of the law (a nomination, a dossier, a vote) that hold for the award on a day. */
export type Chapter = { readonly subject: Subject; readonly clauses: readonly Clause[] }

/** What the law says of the award on the day, by what it is asked about; local regulations too, each with its scope. */
export const chaptersOf = (law: Law, award: string, day: Day): readonly Chapter[] => {
  const within = law.instruments.flatMap(({ scope }) => scope ?? [])
  return Object.values(law.subjects).flatMap((subject) => {
    if (!subject.facts['award']) return []
    const clauses = applicable(law, subject.code, { award }, day, { within }).filter(
      ({ applies, condition }) =>
        awardsNamed(applies).includes(award) || awardsNamed(condition).includes(award),
    )
    return clauses.length === 0 ? [] : [{ subject, clauses }]
  })
}

/** The principles that hold for every nomination, whatever the award. */
export const principlesOn = (law: Law, day: Day): readonly Clause[] =>
  applicable(law, 'nomination', {}, day).filter(({ applies }) => awardsNamed(applies).length === 0)

/** One row of the comparison of two days: the clause of each, or none. */
export type Change = {
  readonly row: string
  /** What the rule is about, by the law's own name for it. */
  readonly about: Sentence
  readonly before: readonly Clause[]
  readonly after: readonly Clause[]
}

const byRow = (chapters: readonly Chapter[]): ReadonlyMap<string, readonly Clause[]> => {
  const rows = new Map<string, Clause[]>()
  for (const clause of chapters.flatMap((chapter) => chapter.clauses)) {
    const row = clause.row ?? clause.id
    rows.set(row, [...(rows.get(row) ?? []), clause])
  }
  return rows
}

/** The law of two days side by side: what held on one of them alone stands beside nothing. */
export const changesOf = (
  law: Law,
  award: string,
  [first, second]: readonly [Day, Day],
): readonly Change[] => {
  const before = byRow(chaptersOf(law, award, first))
  const after = byRow(chaptersOf(law, award, second))
  return [...new Set([...before.keys(), ...after.keys()])].toSorted().map((row) => {
    const [old, fresh] = [before.get(row) ?? [], after.get(row) ?? []]
    const [one] = [...old, ...fresh]
    return { row, about: law.subjects[one?.subject ?? ''] ?? { vi: row, en: row }, before: old, after: fresh }
  })
}

/** A rung of the ladder: to be given `to`, one was given `from` so many times (in consecutive years). */
export type Rung = {
  readonly from: string
  readonly to: string
  readonly times: number
  readonly consecutive: boolean
  /** One way among several. */
  readonly optional: boolean
  readonly clause: string
}

const numberOf = (law: Law, operand: Operand, day: Day): number | null => {
  const value =
    operand.kind === 'literal'
      ? operand.value
      : operand.kind === 'value'
        ? valueOn(law, operand.id, day)
        : null
  return typeof value === 'number' && !isFraction(value) ? value : null
}

type Climb = Omit<Rung, 'to' | 'clause'>

const climbsIn = (law: Law, condition: Condition, day: Day, optional: boolean): readonly Climb[] => {
  if (condition.kind === 'all') return condition.of.flatMap((part) => climbsIn(law, part, day, optional))
  if (condition.kind === 'any') return condition.of.flatMap((part) => climbsIn(law, part, day, true))
  if (condition.kind !== 'compare' || condition.left.kind !== 'fact') return []
  const fact = law.subjects['nomination']?.facts[condition.left.fact]
  const times = numberOf(law, condition.right, day)
  if (!fact || times === null) return []
  if (fact.counts !== null) return [{ from: fact.counts, times, consecutive: true, optional }]
  if (fact.from?.record !== 'awards') return []
  const { kind, where } = fact.from
  return where.map((from) => ({ from, times, consecutive: kind === 'run', optional }))
}

/** The ladder of titles of the day, as the standards themselves make it. */
export const ladderOf = (law: Law, day: Day): readonly Rung[] =>
  applicable(law, 'nomination', {}, day).flatMap((clause) =>
    awardsNamed(clause.applies).flatMap((to) =>
      climbsIn(law, clause.condition, day, false).map((climb) => ({ ...climb, to, clause: clause.id })),
    ),
  )
