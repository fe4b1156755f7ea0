import { showNumber } from '../../../platform/plain/number.ts'
import { Banner } from '../../../platform/ui/banner/banner.tsx'
import { PageHead, Prose, Section } from '../../../platform/ui/layout/layout.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { UnitPath, type UnitStep } from '../../../platform/ui/unit-path/unit-path.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { showEdge, showMonth } from '../overlap.ts'
import type { Burden, Heaviest, Running } from '../queries.ts'
import { say } from '../words.ts'

export type OverlapProps = {
  readonly visit: Visit
  readonly campaignName: string
  /** How many units the campaign is for. */
  readonly units: number
  readonly running: readonly Running[]
  /** Ids of campaigns that this one is linked with. */
  readonly tied: ReadonlySet<string>
  readonly burden: readonly Burden[]
  readonly className: (code: string) => string
  /** What the campaign itself would add; null once its periods are open. */
  readonly forecast: { readonly aMonth: number; readonly otherwise: number } | null
  readonly heaviest: readonly Heaviest[]
  readonly unitPath: (unitId: number) => readonly UnitStep[]
}

const timeOf = (one: Running, { language }: Visit): string => {
  const start = showEdge({ on: one.startOn, precision: one.startPrecision }, language)
  const end = showEdge({ on: one.endOn, precision: one.endPrecision, event: one.endEvent }, language)
  return `${start} – ${end}`
}

const Said = ({ visit, units, running }: OverlapProps) => {
  const t = say(visit.language)
  const shown = showNumber(units, visit.language)
  if (units === 0) return <Banner>{<p>{t('overlap.noUnits')}</p>}</Banner>
  return (
    <Prose>
      <p>
        {running.length === 0
          ? t('overlap.none', { units: shown })
          : t('overlap.some', { count: running.length, units: shown })}
      </p>
    </Prose>
  )
}

const Campaigns = ({ visit, running, tied }: OverlapProps) => {
  const t = say(visit.language)
  if (running.length === 0) return null
  return (
    <Section heading={t('overlap.campaigns')}>
      <Table
        caption={t('overlap.campaigns')}
        captionHidden
        columns={[
          {
            key: 'name',
            head: t('overlap.campaign'),
            cell: (one) => (
              <>
                <a href={`/lam-viec/phong-trao/${one.slug}`} lang="vi">
                  {one.name}
                </a>
                {tied.has(one.id) && <span class="faint"> ({t('overlap.tied')})</span>}
              </>
            ),
          },
          { key: 'launcher', head: t('overlap.launcher'), cell: (one) => one.launcherName },
          { key: 'time', head: t('overlap.time'), cell: (one) => timeOf(one, visit) },
          {
            key: 'units',
            head: t('overlap.units'),
            numeric: true,
            cell: (one) => showNumber(one.units, visit.language),
          },
        ]}
        rows={running}
        rowKey={({ id }) => id}
      />
    </Section>
  )
}

const BurdenTable = ({ visit, burden, className, forecast }: OverlapProps) => {
  const t = say(visit.language)
  const months = [...new Set(burden.map(({ month }) => month))].sort()
  const rows = [...Map.groupBy(burden, ({ unitClass }) => unitClass)]
  return (
    <Section heading={t('overlap.burden')} note={t('overlap.burdenNote')}>
      {forecast && (
        <Prose>
          <p>{t('overlap.forecast', forecast)}</p>
        </Prose>
      )}
      <Table
        caption={t('overlap.burden')}
        captionHidden
        columns={[
          { key: 'class', head: t('overlap.class'), cell: ([code]) => className(code) },
          ...months.map((month) => ({
            key: month,
            head: showMonth(month),
            numeric: true,
            cell: ([, cells]: (typeof rows)[number]) =>
              cells.find((cell) => cell.month === month)?.most ?? '–',
          })),
        ]}
        rows={rows}
        rowKey={([code]) => code}
        empty={t('overlap.noReports')}
      />
    </Section>
  )
}

const HeaviestUnits = ({ visit, heaviest, unitPath }: OverlapProps) => {
  const t = say(visit.language)
  if (heaviest.length === 0) return null
  return (
    <Section heading={t('overlap.heaviest')}>
      <Table
        caption={t('overlap.heaviest')}
        captionHidden
        columns={[
          { key: 'unit', head: t('overlap.unit'), cell: (one) => <UnitPath path={unitPath(one.unitId)} /> },
          { key: 'month', head: t('overlap.month'), cell: (one) => showMonth(one.month) },
          { key: 'reports', head: t('overlap.reports'), numeric: true, cell: (one) => one.reports },
        ]}
        rows={heaviest}
        rowKey={({ unitId }) => unitId}
      />
    </Section>
  )
}

/** What already runs on the units that a campaign is for, and what they owe a month. */
export const OverlapPage = (props: OverlapProps) => {
  const t = say(props.visit.language)
  return (
    <>
      <PageHead
        kicker={<span lang="vi">{props.campaignName}</span>}
        title={t('overlap.title')}
        lead={t('overlap.lead')}
      />
      <Said {...props} />
      <Campaigns {...props} />
      <BurdenTable {...props} />
      <HeaviestUnits {...props} />
    </>
  )
}
