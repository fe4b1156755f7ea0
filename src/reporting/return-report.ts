import { z } from 'zod'
import { command } from '../platform/command.ts'
import { reportMove, reportSeen } from './move-report.ts'
import { leastReason } from './report.ts'

const notApproved = { approvedOn: null, approvedBy: null, approvedHow: null, approvalFileId: null } as const

/** Back to the unit with a reason that says what to mend. Also takes back an acceptance: the figures leave the totals. */
export const returnReport = command(
  reportMove(
    'report.return',
    z.object({ ...reportSeen, reason: z.string().trim().min(leastReason).max(2000) }),
    async (act, _report, { reason }) => ({
      set: {
        ...notApproved,
        acceptedOn: null,
        acceptedBy: null,
        returnReason: reason,
        returnedBy: act.actor.name,
      },
      reason,
    }),
  ),
)

/** The unit takes its report back (thu hồi), or the leader gives it back to the clerk, until the receiver accepts it. */
export const reopenReport = command(
  reportMove(
    'report.reopen',
    z.object({ ...reportSeen, reason: z.string().trim().min(10).max(2000) }),
    async (_act, _report, { reason }) => ({ set: { ...notApproved, sentOn: null }, reason }),
  ),
)
