import { addDays, type Day, weekday } from '../../platform/plain/day.ts'
import { byUrgency, type Desk, type Work } from '../work.ts'

/** The Monday of a day's week. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekday(day))

export type Week = { readonly monday: Day; readonly works: readonly Work[] }

/** What has a day, by weeks from the one of today on; what is late already stands in the first. */
export const weeksOf = ({ mine, waiting }: Pick<Desk, 'mine' | 'waiting'>, today: Day): readonly Week[] => {
  const first = mondayOf(today)
  const dated = [...mine, ...waiting].flatMap((work) => {
    if (work.dueOn === null) return []
    const monday = mondayOf(work.dueOn)
    return [{ work, monday: monday < first ? first : monday }]
  })
  return [...Map.groupBy(dated, ({ monday }) => monday)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([monday, entries]) => ({ monday, works: entries.map(({ work }) => work).toSorted(byUrgency) }))
}
