import { showDay } from '../../../platform/plain/day.ts'
import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { Pager } from '../../../platform/ui/pager/pager.tsx'
import { pageHref } from '../../../platform/web/paging.ts'
import type { Visit } from '../../../platform/web/route.ts'
import { isNoticeKind } from '../../../reporting/urging/notice.ts'
import { sayNotice } from '../../../reporting/urging/words.ts'
import type { NoticeKept, TaskNotices } from '../notice-list.ts'
import { say } from '../words.ts'

export const noticesPath = '/lam-viec/thong-bao'

export type NoticesProps = {
  readonly visit: Visit
  readonly tasks: readonly TaskNotices[]
  readonly page: number
  readonly pageSize: number
  readonly total: number
  /** Tasks with something unread, on all pages. */
  readonly unread: number
}

const Said = ({ notice, visit }: { readonly notice: NoticeKept; readonly visit: Visit }) => {
  const { language } = visit
  if (!isNoticeKind(notice.kind)) return null
  const said = sayNotice(notice.kind, notice.values, { language, today: notice.day })
  return (
    <>
      <strong>{said.title}</strong>
      <br />
      <span lang="vi">{said.unit ? `${said.unit} · ${said.campaign}` : said.campaign}</span>
      <br />
      <span class="faint">
        {showDay(notice.day, language)}
        {said.detail && ` · ${said.detail}`}
      </span>
    </>
  )
}

const Task = ({ one, visit }: { readonly one: TaskNotices; readonly visit: Visit }) => {
  const t = say(visit.language)
  const [latest, ...before] = one.notices
  if (!latest || !isNoticeKind(latest.kind)) return null
  const { title } = sayNotice(latest.kind, latest.values, { language: visit.language, today: latest.day })
  return (
    <li class="notice">
      <p>
        <Said notice={latest} visit={visit} />
      </p>
      {before.length > 0 && (
        <Details summary={t('notices.before', { count: before.length })}>
          <ul>
            {before.map((notice) => (
              <li key={notice.id}>
                <Said notice={notice} visit={visit} />
              </li>
            ))}
          </ul>
        </Details>
      )}
      <Form visit={visit} action={`${noticesPath}/mo`} name={`mo-${latest.id}`} inline>
        <HiddenField name="task" value={one.task} />
        <HiddenField name="href" value={latest.href} />
        <Button kind="secondary" about={title}>
          {t('notices.open')}
        </Button>
      </Form>
    </li>
  )
}

const Tasks = ({ tasks, visit }: { readonly tasks: readonly TaskNotices[]; readonly visit: Visit }) => (
  <ul class="notices">
    {tasks.map((one) => (
      <Task key={one.task} one={one} visit={visit} />
    ))}
  </ul>
)

/** All that was told to a person, by task; what is unread first. */
export const NoticesPage = ({ visit, tasks, page, pageSize, total, unread: waiting }: NoticesProps) => {
  const t = say(visit.language)
  const unread = tasks.filter((one) => one.unread > 0)
  const read = tasks.filter((one) => one.unread === 0)
  return (
    <>
      <PageHead title={t('notices.title')} lead={t('notices.lead', { count: waiting })} />
      <Section heading={t('notices.unread')}>
        {unread.length === 0 && <Empty text={total === 0 ? t('notices.empty') : t('notices.noneUnread')} />}
        <Tasks tasks={unread} visit={visit} />
        <Form visit={visit} action={`${noticesPath}/doc-het`} name="doc-het">
          <Actions>
            {waiting > 0 && <Button kind="quiet">{t('notices.all')}</Button>}
            <LinkButton href={`${noticesPath}/kenh`} kind="quiet">
              {t('notices.channels')}
            </LinkButton>
          </Actions>
        </Form>
      </Section>
      {read.length > 0 && (
        <Section heading={t('notices.read')}>
          <Tasks tasks={read} visit={visit} />
        </Section>
      )}
      <Pager page={page} pageSize={pageSize} total={total} href={pageHref(visit)} />
    </>
  )
}
