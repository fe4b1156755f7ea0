import { LinkButton } from '../../../platform/ui/button/button.tsx'
import { FilterForm } from '../../../platform/ui/filter-form/filter-form.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { AuthorRow } from '../author-sheet.ts'
import { say } from '../words.ts'

export type SheetPageProps = {
  readonly visit: Visit
  /** `2021-03`. */
  readonly month: string
  readonly rows: readonly AuthorRow[]
}

export const sums = ['news', 'features', 'photoStories', 'broadcasts', 'pictures'] as const

/** The row that adds up all others. */
export const totalOf = (rows: readonly AuthorRow[], author: string): AuthorRow => {
  const sum = (key: (typeof sums)[number]): number => rows.reduce((all, row) => all + row[key], 0)
  return {
    author,
    news: sum('news'),
    features: sum('features'),
    photoStories: sum('photoStories'),
    broadcasts: sum('broadcasts'),
    pictures: sum('pictures'),
  }
}

/** News, features and pictures of a month by author: what fees are reckoned from. */
export const SheetPage = ({ visit, month, rows }: SheetPageProps) => {
  const t = say(visit.language)
  const shown = rows.length > 0 ? [...rows, totalOf(rows, t('sheet.total'))] : []
  return (
    <>
      <PageHead
        title={t('sheet.title')}
        lead={t('sheet.lead')}
        actions={
          <LinkButton href={`/lam-viec/tin-bai/bang-ke.xlsx?thang=${month}`} kind="secondary" download>
            {t('sheet.download')}
          </LinkButton>
        }
      />
      <FilterForm action="/lam-viec/tin-bai/bang-ke" label={t('sheet.month')} submit={t('sheet.show')}>
        <TextField name="thang" label={t('sheet.month')} value={month} width="short" />
      </FilterForm>
      <Table
        caption={`${t('sheet.title')}, ${month}`}
        rows={shown}
        rowKey={({ author }) => author}
        empty={t('sheet.none')}
        columns={[
          {
            key: 'author',
            head: t('sheet.author'),
            cell: ({ author }) => <span lang="vi">{author}</span>,
          },
          ...sums.map((key) => ({
            key,
            head: t(`sheet.${key}`),
            cell: (row: AuthorRow) => <span class="tabular">{row[key]}</span>,
          })),
        ]}
      />
    </>
  )
}
