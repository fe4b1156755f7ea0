import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { InspectionFound } from '../queries.ts'
import { say } from '../words.ts'
import { EvidenceField, Files, type FilesProps } from './files.tsx'

export type OutlineProps = {
  readonly visit: Visit
  readonly inspection: InspectionFound
  readonly unitName: string
  readonly told: readonly { readonly heading: string; readonly text: string }[]
  readonly files: FilesProps['files']
}

/** The unit's report, heading by heading of the outline. */
export const OutlinePage = ({ visit, inspection, unitName, told, files }: OutlineProps) => {
  const t = say(visit.language)
  const here = `/lam-viec/kiem-tra/${inspection.id}`
  return (
    <>
      <PageHead kicker={unitName} title={t('outline.title')} lead={t('outline.lead')} />
      {files.length > 0 && <Files visit={visit} inspectionId={inspection.id} files={files} />}
      <Form visit={visit} action={`${here}/bao-cao`} files>
        {told.map(({ heading, text }, at) => (
          <TextArea key={heading} name={`told.${at}`} label={`${at + 1}. ${heading}`} value={text} rows={5} />
        ))}
        <EvidenceField visit={visit} label={t('outline.files')} />
        <Actions>
          <Button name="gui" value="co">
            {t('outline.send')}
          </Button>
          <Button kind="secondary">{t('outline.save')}</Button>
          <LinkButton href={here} kind="quiet">
            {t('record.back')}
          </LinkButton>
        </Actions>
      </Form>
    </>
  )
}
