import type { Visit } from '../../../../platform/web/route.ts'
import { type Cutoff, cutoffName } from '../../election-day.ts'
import { CutoffChoice, type DayAt, DayHead } from '../../pages/day-head.tsx'
import { QuickLine } from '../../pages/quick-line.tsx'
import { say } from '../../words.ts'

type Props = {
  readonly visit: Visit
  readonly day: DayAt
  readonly cutoffs: readonly Cutoff[]
  readonly cutoff: Cutoff
}

/** One line for any area of the province, by its code. */
export const QuickPage = ({ visit, day, cutoffs, cutoff }: Props) => {
  const t = say(visit.language)
  return (
    <>
      <DayHead
        visit={visit}
        day={day}
        current={null}
        title={t('board.quick')}
        lead={t('entry.lead', { cutoff: cutoffName(cutoff, day.day) })}
      />
      <CutoffChoice visit={visit} day={day} cutoffs={cutoffs} cutoff={cutoff} />
      <QuickLine visit={visit} day={day} cutoff={cutoff} />
    </>
  )
}
