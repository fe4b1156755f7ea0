import type { Language } from '../../../platform/plain/language.ts'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { Meter } from '../../../platform/ui/meter/meter.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { formName, type Trails, Unit, unitName } from '../../pages/parts.tsx'
import type { AwardFormRow } from '../../tables.ts'
import { say } from '../../words.ts'
import type { QuotaUse } from '../quota.ts'

export type QuotaShown = QuotaUse

type QuotaTableProps = {
  /** Of the guidance. */
  readonly title: string
  readonly lines: readonly QuotaShown[]
  readonly language: Language
  readonly forms: readonly AwardFormRow[]
  readonly trails: Trails
}

/** What each unit has used of what it was given. */
export const QuotaTable = ({ title, lines, language, forms, trails }: QuotaTableProps) => {
  const t = say(language)
  if (lines.length === 0) return <Empty text={t('guidance.noQuotas')} />
  const form = new Map(forms.map((one) => [one.code, one]))
  return (
    <Table
      caption={t('list.quota', { title })}
      captionHidden
      rows={lines}
      rowKey={(line) => `${line.unitId}-${line.awardForm}-${line.subjectKind}`}
      columns={[
        { key: 'unit', head: t('column.unit'), cell: (line) => <Unit trails={trails} id={line.unitId} /> },
        { key: 'form', head: t('column.form'), cell: (line) => formName(form.get(line.awardForm), language) },
        { key: 'kind', head: t('column.kind'), cell: (line) => t(`kind.${line.subjectKind}`) },
        {
          key: 'used',
          head: t('column.used'),
          cell: (line) => (
            <Meter
              bare
              label={unitName(trails, line.unitId)}
              shown={`${line.used}/${line.maximum}`}
              value={line.used}
              max={line.maximum}
            />
          ),
        },
        { key: 'note', head: t('column.note'), cell: (line) => line.note ?? '' },
      ]}
    />
  )
}
