import { showDay } from '../../../platform/plain/day.ts'
import { Chip } from '../../../platform/ui/chip/chip.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { daysPast, type Thing } from '../reminder.ts'
import { say } from '../words.ts'

/** What is owed, in words: `báo cáo Tháng 3/2021`, `kế hoạch`. */
export const thingName = (thing: Pick<Thing, 'step' | 'periodName'>, language: Visit['language']): string =>
  thing.periodName === null
    ? say(language)(`step.${thing.step}`)
    : say(language)('step.report', { period: thing.periodName })

/** The due day, and how far it lies behind or ahead. */
export const Due = ({ thing, visit }: { readonly thing: Pick<Thing, 'dueOn'>; readonly visit: Visit }) => {
  if (thing.dueOn === null) return null
  const t = say(visit.language)
  const past = daysPast(thing, visit.today)
  const state = past > 0 ? 'overdue' : 'due-soon'
  const text =
    past > 0 ? t('due.past', { days: past }) : past === 0 ? t('due.today') : t('due.left', { days: -past })
  return (
    <span>
      <span class="tabular">{showDay(thing.dueOn, visit.language)}</span> <Chip state={state} text={text} />
    </span>
  )
}
