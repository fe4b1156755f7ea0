import type { Language } from '../../../platform/plain/language.ts'
import { Section } from '../../../platform/ui/layout/layout.tsx'
import { type Column, Table } from '../../../platform/ui/table/table.tsx'
import { showFigure, showTarget } from '../../pages/figure-text.tsx'
import { say as reportWords } from '../../words.ts'
import type { Counted } from '../queries.ts'
import { say } from '../words.ts'

export type CountedProps = {
  readonly counted: readonly Counted[]
  /** Of whom: the unit and all below it, or the campaign. */
  readonly whose: string
  readonly language: Language
}

const shown = ({ indicator, numerator, denominator }: Counted, language: Language): string => {
  const t = say(language)
  if (numerator === null) return t('counted.elsewhere')
  if (denominator === 0) return t('counted.none')
  const kind = denominator === null ? 'count' : 'ratio'
  return showFigure({ numerator, denominator, nothingArose: false }, { kind, unit: indicator.unit }, language)
}

/** What nobody types: counted by the system from its own records; nothing is left out when there is nothing to count. */
export const CountedTable = ({ counted, whose, language }: CountedProps) => {
  if (counted.length === 0) return null
  const t = say(language)
  const r = reportWords(language)
  const columns: readonly Column<Counted>[] = [
    {
      key: 'name',
      head: r('report.indicator'),
      cell: ({ indicator, measure }) => (
        <div>
          <span lang="vi">
            {indicator.code}. {indicator.name}
          </span>
          <br />
          <span class="faint">{t(`counted.how.${measure}`)}</span>
        </div>
      ),
    },
    { key: 'tree', head: r('export.tree'), cell: ({ indicator }) => r(`board.tree.${indicator.tree}`) },
    {
      key: 'target',
      head: r('report.target'),
      cell: ({ indicator }) => showTarget(indicator.target, indicator, language),
    },
    { key: 'now', head: t('counted.now'), cell: (row) => <strong>{shown(row, language)}</strong> },
  ]
  return (
    <Section heading={t('counted.title')} id="tu-dem" note={t('counted.note', { whose })}>
      <Table
        caption={t('counted.title')}
        captionHidden
        columns={columns}
        rows={counted}
        rowKey={({ indicator }) => indicator.id}
      />
    </Section>
  )
}
