import type { Language } from '../../../platform/plain/language.ts'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { Columns, PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { Pager } from '../../../platform/ui/pager/pager.tsx'
import { StoryList, type StoryProps } from '../../../platform/ui/story/story.tsx'
import { link, withQuery } from '../../../platform/web/address.ts'
import type { PublishedColumnRow } from '../../tables.ts'
import { say } from '../../words.ts'
import { archivePath } from './archive-page.tsx'

export type NewsListProps = {
  readonly language: Language
  readonly title: string
  readonly path: string
  /** Where the list's feed stands. */
  readonly feed: string
  readonly stories: readonly StoryProps[]
  readonly columns: readonly PublishedColumnRow[]
  readonly page: number
  readonly pageSize: number
  readonly total: number
}

/** Articles of one column, or of all, the latest first. */
export const NewsList = ({
  language,
  title,
  path,
  feed,
  stories,
  columns,
  page,
  pageSize,
  total,
}: NewsListProps) => {
  const t = say(language)
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const beyond = t('page.beyond', { page, pages })
  const aside = (
    <Section heading={t('news.columns')} note={<a href={link({ language }, feed)}>RSS</a>}>
      <ul class="plain-links">
        {columns.map((column) => (
          <li key={column.id}>
            <a href={link({ language }, `/chuyen-muc/${column.slug}`)}>
              {language === 'vi' ? column.nameVi : column.nameEn}
            </a>
          </li>
        ))}
        <li>
          <a href={link({ language }, archivePath)}>{t('archive.title')}</a>
        </li>
      </ul>
    </Section>
  )
  return (
    <>
      <PageHead title={title} />
      <Columns aside={aside} asideLabel={t('news.columns')}>
        {stories.length > 0 ? (
          <StoryList stories={stories} level={2} />
        ) : (
          <Empty text={total > 0 ? beyond : t('news.none')} />
        )}
        <Pager
          page={Math.min(page, pages)}
          pageSize={pageSize}
          total={total}
          href={(number) => link({ language }, withQuery(path, { trang: number === 1 ? null : number }))}
        />
      </Columns>
    </>
  )
}
