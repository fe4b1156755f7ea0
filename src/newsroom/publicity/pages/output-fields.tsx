import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { FileField } from '../../../platform/ui/file-field/file-field.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { Section } from '../../../platform/ui/layout/layout.tsx'
import { NumberField } from '../../../platform/ui/number-field/number-field.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import { samePage } from '../../../platform/web/paging.ts'
import type { Visit } from '../../../platform/web/route.ts'
import type { PublicityFormRow, PublicityOutputRow } from '../../tables.ts'
import { formNames } from '../publicity.ts'
import { say } from '../words.ts'
import { type Choice, publicityPath } from './parts.tsx'

type FieldsProps = {
  readonly visit: Visit
  readonly forms: readonly PublicityFormRow[]
  readonly known: PublicityOutputRow | null
}

const Fields = ({ visit, forms, known }: FieldsProps) => {
  const { language } = visit
  const t = say(language)
  return (
    <>
      <SelectField
        name="form"
        label={t('one.form')}
        value={known?.form ?? (forms.length === 1 ? forms[0]?.form : '')}
        choices={forms.map(({ form }) => ({ value: form, text: formNames[form][language] }))}
      />
      <NumberField name="count" label={t('output.count')} value={known?.count ?? 1} whole />
      <DateField name="onDay" label={t('output.onDay')} value={known?.onDay} />
      <TextField name="place" label={t('output.place')} value={known?.place} optional />
      <TextField
        name="link"
        label={t('output.link')}
        hint={t('output.linkHint')}
        value={known?.link}
        type="url"
        width="long"
        optional
      />
      <TextField name="note" label={t('output.note')} value={known?.note} width="long" optional />
      <FileField
        name="photo"
        label={t('output.photo')}
        hint={t('output.photoHint')}
        types={['.jpg', '.png', '.webp', '.pdf']}
        megabytes={8}
        optional
      />
    </>
  )
}

/** Where a unit, or the agency above for it, enters what it put out. */
export const EnterOutput = ({
  visit,
  guidanceId,
  forms,
  units,
}: Omit<FieldsProps, 'known'> & {
  readonly guidanceId: string
  readonly units: readonly Choice[]
}) => {
  const t = say(visit.language)
  const [only, ...others] = units
  if (!only) return null
  return (
    <Section heading={t('output.enter')} id="ghi">
      <Form visit={visit} action={publicityPath(guidanceId, 'ket-qua')} name="ghi" files>
        {others.length === 0 ? (
          <HiddenField name="unitId" value={only.value} />
        ) : (
          <SelectField
            name="unitId"
            label={t('output.unit')}
            value={only.value}
            choices={units}
            none={false}
          />
        )}
        <Fields visit={visit} forms={forms} known={null} />
        <Actions>
          <Button>{t('output.enter')}</Button>
        </Actions>
      </Form>
    </Section>
  )
}

/** The two things that can be done with what was entered. */
export const MendOutput = ({
  visit,
  forms,
  output,
}: Omit<FieldsProps, 'known'> & { readonly output: PublicityOutputRow }) => {
  const t = say(visit.language)
  const action = (move: string): string =>
    samePage(publicityPath(output.guidanceId, `ket-qua/${output.id}/${move}`), visit)
  return (
    <>
      <Details summary={t('output.change')}>
        <Form visit={visit} action={action('sua')} name={`sua-${output.id}`} files>
          <HiddenField name="version" value={output.version} />
          <Fields visit={visit} forms={forms} known={output} />
          <Actions>
            <Button kind="secondary">{t('output.change')}</Button>
          </Actions>
        </Form>
      </Details>
      <Details summary={t('output.withdraw')}>
        <Form visit={visit} action={action('rut')} name={`rut-${output.id}`}>
          <HiddenField name="version" value={output.version} />
          <TextArea name="reason" label={t('field.reason')} rows={2} />
          <Actions>
            <Button kind="danger">{t('output.withdraw')}</Button>
          </Actions>
        </Form>
      </Details>
    </>
  )
}
