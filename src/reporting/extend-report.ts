import { z } from 'zod'
import { command } from '../platform/command.ts'
import { dayInput } from '../platform/input.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { reportMove, reportSeen } from './move-report.ts'
import { dueOf } from './report.ts'

/** More time for one unit, with the reason and the name of who gave it. */
export const extendReport = command(
  reportMove(
    'report.extend',
    z.object({ ...reportSeen, until: dayInput, reason: z.string().trim().min(10).max(1000) }),
    async (act, report, { until, reason }) => {
      if (until <= dueOf(report))
        throw new Refusal('report.extended_backwards', {
          fields: { until: { code: 'report.extended_backwards' } },
        })
      return {
        set: { extendedUntil: until, extensionReason: reason, extensionBy: act.actor.name },
        reason,
        note: { until },
      }
    },
  ),
)
