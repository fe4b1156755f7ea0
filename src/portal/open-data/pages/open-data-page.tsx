import type { Language } from '../../../platform/plain/language.ts'
import { showNumber } from '../../../platform/plain/number.ts'
import { PageHead, Prose, Section } from '../../../platform/ui/layout/layout.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { link } from '../../../platform/web/address.ts'
import { say } from '../../words.ts'
import { dataSets } from '../data-sets.ts'

/** What is open to be used again: each set with its files, its columns and the conditions. */
export const OpenDataPage = ({ language, most }: { readonly language: Language; readonly most: number }) => {
  const t = say(language)
  return (
    <>
      <PageHead title={t('data.title')} lead={t('data.lead')} />
      <Section heading={t('data.licence')}>
        <Prose>
          <p>{t('data.licenceText')}</p>
          <p>{t('data.safe', { most: showNumber(most, language) })}</p>
          <p>
            <a href={link({ language }, '/bau-cu')}>{t('data.turnout')}</a>
          </p>
        </Prose>
      </Section>
      {dataSets.map(({ name, path, columns }) => (
        <Section
          key={name}
          heading={t(`data.${name}`)}
          note={
            <>
              <a href={`${path}.csv`} aria-label={`CSV: ${t(`data.${name}`)}`}>
                CSV
              </a>{' '}
              ·{' '}
              <a href={`${path}.json`} aria-label={`JSON: ${t(`data.${name}`)}`}>
                JSON
              </a>
            </>
          }
        >
          <Table
            caption={`${t(`data.${name}`)}: ${t('data.columns')}`}
            captionHidden
            rows={columns}
            rowKey={(column) => column.name}
            columns={[
              {
                key: 'name',
                head: t('data.column'),
                rowHead: true,
                cell: (column) => <code>{column.name}</code>,
              },
              { key: 'meaning', head: t('data.meaning'), cell: (column) => column.meaning[language] },
            ]}
          />
        </Section>
      ))}
    </>
  )
}
