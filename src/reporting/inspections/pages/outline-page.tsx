import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { ownFields } from '../../form-drafts/form-draft.ts'
import { DraftFields, draftIn, FormDraftBar } from '../../form-drafts/pages/form-draft-bar.tsx'
import { inspectionDraftPaths } from '../../form-drafts/pages/form-paths.ts'
import type { FormWritten } from '../../form-drafts/queries.ts'
import type { InspectionFound } from '../queries.ts'
import { say } from '../words.ts'
import { EvidenceField, Files, type FilesProps } from './files.tsx'

export type OutlineProps = {
  readonly visit: Visit
  readonly inspection: InspectionFound
  readonly unitName: string
  readonly told: readonly { readonly heading: string; readonly text: string }[]
  readonly files: FilesProps['files']
  readonly written: FormWritten
}

/** The unit's report, heading by heading of the outline. */
export const OutlinePage = ({ visit, inspection, unitName, told, files, written }: OutlineProps) => {
  const t = say(visit.language)
  const here = `/lam-viec/kiem-tra/${inspection.id}`
  const action = `${here}/bao-cao`
  const paths = inspectionDraftPaths(inspection.id, 'outline')
  return (
    <>
      <PageHead kicker={unitName} title={t('outline.title')} lead={t('outline.lead')} />
      {files.length > 0 && <Files visit={visit} inspectionId={inspection.id} files={files} />}
      <FormDraftBar visit={visit} written={written} own={ownFields.outline} form={action} {...paths} />
      <Form visit={visit} action={action} files {...draftIn(written)}>
        <DraftFields written={written} />
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
