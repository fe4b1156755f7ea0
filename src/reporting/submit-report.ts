import { z } from 'zod'
import { command } from '../platform/command.ts'
import { mustRun, reportMove, reportSeen } from './move-report.ts'
import { previousValues } from './queries.ts'
import { receiptNumber } from './report.ts'
import { figuresToSubmit } from './report-input.ts'
import { nextReceipt } from './store.ts'

const submit = reportMove('report.submit', z.object(reportSeen), async (act, seen) => {
  const { report, asked, figures } = seen
  mustRun(report)
  const previous = await previousValues(act.writer, report)
  return {
    figures: figuresToSubmit({ ...report, asked, figures, previous }),
    set: {
      submittedAt: act.now,
      submittedOn: act.today,
      figuresAt: act.now,
      // What the unit itself hands up is no longer what was told to the level above.
      onBehalf: null,
      preparedBy: report.preparedBy ?? act.actor.name,
      receipt: report.receipt ?? receiptNumber(act.today, await nextReceipt(act.writer)),
    },
  }
})

/** "Trình lãnh đạo": the draft passes the rules and waits for the unit's leader. A refusal leaves the draft as it was. */
export const submitReport = command(submit)
export const submitInHand = submit.inHand
