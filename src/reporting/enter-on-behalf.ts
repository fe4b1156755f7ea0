import { z } from 'zod'
import { command } from '../platform/command.ts'
import { storeFile } from '../platform/files/store.ts'
import { dayOf, timeOf } from '../platform/plain/moment.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { mustRun, reportMove, reportSeen } from './move-report.ts'
import { previousValues } from './queries.ts'
import { receiptNumber } from './report.ts'
import { checkedFileShape, contentShape, figuresToSubmit, readContent } from './report-input.ts'
import { nextReceipt } from './store.ts'

/**
 * "Nhập hộ": the level above writes down what a unit told it, who told it, by which way and when. The report is marked as
 * such, has passed the same rules, and waits to be accepted like every other.
 */
export const enterOnBehalf = command(
  reportMove(
    'report.enter_on_behalf',
    z.object({
      ...reportSeen,
      ...contentShape,
      toldBy: z.string().trim().min(2).max(200),
      way: z.string().trim().min(2).max(200),
      toldAt: z.iso.datetime(),
      /** Who answers for it in the unit, when it is not the one who told it. */
      approvedBy: z.string().trim().min(2).max(200).nullish(),
      file: checkedFileShape.nullish(),
    }),
    async (act, { report, asked }, input) => {
      mustRun(report)
      if (Date.parse(input.toldAt) > Date.parse(act.now))
        throw new Refusal('report.told_ahead', { fields: { toldAt: { code: 'report.told_ahead' } } })
      const figures = figuresToSubmit({
        asked,
        figures: readContent(asked, input),
        previous: await previousValues(act.writer, report),
        nothingToReport: input.nothingToReport,
        narrative: input.narrative ?? null,
      })
      const told = { by: act.actor.name, toldBy: input.toldBy, way: input.way, at: input.toldAt }
      const approvalFileId = input.file ? await storeFile(act.writer, input.file, act.now) : null
      return {
        figures,
        set: {
          narrative: input.narrative ?? null,
          nothingToReport: input.nothingToReport,
          preparedBy: act.actor.name,
          savedAt: act.now,
          submittedAt: act.now,
          submittedOn: act.today,
          approvedOn: act.today,
          approvedBy: input.approvedBy ?? input.toldBy,
          approvedHow: 'behalf',
          approvalFileId,
          sentOn: report.sentOn ?? dayOf(input.toldAt),
          sentTime: report.sentTime ?? timeOf(input.toldAt),
          figuresAt: input.toldAt,
          onBehalf: told,
          receipt: report.receipt ?? receiptNumber(act.today, await nextReceipt(act.writer)),
        },
        note: { onBehalf: told },
      }
    },
  ),
)
