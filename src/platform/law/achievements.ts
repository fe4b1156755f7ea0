import type { Day } from '../plain/day.ts'
import { tidy } from '../plain/vietnamese.ts'

/** What was achieved, by whom, in which period (both days counted). */
export type Achievement = {
  readonly subject: string
  readonly achievement: string
  readonly periodFrom: Day
  readonly periodUntil: Day
}

/** One key per achievement: whose it is, what it is, in which period. Spaces and capitals make no other achievement. */
export const achievementKey = ({ subject, achievement, periodFrom, periodUntil }: Achievement): string =>
  [
    subject,
    periodFrom,
    periodUntil,
    tidy(achievement).replace(/\s+/gu, ' ').trim().toLocaleLowerCase('vi'),
  ].join('|')

/** The achievements that were commended before: one achievement has one award (Luật 2022, điểm c khoản 2 Điều 5). */
export const commendedBefore = <Given extends Achievement>(
  given: Achievement,
  earlier: readonly Given[],
): readonly Given[] => {
  const key = achievementKey(given)
  return earlier.filter((one) => achievementKey(one) === key)
}
