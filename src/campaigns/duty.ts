import type { Day } from '../platform/plain/day.ts'
import type { DutyMode, DutyState, DutyStep } from './tables.ts'

/** The steps in the order of a unit's work. */
export const dutySteps: readonly DutyStep[] = [
  'nhan',
  'ke_hoach',
  'ke_hoach_noi_bo',
  'bao_cao',
  'tu_kiem_tra',
  'tong_ket',
  'tong_ket_gon',
  'de_xuat_kt',
  'bao_cao_tu_nguyen',
]

type Move = {
  readonly from: readonly DutyState[]
  readonly to: DutyState
  readonly roles: readonly string[]
  readonly needsReason: boolean
}

/** What may happen to a duty, from where, by whom: forms, guards and tests read this table. */
export const dutyMoves = {
  'duty.receive': {
    from: ['owed', 'returned'],
    to: 'done',
    roles: ['unit_clerk', 'unit_leader'],
    needsReason: false,
  },
  'duty.fulfil': {
    from: ['owed', 'returned'],
    to: 'done',
    roles: ['unit_clerk', 'unit_leader'],
    needsReason: false,
  },
  'duty.record_for': {
    from: ['owed', 'returned'],
    to: 'done',
    roles: ['standing_agency', 'standing_approver', 'unit_clerk'],
    needsReason: true,
  },
  'duty.return': {
    from: ['done'],
    to: 'returned',
    roles: ['standing_agency', 'standing_approver'],
    needsReason: true,
  },
  'duty.excuse': {
    from: ['owed', 'returned'],
    to: 'excused',
    roles: ['standing_agency', 'standing_approver'],
    needsReason: true,
  },
  'duty.extend': {
    from: ['owed', 'returned'],
    to: 'owed',
    roles: ['standing_agency', 'standing_approver'],
    needsReason: true,
  },
} as const satisfies Readonly<Record<string, Move>>

export type DutyMove = keyof typeof dutyMoves

/** Whether the move is open from this state. */
export const mayMove = (move: DutyMove, state: DutyState): boolean => {
  const from: readonly DutyState[] = dutyMoves[move].from
  return from.includes(state)
}

type Owed = {
  readonly mode: DutyMode
  readonly state: DutyState
  readonly dueOn: Day | null
  readonly extendedUntil: Day | null
}

/** The day by which it is owed: the extension counts. */
export const dueOf = (duty: Pick<Owed, 'dueOn' | 'extendedUntil'>): Day | null =>
  duty.extendedUntil ?? duty.dueOn

/** Late: assigned (only what is assigned can be late or urged), still owed, and past its day. */
export const isLate = (duty: Owed, today: Day): boolean => {
  const due = dueOf(duty)
  return (
    duty.mode === 'giao' &&
    (duty.state === 'owed' || duty.state === 'returned') &&
    due !== null &&
    due < today
  )
}

/** A requested body is thanked, an own line is informed: neither is ever urged. */
export const mayBeUrged = (duty: Pick<Owed, 'mode' | 'state'>): boolean =>
  duty.mode === 'giao' && (duty.state === 'owed' || duty.state === 'returned')

/** What a duty begins as: a body that reports along its own line is only told. */
export const firstState = (mode: DutyMode): DutyState => (mode === 'nganh_doc' ? 'informed' : 'owed')
