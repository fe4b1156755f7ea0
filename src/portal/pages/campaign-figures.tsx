import type { Language } from '../../platform/plain/language.ts'
import { showNumber } from '../../platform/plain/number.ts'
import { Section } from '../../platform/ui/layout/layout.tsx'
import { Meter } from '../../platform/ui/meter/meter.tsx'
import { Table } from '../../platform/ui/table/table.tsx'
import { showTotal } from '../campaign-facts.ts'
import type { PublishedTotalRow } from '../tables.ts'
import { say } from '../words.ts'

const Figure = ({ total, language }: { readonly total: PublishedTotalRow; readonly language: Language }) => {
  const t = say(language)
  const shown = showTotal(total, language)
  if (total.kind === 'count' || !total.denominator) return <strong class="tabular">{shown}</strong>
  return (
    <Meter
      bare
      label={total.name}
      lang="vi"
      shown={shown}
      value={((total.numerator ?? 0) * 100) / total.denominator}
      max={100}
      target={total.target ?? undefined}
      targetShown={
        total.target === null
          ? undefined
          : t('campaign.target', { target: `${showNumber(total.target, language)}%` })
      }
    />
  )
}

const Tree = ({
  heading,
  totals,
  language,
}: {
  heading: string
  totals: readonly PublishedTotalRow[]
  language: Language
}) => {
  const t = say(language)
  return (
    <Section heading={heading} level={3}>
      <Table
        caption={heading}
        captionHidden
        rows={totals}
        rowKey={(total) => total.indicatorId}
        columns={[
          { key: 'name', head: t('campaign.figures'), cell: (total) => <span lang="vi">{total.name}</span> },
          {
            key: 'figure',
            head: t('campaign.progress'),
            cell: (total) => <Figure total={total} language={language} />,
          },
          {
            key: 'coverage',
            head: t('period.name'),
            cell: (total) => (
              <>
                {t('campaign.coverage', { units: total.unitsCounted })},{' '}
                <span lang="vi">{total.periodName}</span>
              </>
            ),
          },
        ]}
      />
    </Section>
  )
}

/** The accepted figures of each indicator's latest period; agencies and territory stand apart and are never added. */
export const CampaignFigures = ({
  totals,
  language,
}: {
  readonly totals: readonly PublishedTotalRow[]
  readonly language: Language
}) => {
  const t = say(language)
  const agency = totals.filter((total) => total.tree === 'agency')
  const territory = totals.filter((total) => total.tree === 'territory')
  return (
    <>
      {agency.length > 0 && (
        <Tree heading={t('campaign.figuresAgency')} totals={agency} language={language} />
      )}
      {territory.length > 0 && (
        <Tree heading={t('campaign.figuresTerritory')} totals={territory} language={language} />
      )}
    </>
  )
}
