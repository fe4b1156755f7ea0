import { showMoment } from '../../../platform/plain/moment.ts'
import { showNumber } from '../../../platform/plain/number.ts'
import { PageHead, Prose, Section } from '../../../platform/ui/layout/layout.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { ToldAside } from '../../left-aside.ts'
import { AsideList, ImportLine } from '../../pages/left-aside.tsx'
import type { articlesOfImport } from '../../queries.ts'
import type { NewsImportRow } from '../../tables.ts'
import { say as sayNews } from '../../words.ts'
import { say } from '../words.ts'

type Made = Awaited<ReturnType<typeof articlesOfImport>>[number]

export type ImportedPageProps = {
  readonly visit: Visit
  readonly of: NewsImportRow
  readonly articles: readonly Made[]
  /** By article: how many pictures it has, and how many of them no file. */
  readonly pictures: ReadonlyMap<string, { readonly all: number; readonly missing: number }>
  readonly left: readonly ToldAside[]
}

const Drafts = ({ visit: { language }, articles, pictures }: ImportedPageProps) => {
  const [t, news] = [say(language), sayNews(language)]
  return (
    <Table
      caption={t('result.drafts')}
      captionHidden
      rows={articles}
      rowKey={({ id }) => id}
      empty={t('result.noDrafts')}
      columns={[
        {
          key: 'title',
          head: news('article.title'),
          cell: ({ id, title }) => (
            <a href={`/lam-viec/tin-bai/${id}`} lang="vi">
              {title}
            </a>
          ),
        },
        { key: 'state', head: news('article.state'), cell: ({ state }) => news(`state.${state}`) },
        {
          key: 'moment',
          head: t('result.moment'),
          cell: ({ sourcePublishedAt }) =>
            sourcePublishedAt ? showMoment(sourcePublishedAt, language) : '–',
        },
        {
          key: 'views',
          head: t('result.views'),
          numeric: true,
          cell: ({ viewsBefore }) => showNumber(viewsBefore, language),
        },
        {
          key: 'pictures',
          head: news('article.picture'),
          numeric: true,
          cell: ({ id }) => showNumber(pictures.get(id)?.all ?? 0, language),
        },
        {
          key: 'missing',
          head: t('pictures.missing'),
          numeric: true,
          cell: ({ id }) => {
            const missing = pictures.get(id)?.missing ?? 0
            return missing > 0 ? <a href={`/lam-viec/tin-bai/${id}/anh-con-thieu`}>{missing}</a> : '0'
          },
        },
      ]}
    />
  )
}

/** What a file brought into the newsroom: the drafts, and what was left aside with its reason. */
export const ImportedPage = (props: ImportedPageProps) => {
  const { visit, of, left } = props
  const t = say(visit.language)
  return (
    <>
      <PageHead title={t('result.title')} />
      <ImportLine visit={visit} of={of} />
      <Section heading={t('result.drafts')}>
        <Drafts {...props} />
      </Section>
      <Section heading={t('result.left')}>
        <Prose>{left.length > 0 ? <AsideList left={left} /> : <p>{t('result.nothing')}</p>}</Prose>
      </Section>
    </>
  )
}
