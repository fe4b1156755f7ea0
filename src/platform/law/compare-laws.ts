import type { Clause, DatedValue, Law } from './law.ts'

/** One thing in which two laws differ. */
export type LawChange = {
  readonly kind: 'clause' | 'value' | 'instrument'
  readonly id: string
  readonly change: 'added' | 'removed' | 'changed'
  /** What is asked about: for a clause, its subject. */
  readonly subject: string | null
}

type Told = { readonly text: string; readonly subject: string | null }

const ofClause = (clause: Clause): Told => ({ text: JSON.stringify(clause), subject: clause.subject })
const ofValue = (value: DatedValue): Told => ({ text: JSON.stringify(value), subject: null })

const keyOf = ({ id, valid }: Clause): string => `${id} (${valid.from})`

const changesBetween = (
  kind: LawChange['kind'],
  before: ReadonlyMap<string, Told>,
  after: ReadonlyMap<string, Told>,
): readonly LawChange[] =>
  [...new Set([...before.keys(), ...after.keys()])].toSorted().flatMap((id): readonly LawChange[] => {
    const [old, fresh] = [before.get(id), after.get(id)]
    if (old?.text === fresh?.text) return []
    const change = old === undefined ? 'added' : fresh === undefined ? 'removed' : 'changed'
    return [{ kind, id, change, subject: (fresh ?? old)?.subject ?? null }]
  })

const clausesOf = (law: Law) => new Map(law.clauses.map((one) => [keyOf(one), ofClause(one)]))
const valuesOf = (law: Law) => new Map(Object.values(law.values).map((one) => [one.id, ofValue(one)]))
const instrumentsOf = (law: Law) =>
  new Map(law.instruments.map((one) => [one.code, { text: JSON.stringify(one), subject: null }]))

/** What a law brings that another has not, takes away, or says otherwise: to be read before it is put in force. */
export const compareLaws = (before: Law, after: Law): readonly LawChange[] => [
  ...changesBetween('instrument', instrumentsOf(before), instrumentsOf(after)),
  ...changesBetween('value', valuesOf(before), valuesOf(after)),
  ...changesBetween('clause', clausesOf(before), clausesOf(after)),
]
