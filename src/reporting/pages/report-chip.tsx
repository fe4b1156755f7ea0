import type { Day } from '../../platform/plain/day.ts'
import type { Language } from '../../platform/plain/language.ts'
import { Chip } from '../../platform/ui/chip/chip.tsx'
import { daysLate, dueOf, punctuality } from '../report.ts'
import type { ReportState } from '../tables.ts'
import { say } from '../words.ts'

type Standing = {
  readonly state: ReportState
  readonly dueOn: Day
  readonly extendedUntil: Day | null
  readonly sentOn: Day | null
  readonly sentTime?: string | null
  readonly dueTime?: string
}

const chips = {
  owed: 'not-started',
  draft: 'draft',
  submitted: 'awaiting-signature',
  approved: 'submitted',
  accepted: 'accepted',
  returned: 'returned',
} as const

export type ReportChipProps = { readonly report: Standing; readonly today: Day; readonly language: Language }

/** How a report stands, in a word; what is past its day says so. */
export const ReportChip = ({ report, today, language }: ReportChipProps) => {
  const t = say(language)
  const days = daysLate(report, today)
  if (days > 0 && report.state === 'owed') return <Chip state="overdue" text={t('state.overdue', { days })} />
  if (report.state === 'accepted' && punctuality(report) === 'late')
    return <Chip state="accepted-late" text={t('state.accepted_late')} />
  return <Chip state={chips[report.state]} text={t(`state.${report.state}`)} />
}

/** For lists: late, soon (three days) or neither. */
export const urgencyOf = (report: Standing, today: Day, soonUntil: Day): 'late' | 'soon' | 'none' => {
  if (daysLate(report, today) > 0) return 'late'
  return dueOf(report) <= soonUntil ? 'soon' : 'none'
}

const stateKeys = {
  owed: 'state.owed',
  draft: 'state.draft',
  submitted: 'state.submitted',
  approved: 'state.approved',
  accepted: 'state.accepted',
  returned: 'state.returned',
} as const

const isState = (text: string): text is keyof typeof stateKeys => text in stateKeys
/** The word of a state that a step kept as text. */
export const stateKey = (state: string) => (isState(state) ? stateKeys[state] : 'state.draft')
