import { type Day, showDay } from '../../../platform/plain/day.ts'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { DateField, dayInField } from '../../../platform/ui/date-field/date-field.tsx'
import { FilterForm } from '../../../platform/ui/filter-form/filter-form.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import { UnitPath } from '../../../platform/ui/unit-path/unit-path.tsx'
import { withQuery } from '../../../platform/web/address.ts'
import type { Visit } from '../../../platform/web/route.ts'
import type { UnitClassRow } from '../../tables.ts'
import type { TrailStep, UnitOn } from '../../unit.ts'
import { say } from '../../words.ts'
import { classChoices } from '../../pages/create-page.tsx'

type About = {
  readonly visit: Visit
  readonly unit: UnitOn
  readonly trail: readonly TrailStep[]
  readonly below: number
}

const Path = ({ trail }: { readonly trail: readonly TrailStep[] }) => (
  <UnitPath path={trail.map(({ name }) => ({ text: name }))} />
)

export const RenamePage = ({
  visit,
  unit,
  trail,
  below,
  classes,
}: About & { readonly classes: readonly UnitClassRow[] }) => {
  const t = say(visit.language)
  return (
    <>
      <PageHead
        title={t('unit.renameTitle', { unit: unit.name })}
        meta={<Path trail={trail} />}
        lead={t('unit.renameLead', { count: below })}
      />
      <Form visit={visit} action={`/lam-viec/don-vi/${unit.code}/doi-ten`}>
        <TextField name="name" label={t('unit.name')} width="long" value={unit.name} maxLength={300} />
        <SelectField
          name="class"
          label={t('unit.class')}
          choices={classChoices(visit, classes)}
          value={unit.class}
          none={false}
        />
        <TextField name="kind" label={t('unit.kind')} value={unit.kind} width="short" optional />
        <DateField name="day" label={t('unit.from')} value={visit.today} />
        <Actions>
          <Button>{t('unit.renameSave')}</Button>
        </Actions>
      </Form>
    </>
  )
}

export type MoveProps = About & {
  readonly day: Day
  readonly typed: string
  readonly fault: string | undefined
  /** The superior that was chosen, with its path; null before the preview. */
  readonly target: { readonly unit: UnitOn; readonly trail: readonly TrailStep[] } | null
}

export const MovePage = ({ visit, unit, trail, below, day, typed, fault, target }: MoveProps) => {
  const t = say(visit.language)
  const here = `/lam-viec/don-vi/${unit.code}/chuyen`
  const shown = showDay(day, visit.language)
  return (
    <>
      <PageHead title={t('unit.moveTitle', { unit: unit.name })} meta={<Path trail={trail} />} />
      <FilterForm action={here} submit={t('unit.preview')}>
        <TextField
          name="den"
          label={t('unit.moveTo')}
          hint={t('unit.namedHint')}
          value={typed}
          fault={fault}
        />
        <DateField name="ngay" label={t('unit.from')} value={day} />
      </FilterForm>
      {(target || visit.problem) && (
        <Form visit={visit} action={withQuery(here, { den: typed, ngay: day })}>
          {target && (
            <Section heading={t('unit.affected')}>
              <p>{t('unit.moveAffected', { day: shown, unit: unit.name, count: below })}</p>
              <Path trail={[...target.trail, { id: unit.id, code: unit.code, name: unit.name }]} />
              <HiddenField name="parentId" value={target.unit.code} />
              <HiddenField name="day" value={dayInField(day)} />
              <Actions>
                <Button>{t('unit.moveSave')}</Button>
              </Actions>
            </Section>
          )}
        </Form>
      )}
    </>
  )
}

export type MergeProps = About & {
  readonly day: Day
  readonly typed: string
  readonly document: string
  readonly predecessors: readonly {
    readonly unit: UnitOn
    readonly trail: readonly TrailStep[]
    readonly below: number
  }[]
  /** What is wrong with lines that do not name one unit on that day. */
  readonly fault: string | undefined
}

export const MergePage = (props: MergeProps) => {
  const { visit, unit, trail, day, typed, document, predecessors, fault } = props
  const t = say(visit.language)
  const here = `/lam-viec/don-vi/${unit.code}/sap-nhap`
  const ready = predecessors.length > 0 && !fault
  return (
    <>
      <PageHead title={t('unit.mergeTitle', { unit: unit.name })} meta={<Path trail={trail} />} />
      <FilterForm action={here} submit={t('unit.preview')}>
        <TextArea
          name="donvi"
          label={t('unit.mergeUnits')}
          hint={t('unit.mergeHint')}
          value={typed}
          rows={4}
          fault={fault}
        />
        <DateField name="ngay" label={t('unit.from')} value={day} />
        <TextField name="cancu" label={t('unit.mergeDocument')} value={document} optional />
      </FilterForm>
      {(ready || visit.problem) && (
        <Form visit={visit} action={withQuery(here, { donvi: typed, ngay: day, cancu: document })}>
          <Section heading={t('unit.affected')}>
            <p>{t('unit.mergeAffected', { day: showDay(day, visit.language), unit: unit.name })}</p>
            <ul>
              {predecessors.map((one) => (
                <li key={one.unit.id}>
                  <Path trail={one.trail} /> ({t('unit.below')}: {one.below})
                  <HiddenField name="predecessorIds" value={one.unit.id} />
                </li>
              ))}
            </ul>
            <HiddenField name="day" value={dayInField(day)} />
            <HiddenField name="document" value={document} />
            {ready && (
              <Actions>
                <Button kind="danger">{t('unit.mergeSave')}</Button>
              </Actions>
            )}
          </Section>
        </Form>
      )}
    </>
  )
}
