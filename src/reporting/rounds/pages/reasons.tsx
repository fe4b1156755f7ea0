import type { Visit } from '../../../platform/web/route.ts'
import type { Reason } from '../risk.ts'
import { say } from '../words.ts'

/** A reason as it is said: `thiếu 1 báo cáo`. */
export const sayReason = ({ code, count, about }: Reason, language: Visit['language']): string =>
  say(language)(`reason.${code}`, { count, about })

/** The reasons with their points, the heaviest first. */
export const Reasons = ({
  reasons,
  visit,
}: {
  readonly reasons: readonly Reason[]
  readonly visit: Visit
}) => (
  <>
    {reasons.map((reason) => (
      <div key={reason.code}>
        {say(visit.language)('reason.points', {
          reason: sayReason(reason, visit.language),
          points: reason.points,
        })}
      </div>
    ))}
  </>
)
