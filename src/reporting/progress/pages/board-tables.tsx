import { showDay } from '../../../platform/plain/day.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { showPercent } from '../../../platform/plain/number.ts'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { CheckField } from '../../../platform/ui/check-field/check-field.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { Section } from '../../../platform/ui/layout/layout.tsx'
import { Mark, MarkLegend } from '../../../platform/ui/mark/mark.tsx'
import { Pager } from '../../../platform/ui/pager/pager.tsx'
import { type Column, Table } from '../../../platform/ui/table/table.tsx'
import { UnitPath } from '../../../platform/ui/unit-path/unit-path.tsx'
import { ReportChip } from '../../pages/report-chip.tsx'
import { campaignPath, reportPath } from '../../pages/report-view.ts'
import { dueOf, isSent, punctuality } from '../../report.ts'
import { say } from '../../words.ts'
import type { Completeness, LateReport } from '../queries.ts'
import { boardAddress, type BoardProps } from './board-view.ts'

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

/** Units by periods: a sign and its word in every cell. */
export const Matrix = (props: BoardProps) => {
  const { visit, periods, filter, unitIds, reports, pathOf, page, pageSize, unitCount } = props
  const t = say(visit.language)
  const byPlace = new Map(reports.map((report) => [`${report.unitId}-${report.periodId}`, report]))
  const shown = filter.periodId ? periods.filter(({ id }) => id === filter.periodId) : periods
  const ofUnit = (unitId: number) => shown.flatMap((period) => byPlace.get(`${unitId}-${period.id}`) ?? [])
  const columns: readonly Column<number>[] = [
    { key: 'unit', head: t('board.unit'), cell: (unitId) => <UnitPath path={pathOf(unitId)} /> },
    ...shown.map((period) => ({
      key: period.id,
      head: period.name,
      cell: (unitId: number) => {
        const report = byPlace.get(`${unitId}-${period.id}`)
        return <Mark state={report ? punctuality(report) : 'exempt'} />
      },
    })),
    {
      key: 'received',
      head: t('board.received'),
      numeric: true,
      cell: (unitId) => {
        const all = ofUnit(unitId)
        return `${all.filter(({ state }) => isSent(state)).length}/${all.length}`
      },
    },
  ]
  return (
    <Section heading={t('board.matrix')} id="don-vi-theo-ky">
      <Table
        caption={t('board.matrix')}
        captionHidden
        columns={columns}
        rows={unitIds}
        rowKey={(unitId) => unitId}
        phone="scroll"
        dense
        empty={<Empty text={t('board.noUnit')} />}
      />
      <MarkLegend />
      <Pager
        page={page}
        pageSize={pageSize}
        total={unitCount}
        href={(to) => `${boardAddress(props, filter, to)}#don-vi-theo-ky`}
      />
    </Section>
  )
}

const lateColumns = ({ visit, pathOf, mayRemind }: BoardProps): readonly Column<LateReport>[] => {
  const { language, today } = visit
  const t = say(language)
  const labelOf = ({ unitId, periodName }: LateReport): string =>
    t('board.choose', { unit: pathOf(unitId).at(-1)?.text ?? '', period: periodName })
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
      cell: (report) => <UnitPath path={pathOf(report.unitId)} />,
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
