import type { Law } from '../../../platform/law/law.ts'
import { LinkButton } from '../../../platform/ui/button/button.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { localPath, pathOfLocal } from '../../lookup.ts'
import type { RegulationListed } from '../queries.ts'
import { say } from '../words.ts'
import { daysIn, EditionState } from './state-of.tsx'

export type ListProps = {
  readonly visit: Visit
  readonly law: Law
  readonly regulations: readonly (RegulationListed & { readonly name: string })[]
  readonly mayAdd: boolean
}

/** All local regulations by place, with the edition that counts. */
export const ListPage = ({ visit, law, regulations, mayAdd }: ListProps) => {
  const { language, today } = visit
  const t = say(language)
  type Row = ListProps['regulations'][number]
  const latest = ({ editions }: Row) => editions[0]
  return (
    <>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={
          mayAdd && (
            <LinkButton href={`${localPath}/moi`} kind="primary" icon="plus">
              {t('add')}
            </LinkButton>
          )
        }
      />
      {regulations.length === 0 ? (
        <Empty text={t('none')}>{t('noneHelp')}</Empty>
      ) : (
        <Table
          caption={t('title')}
          captionHidden
          rows={regulations}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              head: t('head.name'),
              rowHead: true,
              cell: ({ code, name }) => (
                <a href={pathOfLocal(code)} lang="vi">
                  {name}
                </a>
              ),
            },
            { key: 'scope', head: t('head.scope'), cell: ({ scope }) => <span lang="vi">{scope}</span> },
            {
              key: 'state',
              head: t('head.state'),
              cell: (row) => {
                const edition = latest(row)
                return edition && <EditionState {...{ edition, law, today, language }} />
              },
            },
            {
              key: 'days',
              head: t('head.days'),
              cell: ({ editions }) => {
                const put = editions.find(({ fromOn }) => fromOn !== null)
                return put ? daysIn(put, language) : t('days.none')
              },
            },
          ]}
        />
      )}
    </>
  )
}
