import { z } from 'zod'
import { command } from '../platform/command.ts'
import { reportMove, reportSeen } from './move-report.ts'

/** The receiving room takes the report: from now on its figures count in every total. */
export const acceptReport = command(
  reportMove('report.accept', z.object(reportSeen), async (act) => ({
    set: { acceptedOn: act.today, acceptedBy: act.actor.name, returnReason: null, returnedBy: null },
  })),
)
