import { z } from 'zod'
import { isDay } from '../../platform/plain/day.ts'
import { dutyModes, dutySteps } from './duty.ts'

const day = z.string().refine(isDay, { error: 'input.not_a_day' })

/** One class of addressees and what each of its units is given. */
export const addresseesShape = z.object({
  class: z.string(),
  underId: z.number().int(),
  /** children: directly below the unit; subtree: anywhere below it. */
  scope: z.enum(['children', 'subtree']),
  /** Owed to the nearest unit of this class above (a commune to its district); null: to the campaign's receiver. */
  receiverClass: z.string().nullable().default(null),
  mode: z.enum(dutyModes),
  steps: z.array(z.object({ step: z.enum(dutySteps), dueOn: day.nullable().default(null) })),
})

export const deploymentPlanShape = z.object({
  receiverId: z.number().int(),
  /** The room that receives for the addressee ("qua phòng Tổ chức cán bộ"); null: the receiver itself. */
  viaId: z.number().int().nullable().default(null),
  addressees: z.array(addresseesShape).min(1).max(60),
})

export type Addressees = z.output<typeof addresseesShape>
export type DeploymentPlan = z.output<typeof deploymentPlanShape>
