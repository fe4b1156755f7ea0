import { showDay } from '../../../platform/plain/day.ts'
import { LinkButton } from '../../../platform/ui/button/button.tsx'
import { Chip } from '../../../platform/ui/chip/chip.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { UnitPath, type UnitStep } from '../../../platform/ui/unit-path/unit-path.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { type CampaignAt, CampaignHead } from '../../follow-up/pages/campaign-head.tsx'
import { standingOf } from '../inspection.ts'
import type { InspectionFound } from '../queries.ts'
import { say } from '../words.ts'

export type InspectionListProps = {
  readonly visit: Visit
  readonly campaign: CampaignAt
  readonly inspections: readonly InspectionFound[]
  readonly unitPath: (unitId: number) => readonly UnitStep[]
  readonly mayRecord: boolean
}

/** How an inspection stands: closed, open, or with a finding past its day. */
export const InspectionChip = ({ one, visit }: { readonly one: InspectionFound; readonly visit: Visit }) => {
  const t = say(visit.language)
  if (one.state === 'closed') return <Chip state="closed" text={t('state.closed')} />
  const late = one.findings.some((finding) => standingOf(finding, visit.today) === 'late')
  return late ? (
    <Chip state="overdue" text={t('state.late')} />
  ) : (
    <Chip state="in-progress" text={t('state.open')} />
  )
}

const findingsOf = (one: InspectionFound, visit: Visit): string => {
  const t = say(visit.language)
  const closed = one.findings.filter(({ closedOn }) => closedOn !== null).length
  return one.findings.length === 0
    ? t('findings.none')
    : t('findings.closedOf', { closed, all: one.findings.length })
}

/** The inspections of a campaign. */
export const InspectionListPage = (props: InspectionListProps) => {
  const { visit, campaign, inspections, unitPath, mayRecord } = props
  const t = say(visit.language)
  const columns = [
    {
      key: 'unit',
      head: t('list.unit'),
      cell: (one: InspectionFound) => <UnitPath path={unitPath(one.unitId)} />,
    },
    {
      key: 'day',
      head: t('list.day'),
      cell: (one: InspectionFound) => (
        <a href={`/lam-viec/kiem-tra/${one.id}`}>{showDay(one.day, visit.language)}</a>
      ),
    },
    { key: 'leader', head: t('list.leader'), cell: (one: InspectionFound) => one.leaderName },
    { key: 'findings', head: t('findings.heading'), cell: (one: InspectionFound) => findingsOf(one, visit) },
    {
      key: 'state',
      head: t('list.state'),
      cell: (one: InspectionFound) => <InspectionChip one={one} visit={visit} />,
    },
  ]
  return (
    <>
      <CampaignHead
        visit={visit}
        campaign={campaign}
        current="kiem-tra"
        title={t('title')}
        lead={t('lead')}
        actions={
          mayRecord && (
            <LinkButton href={`/lam-viec/phong-trao/${campaign.slug}/kiem-tra/ghi`} kind="primary">
              {t('record.open')}
            </LinkButton>
          )
        }
      />
      <Table
        caption={t('title')}
        captionHidden
        columns={columns}
        rows={inspections}
        rowKey={({ id }) => id}
        empty={t('list.empty')}
      />
    </>
  )
}
