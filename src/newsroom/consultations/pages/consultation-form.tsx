import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { ConsultationRow } from '../../tables.ts'
import { OwnUnitField } from '../../pages/own-unit-field.tsx'
import { say } from '../words.ts'
import { home, pathOf } from './consultations-page.tsx'

/** A consultation written or mended before it is public. */
export const ConsultationForm = ({
  visit,
  known,
  units,
  days,
}: {
  readonly visit: Visit
  readonly known: ConsultationRow | null
  readonly units: readonly { readonly value: string; readonly text: string }[]
  /** What stands in the fields of a new one. */
  readonly days: { readonly opensOn: string; readonly closesOn: string }
}) => {
  const t = say(visit.language)
  const { opensOn, closesOn } = known ?? days
  return (
    <>
      <PageHead title={t(known ? 'do.change' : 'list.new')} lead={t('list.lead')} />
      <Form visit={visit} action={known ? pathOf(known.id, 'sua') : `${home}/moi`} name="lay-y-kien">
        {known ? (
          <HiddenField name="version" value={known.version} />
        ) : (
          <OwnUnitField label={t('field.unit')} units={units} />
        )}
        <TextField name="title" label={t('field.title')} value={known?.title} width="long" />
        <TextArea
          name="body"
          label={t('field.body')}
          hint={t('field.bodyHint')}
          value={known?.body}
          rows={8}
        />
        <TextField
          name="documentId"
          label={t('field.document')}
          hint={t('field.documentHint')}
          value={known?.documentId}
          optional
        />
        <DateField name="opensOn" label={t('field.opensOn')} value={opensOn} />
        <DateField name="closesOn" label={t('field.closesOn')} value={closesOn} />
        <Actions>
          <Button>{t('field.save')}</Button>
        </Actions>
      </Form>
    </>
  )
}
