import { type Day, showDay } from '../../platform/plain/day.ts'
import type { Language } from '../../platform/plain/language.ts'
import { LinkButton } from '../../platform/ui/button/button.tsx'
import type { Task } from '../../platform/ui/task-list/task-list.tsx'
import { urgencyOf, type Work } from '../work.ts'
import { say, tell } from '../words.ts'

/** A piece of work as a line of a list. */
export const taskOf = (work: Work, language: Language, today: Day): Task => {
  const t = say(language)
  const text = tell(work, language)
  return {
    key: work.key,
    text,
    href: work.href,
    under: (
      <span lang="vi">
        {work.unitName && <strong>{work.unitName}</strong>}
        {work.unitName && work.under && ' · '}
        {work.under}
      </span>
    ),
    urgency: urgencyOf(work, today),
    ...(work.dueOn ? { deadline: showDay(work.dueOn, language) } : {}),
    ...(work.returned ? { state: 'returned' as const } : {}),
    note: work.note ? <span lang="vi">{work.note}</span> : work.requested ? t('desk.requested') : undefined,
    action: (
      <LinkButton href={work.href} kind="secondary" about={text}>
        {t('desk.open')}
      </LinkButton>
    ),
  }
}
