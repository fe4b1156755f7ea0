import { showDay } from '../../../platform/plain/day.ts'
import { LinkButton } from '../../../platform/ui/button/button.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { type Column, Table } from '../../../platform/ui/table/table.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { DAY_ENDS } from '../../clocks.ts'
import { clockText } from '../../pages/clock-sentence.tsx'
import { campaignPath } from '../../pages/report-view.ts'
import type { PeriodAsks } from '../../queries.ts'
import type { PeriodDueRow, ReportingPeriodRow } from '../../tables.ts'
import { say } from '../../words.ts'
import type { Completeness } from '../../progress/queries.ts'
import { PeriodForm } from './period-form.tsx'
import { say as scheduleWords } from '../words.ts'

export type Named = { readonly code: string; readonly name: string }

export type PeriodsProps = {
  readonly visit: Visit
  readonly campaign: { readonly id: string; readonly slug: string; readonly name: string }
  readonly periods: readonly ReportingPeriodRow[]
  readonly dues: readonly PeriodDueRow[]
  readonly asks: readonly PeriodAsks[]
  readonly completeness: readonly Completeness[]
  /** Findings of a period in words, those not met first. */
  readonly findingsOf: (period: ReportingPeriodRow) => readonly string[]
  /** Classes whose units owe reports in the campaign, and indicators that may be asked. */
  readonly classes: readonly Named[]
  readonly indicators: readonly Named[]
  readonly classNameOf: (code: string) => string
  readonly mayOpen: boolean
}

type ListProps = PeriodsProps & { readonly period: ReportingPeriodRow }

/** Classes with the same two clocks stand together; what the clocks mean is said once. */
const DueList = ({ period, dues, asks, classNameOf, visit }: ListProps) => {
  const codesOf = (unitClass: string): string =>
    asks
      .filter((ask) => ask.periodId === period.id && ask.unitClass === unitClass)
      .map((ask) => ask.code)
      .join(', ')
  const groups = new Map<string, PeriodDueRow[]>()
  for (const due of dues.filter((one) => one.periodId === period.id)) {
    const text = clockText({ ...due, extendedUntil: null }, visit.language)
    groups.set(text, [...(groups.get(text) ?? []), due])
  }
  return (
    <>
      {[...groups].map(([text, group]) => (
        <div key={text}>
          <strong>{group[0] && showDay(group[0].dueOn, visit.language)}</strong>
          <ul class="plain">
            {group.map(({ unitClass }) => (
              <li key={unitClass}>
                {classNameOf(unitClass)}
                {codesOf(unitClass) && <span class="faint"> ({codesOf(unitClass)})</span>}
              </li>
            ))}
          </ul>
          <p class="faint">{text}</p>
        </div>
      ))}
    </>
  )
}

const PeriodTable = (props: PeriodsProps) => {
  const { visit, campaign, periods, completeness, findingsOf } = props
  const t = say(visit.language)
  const s = scheduleWords(visit.language)
  const day = (one: string) => showDay(one, visit.language)
  const columns: readonly Column<ReportingPeriodRow>[] = [
    {
      key: 'name',
      head: t('periods.name'),
      cell: (period) => <a href={`${campaignPath(campaign.slug)}/tien-do?ky=${period.id}`}>{period.name}</a>,
    },
    {
      key: 'kind',
      head: t('periods.kind'),
      cell: (period) => `${t(`periods.kind.${period.kind}`)}, ${s(`rhythm.${period.rhythm}`).toLowerCase()}`,
    },
    {
      key: 'days',
      head: t('periods.cutoff'),
      cell: ({ fromOn, cutoffOn, cutoffTime }) =>
        `${day(fromOn)} – ${cutoffTime === DAY_ENDS ? '' : `${cutoffTime} `}${day(cutoffOn)}`,
    },
    { key: 'due', head: t('periods.due'), cell: (period) => <DueList {...props} period={period} /> },
    {
      key: 'received',
      head: t('periods.received'),
      numeric: true,
      cell: (period) => {
        const found = completeness.find((one) => one.periodId === period.id)
        return `${found?.received ?? 0}/${found?.expected ?? 0}`
      },
    },
    {
      key: 'findings',
      head: t('periods.findings'),
      cell: (period) => findingsOf(period).map((text) => <p key={text}>{text}</p>),
    },
  ]
  return (
    <Table
      caption={t('periods.title')}
      captionHidden
      columns={columns}
      rows={periods}
      rowKey={(one) => one.id}
      empty={<Empty text={t('periods.none')} />}
    />
  )
}

/** The periods of a campaign, and the form that opens one. */
export const PeriodsPage = (props: PeriodsProps) => {
  const { visit, campaign, mayOpen } = props
  const t = say(visit.language)
  const s = scheduleWords(visit.language)
  return (
    <>
      <PageHead
        kicker={<span lang="vi">{campaign.name}</span>}
        title={t('periods.title')}
        actions={
          <>
            <LinkButton href={`${campaignPath(campaign.slug)}/tien-do`}>{t('periods.board')}</LinkButton>
            <LinkButton href={`${campaignPath(campaign.slug)}/giao-chi-tieu`}>
              {s('schedule.targets')}
            </LinkButton>
            <LinkButton href={`${campaignPath(campaign.slug)}/tu-dem`}>{s('schedule.counted')}</LinkButton>
            <LinkButton href="/lam-viec/bao-cao-ky/lich-nghi">{s('calendar.title')}</LinkButton>
          </>
        }
      />
      <PeriodTable {...props} />
      {mayOpen && (
        <Section heading={t('periods.open')} id="mo">
          <Details summary={t('periods.open')} open={visit.problem !== null}>
            <PeriodForm {...props} />
          </Details>
          <p>
            <LinkButton href={`${campaignPath(campaign.slug)}/ky-bao-cao/hang-loat`}>
              {s('series.title')}
            </LinkButton>
          </p>
        </Section>
      )}
    </>
  )
}
