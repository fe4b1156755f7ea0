import type { LawFile } from '../../../platform/law/yaml-text.ts'
import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { FileField } from '../../../platform/ui/file-field/file-field.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { localPath, pathOfLocal } from '../../lookup.ts'
import { say } from '../words.ts'

export type EditionFormProps = {
  readonly visit: Visit
  /** The regulation whose next edition is drafted; null: a new one. */
  readonly code: string | null
  /** Of the draft that stands; null: there is none. */
  readonly version: number | null
  readonly files: readonly LawFile[]
}

const linesOf = (text: string): number => Math.min(24, Math.max(6, text.split('\n').length + 1))

const FileFields = ({
  file,
  at,
  visit,
}: {
  readonly file: LawFile
  readonly at: number
  readonly visit: Visit
}) => {
  const t = say(visit.language)
  const number = at + 1
  return (
    <>
      <TextField name={`path.${at}`} label={t('field.path', { number })} value={file.path} optional />
      <TextArea
        name={`text.${at}`}
        label={t('field.text', { number })}
        value={file.text}
        rows={linesOf(file.text)}
        optional
      />
    </>
  )
}

/** A regulation's texts: sent as files, typed, or both. */
export const EditionForm = ({ visit, code, version, files }: EditionFormProps) => {
  const t = say(visit.language)
  const action = code === null ? `${localPath}/moi` : `${pathOfLocal(code)}/sua`
  return (
    <>
      <PageHead title={code === null ? t('form.new') : t('form.edit', { code })} lead={t('form.lead')} />
      <Form visit={visit} action={action} files wide>
        {version !== null && <HiddenField name="version" value={String(version)} />}
        {code === null && (
          <TextField name="unit" label={t('field.unit')} hint={t('field.unitHint')} width="long" optional />
        )}
        <FileField
          name="files"
          label={t('field.files')}
          hint={t('field.filesHint')}
          types={['.yaml', '.zip']}
          megabytes={2}
          multiple
          optional
        />
        {files.map((file, at) => (
          <FileFields key={file.path} {...{ file, at, visit }} />
        ))}
        <Details summary={t('field.more')}>
          <FileFields file={{ path: '', text: '' }} at={files.length} visit={visit} />
        </Details>
        <Actions>
          <Button>{t('form.save')}</Button>
          <LinkButton kind="quiet" href={code === null ? localPath : pathOfLocal(code)}>
            {t('title')}
          </LinkButton>
        </Actions>
      </Form>
    </>
  )
}
