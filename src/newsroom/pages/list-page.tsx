import { showMoment } from '../../platform/plain/moment.ts'
import { LinkButton } from '../../platform/ui/button/button.tsx'
import { PageHead } from '../../platform/ui/layout/layout.tsx'
import { Pager } from '../../platform/ui/pager/pager.tsx'
import { Table } from '../../platform/ui/table/table.tsx'
import { pageHref, type Part } from '../../platform/web/paging.ts'
import type { Visit } from '../../platform/web/route.ts'
import { isStale } from '../english.ts'
import type { ArticleListed } from '../queries.ts'
import { say } from '../words.ts'

const englishOf = (article: ArticleListed) => (isStale(article) ? 'stale' : article.englishState)

type ListProps = {
  readonly visit: Visit
  readonly articles: readonly ArticleListed[]
  readonly part: Part
  readonly mayWrite: boolean
  /** May see who wrote how much. */
  readonly mayCount: boolean
}

const Actions = ({ visit, mayWrite, mayCount }: ListProps) => {
  const t = say(visit.language)
  return (
    <>
      {mayWrite && <LinkButton href="/lam-viec/tin-bai/moi">{t('newsroom.new')}</LinkButton>}
      {mayWrite && (
        <LinkButton href="/lam-viec/tin-bai/tu-tep" kind="secondary">
          {t('import.title')}
        </LinkButton>
      )}
      {mayWrite && (
        <LinkButton href="/lam-viec/tin-bai/tu-cong" kind="secondary">
          {t('list.portal')}
        </LinkButton>
      )}
      <LinkButton href="/lam-viec/tin-bai/lich" kind="secondary">
        {t('list.calendar')}
      </LinkButton>
      {mayCount && (
        <LinkButton href="/lam-viec/tin-bai/bang-ke" kind="secondary">
          {t('list.sheet')}
        </LinkButton>
      )}
      <LinkButton href="/lam-viec/guong" kind="secondary">
        {t('newsroom.examples')}
      </LinkButton>
    </>
  )
}

/** The articles of the newsroom: what waits first, then the latest. */
export const ListPage = (props: ListProps) => {
  const { visit, articles, part } = props
  const { language } = visit
  const t = say(language)
  return (
    <>
      <PageHead title={t('newsroom.title')} lead={t('newsroom.lead')} actions={<Actions {...props} />} />
      <Table
        caption={t('newsroom.title')}
        captionHidden
        rows={articles}
        rowKey={(article) => article.id}
        empty={t('newsroom.none')}
        columns={[
          {
            key: 'title',
            head: t('article.title'),
            cell: (article) => (
              <a href={`/lam-viec/tin-bai/${article.id}`} lang="vi">
                {article.title}
              </a>
            ),
          },
          {
            key: 'column',
            head: t('article.column'),
            cell: (article) => (language === 'vi' ? article.columnNameVi : article.columnNameEn),
          },
          {
            key: 'english',
            head: t('english.legend'),
            cell: (article) => t(`english.state.${englishOf(article)}`),
          },
          { key: 'state', head: t('article.state'), cell: (article) => t(`state.${article.state}`) },
          {
            key: 'at',
            head: t('article.published'),
            cell: (article) => (article.publishedAt ? showMoment(article.publishedAt, language) : '–'),
          },
        ]}
      />
      <Pager {...part} href={pageHref(visit)} />
    </>
  )
}
