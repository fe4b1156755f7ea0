import { Actions, Button } from '../../platform/ui/button/button.tsx'
import { DateField } from '../../platform/ui/date-field/date-field.tsx'
import { Details } from '../../platform/ui/details/details.tsx'
import { FileField } from '../../platform/ui/file-field/file-field.tsx'
import { Form } from '../../platform/ui/form/form.tsx'
import { SelectField } from '../../platform/ui/select-field/select-field.tsx'
import { TextArea } from '../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../platform/web/route.ts'
import type { DocumentRow } from '../tables.ts'
import { say } from '../words.ts'
import { documentHref } from './register-page.tsx'

type FormOf = { readonly visit: Visit; readonly document: DocumentRow }

/** Whether the form of this name was the one that was refused; it is then shown open. */
const refused = ({ problem }: Visit, name: string): boolean => problem?.typed['_form'] === name

const Complete = ({ visit, document }: FormOf) => {
  const t = say(visit.language)
  return (
    <Details summary={t('one.complete')} open={document.number === null || refused(visit, 'bo-sung')}>
      <Form visit={visit} action={`${documentHref(document.id)}/bo-sung`} name="bo-sung">
        {document.number === null && (
          <TextField name="number" label={t('field.number')} width="short" optional />
        )}
        {document.issuedOn === null && <DateField name="issuedOn" label={t('field.issuedOn')} optional />}
        {document.signer === null && <TextField name="signer" label={t('field.signer')} optional />}
        <Actions>
          <Button kind="secondary">{t('one.complete_do')}</Button>
        </Actions>
      </Form>
    </Details>
  )
}

const fileKinds = ['signed', 'text', 'annex'] as const

const Attach = ({ visit, document }: FormOf) => {
  const t = say(visit.language)
  return (
    <Details summary={t('one.attach')} open={refused(visit, 'tep')}>
      <Form visit={visit} action={`${documentHref(document.id)}/tep`} name="tep" files>
        <SelectField
          name="kind"
          label={t('one.file_kind')}
          value="signed"
          none={false}
          choices={fileKinds.map((value) => ({ value, text: t(`file.${value}`) }))}
        />
        <FileField
          name="file"
          label={t('one.file')}
          types={['.pdf', '.jpg', '.png', '.txt', '.docx']}
          megabytes={12}
        />
        <Actions>
          <Button kind="secondary">{t('one.attach_do')}</Button>
        </Actions>
      </Form>
    </Details>
  )
}

const linkKinds = ['basis', 'mention', 'localises', 'amends', 'closes'] as const

const Link = ({ visit, document }: FormOf) => {
  const t = say(visit.language)
  return (
    <Details summary={t('one.link')} open={refused(visit, 'noi')}>
      <Form visit={visit} action={`${documentHref(document.id)}/noi`} name="noi">
        <SelectField
          name="kind"
          label={t('one.link_kind')}
          value="basis"
          none={false}
          choices={linkKinds.map((value) => ({ value, text: t(`link.${value}`) }))}
        />
        <TextField name="toId" label={t('one.link_other')} hint={t('one.link_hint')} />
        <Actions>
          <Button kind="secondary">{t('one.link_do')}</Button>
        </Actions>
      </Form>
    </Details>
  )
}

const Correct = ({ visit, document }: FormOf) => {
  const t = say(visit.language)
  return (
    <Details summary={t('one.correct')} open={refused(visit, 'sua')}>
      <Form visit={visit} action={`${documentHref(document.id)}/sua`} name="sua">
        <p class="hint">{t('one.correct_note')}</p>
        <TextField name="kind" label={t('field.kind')} value={document.kind} />
        <TextField name="number" label={t('field.number')} value={document.number} width="short" optional />
        <DateField name="issuedOn" label={t('field.issuedOn')} value={document.issuedOn} optional />
        <TextField name="issuerName" label={t('field.issuerName')} value={document.issuerName} width="long" />
        <TextArea name="subject" label={t('field.subject')} value={document.subject} rows={2} optional />
        <TextField name="signer" label={t('field.signer')} value={document.signer} optional />
        <TextArea name="reason" label={t('field.reason')} rows={2} />
        <Actions>
          <Button kind="secondary">{t('one.correct_do')}</Button>
        </Actions>
      </Form>
    </Details>
  )
}

/** What the keepers of the register may do with a document. */
export const DocumentForms = (props: FormOf) => {
  const { number, issuedOn, signer } = props.document
  const hasGaps = number === null || issuedOn === null || signer === null
  return (
    <>
      {hasGaps && <Complete {...props} />}
      <Attach {...props} />
      <Link {...props} />
      <Correct {...props} />
    </>
  )
}
