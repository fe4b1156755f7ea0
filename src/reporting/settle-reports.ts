import { z } from 'zod'
import { mustFindCampaign } from '../campaigns/queries.ts'
import { settleDuty } from '../campaigns/duties/settle-duty.ts'
import { defineJob } from '../platform/jobs/job.ts'
import { unitsWithAllAccepted } from './counted/queries.ts'

const chunk = 200

/** When a campaign has ended, the duty to report is done for every unit all of whose reports were accepted. */
export const settleReportsJob = defineJob({
  kind: 'report.settle',
  input: z.object({ campaignId: z.uuid(), cause: z.string() }),
  cursor: z.object({ afterUnitId: z.number().int() }),
  step: async (act, { campaignId }, cursor) => {
    const campaign = await mustFindCampaign(act.writer, campaignId)
    if (campaign.state !== 'closed') return { next: null, done: 0 }
    const after = cursor?.afterUnitId ?? 0
    const units = await unitsWithAllAccepted(act.writer, campaignId, after, chunk)
    for (const { unitId, accepted, expected } of units)
      await settleDuty(act, {
        campaignId,
        unitId,
        steps: ['bao_cao'],
        evidence: { note: `Đã tiếp nhận ${accepted}/${expected} báo cáo` },
      })
    const last = units.at(-1)
    return {
      next: units.length < chunk || !last ? null : { afterUnitId: last.unitId },
      done: units.length,
    }
  },
})
