import type { Actor } from '../../platform/actor.ts'
import { type Day, showDay } from '../../platform/plain/day.ts'
import type { ApprovalDelegationForm } from '../tables.ts'

export type DelegationState = 'ahead' | 'in_force' | 'ended' | 'withdrawn'

type Move = {
  readonly from: Partial<Readonly<Record<DelegationState, DelegationState>>>
  readonly roles: readonly string[]
  readonly needsReason: boolean
}

/** What may happen to a delegation once given; it ends by itself on its last day. */
export const delegationMoves = {
  'delegation.withdraw': {
    from: { ahead: 'withdrawn', in_force: 'withdrawn' },
    roles: ['unit_leader'],
    needsReason: true,
  },
} as const satisfies Readonly<Record<string, Move>>

/** Whether the person leads this very unit: only its own head delegates. */
export const leads = (actor: Actor, unitId: number): boolean =>
  actor.grants.some((grant) => grant.role === 'unit_leader' && grant.unitId === unitId)

type Given = { readonly fromOn: Day; readonly untilOn: Day; readonly withdrawnOn: Day | null }

export const delegationState = ({ fromOn, untilOn, withdrawnOn }: Given, today: Day): DelegationState => {
  if (withdrawnOn !== null) return 'withdrawn'
  if (today < fromOn) return 'ahead'
  return today > untilOn ? 'ended' : 'in_force'
}

const formNames: Readonly<Record<ApprovalDelegationForm, string>> = { tuq: 'TUQ.', kt: 'KT.' }

type Authority = {
  readonly form: ApprovalDelegationForm
  readonly leaderTitle: string
  readonly leaderName: string
  readonly paperNumber: string
  readonly paperOn: Day
}

/**
 * In whose stead and by which paper, as it stands on the approval: "TUQ. Giám đốc Nguyễn A, theo văn bản số 12/UQ ngày
 * 01/03/2021". It is the wording of the paper, in Vietnamese whatever the page.
 */
export const underWhat = ({ form, leaderTitle, leaderName, paperNumber, paperOn }: Authority): string =>
  `${formNames[form]} ${leaderTitle} ${leaderName}, theo văn bản số ${paperNumber} ngày ${showDay(paperOn, 'vi')}`
