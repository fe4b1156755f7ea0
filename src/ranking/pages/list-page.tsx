import type { Language } from '../../platform/plain/language.ts'
import { LinkButton } from '../../platform/ui/button/button.tsx'
import { PageHead } from '../../platform/ui/layout/layout.tsx'
import { Table } from '../../platform/ui/table/table.tsx'
import type { ScoringTableOn } from '../queries.ts'
import { say } from '../words.ts'

export type ListPageProps = {
  readonly language: Language
  readonly tables: readonly ScoringTableOn[]
  readonly unitNames: ReadonlyMap<number, string>
  readonly mayMake: boolean
}

/** The scoring tables a person may see, the latest year first. */
export const ListPage = ({ language, tables, unitNames, mayMake }: ListPageProps) => {
  const t = say(language)
  return (
    <>
      <PageHead
        title={t('ranking.title')}
        lead={t('ranking.lead')}
        actions={mayMake && <LinkButton href="/lam-viec/xep-loai/moi">{t('new.title')}</LinkButton>}
      />
      <Table
        caption={t('ranking.title')}
        captionHidden
        rows={tables}
        rowKey={(table) => table.id}
        empty={t('ranking.none')}
        columns={[
          {
            key: 'name',
            head: t('ranking.name'),
            cell: (table) => (
              <a href={`/lam-viec/xep-loai/${table.id}`} lang="vi">
                {table.name}
              </a>
            ),
          },
          { key: 'year', head: t('ranking.year'), cell: (table) => table.year },
          {
            key: 'owner',
            head: t('ranking.owner'),
            cell: (table) => <span lang="vi">{unitNames.get(table.ownerId)}</span>,
          },
          { key: 'state', head: t('ranking.state'), cell: (table) => t(`state.${table.state}`) },
        ]}
      />
    </>
  )
}
