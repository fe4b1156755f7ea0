import { CheckField } from '../../platform/ui/check-field/check-field.tsx'
import { FileField } from '../../platform/ui/file-field/file-field.tsx'
import { Fieldset } from '../../platform/ui/form/form.tsx'
import { HiddenField } from '../../platform/ui/hidden-field/hidden-field.tsx'
import { TextArea } from '../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../platform/web/route.ts'
import { say } from '../words.ts'

export type CompanionFieldsProps = {
  readonly visit: Visit
  readonly attachments: readonly { readonly fileId: string; readonly label: string; readonly name: string }[]
  readonly related: readonly { readonly slug: string }[]
}

/** Files that go along with the article, and articles that belong to it. */
export const CompanionFields = ({ visit, attachments, related }: CompanionFieldsProps) => {
  const t = say(visit.language)
  return (
    <Fieldset legend={t('beside.legend')}>
      <HiddenField name="attachmentCount" value={String(attachments.length)} />
      {attachments.map(({ fileId, label, name }, at) => (
        <div key={fileId}>
          <HiddenField name={`attachmentId${at}`} value={fileId} />
          <TextField
            name={`attachmentLabel${at}`}
            label={t('beside.label', { name })}
            value={label}
            width="long"
          />
          <CheckField name={`attachmentRemove${at}`} label={t('beside.remove', { name })} optional />
        </div>
      ))}
      <FileField name="attachmentFile" label={t('beside.file')} types={['.pdf', '.docx', '.xlsx']} optional />
      <TextField name="attachmentLabel" label={t('beside.newLabel')} width="long" optional />
      <TextArea
        name="related"
        label={t('beside.related')}
        hint={t('beside.relatedHint')}
        value={related.map(({ slug }) => `/tin/${slug}`).join('\n')}
        rows={3}
        optional
      />
    </Fieldset>
  )
}
