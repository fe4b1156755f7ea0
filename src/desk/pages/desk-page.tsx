import { type Day, showDay } from '../../platform/plain/day.ts'
import type { Language } from '../../platform/plain/language.ts'
import { LinkButton } from '../../platform/ui/button/button.tsx'
import { PageHead } from '../../platform/ui/layout/layout.tsx'
import { TaskList } from '../../platform/ui/task-list/task-list.tsx'
import type { Desk } from '../work.ts'
import { say } from '../words.ts'
import { taskOf } from './task.tsx'

export type DeskPageProps = { readonly language: Language; readonly today: Day; readonly desk: Desk }

/** Rows a list shows; the rest is counted, and stands on the boards. */
const SHOWN = 25

/** "Việc của tôi": every role's home, three lists, one primary action on each line. */
export const DeskPage = ({ language, today, desk }: DeskPageProps) => {
  const t = say(language)
  const { mine, waiting, below } = desk
  const lists = [
    { key: 'mine', works: mine },
    { key: 'waiting', works: waiting },
    { key: 'below', works: below },
  ] as const
  const counts = { mine: mine.length, waiting: waiting.length, below: below.length }
  return (
    <>
      <PageHead
        title={t('desk.title')}
        lead={t('desk.lead', { day: showDay(today, language), ...counts })}
        actions={
          <LinkButton href="/lam-viec/lich" kind="secondary">
            {t('calendar.link')}
          </LinkButton>
        }
      />
      {lists.map(({ key, works }) => (
        <TaskList
          key={key}
          id={key}
          heading={t(`desk.${key}`)}
          count={works.length}
          tasks={works.slice(0, SHOWN).map((work) => taskOf(work, language, today))}
          empty={t(`desk.${key}.empty`)}
          note={works.length > SHOWN ? t('desk.more', { count: works.length - SHOWN }) : undefined}
        />
      ))}
    </>
  )
}
