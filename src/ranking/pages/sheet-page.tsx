import type { Language } from '../../platform/plain/language.ts'
import { showNumber } from '../../platform/plain/number.ts'
import { Button } from '../../platform/ui/button/button.tsx'
import { Fieldset, Form } from '../../platform/ui/form/form.tsx'
import { PageHead, Section } from '../../platform/ui/layout/layout.tsx'
import { NumberField } from '../../platform/ui/number-field/number-field.tsx'
import { Table } from '../../platform/ui/table/table.tsx'
import { TextField } from '../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../platform/web/route.ts'
import type { CriterionOn, ScoringTableOn } from '../queries.ts'
import type { Counted } from '../scoring.ts'
import type { ScoreRow, ScoreSheetRow } from '../tables.ts'
import { say } from '../words.ts'

export type SheetPageProps = {
  readonly visit: Visit
  readonly table: ScoringTableOn
  readonly sheet: ScoreSheetRow
  readonly unitName: string
  readonly criteria: readonly CriterionOn[]
  readonly scores: readonly ScoreRow[]
  readonly counted: ReadonlyMap<string, Counted>
  readonly maySelf: boolean
  readonly mayFinal: boolean
}

/** What the system counted and from what, in words; a manual criterion says so. */
const countedWords = (criterion: CriterionOn, counted: Counted | undefined, language: Language): string => {
  const t = say(language)
  if (criterion.method === 'manual') return t('counted.manual')
  if (!counted) return t('counted.unknown')
  const { score, from } = counted
  const points = showNumber(score, language)
  if (from.what === 'late') {
    const { count, letters, days } = from
    return `${points} (${t('counted.late', { count, letters, days })})`
  }
  if (from.what === 'figure') {
    const { numerator, denominator } = from
    return `${points} (${t('counted.figure', { numerator, denominator })})`
  }
  return `${points} (${t(from.reached ? 'counted.yes' : 'counted.no')})`
}

const Laid = ({ visit, criteria, scores, counted }: SheetPageProps) => {
  const { language } = visit
  const t = say(language)
  const byCriterion = new Map(scores.map((score) => [score.criterionId, score]))
  const points = (value: number | null | undefined) => (value == null ? '–' : showNumber(value, language))
  const of = (criterion: CriterionOn) => byCriterion.get(criterion.id)
  return (
    <Table
      caption={t('table.criteria')}
      captionHidden
      rows={criteria}
      rowKey={(criterion) => criterion.id}
      columns={[
        { key: 'text', head: t('sheet.criterion'), cell: (row) => <span lang="vi">{row.text}</span> },
        { key: 'max', head: t('sheet.maximum'), numeric: true, cell: (row) => points(row.maximum) },
        { key: 'self', head: t('sheet.self'), numeric: true, cell: (row) => points(of(row)?.selfScore) },
        {
          key: 'counted',
          head: t('sheet.counted'),
          cell: (row) => countedWords(row, counted.get(row.id), language),
        },
        { key: 'final', head: t('sheet.final'), numeric: true, cell: (row) => points(of(row)?.finalScore) },
        {
          key: 'reason',
          head: t('sheet.reason'),
          cell: (row) => <span lang="vi">{of(row)?.reason ?? of(row)?.selfNote}</span>,
        },
      ]}
    />
  )
}

type EntryProps = SheetPageProps & { readonly as: 'self' | 'final' }

const known = (props: EntryProps, criterion: CriterionOn): number | null => {
  const score = props.scores.find(({ criterionId }) => criterionId === criterion.id)
  if (props.as === 'self') return score?.selfScore ?? props.counted.get(criterion.id)?.score ?? null
  return score?.finalScore ?? props.counted.get(criterion.id)?.score ?? score?.selfScore ?? null
}

const Entry = (props: EntryProps) => {
  const { visit, sheet, criteria, scores, as } = props
  const { language } = visit
  const t = say(language)
  const suffix = as === 'self' ? 'tu-cham' : 'cham'
  return (
    <Section heading={t(as === 'self' ? 'sheet.asUnit' : 'sheet.asKeeper')}>
      <Form visit={visit} action={`/lam-viec/xep-loai/phieu/${sheet.id}/${suffix}`} name={as}>
        {criteria.map((criterion) => {
          const { text } = criterion
          const score = scores.find(({ criterionId }) => criterionId === criterion.id)
          return (
            <Fieldset key={criterion.id} legend={text}>
              <NumberField
                name={`scores.${criterion.id}`}
                label={t('sheet.score', { text, maximum: showNumber(criterion.maximum, language) })}
                value={known(props, criterion)}
              />
              <TextField
                name={`notes.${criterion.id}`}
                label={t('sheet.note', { text })}
                value={(as === 'self' ? score?.selfNote : score?.reason) ?? ''}
                width="long"
                optional
              />
            </Fieldset>
          )
        })}
        <Button>{t(as === 'self' ? 'sheet.saveSelf' : 'sheet.saveFinal')}</Button>
      </Form>
    </Section>
  )
}

/** A unit's sheet: what it gave itself, what was counted, what was decided and why; the form of whoever may score now. */
export const SheetPage = (props: SheetPageProps) => {
  const { visit, table, unitName, maySelf, mayFinal } = props
  const t = say(visit.language)
  return (
    <>
      <PageHead title={t('sheet.title', { unit: unitName })} kicker={<span lang="vi">{table.name}</span>} />
      <Laid {...props} />
      {maySelf && <Entry {...props} as="self" />}
      {mayFinal && <Entry {...props} as="final" />}
    </>
  )
}
