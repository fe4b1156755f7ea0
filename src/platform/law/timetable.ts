import { addDays } from '../plain/day.ts'
import type { Day } from '../plain/day.ts'
import { valuesIn } from './condition-tree.ts'
import type { Clause, Law, Validity } from './law.ts'
import { blankSheet, makeSheet } from './sheet.ts'
import type { Sheet } from './sheet.ts'

/** The days on which what the law says about one subject changes, and the sheets of the spans between them that were asked for. */
type Timetable = {
  /** Sorted; before the first nothing is in force. */
  readonly changes: readonly Day[]
  /** At each change: the sheet that holds from it until the next. */
  readonly sheets: (Sheet | undefined)[]
}

/** The first day on which it holds and the first on which it does no longer. */
const endsOf = ({ from, until }: Validity): readonly Day[] =>
  until === null ? [from] : [from, addDays(until, 1)]

const changesOf = (law: Law, { applies, condition, valid, doubtful }: Clause): readonly Day[] => [
  ...endsOf(valid),
  ...(doubtful === null ? [] : [doubtful.from]),
  ...[...(applies === null ? [] : valuesIn(applies)), ...valuesIn(condition)].flatMap((id) =>
    (law.values[id]?.history ?? []).flatMap(endsOf),
  ),
]

/** The days on which something about the subject begins, ends or becomes doubtful; in their order, each once. */
export const changesAbout = (law: Law, subject: string): readonly Day[] =>
  [...new Set((law.bySubject[subject] ?? []).flatMap((clause) => changesOf(law, clause)))].toSorted()

/** How many of the sorted days are not after this one. */
const reached = (changes: readonly Day[], day: Day): number => {
  let [low, high] = [0, changes.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((changes[middle] ?? '') <= day) low = middle + 1
    else high = middle
  }
  return low
}

/** A law is never changed, so what was made ready from it serves as long as somebody holds it. */
const timetables = new WeakMap<Law, Map<string, Timetable>>()

const timetableOf = (law: Law, subject: string): Timetable => {
  const known = timetables.get(law) ?? new Map<string, Timetable>()
  const timetable = known.get(subject)
  if (timetable) return timetable
  const made: Timetable = { changes: changesAbout(law, subject), sheets: [] }
  // Names that no clause is about are not remembered: they come from outside and are without number.
  if (made.changes.length > 0) timetables.set(law, known.set(subject, made))
  return made
}

/** The clauses about the subject in force on the day, made ready once for each span of days between two changes. */
export const sheetOn = (law: Law, subject: string, day: Day): Sheet => {
  const { changes, sheets } = timetableOf(law, subject)
  const at = reached(changes, day) - 1
  const begun = changes[at]
  if (begun === undefined) return blankSheet
  const sheet = sheets[at] ?? makeSheet(law, subject, begun)
  sheets[at] = sheet
  return sheet
}
