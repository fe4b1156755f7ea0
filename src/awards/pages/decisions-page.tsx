import { showDay } from '../../platform/plain/day.ts'
import { Banner } from '../../platform/ui/banner/banner.tsx'
import { LinkButton } from '../../platform/ui/button/button.tsx'
import { Empty } from '../../platform/ui/empty/empty.tsx'
import { PageHead, Section } from '../../platform/ui/layout/layout.tsx'
import { Table } from '../../platform/ui/table/table.tsx'
import { TaskList } from '../../platform/ui/task-list/task-list.tsx'
import type { Visit } from '../../platform/web/route.ts'
import type { ListedDecision } from '../queries.ts'
import { say } from '../words.ts'
import { home, pathOfDecision } from './parts.tsx'

type Props = {
  readonly visit: Visit
  readonly decisions: readonly ListedDecision[]
  readonly mayDraft: boolean
  /** Dossiers that wait and stand in no draft. */
  readonly waiting: number
}

const nameOf = ({ formVi, formEn }: ListedDecision, { language }: Visit): string =>
  language === 'vi' ? formVi : formEn

const Drafts = ({ visit, decisions }: Pick<Props, 'visit' | 'decisions'>) => {
  const t = say(visit.language)
  return (
    <TaskList
      heading={t('decisions.drafts')}
      empty={t('decisions.draftsNone')}
      tasks={decisions.map((one) => ({
        key: one.id,
        text: t('decisions.issueTask', { title: one.title }),
        href: pathOfDecision(one.id),
        under: <span lang="vi">{one.campaign}</span>,
        note: `${nameOf(one, visit)}: ${one.items}`,
      }))}
    />
  )
}

const Issued = ({ visit, decisions }: Pick<Props, 'visit' | 'decisions'>) => {
  const t = say(visit.language)
  const { language } = visit
  return (
    <Section heading={t('decisions.issued')}>
      <Table
        caption={t('decisions.issued')}
        captionHidden
        rows={decisions}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'number',
            head: t('decision.number'),
            cell: ({ number, issuedOn }) => (
              <>
                {number} <span class="faint">{issuedOn && showDay(issuedOn, language)}</span>
              </>
            ),
          },
          {
            key: 'what',
            head: t('decision.what'),
            rowHead: true,
            cell: ({ id, title }) => (
              <a href={pathOfDecision(id)} lang="vi">
                {title}
              </a>
            ),
          },
          { key: 'form', head: t('decision.form'), cell: (one) => nameOf(one, visit) },
          {
            key: 'campaign',
            head: t('decision.campaign'),
            cell: ({ campaign }) => <span lang="vi">{campaign}</span>,
          },
          { key: 'count', head: t('decision.count'), numeric: true, cell: ({ items }) => items },
        ]}
      />
    </Section>
  )
}

/** Drafts to be issued first, then what was issued. */
export const DecisionsPage = ({ visit, decisions, mayDraft, waiting }: Props) => {
  const t = say(visit.language)
  const of = (state: string) => decisions.filter((one) => one.state === state)
  const draft = mayDraft && (
    <LinkButton kind="primary" href={`${home}/moi`}>
      {t('decision.new')}
    </LinkButton>
  )
  return (
    <>
      <PageHead title={t('decisions.title')} lead={t('decisions.lead')} actions={draft} />
      {mayDraft && waiting > 0 && (
        <Banner>
          <p>{t('decisions.waiting', { count: waiting })}</p>
        </Banner>
      )}
      {decisions.length === 0 ? (
        <Empty text={t('decisions.none')}>{t('decisions.noneHelp')}</Empty>
      ) : (
        <>
          <Drafts visit={visit} decisions={of('draft')} />
          <Issued visit={visit} decisions={of('issued')} />
        </>
      )}
    </>
  )
}
