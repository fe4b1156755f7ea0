import type { Day } from '../../platform/plain/day.ts'
import type { SpokespersonRow } from '../tables.ts'

/** Who names the person that speaks for a unit. */
export const namers = ['standing_agency', 'standing_approver', 'unit_leader', 'editor_in_chief'] as const

/** Who sees the list of them, of units of his branches; who oversees, of all. */
export const seers = [...namers, 'editor', 'auditor', 'administrator'] as const

type Speaking = Pick<SpokespersonRow, 'fromDay' | 'untilDay'>

/** Whether the person speaks on the day: `untilDay` is the first day on which he does not. */
export const speaksOn = ({ fromDay, untilDay }: Speaking, day: Day): boolean =>
  fromDay <= day && (untilDay === null || day < untilDay)

/** before: named for a day to come; now; after: spoke once. */
export const standingOn = (one: Speaking, day: Day): 'before' | 'now' | 'after' => {
  if (speaksOn(one, day)) return 'now'
  return one.fromDay > day ? 'before' : 'after'
}
