import { showDay } from '../../platform/plain/day.ts'
import { Prose } from '../../platform/ui/layout/layout.tsx'
import { SummaryList } from '../../platform/ui/summary-list/summary-list.tsx'
import { Table } from '../../platform/ui/table/table.tsx'
import type { Guidance } from '../guidance/queries.ts'
import type { Dossier, Nomination } from '../queries.ts'
import type { AwardFormRow } from '../tables.ts'
import { say } from '../words.ts'
import { formName, unitName } from './parts.tsx'

/** Papers are in the language of the administration, whoever prints them. */
const language = 'vi'
const t = say(language)

type ReportProps = { readonly dossier: Dossier }

/** Báo cáo thành tích, in short: what the dossier says, for the printer. */
export const ReportSheet = ({ dossier }: ReportProps) => {
  const { nomination, form, campaign, trails } = dossier
  const { minutes } = nomination
  return (
    <div lang="vi">
      <h1>
        {t('print.report')}{' '}
        {t('print.reportAbout', { form: formName(form, language), campaign: campaign.name })}
      </h1>
      <SummaryList
        rows={[
          { key: t('dossier.subject'), value: nomination.subjectName },
          ...(nomination.subjectPosition
            ? [{ key: t('field.position'), value: nomination.subjectPosition }]
            : []),
          { key: t('dossier.unit'), value: unitName(trails, nomination.unitId) },
          { key: t('dossier.proposer'), value: unitName(trails, nomination.proposerId) },
        ]}
      />
      <h2>{t('field.achievement')}</h2>
      <Prose keepLines lang="vi">
        {nomination.achievement}
      </Prose>
      <h2>{t('dossier.minutes')}</h2>
      <p>
        {minutes
          ? `${t('dossier.minutesOf', { number: minutes.number ?? '', day: showDay(minutes.heldOn, language) })}: ${t('dossier.minutesLine', { ...minutes, number: '' })}.`
          : t('dossier.noMinutes')}
      </p>
      <p>
        <em>{t('print.draft')}</em>
      </p>
    </div>
  )
}

type LetterProps = {
  readonly guidance: Guidance
  readonly campaign: string
  readonly unit: string
  readonly rows: readonly Nomination[]
  readonly forms: readonly AwardFormRow[]
  readonly unitNames: ReadonlyMap<number, string>
}

/** Tờ trình of a unit under one guidance: everyone it proposes, in one list. */
export const LetterSheet = (props: LetterProps) => {
  const { guidance, campaign, unit, rows, forms, unitNames } = props
  const form = new Map(forms.map((one) => [one.code, one]))
  return (
    <div lang="vi">
      <h1>
        {t('print.letter')} {t('print.letterAbout', { campaign })}
      </h1>
      <p>{t('print.letterBody', { guidance: guidance.title, unit, count: rows.length })}</p>
      <Table
        caption={t('print.list')}
        rows={rows}
        rowKey={(one) => one.code}
        columns={[
          { key: 'at', head: t('print.ordinal'), cell: (one) => rows.indexOf(one) + 1 },
          {
            key: 'subject',
            head: t('column.subject'),
            rowHead: true,
            cell: (one) => [one.subjectName, one.subjectPosition].filter(Boolean).join(', '),
          },
          { key: 'unit', head: t('column.unit'), cell: (one) => unitNames.get(one.unitId ?? 0) ?? '' },
          { key: 'form', head: t('column.form'), cell: (one) => formName(form.get(one.awardForm), language) },
          { key: 'achievement', head: t('field.achievement'), cell: (one) => one.achievement },
        ]}
      />
      <p>
        <em>{t('print.draft')}</em>
      </p>
    </div>
  )
}
