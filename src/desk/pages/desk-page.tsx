import { type Day, showDay } from '../../platform/plain/day.ts'
import type { Language } from '../../platform/plain/language.ts'
import { LinkButton } from '../../platform/ui/button/button.tsx'
import { PageHead } from '../../platform/ui/layout/layout.tsx'
import { type Task, TaskList } from '../../platform/ui/task-list/task-list.tsx'
import { type Desk, urgencyOf, type Work } from '../work.ts'
import { say, type words } from '../words.ts'

export type DeskPageProps = { readonly language: Language; readonly today: Day; readonly desk: Desk }

/** Rows a list shows; the rest is counted, and stands on the boards. */
const SHOWN = 25

const stepOf = (work: Work, language: Language): Readonly<Record<string, string | number>> => {
  const { step } = work.values
  if (typeof step !== 'string') return work.values
  const key = `duty.${step}`
  const known = (name: string): name is keyof typeof words & string => name in stepNames
  return { ...work.values, step: known(key) ? say(language)(key).toLowerCase() : step }
}

const stepNames = {
  'duty.nhan': true,
  'duty.ke_hoach': true,
  'duty.ke_hoach_noi_bo': true,
  'duty.tu_kiem_tra': true,
  'duty.tong_ket': true,
  'duty.tong_ket_gon': true,
  'duty.de_xuat_kt': true,
} as const

const taskOf = (work: Work, language: Language, today: Day): Task => {
  const t = say(language)
  const text = t(work.kind, stepOf(work, language))
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
      <PageHead title={t('desk.title')} lead={t('desk.lead', { day: showDay(today, language), ...counts })} />
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
