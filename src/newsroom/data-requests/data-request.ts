import { type Law, valueOn } from '../../platform/law/law.ts'
import type { Day } from '../../platform/plain/day.ts'
import type { Sentence } from '../../platform/plain/words.ts'
import { addWorkingDays, type Holidays, workingDaysBetween } from '../../platform/plain/working-days.ts'
import type { DataRequestKind, DataRequestRow, DataRequestState } from '../tables.ts'

/** Who reads what is asked and answers it. */
export const answerers = ['data_officer'] as const

/** Who sees that there are requests and where their clocks stand, to units of his branches; who oversees, to all. */
export const seers = [...answerers, 'auditor', 'administrator'] as const

/** What a person may ask about his own data. */
export const requestKinds = [
  'see',
  'correct',
  'delete',
  'withdraw_consent',
  'object',
] as const satisfies readonly DataRequestKind[]

type Move = { readonly from: readonly DataRequestState[]; readonly to: DataRequestState }

/** What may happen to a request. The term of the first answer is never put off; what was promised in it may be. */
export const requestMoves = {
  'data_request.accept': { from: ['received'], to: 'accepted' },
  'data_request.postpone': { from: ['accepted'], to: 'accepted' },
  'data_request.carry_out': { from: ['received', 'accepted'], to: 'carried_out' },
  'data_request.refuse': { from: ['received', 'accepted'], to: 'refused' },
  'data_request.redirect': { from: ['received'], to: 'received' },
} as const satisfies Readonly<Record<string, Move>>

export type RequestMove = keyof typeof requestMoves

/** Whether the move is open from this state. */
export const mayMoveRequest = (move: RequestMove, state: DataRequestState): boolean => {
  const from: readonly DataRequestState[] = requestMoves[move].from
  return from.includes(state)
}

/** The law's value: working days in which a request is answered. */
const TERM = 'ND356-2025.tra-loi'

/** What the house holds to by its own word before that law is in force. */
const OWN_TERM = 2

export type Term = {
  /** Working days from the day after the request. */
  readonly days: number
  /** The instrument that sets the term on the day; null where the house sets it itself. */
  readonly instrument: Sentence | null
}

/** In how many working days a request of that day is answered, and by what. */
export const termOn = (law: Law, day: Day): Term => {
  const days = valueOn(law, TERM, day)
  const code = law.values[TERM]?.instrument
  return typeof days === 'number'
    ? { days, instrument: law.instruments.find((one) => one.code === code) ?? null }
    : { days: OWN_TERM, instrument: null }
}

/** The last day for the first answer. */
export const dueOf = (receivedOn: Day, { days }: Term, holidays: Holidays): Day =>
  addWorkingDays(receivedOn, days, holidays)

type Clocked = Pick<
  DataRequestRow,
  'state' | 'receivedOn' | 'dueOn' | 'answeredOn' | 'carryOutBy' | 'endedOn'
>

export type RequestClock =
  /** Working days left; 0 on the last day. */
  | { readonly kind: 'waiting' | 'promised'; readonly left: number; readonly until: Day }
  /** Working days past it. */
  | { readonly kind: 'late' | 'promise_late'; readonly over: number; readonly until: Day }
  /** Answered; after so many working days, and whether in time. */
  | { readonly kind: 'ended'; readonly took: number; readonly inTime: boolean }

/** Where the clock of a request stands on the day. */
export const clockOf = (request: Clocked, today: Day, holidays: Holidays): RequestClock => {
  const { state, receivedOn, dueOn, answeredOn, carryOutBy } = request
  const run = (until: Day, kinds: readonly ['waiting', 'late'] | readonly ['promised', 'promise_late']) =>
    today > until
      ? ({ kind: kinds[1], over: workingDaysBetween(until, today, holidays), until } as const)
      : ({ kind: kinds[0], left: workingDaysBetween(today, until, holidays), until } as const)
  if (answeredOn === null) return run(dueOn, ['waiting', 'late'])
  if (state === 'accepted' && carryOutBy !== null) return run(carryOutBy, ['promised', 'promise_late'])
  return {
    kind: 'ended',
    took: workingDaysBetween(receivedOn, answeredOn, holidays),
    inTime: answeredOn <= dueOn,
  }
}

type Opened = { readonly accountId: string; readonly day: Day }

/** Whether the holder of this account opened it on the day: he may go on reading until the day is over. */
export const hasOpened = (openings: readonly Opened[], accountId: string | null, day: Day): boolean =>
  openings.some((opening) => opening.accountId === accountId && opening.day === day)

/** How many days after its end nothing is kept of who asked and what was asked. */
export const daysKept = 90
