import type { ComponentChildren } from 'preact'
import { type Day, showDay } from '../../platform/plain/day.ts'
import { Banner } from '../../platform/ui/banner/banner.tsx'
import { LinkButton } from '../../platform/ui/button/button.tsx'
import { DateField } from '../../platform/ui/date-field/date-field.tsx'
import { Empty } from '../../platform/ui/empty/empty.tsx'
import { FilterForm } from '../../platform/ui/filter-form/filter-form.tsx'
import { PageHead, Section } from '../../platform/ui/layout/layout.tsx'
import { SummaryList } from '../../platform/ui/summary-list/summary-list.tsx'
import { Table } from '../../platform/ui/table/table.tsx'
import { UnitPath } from '../../platform/ui/unit-path/unit-path.tsx'
import { withQuery } from '../../platform/web/address.ts'
import type { Visit } from '../../platform/web/route.ts'
import type { ClusterOn } from '../queries.ts'
import type { UnitClassRow, UnitSuccessionRow, UnitVersionRow } from '../tables.ts'
import type { TrailStep, UnitOn } from '../unit.ts'
import { say } from '../words.ts'
import { unitHref } from './index-page.tsx'

export type UnitPageProps = {
  readonly visit: Visit
  readonly day: Day
  readonly unit: UnitOn
  readonly trail: readonly TrailStep[]
  readonly class: UnitClassRow | undefined
  readonly below: number
  readonly children: readonly UnitOn[]
  readonly versions: readonly UnitVersionRow[]
  readonly successions: readonly UnitSuccessionRow[]
  /** The last step of each is the unit itself. */
  readonly trails: ReadonlyMap<number, readonly TrailStep[]>
  readonly clusters: readonly ClusterOn[]
  readonly mayChange: boolean
}

const Facts = (props: UnitPageProps) => {
  const { visit, unit, below, clusters } = props
  const t = say(visit.language)
  const named = visit.language === 'vi' ? props.class?.nameVi : props.class?.nameEn
  const rows: { key: string; value: ComponentChildren }[] = [
    { key: t('unit.code'), value: unit.code },
    { key: t('unit.class'), value: named ?? unit.class },
    { key: t('unit.kind'), value: unit.kind },
    { key: t('unit.official'), value: unit.officialCode },
    { key: t('unit.below'), value: below },
    {
      key: t('unit.inClusters'),
      value: clusters.map(({ id, name, role }) => (
        <p key={id}>
          {name} ({t(`cluster.${role}`)})
        </p>
      )),
    },
    {
      key: t('unit.people'),
      value: <a href={withQuery('/lam-viec/nguoi', { donvi: unit.code })}>{t('unit.people')}</a>,
    },
  ]
  if (unit.temporary)
    rows.push({
      key: t('unit.bodyMembers'),
      value: <a href={`/lam-viec/don-vi/${unit.code}/thanh-vien`}>{t('unit.bodyMembersSee')}</a>,
    })
  return <SummaryList rows={rows.filter(({ value }) => !Array.isArray(value) || value.length > 0)} />
}

const Versions = ({ visit, versions, trails }: UnitPageProps) => {
  const t = say(visit.language)
  const span = ({ fromDay, untilDay }: UnitVersionRow): string => {
    const from = showDay(fromDay, visit.language)
    return untilDay
      ? t('unit.betweenDays', { from, until: showDay(untilDay, visit.language) })
      : t('unit.sinceDay', { from })
  }
  return (
    <Section heading={t('unit.versions')} id="qua-thoi-gian">
      <Table
        caption={t('unit.versions')}
        captionHidden
        columns={[
          { key: 'span', head: t('unit.span'), cell: span },
          { key: 'name', head: t('unit.name'), cell: ({ name }) => name },
          {
            key: 'parent',
            head: t('unit.parent'),
            cell: ({ parentId }) => trails.get(parentId ?? 0)?.at(-1)?.name ?? '–',
          },
        ]}
        rows={versions}
        rowKey={({ id }) => id}
      />
    </Section>
  )
}

const Successions = ({ visit, unit, successions, trails }: UnitPageProps) => {
  const t = say(visit.language)
  if (successions.length === 0) return null
  return (
    <Section heading={t('unit.successions')}>
      <ul>
        {successions.map(({ predecessorId, successorId, day, document }) => {
          const forward = predecessorId === unit.id
          const other = trails.get(forward ? successorId : predecessorId)?.at(-1)
          const values = { unit: other?.name ?? '', day: showDay(day, visit.language) }
          return (
            <li key={`${predecessorId}-${successorId}`}>
              <a href={unitHref(visit, other?.code ?? '', day)}>
                {t(forward ? 'unit.continued' : 'unit.continues', values)}
              </a>
              {document && ` (${document})`}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

const Children = ({ visit, day, children }: UnitPageProps) => {
  const t = say(visit.language)
  if (children.length === 0) return <Empty text={t('unit.noChildren')} />
  return (
    <Table
      caption={t('unit.children')}
      captionHidden
      columns={[
        {
          key: 'name',
          head: t('unit.name'),
          cell: (one) => <a href={unitHref(visit, one.code, day)}>{one.name}</a>,
        },
        { key: 'kind', head: t('unit.kind'), cell: (one) => one.kind },
        { key: 'code', head: t('unit.code'), cell: (one) => one.code },
      ]}
      rows={children}
      rowKey={(one) => one.id}
    />
  )
}

const ChangeLinks = ({ visit, unit }: UnitPageProps) => {
  const t = say(visit.language)
  const here = `/lam-viec/don-vi/${unit.code}`
  return (
    <>
      <LinkButton href={withQuery('/lam-viec/don-vi/moi', { captren: unit.code })}>
        {t('unit.newBelow')}
      </LinkButton>
      <LinkButton href={`${here}/doi-ten`}>{t('unit.rename')}</LinkButton>
      <LinkButton href={`${here}/chuyen`}>{t('unit.move')}</LinkButton>
      <LinkButton href={`${here}/sap-nhap`}>{t('unit.merge')}</LinkButton>
    </>
  )
}

export const UnitPage = (props: UnitPageProps) => {
  const { visit, day, unit, trail, mayChange } = props
  const t = say(visit.language)
  const stands = unit.fromDay <= day && (unit.untilDay === null || day < unit.untilDay)
  const steps = trail.map(({ id, name, code }) =>
    id === unit.id ? { text: name } : { text: name, href: unitHref(visit, code, day) },
  )
  return (
    <>
      <PageHead
        title={unit.name}
        kicker={t('unit.asOf', { day: showDay(day, visit.language) })}
        meta={steps.length > 1 && <UnitPath path={steps} />}
        actions={mayChange && <ChangeLinks {...props} />}
      />
      {!stands && (
        <Banner tone="warn">
          <p>{t('unit.notThen')}</p>
        </Banner>
      )}
      <FilterForm action={`/lam-viec/don-vi/${unit.code}`} submit={t('unit.find')}>
        <DateField name="ngay" label={t('unit.day')} value={day} />
      </FilterForm>
      <Section heading={t('unit.facts')}>
        <Facts {...props} />
      </Section>
      <Section heading={t('unit.children')}>
        <Children {...props} />
      </Section>
      <Versions {...props} />
      <Successions {...props} />
    </>
  )
}
