import { z } from 'zod'
import { command } from '../platform/command.ts'
import { dayInput } from '../platform/input.ts'
import type { Day } from '../platform/plain/day.ts'
import { type FieldFault, Refusal } from '../platform/plain/refusal.ts'
import { lockAlong } from './clocks.ts'
import { reportMove, reportSeen } from './move-report.ts'
import type { ReportFound } from './queries.ts'
import { dueOf } from './report.ts'

type Given = { readonly until?: Day | null | undefined; readonly unlockUntil?: Day | null | undefined }

const faultsOf = (
  report: ReportFound,
  { until, unlockUntil }: Given,
  today: Day,
): Record<string, FieldFault> => {
  if (!until && !unlockUntil) return { until: { code: 'report.extend_what' } }
  const due = until ?? dueOf(report)
  return {
    ...(until && until <= dueOf(report) ? { until: { code: 'report.extended_backwards' } } : {}),
    ...(unlockUntil && (unlockUntil < today || unlockUntil < due)
      ? { unlockUntil: { code: 'report.unlocked_backwards' } }
      : {}),
  }
}

/** What an exception for one unit makes of its two clocks: a later deadline takes the lock along. */
export const extensionOf = (report: ReportFound, given: Given, today: Day) => {
  const fields = faultsOf(report, given, today)
  const [first] = Object.values(fields)
  if (first) throw new Refusal(first.code, { fields })
  const { until, unlockUntil } = given
  const unlockedUntil = unlockUntil ?? (until ? lockAlong(report, until) : null)
  return {
    ...(until ? { extendedUntil: until } : {}),
    ...(unlockedUntil ? { unlockedUntil } : {}),
  }
}

/** More time for one unit, or its lock opened, with the reason and the name of who gave it. */
export const extendReport = command(
  reportMove(
    'report.extend',
    z.object({
      ...reportSeen,
      until: dayInput.nullish(),
      unlockUntil: dayInput.nullish(),
      reason: z.string().trim().min(10).max(1000),
    }),
    async (act, { report }, { until, unlockUntil, reason }) => ({
      set: {
        ...extensionOf(report, { until, unlockUntil }, act.today),
        extensionReason: reason,
        extensionBy: act.actor.name,
      },
      reason,
      note: { until: until ?? null, unlockUntil: unlockUntil ?? null },
    }),
  ),
)
