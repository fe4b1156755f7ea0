import { LinkButton } from '../../platform/ui/button/button.tsx'
import { FilterForm } from '../../platform/ui/filter-form/filter-form.tsx'
import { PageHead } from '../../platform/ui/layout/layout.tsx'
import { Pager } from '../../platform/ui/pager/pager.tsx'
import { Table } from '../../platform/ui/table/table.tsx'
import { TextField } from '../../platform/ui/text-field/text-field.tsx'
import { UnitPath } from '../../platform/ui/unit-path/unit-path.tsx'
import { pageHref, type Part } from '../../platform/web/paging.ts'
import type { Visit } from '../../platform/web/route.ts'
import type { TrailStep } from '../../units/unit.ts'
import type { PersonFound } from '../queries.ts'
import { say } from '../words.ts'

export type PeopleProps = {
  readonly visit: Visit
  readonly text: string
  /** What was typed for the unit, and what is wrong with it. */
  readonly unit: string
  readonly unitFault: string | undefined
  readonly people: readonly PersonFound[]
  readonly trails: ReadonlyMap<number, readonly TrailStep[]>
  readonly part: Part
  readonly mayAdd: boolean
  readonly mayAdminister: boolean
}

export const personHref = (id: string): string => `/lam-viec/nguoi/${id}`

export const PeoplePage = (props: PeopleProps) => {
  const { visit, text, unit, unitFault, people, trails, part, mayAdd, mayAdminister } = props
  const t = say(visit.language)
  const place = (unitId: number | null) => (trails.get(unitId ?? 0) ?? []).map(({ name }) => ({ text: name }))
  return (
    <>
      <PageHead
        title={t('people.title')}
        lead={t('people.lead')}
        actions={
          <>
            {mayAdminister && (
              <LinkButton href="/lam-viec/nguoi/tai-khoan">{t('people.accounts')}</LinkButton>
            )}
            {mayAdminister && <LinkButton href="/lam-viec/nguoi/nhap">{t('people.import')}</LinkButton>}
            {mayAdd && <LinkButton href="/lam-viec/nguoi/moi">{t('people.new')}</LinkButton>}
          </>
        }
      />
      <FilterForm action="/lam-viec/nguoi" submit={t('people.find')}>
        <TextField name="tim" label={t('people.search')} value={text} type="search" />
        <TextField name="donvi" label={t('people.unit')} value={unit} fault={unitFault} />
      </FilterForm>
      <Table
        caption={t('people.title')}
        captionHidden
        empty={t('people.empty')}
        columns={[
          {
            key: 'name',
            head: t('person.name'),
            cell: (one) => <a href={personHref(one.id)}>{one.name}</a>,
          },
          { key: 'title', head: t('post.title'), cell: (one) => one.title ?? '–' },
          { key: 'unit', head: t('post.unit'), cell: (one) => <UnitPath path={place(one.unitId)} /> },
        ]}
        rows={people}
        rowKey={(one) => one.id}
      />
      <Pager {...part} href={pageHref(visit)} />
    </>
  )
}
