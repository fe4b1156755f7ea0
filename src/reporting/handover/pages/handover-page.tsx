import type { Day } from '../../../platform/plain/day.ts'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { DateField, dayInField } from '../../../platform/ui/date-field/date-field.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { FilterForm } from '../../../platform/ui/filter-form/filter-form.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { type TrailStep, written } from '../../../units/unit.ts'
import { say } from '../words.ts'

export type Moving = {
  readonly key: string
  readonly kind: 'grant' | 'task' | 'charge' | 'contact'
  readonly text: string
  /** The campaign; null where it is none's. */
  readonly under: string | null
}

export type HandoverProps = {
  readonly visit: Visit
  readonly person: { readonly id: string; readonly name: string }
  readonly units: readonly number[]
  readonly unitId: number | null
  readonly day: Day
  readonly trails: ReadonlyMap<number, readonly TrailStep[]>
  readonly receivers: readonly { readonly id: string; readonly name: string }[]
  readonly moving: readonly Moving[]
}

const addressOf = ({ person }: HandoverProps): string => `/lam-viec/nguoi/${person.id}/ban-giao`

const Choose = (props: HandoverProps) => {
  const { visit, units, unitId, day, trails } = props
  const t = say(visit.language)
  return (
    <FilterForm action={addressOf(props)} submit={t('handover.see')}>
      <SelectField
        name="donvi"
        label={t('handover.unit')}
        none={false}
        value={String(unitId ?? '')}
        choices={units.map((id) => ({ value: String(id), text: written(trails.get(id) ?? []) }))}
        optional
      />
      <DateField name="ngay" label={t('handover.day')} value={day} />
    </FilterForm>
  )
}

const Preview = ({ visit, moving }: HandoverProps) => {
  const t = say(visit.language)
  return (
    <Table<Moving>
      caption={t('handover.what')}
      empty={t('handover.nothing')}
      columns={[
        { key: 'kind', head: t('handover.kind'), cell: ({ kind }) => t(`handover.${kind}`) },
        {
          key: 'text',
          head: t('handover.item'),
          rowHead: true,
          cell: ({ kind, text }) => (kind === 'grant' ? text : <span lang="vi">{text}</span>),
        },
        {
          key: 'under',
          head: t('handover.under'),
          cell: ({ under }) => (under ? <span lang="vi">{under}</span> : '–'),
        },
      ]}
      rows={moving}
      rowKey={({ kind, key }) => `${kind}-${key}`}
    />
  )
}

/** What a person has open at a unit, and to whom it shall pass. */
export const HandoverPage = (props: HandoverProps) => {
  const { visit, person, unitId, day, receivers } = props
  const t = say(visit.language)
  return (
    <>
      <PageHead title={t('handover.title', { name: person.name })} lead={t('handover.lead')} />
      <Choose {...props} />
      <Preview {...props} />
      {unitId === null || receivers.length === 0 ? (
        <Empty text={t('handover.nobody')} />
      ) : (
        <Section heading={t('handover.submit')} id="nhan">
          <Form visit={visit} action={addressOf(props)} name="ban-giao">
            <HiddenField name="unitId" value={unitId} />
            <HiddenField name="day" value={dayInField(day)} />
            <SelectField
              name="toPersonId"
              label={t('handover.to')}
              choices={receivers.map(({ id, name }) => ({ value: id, text: name }))}
            />
            <TextField name="note" label={t('handover.note')} width="long" optional />
            <Actions>
              <Button>{t('handover.submit')}</Button>
            </Actions>
          </Form>
        </Section>
      )}
    </>
  )
}
