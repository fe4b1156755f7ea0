import { z } from 'zod'
import type { Act } from '../../platform/command.ts'
import { type Chunk, defineJob } from '../../platform/jobs/job.ts'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { daysOff } from '../schedule/queries.ts'
import { dueDaysReached } from './ladder.ts'
import { ladderFor, unitsReached } from './queries.ts'
import { urgeUnits } from './urge-units.ts'

/** Units a chunk takes: well under a second on the embedded engine. */
export const chunk = 300

const inputShape = z.object({ campaignId: z.uuid(), day: z.string(), since: z.string() })
const cursorShape = z.object({ afterUnitId: z.number().int() })

type Cursor = z.output<typeof cursorShape>

const step = async (
  act: Act,
  { campaignId, day, since }: z.output<typeof inputShape>,
  cursor: Cursor | null,
): Promise<Chunk<Cursor>> => {
  const { writer } = act
  const campaign = await mustFindCampaign(writer, campaignId)
  // closed between the run and the chunk: nobody is urged any more
  if (campaign.state !== 'running') return { next: null, done: 0 }
  const { ladder } = await ladderFor(writer, campaignId)
  const rungs = dueDaysReached(ladder, { since, today: day }, await daysOff(writer, act.law))
  const reached = { campaignId, dueDays: [...rungs.keys()] }
  const unitIds = await unitsReached(writer, reached, cursor?.afterUnitId ?? 0, chunk)
  await urgeUnits({ ...act, today: day }, { campaign, rungs, unitIds })
  const last = unitIds.at(-1)
  return {
    next: unitIds.length < chunk || last === undefined ? null : { afterUnitId: last },
    done: unitIds.length,
  }
}

/** Tells the units of a campaign what the ladder has for them on a day, in chunks that can be killed anywhere. */
export const urgeJob = defineJob({
  kind: 'urging.campaign',
  input: inputShape,
  cursor: cursorShape,
  step,
})
