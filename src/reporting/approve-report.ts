import { z } from 'zod'
import { command } from '../platform/command.ts'
import { storeFile } from '../platform/files/store.ts'
import { dayInput } from '../platform/input.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { reportMove, reportSeen } from './move-report.ts'
import { checkedFileShape } from './report-input.ts'

/** The unit's leader lets the report go up. */
export const approveReport = command(
  reportMove('report.approve', z.object(reportSeen), async (act, { report }) => ({
    set: {
      approvedOn: act.today,
      approvedBy: act.actor.name,
      approvedHow: 'login',
      sentOn: report.sentOn ?? act.today,
    },
  })),
)

/** The leader signed on paper: the clerk sends a picture of the signed page and names who signed, and when. */
export const approveOnPaper = command(
  reportMove(
    'report.approve_on_paper',
    z.object({
      ...reportSeen,
      approverName: z.string().trim().min(2).max(200),
      signedOn: dayInput.nullish(),
      file: checkedFileShape,
    }),
    async (act, { report }, input) => {
      const signedOn = input.signedOn ?? act.today
      if (signedOn > act.today)
        throw new Refusal('report.signed_ahead', { fields: { signedOn: { code: 'report.signed_ahead' } } })
      const approvalFileId = await storeFile(act.writer, input.file, act.now)
      return {
        set: {
          approvedOn: signedOn,
          approvedBy: input.approverName,
          approvedHow: 'paper',
          approvalFileId,
          sentOn: report.sentOn ?? act.today,
        },
        note: { approvalFileId },
      }
    },
  ),
)
