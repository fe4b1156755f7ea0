import { formNames } from '../../../newsroom/publicity/publicity.ts'
import { showDay } from '../../../platform/plain/day.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { Section } from '../../../platform/ui/layout/layout.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { gap, WithName } from '../../pages/with-name.tsx'
import type { PublicityShown } from '../queries.ts'
import { say } from '../words.ts'

export type PublicitySectionProps = {
  readonly language: Language
  readonly publicity: readonly PublicityShown[]
  readonly unitName: (unitId: number) => string
}

/** What all units of a campaign put out, form by form: totals, and no unit before another. */
export const PublicitySection = ({ language, publicity, unitName }: PublicitySectionProps) => {
  const t = say(language)
  if (publicity.length === 0) return null
  return (
    <Section heading={t('publicity.title')} id="tuyen-truyen" note={t('publicity.note')}>
      {publicity.map(({ id, unitId, fromOn, untilOn, title, totals }) => (
        <div key={id}>
          <p>
            <WithName
              name={unitName(unitId)}
              sentence={t('publicity.by', {
                unit: gap,
                days: t('publicity.days', {
                  first: showDay(fromOn, language),
                  last: showDay(untilOn, language),
                }),
              })}
            />
          </p>
          <Table
            caption={title}
            captionHidden
            captionLang="vi"
            id={`tuyen-truyen-${id}`}
            rows={totals}
            rowKey={({ form }) => form}
            columns={[
              { key: 'form', head: t('publicity.form'), cell: ({ form }) => formNames[form][language] },
              { key: 'count', head: t('publicity.count'), numeric: true, cell: ({ count }) => count },
              { key: 'units', head: t('publicity.units'), numeric: true, cell: ({ units }) => units },
            ]}
          />
        </div>
      ))}
    </Section>
  )
}
