import { Actions, Button } from '../../platform/ui/button/button.tsx'
import { CheckField } from '../../platform/ui/check-field/check-field.tsx'
import { DateField } from '../../platform/ui/date-field/date-field.tsx'
import { Form } from '../../platform/ui/form/form.tsx'
import { PageHead } from '../../platform/ui/layout/layout.tsx'
import { RadioField } from '../../platform/ui/radio-field/radio-field.tsx'
import { TextArea } from '../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../platform/web/route.ts'
import { say } from '../words.ts'
import { documentHref, register } from './register-page.tsx'

const known = ['full', 'reported', 'stub'] as const

/** The link to the document that has the number already. */
export const TakenBy = ({ visit }: { readonly visit: Visit }) => {
  const refusal = visit.problem?.refusal
  if (refusal?.code !== 'document.number_taken') return null
  return (
    <p>
      <a href={documentHref(String(refusal.values['id']))}>{say(visit.language)('new.open_other')}</a>
    </p>
  )
}

/** A document is entered by hand: issued elsewhere, here only registered. */
export const NewPage = ({ visit }: { readonly visit: Visit }) => {
  const t = say(visit.language)
  return (
    <>
      <PageHead title={t('documents.new')} lead={t('new.lead')} />
      <TakenBy visit={visit} />
      <Form visit={visit} action={`${register}/moi`}>
        <TextField name="kind" label={t('field.kind')} hint={t('field.kind_hint')} />
        <TextField name="number" label={t('field.number')} width="short" optional />
        <DateField name="issuedOn" label={t('field.issuedOn')} optional />
        <TextField
          name="issuerName"
          label={t('field.issuerName')}
          hint={t('field.issuer_hint')}
          width="long"
        />
        <TextArea name="subject" label={t('field.subject')} rows={2} optional />
        <TextField name="signer" label={t('field.signer')} optional />
        <RadioField
          name="knownBy"
          label={t('field.knownBy')}
          value="full"
          choices={known.map((value) => ({ value, text: t(`known.${value}`) }))}
        />
        <TextArea name="text" label={t('field.text')} rows={6} optional />
        <TextField name="sourceName" label={t('field.source')} width="long" optional />
        <TextField name="sourceAddress" label={t('field.sourceAddress')} type="url" width="long" optional />
        <CheckField name="published" label={t('field.published')} checked />
        <Actions>
          <Button>{t('documents.new')}</Button>
        </Actions>
      </Form>
    </>
  )
}
