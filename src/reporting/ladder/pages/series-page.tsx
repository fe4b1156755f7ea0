import { showDay } from '../../../platform/plain/day.ts'
import { Actions, LinkButton } from '../../../platform/ui/button/button.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { type Column, Table } from '../../../platform/ui/table/table.tsx'
import { UnitPath, type UnitStep } from '../../../platform/ui/unit-path/unit-path.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { ReportChip } from '../../pages/report-chip.tsx'
import { reportPath } from '../../pages/report-view.ts'
import type { ReportFound } from '../../queries.ts'
import { dueOf } from '../../report.ts'
import { say } from '../words.ts'

export type SeriesProps = {
  readonly visit: Visit
  readonly period: { readonly id: string; readonly name: string }
  readonly owing: readonly ReportFound[]
  readonly pathOf: (unitId: number) => readonly UnitStep[]
}

export const seriesPath = (periodId: string): string => `/lam-viec/ky-bao-cao/${periodId}/nhap-ho`

/** The form of one unit, which comes back to the list of the period. */
const entryPath = (report: ReportFound): string =>
  `${reportPath(report.id)}/nhap-ho?ky=${encodeURIComponent(report.periodId)}`

/** Entry on behalf of one unit after the other: who is next, and how many are left. */
export const SeriesPage = ({ visit, period, owing, pathOf }: SeriesProps) => {
  const t = say(visit.language)
  const [next] = owing
  const nameOf = (report: ReportFound): string => pathOf(report.unitId).at(-1)?.text ?? ''
  const columns: readonly Column<ReportFound>[] = [
    { key: 'unit', head: t('series.unit'), cell: ({ unitId }) => <UnitPath path={pathOf(unitId)} /> },
    {
      key: 'state',
      head: t('series.state'),
      cell: (report) => <ReportChip report={report} today={visit.today} language={visit.language} />,
    },
    { key: 'due', head: t('series.due'), cell: (report) => showDay(dueOf(report), visit.language) },
    {
      key: 'do',
      head: t('series.do'),
      cell: (report) => (
        <a href={entryPath(report)}>
          {t('series.do')} <span class="visually-hidden">{nameOf(report)}</span>
        </a>
      ),
    },
  ]
  return (
    <>
      <PageHead title={t('series.title', { period: period.name })} lead={t('series.lead')} />
      {next ? (
        <>
          <Actions>
            <LinkButton kind="primary" icon="arrow-right" href={entryPath(next)}>
              {t('series.next', { unit: nameOf(next) })}
            </LinkButton>
          </Actions>
          <Section heading={t('series.left', { count: owing.length })}>
            <Table
              caption={t('series.left', { count: owing.length })}
              captionHidden
              columns={columns}
              rows={owing}
              rowKey={({ id }) => id}
            />
          </Section>
        </>
      ) : (
        <Empty text={t('series.none')} />
      )}
    </>
  )
}
