import type { Actor } from '../../platform/actor.ts'
import type { Day } from '../../platform/plain/day.ts'
import type { ActivityKind } from '../tables.ts'

/** Who writes inside a unit: its own people, and an agency's standing agency for the agency itself. */
export const insideRoles = ['unit_clerk', 'unit_leader', 'standing_agency', 'standing_approver'] as const

export const activityKinds = [
  'conference',
  'training',
  'propaganda',
  'meeting',
  'other',
] as const satisfies readonly ActivityKind[]

type Task = { readonly state: 'open' | 'done'; readonly dueOn: Day | null }

/** Given, not finished, and past its day. */
export const isOverdue = (task: Task, today: Day): boolean =>
  task.state === 'open' && task.dueOn !== null && task.dueOn < today

type Paper = {
  readonly receivedOn: Day
  readonly passedOn: Day | null
  readonly carriedOutOn: Day | null
}

export type PaperStep = 'received' | 'passed_on' | 'carried_out'

/** How far a received paper has come in the unit. */
export const stepOf = ({ passedOn, carriedOutOn }: Paper): PaperStep => {
  if (carriedOutOn !== null) return 'carried_out'
  return passedOn === null ? 'received' : 'passed_on'
}

/** The paths below which an actor may look inside units; `/` for who reads everything. */
export const pathsSeen = (actor: Actor): readonly string[] => {
  if (actor.kind === 'system' || actor.grants.some(({ role }) => role === 'auditor')) return ['/']
  const paths = [...new Set(actor.grants.map(({ unitPath }) => unitPath))]
  return paths.filter((path) => !paths.some((other) => other !== path && path.startsWith(other)))
}
