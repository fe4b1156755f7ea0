import { Chip } from '../../../platform/ui/chip/chip.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { standingOf } from '../inspection.ts'
import type { InspectionFound } from '../queries.ts'
import { say } from '../words.ts'

const looks = {
  planned: 'not-started',
  notified: 'collecting',
  reported: 'submitted',
  working: 'in-progress',
  minuted: 'reviewing',
  open: 'in-progress',
  closed: 'closed',
} as const

/** How an inspection stands: its state, or that a finding is past its day. */
export const InspectionChip = ({ one, visit }: { readonly one: InspectionFound; readonly visit: Visit }) => {
  const t = say(visit.language)
  const late = one.findings.some((finding) => standingOf(finding, visit.today) === 'late')
  if (late && one.state !== 'closed') return <Chip state="overdue" text={t('state.late')} />
  return <Chip state={looks[one.state]} text={t(`state.${one.state}`)} />
}
