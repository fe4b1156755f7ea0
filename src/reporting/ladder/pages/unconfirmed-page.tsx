import { showDay } from '../../../platform/plain/day.ts'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { type Column, Table } from '../../../platform/ui/table/table.tsx'
import { UnitPath, type UnitStep } from '../../../platform/ui/unit-path/unit-path.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { reportPath } from '../../pages/report-view.ts'
import type { ReportFound } from '../../queries.ts'
import { say } from '../words.ts'

export type UnconfirmedProps = {
  readonly visit: Visit
  readonly own: readonly ReportFound[]
  readonly incoming: readonly ReportFound[]
  readonly pathOf: (unitId: number) => readonly UnitStep[]
}

export const unconfirmedPath = '/lam-viec/bao-cao/cho-xac-nhan'

type ListProps = Pick<UnconfirmedProps, 'visit' | 'pathOf'> & {
  readonly heading: string
  readonly reports: readonly ReportFound[]
}

const List = ({ visit, pathOf, heading, reports }: ListProps) => {
  const t = say(visit.language)
  const columns: readonly Column<ReportFound>[] = [
    {
      key: 'report',
      head: t('unconfirmed.report'),
      cell: ({ id, periodName, campaignName }) => (
        <div>
          <a href={reportPath(id)}>{periodName}</a>
          <br />
          <span class="faint" lang="vi">
            {campaignName}
          </span>
        </div>
      ),
    },
    { key: 'unit', head: t('unconfirmed.unit'), cell: ({ unitId }) => <UnitPath path={pathOf(unitId)} /> },
    {
      key: 'how',
      head: t('unconfirmed.how'),
      cell: ({ approvedHow }) =>
        t(approvedHow === 'behalf' ? 'unconfirmed.how.behalf' : 'unconfirmed.how.paper'),
    },
    { key: 'who', head: t('unconfirmed.who'), cell: ({ approvedBy }) => approvedBy ?? '' },
    {
      key: 'day',
      head: t('unconfirmed.day'),
      cell: ({ approvedOn }) => (approvedOn ? showDay(approvedOn, visit.language) : ''),
    },
  ]
  return (
    <Section heading={heading}>
      <Table caption={heading} captionHidden columns={columns} rows={reports} rowKey={({ id }) => id} />
    </Section>
  )
}

/** Approvals on paper and entries on behalf that nobody whom they bind has confirmed. */
export const UnconfirmedPage = ({ visit, own, incoming, pathOf }: UnconfirmedProps) => {
  const t = say(visit.language)
  return (
    <>
      <PageHead title={t('unconfirmed.title')} lead={t('unconfirmed.lead')} />
      {own.length + incoming.length === 0 && <Empty text={t('unconfirmed.none')} />}
      {own.length > 0 && <List visit={visit} pathOf={pathOf} heading={t('unconfirmed.own')} reports={own} />}
      {incoming.length > 0 && (
        <List visit={visit} pathOf={pathOf} heading={t('unconfirmed.incoming')} reports={incoming} />
      )}
    </>
  )
}
