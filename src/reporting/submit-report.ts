import { z } from 'zod'
import { command } from '../platform/command.ts'
import { mustRun, reportMove, reportSeen } from './move-report.ts'
import { askedOf, figuresOf, previousValues } from './queries.ts'
import { receiptNumber } from './report.ts'
import { figuresToSubmit } from './report-input.ts'
import { nextReceipt, replaceFigures } from './store.ts'

/** "Trình lãnh đạo": the draft passes the rules and waits for the unit's leader. A refusal leaves the draft as it was. */
export const submitReport = command(
  reportMove('report.submit', z.object(reportSeen), async (act, report) => {
    mustRun(report)
    const figures = figuresToSubmit({
      ...report,
      asked: await askedOf(act.writer, report),
      figures: await figuresOf(act.writer, report.id),
      previous: await previousValues(act.writer, report),
    })
    await replaceFigures(act.writer, report.id, figures)
    return {
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
  }),
)
