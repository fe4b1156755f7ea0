import type { Day } from './plain/day.ts'

/** Read once per act. Made by main from the machine's clock, by the demonstration's replay and by tests from a date. */
export type Clock = {
  /** The wall clock: ISO 8601, UTC. */
  now(): string
  /** The business day. */
  today(): Day
}
