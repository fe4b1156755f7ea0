import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { reportMove, reportSeen } from '../move-report.ts'
import { underWhat } from './delegation.ts'
import { delegationFor } from './queries.ts'

/** Approves in the leader's stead; the approval says for ever in whose stead and by which paper. */
export const approveByDelegation = command(
  reportMove('report.approve_delegated', z.object(reportSeen), async (act, { report }) => {
    const { writer, actor, today } = act
    const { unitId, campaignId } = report
    const accountId = actor.accountId
    const found = accountId && (await delegationFor(writer, { accountId, unitId, campaignId, today }))
    if (!found) throw new Refusal('report.not_delegated', { status: 403 })
    const approvedUnder = underWhat(found)
    return {
      set: {
        approvedOn: today,
        approvedBy: actor.name,
        approvedHow: 'delegation',
        approvalDelegationId: found.id,
        approvedUnder,
        sentOn: report.sentOn ?? today,
      },
      note: { approvedUnder },
    }
  }),
)
