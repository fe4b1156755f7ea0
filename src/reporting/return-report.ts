import { z } from 'zod'
import { command } from '../platform/command.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { reportMove, reportSeen } from './move-report.ts'
import { leastReason } from './report.ts'

/** What a report loses with its approval. */
const notApproved = {
  approvedOn: null,
  approvedBy: null,
  approvedHow: null,
  approvalFileId: null,
  approvalDelegationId: null,
  approvedUnder: null,
  confirmedOn: null,
  confirmedBy: null,
} as const

const remark = z.object({ code: z.string().max(40), text: z.string().trim().min(3).max(1000) })

/**
 * Back to the unit with a reason that says what to mend, and what is to be said of single figures. Also takes back an
 * acceptance: the figures leave the totals.
 */
export const returnReport = command(
  reportMove(
    'report.return',
    z.object({
      ...reportSeen,
      reason: z.string().trim().min(leastReason).max(2000),
      /** By the indicator's code; `narrative` for the unit's words. */
      remarks: z.array(remark).max(100).default([]),
    }),
    async (act, { asked }, { reason, remarks }) => {
      const known = new Set(['narrative', ...asked.map(({ code }) => code)])
      const strange = remarks.find(({ code }) => !known.has(code))
      if (strange) throw new Refusal('report.remark_unknown', { values: { indicator: strange.code } })
      return {
        set: {
          ...notApproved,
          acceptedOn: null,
          acceptedBy: null,
          returnReason: reason,
          returnedBy: act.actor.name,
          returnRemarks: remarks.length > 0 ? remarks : null,
        },
        reason,
        ...(remarks.length > 0 ? { note: { remarks } } : {}),
      }
    },
  ),
)

/** The unit takes its report back (thu hồi), or the leader gives it back to the clerk, until the receiver accepts it. */
export const reopenReport = command(
  reportMove(
    'report.reopen',
    z.object({ ...reportSeen, reason: z.string().trim().min(10).max(2000) }),
    async (_act, _seen, { reason }) => ({ set: { ...notApproved, sentOn: null }, reason }),
  ),
)
