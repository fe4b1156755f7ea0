import { showDay } from '../../../platform/plain/day.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { showPercent } from '../../../platform/plain/number.ts'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { CheckField } from '../../../platform/ui/check-field/check-field.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { Section } from '../../../platform/ui/layout/layout.tsx'
import { type Column, Table } from '../../../platform/ui/table/table.tsx'
import { UnitPath } from '../../../platform/ui/unit-path/unit-path.tsx'
import { ReportChip } from '../../pages/report-chip.tsx'
import { campaignPath, reportPath } from '../../pages/report-view.ts'
import { dueOf } from '../../report.ts'
import { say } from '../../words.ts'
import type { Completeness, LateReport } from '../queries.ts'
import { say as speak } from '../words.ts'
import { CountsBar } from './board-charts.tsx'
import { type BoardProps, nameOf, pathTo } from './board-view.ts'

type CompletenessProps = {
  readonly caption: string
  readonly rows: readonly Completeness[]
  readonly nameOf: (row: Completeness) => string
  readonly language: Language
}

const counted = ['expected', 'received', 'accepted', 'onTime', 'late', 'missing', 'returned'] as const

/** Expected, received, on time, late and missing, a line each. */
export const CompletenessTable = ({ caption, rows, nameOf, language }: CompletenessProps) => {
  const t = say(language)
  const columns: readonly Column<Completeness>[] = [
    { key: 'name', head: caption, cell: nameOf },
    ...counted.map((key) => ({
      key,
      head: t(`board.${key}`),
      numeric: true,
      cell: (row: Completeness) => row[key],
      total: rows.reduce((all, row) => all + row[key], 0),
    })),
    {
      key: 'bar',
      head: speak(language)('bar.head'),
      cell: (row) => <CountsBar counts={row} language={language} bare />,
    },
    {
      key: 'share',
      head: t('board.share'),
      numeric: true,
      cell: (row) => showPercent(row.received, row.expected, language),
    },
  ]
  return (
    <Table
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={(row) => `${row.periodId}-${row.unitId}`}
      dense
    />
  )
}

const lateColumns = (props: BoardProps): readonly Column<LateReport>[] => {
  const { visit, mayRemind } = props
  const { language, today } = visit
  const t = say(language)
  const labelOf = ({ unitId, periodName }: LateReport): string =>
    t('board.choose', { unit: nameOf(props, unitId), period: periodName })
  const choose: Column<LateReport> = {
    key: 'choose',
    head: t('board.chosen'),
    cell: (report) => (
      <CheckField name="viec" value={`bao-cao-${report.id}`} label={labelOf(report)} labelHidden />
    ),
  }
  return [
    ...(mayRemind ? [choose] : []),
    {
      key: 'unit',
      head: t('board.unit'),
      rowHead: true,
      cell: (report) => <UnitPath path={pathTo(props, report.unitId)} />,
    },
    {
      key: 'period',
      head: t('report.period'),
      cell: (report) => <a href={reportPath(report.id)}>{report.periodName}</a>,
    },
    { key: 'due', head: t('report.due'), cell: (report) => showDay(dueOf(report), language) },
    { key: 'days', head: t('board.daysLate'), numeric: true, cell: (report) => report.daysLate },
    {
      key: 'state',
      head: t('export.state'),
      cell: (report) => <ReportChip report={report} today={today} language={language} />,
    },
  ]
}

/** What is past its day, with the boxes that lead to a reminder. */
export const LateList = (props: BoardProps) => {
  const { visit, campaign, late, lateLimit, mayRemind } = props
  const t = say(visit.language)
  const table = (
    <Table
      caption={t('board.lateList')}
      captionHidden
      columns={lateColumns(props)}
      rows={late}
      rowKey={(report) => report.id}
      empty={<Empty text={t('board.lateNone')} />}
    />
  )
  return (
    <Section
      heading={`${t('board.lateList')} (${late.length})`}
      id="qua-han"
      note={late.length >= lateLimit ? t('board.more', { count: lateLimit }) : undefined}
    >
      {mayRemind && late.length > 0 ? (
        <form method="get" action={`${campaignPath(campaign.slug)}/don-doc/soan`}>
          {table}
          <Actions>
            <Button kind="secondary" icon="bell">
              {t('board.remind')}
            </Button>
          </Actions>
        </form>
      ) : (
        table
      )}
    </Section>
  )
}
