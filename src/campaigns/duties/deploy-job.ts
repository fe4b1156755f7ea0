import { z } from 'zod'
import type { Act } from '../../platform/command.ts'
import { type Chunk, defineJob } from '../../platform/jobs/job.ts'
import { deploymentPlanShape } from './deployment.ts'
import { within } from '../../platform/within.ts'
import { familyOf } from '../queries.ts'
import { finishDeployment } from './finish-deployment.ts'
import { countDeployed, type Given, giveDuties } from './store.ts'

/** Units a chunk takes: about 6,000 duties, well under a second on the embedded engine. */
const CHUNK = 1000

const jobInput = z.object({
  deploymentId: z.uuid(),
  campaignId: z.uuid(),
  plan: deploymentPlanShape,
  day: z.string(),
})
const jobCursor = z.object({ line: z.number().int(), afterUnitId: z.number().int() })

type Input = z.output<typeof jobInput>
type Cursor = z.output<typeof jobCursor>

const step = async (act: Act, input: Input, cursor: Cursor | null): Promise<Chunk<Cursor>> => {
  const { line, afterUnitId } = cursor ?? { line: 0, afterUnitId: 0 }
  const to = input.plan.addressees[line]
  if (!to) return { next: null, done: 0 }
  const family = await familyOf(act.writer, input.campaignId)
  const given: Given = await giveDuties(
    act.writer,
    { ...input, ...input.plan, family, limit: CHUNK },
    to,
    afterUnitId,
  )
  const lineEnds = given.units < CHUNK || given.lastUnitId === null
  const next = lineEnds
    ? { line: line + 1, afterUnitId: 0 }
    : { line, afterUnitId: given.lastUnitId ?? afterUnitId }
  const finished = lineEnds && line + 1 >= input.plan.addressees.length
  await countDeployed(act.writer, input.deploymentId, given, finished)
  if (finished)
    await within(act, finishDeployment, { campaignId: input.campaignId, deploymentId: input.deploymentId })
  return { next: finished ? null : next, done: given.units }
}

/**
 * "Triển khai đến các đơn vị": resolves the addressees on the tree of the day, class by class, and gives each unit the
 * duties of its class and mode, in chunks that can be killed anywhere. A unit that owes a step already in the same
 * chain of campaigns is not given it again.
 */
export const deployJob = defineJob({ kind: 'campaign.deploy', input: jobInput, cursor: jobCursor, step })
