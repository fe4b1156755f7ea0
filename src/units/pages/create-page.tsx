import { Actions, Button } from '../../platform/ui/button/button.tsx'
import { CheckField } from '../../platform/ui/check-field/check-field.tsx'
import { DateField } from '../../platform/ui/date-field/date-field.tsx'
import { Form } from '../../platform/ui/form/form.tsx'
import { PageHead } from '../../platform/ui/layout/layout.tsx'
import { SelectField } from '../../platform/ui/select-field/select-field.tsx'
import { TextField } from '../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../platform/web/route.ts'
import type { UnitClassRow } from '../tables.ts'
import { say } from '../words.ts'

/** The classes of unit to choose from, in the page's language. */
export const classChoices = (visit: Visit, classes: readonly UnitClassRow[]) =>
  classes.map(({ code, nameVi, nameEn }) => ({
    value: code,
    text: visit.language === 'vi' ? nameVi : nameEn,
  }))

export type CreatePageProps = {
  readonly visit: Visit
  readonly classes: readonly UnitClassRow[]
  readonly parent: string
}

export const CreatePage = ({ visit, classes, parent }: CreatePageProps) => {
  const t = say(visit.language)
  return (
    <>
      <PageHead title={t('unit.new')} />
      <Form visit={visit} action="/lam-viec/don-vi/moi">
        <TextField name="name" label={t('unit.name')} width="long" maxLength={300} />
        <TextField
          name="parentId"
          label={t('unit.parent')}
          hint={t('unit.parentHint')}
          value={parent}
          optional
        />
        <SelectField name="class" label={t('unit.class')} choices={classChoices(visit, classes)} />
        <TextField name="kind" label={t('unit.kind')} hint={t('unit.kindHint')} width="short" optional />
        <DateField name="fromDay" label={t('unit.from')} value={visit.today} />
        <DateField name="untilDay" label={t('unit.until')} optional />
        <CheckField name="temporary" label={t('unit.temporary')} optional />
        <TextField name="code" label={t('unit.code')} hint={t('unit.codeHint')} maxLength={60} optional />
        <TextField name="officialCode" label={t('unit.official')} width="short" maxLength={20} optional />
        <TextField name="agencyIdentifier" label={t('unit.identifier')} maxLength={35} optional />
        <TextField name="note" label={t('unit.note')} width="long" optional />
        <Actions>
          <Button>{t('unit.save')}</Button>
        </Actions>
      </Form>
    </>
  )
}
