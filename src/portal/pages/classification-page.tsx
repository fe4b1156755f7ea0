import type { Language } from '../../platform/plain/language.ts'
import { showDay } from '../../platform/plain/day.ts'
import { showNumber } from '../../platform/plain/number.ts'
import { Empty } from '../../platform/ui/empty/empty.tsx'
import { PageHead, Section } from '../../platform/ui/layout/layout.tsx'
import { Table } from '../../platform/ui/table/table.tsx'
import type { PublishedClassificationRow } from '../tables.ts'
import { say } from '../words.ts'

export type ClassificationPageProps = {
  readonly language: Language
  readonly tables: readonly (readonly PublishedClassificationRow[])[]
  readonly unitNames: ReadonlyMap<number, string>
}

/** The published classifications of the year, a table each. */
export const ClassificationPage = ({ language, tables, unitNames }: ClassificationPageProps) => {
  const t = say(language)
  return (
    <>
      <PageHead title={t('classification.title')} lead={t('classification.lead')} />
      {tables.length === 0 && <Empty text={t('classification.none')} />}
      {tables.map((rows) => {
        const [first] = rows
        if (!first) return null
        const published =
          first.publishedOn && t('classification.published', { day: showDay(first.publishedOn, language) })
        return (
          <Section key={first.tableId} heading={first.name} lang="vi" note={published ?? undefined}>
            <Table
              caption={`${first.name} – ${unitNames.get(first.ownerId) ?? ''}`}
              captionHidden
              captionLang="vi"
              rows={rows}
              rowKey={(row) => row.unitId}
              columns={[
                { key: 'rank', head: t('classification.rank'), cell: (row) => row.rank, numeric: true },
                {
                  key: 'unit',
                  head: t('classification.unit'),
                  rowHead: true,
                  cell: (row) => <span lang="vi">{unitNames.get(row.unitId) ?? ''}</span>,
                },
                {
                  key: 'total',
                  head: t('classification.total'),
                  numeric: true,
                  cell: (row) => (row.finalTotal === null ? '' : showNumber(row.finalTotal, language)),
                },
                {
                  key: 'band',
                  head: t('classification.band'),
                  cell: (row) => <span lang="vi">{row.band}</span>,
                },
              ]}
            />
          </Section>
        )
      })}
    </>
  )
}
