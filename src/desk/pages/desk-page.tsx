import { showDay } from '../../platform/plain/day.ts'
import { LinkButton } from '../../platform/ui/button/button.tsx'
import { PageHead } from '../../platform/ui/layout/layout.tsx'
import { Pager } from '../../platform/ui/pager/pager.tsx'
import { TaskList } from '../../platform/ui/task-list/task-list.tsx'
import { pageHref, partAsked, rowsOfPage } from '../../platform/web/paging.ts'
import type { Visit } from '../../platform/web/route.ts'
import type { DeskFound } from '../queries.ts'
import { say } from '../words.ts'
import { taskOf } from './task.tsx'

export type DeskPageProps = {
  readonly visit: Visit
  /** Each list as far as its page reaches. */
  readonly desk: DeskFound
  readonly pageSize: number
}

/** The three lists, each turned by itself: `address` is its page's name in the query. */
export const deskLists = [
  { list: 'mine', address: 'no' },
  { list: 'waiting', address: 'cho' },
  { list: 'below', address: 'duoi' },
] as const

const List = ({ visit, desk, pageSize, list, address }: DeskPageProps & (typeof deskLists)[number]) => {
  const { language, today } = visit
  const t = say(language)
  const part = partAsked(visit, { total: desk.totals[list], pageSize, name: address })
  const works = rowsOfPage(desk[list], part.page, pageSize)
  return (
    <>
      <TaskList
        id={list}
        heading={t(`desk.${list}`)}
        count={part.total}
        tasks={works.map((work) => taskOf(work, language, today))}
        empty={t(`desk.${list}.empty`)}
      />
      <Pager {...part} href={pageHref(visit, address, list)} />
    </>
  )
}

/** "Việc của tôi": every role's home, three lists, one primary action on each line. */
export const DeskPage = (props: DeskPageProps) => {
  const { visit, desk } = props
  const t = say(visit.language)
  return (
    <>
      <PageHead
        title={t('desk.title')}
        lead={t('desk.lead', { day: showDay(visit.today, visit.language), ...desk.totals })}
        actions={
          <LinkButton href="/lam-viec/lich" kind="secondary">
            {t('calendar.link')}
          </LinkButton>
        }
      />
      {deskLists.map((one) => (
        <List key={one.list} {...props} {...one} />
      ))}
    </>
  )
}
