import { type Day, showDay } from '../../platform/plain/day.ts'
import type { Language } from '../../platform/plain/language.ts'
import { showMoment } from '../../platform/plain/moment.ts'
import { Empty } from '../../platform/ui/empty/empty.tsx'
import { Section } from '../../platform/ui/layout/layout.tsx'
import { Stat, Stats } from '../../platform/ui/stat/stat.tsx'
import { type Column, Table } from '../../platform/ui/table/table.tsx'
import { periodOf, standingOf } from '../campaign-facts.ts'
import type {
  PublishedCampaignRow,
  PublishedPeriodCountRow,
  PublishedPlanCountRow,
  PublishedTotalRow,
} from '../tables.ts'
import { say } from '../words.ts'
import { CampaignFigures } from './campaign-figures.tsx'
import { gap, WithName } from './with-name.tsx'

export type CampaignProgressProps = {
  readonly language: Language
  readonly today: Day
  readonly campaign: PublishedCampaignRow
  readonly plans: PublishedPlanCountRow | null
  readonly periods: readonly PublishedPeriodCountRow[]
  readonly totals: readonly PublishedTotalRow[]
}

/** Of the period that reports are due for next, or of the last one when all are past: what comes, and when. */
const Awaited = ({ language, today, periods }: CampaignProgressProps) => {
  const t = say(language)
  const next = periods.find(({ firstDueOn }) => firstDueOn !== null && firstDueOn >= today)
  const period = next ?? periods.at(-1)
  if (!period) return <p>{t('campaign.noPeriod')}</p>
  const { name, cutoffOn, firstDueOn, received, expected, accepted } = period
  const due = showDay(firstDueOn ?? cutoffOn, language)
  return (
    <p>
      {t(next ? 'campaign.nextPeriod' : 'campaign.lastPeriod')} <span lang="vi">{name}</span>
      {' – '}
      {next
        ? t('campaign.nextDue', { cutoff: showDay(cutoffOn, language), due })
        : t('campaign.lastDue', { due, received, expected, accepted })}
    </p>
  )
}

/** No figure has been accepted: says so, and what is waited for. */
const NoFigures = (props: CampaignProgressProps) => {
  const { language, campaign, today } = props
  const t = say(language)
  const { start } = periodOf(campaign, language)
  return (
    <Empty text={t('campaign.noFigures')}>
      {start && standingOf(campaign, today) === 'coming' && <p>{t('campaign.begins', { start })}</p>}
      <Awaited {...props} />
    </Empty>
  )
}

const Numbers = ({ language, plans, periods }: CampaignProgressProps) => {
  const t = say(language)
  const latest = periods.findLast((period) => period.received > 0)
  const hasPlans = plans !== null && plans.plansExpected > 0
  if (!hasPlans && !latest) return null
  return (
    <Stats>
      {hasPlans && (
        <Stat value={`${plans.plansMade}/${plans.plansExpected}`} sentence={t('campaign.plans')} />
      )}
      {latest && (
        <Stat
          value={`${latest.received}/${latest.expected}`}
          sentence={<WithName sentence={t('campaign.reports', { period: gap })} name={latest.name} />}
          note={t('campaign.accepted', { accepted: latest.accepted })}
        />
      )}
    </Stats>
  )
}

const counted = ['received', 'accepted', 'onTime'] as const

/** The periods with their days; how many reports came only once one has come. */
const Periods = ({ language, periods }: CampaignProgressProps) => {
  const t = say(language)
  if (periods.length === 0) return null
  const begun = periods.some(({ received }) => received > 0)
  const columns: readonly Column<PublishedPeriodCountRow>[] = [
    { key: 'name', head: t('period.name'), cell: (row) => <span lang="vi">{row.name}</span> },
    { key: 'cutoff', head: t('period.cutoff'), cell: (row) => showDay(row.cutoffOn, language) },
    {
      key: 'due',
      head: t('period.due'),
      cell: ({ firstDueOn }) => (firstDueOn ? showDay(firstDueOn, language) : '–'),
    },
    { key: 'expected', head: t('period.expected'), cell: (row) => row.expected, numeric: true },
    ...(begun
      ? counted.map((key) => ({
          key,
          head: t(`period.${key}`),
          cell: (row: PublishedPeriodCountRow) => row[key],
          numeric: true,
        }))
      : []),
  ]
  return (
    <Table caption={t('campaign.periods')} rows={periods} rowKey={(row) => row.periodId} columns={columns} />
  )
}

/** How far a campaign has come by its accepted figures; before there are any, what will come and when. */
export const CampaignProgress = (props: CampaignProgressProps) => {
  const { language, periods, totals } = props
  const t = say(language)
  const at = periods
    .flatMap((period) => period.figuresAt ?? [])
    .sort()
    .at(-1)
  return (
    <Section
      heading={t('campaign.progress')}
      id="tien-do"
      note={at ? t('campaign.figuresAt', { moment: showMoment(at, language) }) : undefined}
    >
      <Numbers {...props} />
      {periods.every(({ accepted }) => accepted === 0) && <NoFigures {...props} />}
      <CampaignFigures language={language} totals={totals} />
      <Periods {...props} />
    </Section>
  )
}
