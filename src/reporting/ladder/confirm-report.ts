import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { reportMove, reportSeen } from '../move-report.ts'
import type { ReportFound } from '../queries.ts'
import { awaitsConfirmation, leadsUnit } from '../report.ts'

const mustAwait = (report: ReportFound): void => {
  if (!awaitsConfirmation(report))
    throw new Refusal('report.nothing_to_confirm', { status: 409, values: { period: report.periodName } })
}

/** The unit confirms what binds it: its leader a signature on paper, anyone who reports for it an entry on behalf. */
export const confirmReport = command(
  reportMove('report.confirm', z.object(reportSeen), async ({ actor, today }, { report }) => {
    mustAwait(report)
    if (report.approvedHow === 'paper' && !leadsUnit(actor, report.unitPath))
      throw new Refusal('report.confirmed_by_leader', { status: 403 })
    return { set: { confirmedOn: today, confirmedBy: actor.name }, note: { confirmed: true } }
  }),
)

/** The receiving room has seen the signed page and vouches for it. */
export const confirmReceived = command(
  reportMove('report.confirm_received', z.object(reportSeen), async ({ actor, today }, { report }) => {
    mustAwait(report)
    if (report.approvedHow !== 'paper') throw new Refusal('report.confirmed_by_unit', { status: 403 })
    return { set: { confirmedOn: today, confirmedBy: actor.name }, note: { confirmed: true } }
  }),
)
