import { showDay, type Day } from '../../platform/plain/day.ts'
import { DateField } from '../../platform/ui/date-field/date-field.tsx'
import { Details } from '../../platform/ui/details/details.tsx'
import { Empty } from '../../platform/ui/empty/empty.tsx'
import { FilterForm } from '../../platform/ui/filter-form/filter-form.tsx'
import { LinkButton } from '../../platform/ui/button/button.tsx'
import { PageHead, Section } from '../../platform/ui/layout/layout.tsx'
import { Table } from '../../platform/ui/table/table.tsx'
import { TextField } from '../../platform/ui/text-field/text-field.tsx'
import { UnitPath } from '../../platform/ui/unit-path/unit-path.tsx'
import { withQuery } from '../../platform/web/address.ts'
import type { Visit } from '../../platform/web/route.ts'
import type { TrailStep, UnitOn } from '../unit.ts'
import { say } from '../words.ts'

export type Branch = { readonly unit: UnitOn; readonly children: readonly UnitOn[] }
export type Found = {
  /** How many match; fewer are shown when they are many. */
  readonly total: number
  readonly units: readonly { readonly unit: UnitOn; readonly trail: readonly TrailStep[] }[]
}

export type IndexProps = {
  readonly visit: Visit
  readonly day: Day
  readonly text: string
  /** What was found, or null when nothing was looked for. */
  readonly found: Found | null
  readonly branches: readonly Branch[]
  readonly mayChange: boolean
}

/** The page of a unit, on the chosen day when that is not today. */
export const unitHref = (visit: Pick<Visit, 'today'>, code: string, day: Day): string =>
  withQuery(`/lam-viec/don-vi/${code}`, { ngay: day === visit.today ? null : day })

const Results = ({ visit, day, text, found }: IndexProps & { readonly found: Found }) => {
  const t = say(visit.language)
  const { units, total } = found
  if (units.length === 0) return <Empty text={t('unit.empty')} />
  return (
    <Section heading={t('unit.found', { text })}>
      {total > units.length && <p>{t('unit.more', { shown: units.length, total, text })}</p>}
      <Table
        caption={t('unit.found', { text })}
        captionHidden
        columns={[
          {
            key: 'name',
            head: t('unit.name'),
            cell: ({ unit, trail }) => (
              <UnitPath
                path={trail.map((step) =>
                  step.id === unit.id
                    ? { text: step.name, href: unitHref(visit, unit.code, day) }
                    : { text: step.name },
                )}
              />
            ),
          },
          { key: 'code', head: t('unit.code'), cell: ({ unit }) => unit.code },
        ]}
        rows={units}
        rowKey={({ unit }) => unit.id}
      />
    </Section>
  )
}

const Tree = ({ visit, day, branches }: IndexProps) => {
  const t = say(visit.language)
  if (branches.length === 0) return <Empty text={t('unit.none')} />
  return (
    <Section heading={t('unit.tree')} note={showDay(day, visit.language)}>
      {branches.map(({ unit, children }) => (
        <Details key={unit.id} summary={`${unit.name} (${children.length})`} open={branches.length < 3}>
          <p>
            <a href={unitHref(visit, unit.code, day)}>{unit.name}</a>
          </p>
          <ul>
            {children.map((child) => (
              <li key={child.id}>
                <a href={unitHref(visit, child.code, day)}>{child.name}</a>
              </li>
            ))}
          </ul>
        </Details>
      ))}
    </Section>
  )
}

export const IndexPage = (props: IndexProps) => {
  const { visit, day, text, found, mayChange } = props
  const t = say(visit.language)
  return (
    <>
      <PageHead
        title={t('unit.title')}
        lead={t('unit.lead')}
        actions={
          <>
            <LinkButton href="/lam-viec/don-vi/cum">{t('unit.clusters')}</LinkButton>
            {mayChange && <LinkButton href="/lam-viec/don-vi/nhap">{t('unit.import')}</LinkButton>}
            {mayChange && <LinkButton href="/lam-viec/don-vi/moi">{t('unit.new')}</LinkButton>}
          </>
        }
      />
      <FilterForm action="/lam-viec/don-vi" submit={t('unit.find')}>
        <TextField name="tim" label={t('unit.search')} value={text} type="search" />
        <DateField name="ngay" label={t('unit.day')} value={day} />
      </FilterForm>
      {found ? <Results {...props} found={found} /> : <Tree {...props} />}
    </>
  )
}
