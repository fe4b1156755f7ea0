import { showDay } from '../../../platform/plain/day.ts'
import { showMoment } from '../../../platform/plain/moment.ts'
import { AnchorTabs } from '../../../platform/ui/anchor-tabs/anchor-tabs.tsx'
import { LinkButton } from '../../../platform/ui/button/button.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { FilterForm } from '../../../platform/ui/filter-form/filter-form.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { StepLine } from '../../../platform/ui/step-line/step-line.tsx'
import { withQuery } from '../../../platform/web/address.ts'
import { campaignPath } from '../../pages/report-view.ts'
import { dayPath } from '../../turnout/day-path.ts'
import { say } from '../../words.ts'
import { isNumber } from '../../figures.ts'
import { sumAll } from '../completeness.ts'
import type { Completeness } from '../queries.ts'
import { say as speak } from '../words.ts'
import { CountsBar, Tiles } from './board-charts.tsx'
import { CompletenessTable, LateList } from './board-tables.tsx'
import { boardAddress, type BoardProps, nameOf } from './board-view.ts'
import { HeatMap } from './heat-map.tsx'
import { Totals } from './totals.tsx'

const onlyKinds = ['missing', 'late', 'returned'] as const

const Filter = (props: BoardProps) => {
  const { visit, campaign, filter, periods, children, totals, chosen } = props
  const t = say(visit.language)
  const period = periods.find(({ id }) => id === filter.periodId)
  const unit = children.find(({ id }) => id === filter.unitId)
  const active = [
    ...(period ? [{ text: period.name, href: boardAddress(props, { ...filter, periodId: null }) }] : []),
    ...(unit ? [{ text: unit.name, href: boardAddress(props, { ...filter, unitId: null }) }] : []),
    ...(filter.only
      ? [{ text: t(`filter.${filter.only}`), href: boardAddress(props, { ...filter, only: null }) }]
      : []),
  ]
  return (
    <FilterForm action={`${campaignPath(campaign.slug)}/tien-do`} active={active}>
      <SelectField
        name="ky"
        label={t('filter.period')}
        none={t('filter.all')}
        value={filter.periodId}
        choices={periods.map(({ id, name }) => ({ value: id, text: name }))}
      />
      <SelectField
        name="don-vi"
        label={t('filter.unit')}
        none={t('filter.all')}
        value={filter.unitId === null ? '' : String(filter.unitId)}
        choices={children.map(({ id, name }) => ({ value: String(id), text: name }))}
      />
      <SelectField
        name="chi"
        label={t('filter.only')}
        none={t('filter.all')}
        value={filter.only}
        choices={onlyKinds.map((kind) => ({ value: kind, text: t(`filter.${kind}`) }))}
      />
      <SelectField
        name="chi-tieu"
        label={speak(visit.language)('filter.indicator')}
        none={false}
        value={chosen?.code ?? ''}
        choices={totals
          .filter(({ indicator }) => isNumber(indicator.kind))
          .map(({ indicator }) => ({ value: indicator.code, text: `${indicator.code} – ${indicator.name}` }))}
      />
    </FilterForm>
  )
}

const Curve = ({ curve, visit }: BoardProps) => {
  if (!curve) return null
  const t = say(visit.language)
  const { period, points, total, deadline, reminders } = curve
  const received = points.at(-1)?.value ?? 0
  const first = points[0]?.day ?? period.cutoffOn
  const last = points.at(-1)?.day ?? deadline
  const from = period.cutoffOn < first ? period.cutoffOn : first
  return (
    <StepLine
      sentence={t('board.curveSentence', { period: period.name, received, expected: total })}
      caption={t('board.curve', { period: period.name })}
      points={points}
      from={from}
      to={deadline > last ? deadline : last}
      total={total}
      deadline={deadline}
      expected={[
        { day: from, value: 0 },
        { day: deadline, value: total },
      ]}
      reminders={reminders}
    />
  )
}

const sum = (rows: readonly Completeness[], key: 'received' | 'expected' | 'missing' | 'returned'): number =>
  rows.reduce((all, row) => all + row[key], 0)

const Head = (props: BoardProps) => {
  const { visit, campaign, filter, byPeriod, periods, summedAt, elections, mayBrief } = props
  const t = say(visit.language)
  const opened = periods.length > 0
  const counts = {
    received: sum(byPeriod, 'received'),
    expected: sum(byPeriod, 'expected'),
    missing: sum(byPeriod, 'missing'),
    returned: sum(byPeriod, 'returned'),
  }
  const file = (kind: string) =>
    withQuery(`${campaignPath(campaign.slug)}/tien-do.${kind}`, {
      ky: filter.periodId,
      'don-vi': filter.unitId,
      chi: filter.only,
    })
  return (
    <PageHead
      kicker={<span lang="vi">{campaign.name}</span>}
      title={t('board.title')}
      lead={opened ? t('board.sentence', counts) : speak(visit.language)('board.notOpened')}
      meta={
        summedAt && speak(visit.language)('board.deadline', { moment: showMoment(summedAt, visit.language) })
      }
      actions={
        <>
          {opened && (
            <LinkButton href={file('xlsx')} icon="download">
              {t('export.xlsx')}
            </LinkButton>
          )}
          {opened && <LinkButton href={file('csv')}>{t('export.csv')}</LinkButton>}
          {elections.map(({ slug, provinceName }) => (
            <LinkButton key={slug} href={dayPath(slug)}>
              {speak(visit.language)('board.turnout', { province: provinceName })}
            </LinkButton>
          ))}
          {mayBrief && (
            <LinkButton href={`${campaignPath(campaign.slug)}/giao-ban`}>
              {speak(visit.language)('board.brief')}
            </LinkButton>
          )}
        </>
      }
    />
  )
}

const HowComplete = (props: BoardProps) => {
  const { visit, byPeriod, periods } = props
  const t = say(visit.language)
  if (byPeriod.length === 0) return null
  const periodOf = (row: Completeness): string => {
    const period = periods.find(({ id }) => id === row.periodId)
    return period ? `${period.name} (${showDay(period.cutoffOn, visit.language)})` : ''
  }
  const { language } = visit
  return (
    <Section heading={t('board.completeness')} id="day-du">
      <CountsBar counts={sumAll(byPeriod)} language={language} />
      <Curve {...props} />
      <CompletenessTable
        caption={t('board.byPeriod')}
        rows={byPeriod}
        nameOf={periodOf}
        language={language}
      />
    </Section>
  )
}

const CarriesOn = (props: BoardProps) => {
  const { predecessorIds, at, visit } = props
  if (predecessorIds.length === 0 || at === null) return null
  const predecessors = predecessorIds.map((id) => nameOf(props, id)).join(', ')
  return <p>{speak(visit.language)('board.carriesOn', { predecessors, unit: nameOf(props, at.id) })}</p>
}

/** What comes first, and when, while nothing was sent. */
const Awaited = ({ visit, awaited }: BoardProps) => {
  if (awaited === undefined) return null
  const { language } = visit
  const t = speak(language)
  if (awaited === null) return <p>{t('board.noneSentPast')}</p>
  const { name: period, cutoffOn, dueOn } = awaited
  const days = { cutoff: showDay(cutoffOn, language), due: showDay(dueOn, language) }
  return <p>{t('board.noneSent', { period, ...days })}</p>
}

/** Before the first period there is nothing to narrow or to sum. */
const NotOpened = (props: BoardProps) => {
  const { visit, campaign } = props
  const t = speak(visit.language)
  return (
    <>
      <Head {...props} />
      <Empty text={t('board.notOpenedNext')}>
        <a href={`${campaignPath(campaign.slug)}/ky-bao-cao`}>{t('board.periods')}</a>
      </Empty>
    </>
  )
}

/** How far a campaign has come: totals against targets, who has reported and who has not, and whom to remind. */
export const BoardPage = (props: BoardProps) => {
  const { visit, totals, parts, periods, byPeriod } = props
  const t = say(visit.language)
  if (periods.length === 0) return <NotOpened {...props} />
  return (
    <>
      <Head {...props} />
      <AnchorTabs
        items={[
          ...(totals.length > 0 ? [{ href: '#ket-qua', text: t('board.totals') }] : []),
          ...(byPeriod.length > 0 ? [{ href: '#day-du', text: t('board.completeness') }] : []),
          { href: '#don-vi-theo-ky', text: t('board.matrix') },
          { href: '#qua-han', text: t('board.lateList') },
        ]}
      />
      <Filter {...props} />
      <Awaited {...props} />
      <CarriesOn {...props} />
      <Totals totals={totals} parts={parts} elapsed={props.elapsed} language={visit.language} />
      <HowComplete {...props} />
      <HeatMap {...props} />
      <Tiles {...props} />
      <LateList {...props} />
    </>
  )
}
