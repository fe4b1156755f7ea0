import { tellActor } from '../../../platform/actor.ts'
import { showDay } from '../../../platform/plain/day.ts'
import { showMoment } from '../../../platform/plain/moment.ts'
import { Banner } from '../../../platform/ui/banner/banner.tsx'
import { FilterForm } from '../../../platform/ui/filter-form/filter-form.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { Pager } from '../../../platform/ui/pager/pager.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import { pageHref } from '../../../platform/web/paging.ts'
import type { Visit } from '../../../platform/web/route.ts'
import { say } from '../../words.ts'
import type { RegisterLine } from '../queries.ts'
import { tellAct, tellSubject } from '../words.ts'

export type RegisterPageProps = {
  readonly visit: Visit
  readonly text: string
  readonly page: number
  readonly pageSize: number
  /** Lines on all pages. */
  readonly total: number
  readonly lines: readonly RegisterLine[]
  readonly sealed: number
  readonly brokenAt: number | null
}

/** The register of acts for auditors: searched by person, act or subject, with the state of its chain on top. */
export const RegisterPage = (props: RegisterPageProps) => {
  const { visit, text, lines, sealed, brokenAt } = props
  const { language } = visit
  const t = say(language)
  return (
    <>
      <PageHead title={t('register.title')} lead={t('register.lead')} />
      {brokenAt === null ? (
        <Banner tone="ok">{t('register.whole', { count: sealed })}</Banner>
      ) : (
        <Banner tone="err">{t('register.broken', { number: brokenAt })}</Banner>
      )}
      <FilterForm action="/lam-viec/nhat-ky" submit={t('register.go')}>
        <TextField name="tim" label={t('register.search')} value={text} width="long" />
      </FilterForm>
      <Table
        caption={t('register.title')}
        captionHidden
        rows={lines}
        rowKey={(line) => line.id}
        empty={t('register.empty')}
        columns={[
          { key: 'time', head: t('register.time'), cell: (line) => showMoment(line.at, language) },
          { key: 'day', head: t('register.day'), cell: (line) => showDay(line.businessDay, language) },
          { key: 'who', head: t('register.who'), cell: (line) => tellActor(line.actorName, language) },
          {
            key: 'act',
            head: t('register.act'),
            cell: (line) => (
              <>
                {tellAct(line.command, language)}
                <br />
                <code class="faint">{line.command}</code>
              </>
            ),
          },
          {
            key: 'subject',
            head: t('register.subject'),
            cell: (line) => (
              <span title={line.subject ?? undefined}>{tellSubject(line.subject, language)}</span>
            ),
          },
        ]}
      />
      <Pager page={props.page} pageSize={props.pageSize} total={props.total} href={pageHref(visit)} />
    </>
  )
}
