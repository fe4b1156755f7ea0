import type { Actor } from '../../platform/actor.ts'
import { type Day, daysBetween } from '../../platform/plain/day.ts'
import { dayOf, momentAt, timeOf } from '../../platform/plain/moment.ts'
import type { ElectionDayState } from '../tables.ts'

/** Who makes the day, its polling areas and cut-offs, and closes it. */
export const runningRoles = ['standing_agency', 'standing_approver'] as const
/** Who enters figures, each on his own branch: the commune, or for it the district and the province. */
export const enteringRoles = ['unit_clerk', 'unit_leader', ...runningRoles] as const
/** Who lets a figure become public. */
export const releasingRoles = ['election_committee'] as const

/** What may happen to the day. Figures are entered while it is open. */
export const electionMoves = {
  open: { from: ['preparing', 'closed'], to: 'open' },
  close: { from: ['open'], to: 'closed' },
} as const satisfies Record<
  string,
  { readonly from: readonly ElectionDayState[]; readonly to: ElectionDayState }
>
export type ElectionMove = keyof typeof electionMoves

export const mayMoveDay = (move: ElectionMove, state: ElectionDayState): boolean =>
  electionMoves[move].from.some((one) => one === state)

/** Polling areas and cut-offs are changed until the day is over. */
export const mayChangeAreas = (state: ElectionDayState): boolean => state !== 'closed'

/** Counts are for those who work in the province, and for who reads everything. */
export const mayWatchDay = (actor: Actor, provincePath: string): boolean =>
  actor.kind === 'system' ||
  actor.grants.some(
    ({ role, unitPath }) =>
      role === 'auditor' || provincePath.startsWith(unitPath) || unitPath.startsWith(provincePath),
  )

const dayMs = 86_400_000

/** The moment on the business day: in the demonstration the day stands while the clock on the wall goes on. */
export const momentOn = (today: Day, now: string): string =>
  new Date(Date.parse(now) + daysBetween(dayOf(now), today) * dayMs).toISOString()

export type Cutoff = {
  readonly id: number
  readonly position: number
  readonly at: string
  readonly final: boolean
}

const minute = 60_000
/** Figures of a cut-off are counted and told from a little before it. */
const leadMs = 30 * minute

/** The cut-off that is being reported at the moment: the last that has begun; before the first, the first. */
export const cutoffNow = <One extends Cutoff>(cutoffs: readonly One[], moment: string): One | undefined =>
  cutoffs.findLast(({ at }) => Date.parse(at) - leadMs <= Date.parse(moment)) ?? cutoffs[0]

/** Whether the cut-off lies so far ahead that nobody can have counted for it. */
export const liesAhead = ({ at }: Cutoff, moment: string): boolean =>
  Date.parse(at) - leadMs > Date.parse(moment)

/** How a cut-off is called: `09:00`, and `08:00 ngày 24/05` when it is not on the day itself. */
export const cutoffName = ({ at }: Pick<Cutoff, 'at'>, day: Day): string => {
  const on = dayOf(at)
  return on === day ? timeOf(at) : `${timeOf(at)} ${on.slice(8, 10)}/${on.slice(5, 7)}`
}

/** The cut-off that an address or a message means: its place, or its hour on the day. */
export const cutoffMeant = <One extends Cutoff>(
  cutoffs: readonly One[],
  text: string,
  day: Day,
): One | undefined => cutoffs.find((one) => String(one.position) === text || cutoffName(one, day) === text)

export const defaultTimes = ['09:00', '11:00', '14:00', '17:00', '19:00', '22:00'] as const
export const defaultFinal = '08:00'

const clock = /^([01]?\d|2[0-3])[:hg.]([0-5]\d)?$/

/** `9h10`, `9:10`, `9h`, `09:10` → `09:10`; null when it is no time of day. */
export const readClock = (text: string): string | null => {
  const found = clock.exec(text.trim().toLowerCase())
  return found ? `${(found[1] ?? '').padStart(2, '0')}:${found[2] ?? '00'}` : null
}

/** The moment at which somebody says it was counted: on the day of the report, before which it cannot lie ahead. */
export const toldMoment = (time: string, moment: string): string => momentAt(dayOf(moment), time)
