import { z } from 'zod'
import type { Day } from '../../platform/plain/day.ts'
import type { DutyMode, DutyState, DutyStep } from '../tables.ts'

/** The steps in the order of a unit's work. */
export const dutySteps = [
  'nhan',
  'ke_hoach',
  'ke_hoach_noi_bo',
  'bao_cao',
  'tu_kiem_tra',
  'tong_ket',
  'tong_ket_gon',
  'de_xuat_kt',
  'bao_cao_tu_nguyen',
] as const satisfies readonly DutyStep[]

export const dutyModes = ['giao', 'de_nghi', 'nganh_doc', 'ghi_ho'] as const satisfies readonly DutyMode[]

export const dutyStates = [
  'owed',
  'returned',
  'done',
  'excused',
  'informed',
] as const satisfies readonly DutyState[]

/** A unit says by a form of its own that it has made a plan or a report; these are settled by what it sends. */
export const stepsWithForm: readonly DutyStep[] = ['nhan', 'ke_hoach', 'ke_hoach_noi_bo', 'bao_cao']

export const planSteps = ['ke_hoach', 'ke_hoach_noi_bo'] as const satisfies readonly DutyStep[]

type Move = {
  readonly from: readonly DutyState[]
  readonly to: DutyState
  readonly roles: readonly string[]
  /** Whose hand moves it: the unit that owes, or the one that receives. */
  readonly by: 'unit' | 'receiver'
  readonly needsReason: boolean
  readonly label: string
  readonly said: string
}

const unitRoles = ['unit_clerk', 'unit_leader'] as const
const receivers = ['standing_agency', 'standing_approver'] as const

/** What may happen to a duty, from where, by whom: forms, buttons, guards and tests read this table. */
export const dutyMoves = {
  'duty.receive': {
    from: ['owed', 'returned'],
    to: 'done',
    roles: unitRoles,
    by: 'unit',
    needsReason: false,
    label: 'duty.receive',
    said: 'said.received',
  },
  'duty.fulfil': {
    from: ['owed', 'returned'],
    to: 'done',
    roles: unitRoles,
    by: 'unit',
    needsReason: false,
    label: 'duty.fulfil',
    said: 'said.fulfilled',
  },
  // Our reading: no text says how a unit answers that proposes nobody. A dated statement under a name closes the step; a
  // unit that says nothing still owes it.
  'duty.propose_none': {
    from: ['owed', 'returned'],
    to: 'done',
    roles: unitRoles,
    by: 'unit',
    needsReason: false,
    label: 'duty.propose_none',
    said: 'said.proposed_none',
  },
  'duty.record_for': {
    from: ['owed', 'returned'],
    to: 'done',
    roles: [...receivers, 'unit_clerk'],
    by: 'receiver',
    needsReason: true,
    label: 'duty.record_for',
    said: 'said.recorded_for',
  },
  'duty.return': {
    from: ['done'],
    to: 'returned',
    roles: receivers,
    by: 'receiver',
    needsReason: true,
    label: 'duty.return',
    said: 'said.returned',
  },
  'duty.excuse': {
    from: ['owed', 'returned'],
    to: 'excused',
    roles: receivers,
    by: 'receiver',
    needsReason: true,
    label: 'duty.excuse',
    said: 'said.excused',
  },
  'duty.extend': {
    from: ['owed', 'returned'],
    to: 'owed',
    roles: receivers,
    by: 'receiver',
    needsReason: true,
    label: 'duty.extend',
    said: 'said.duty_extended',
  },
} as const satisfies Readonly<Record<string, Move>>

export type DutyMove = keyof typeof dutyMoves

/** Whether the move is open from this state. */
export const mayMove = (move: DutyMove, state: DutyState): boolean => {
  const from: readonly DutyState[] = dutyMoves[move].from
  return from.includes(state)
}

/** Whether the move fits the step: a launch is received, a plan and a report are made by their own forms. */
export const fitsStep = (move: DutyMove, step: DutyStep): boolean => {
  if (move === 'duty.receive') return step === 'nhan'
  if (move === 'duty.propose_none') return step === 'de_xuat_kt'
  if (move === 'duty.fulfil') return !stepsWithForm.includes(step)
  if (move === 'duty.return') return step !== 'nhan'
  return true
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

const remark = z.object({ reason: z.string(), on: z.string(), by: z.string() })

/** What shows how a duty stands; each room leaves its own trace, and a return or an extension adds to it. */
export const evidenceShape = z.object({
  contact: z.object({ name: z.string(), phone: z.string().nullable() }).optional(),
  campaignId: z.uuid().optional(),
  reportId: z.string().optional(),
  reviewId: z.string().optional(),
  nominationId: z.string().optional(),
  note: z.string().optional(),
  lessons: z.string().optional(),
  /** The unit's statement that it proposes nobody this time. */
  proposesNone: remark.optional(),
  recordedFor: remark.optional(),
  returned: remark.optional(),
  excused: remark.optional(),
  extended: remark.optional(),
})

export type DutyEvidence = z.output<typeof evidenceShape>

/** The evidence as it was kept; what cannot be read any more is taken for none. */
export const evidenceOf = (duty: { readonly evidence: unknown }): DutyEvidence =>
  evidenceShape.safeParse(duty.evidence).data ?? {}

/** The states that a list is asked for: one by name, 'con' for what is still to be done; null: any. */
export const statesAsked = (asked: string): readonly DutyState[] | null => {
  if (asked === 'con') return ['owed', 'returned']
  const state = dutyStates.find((one) => one === asked)
  return state ? [state] : null
}
