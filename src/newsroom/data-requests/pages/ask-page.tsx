import { showDay } from '../../../platform/plain/day.ts'
import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { Fieldset, Form } from '../../../platform/ui/form/form.tsx'
import { GuardFields } from '../../../platform/ui/guard-fields/guard-fields.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { RadioField } from '../../../platform/ui/radio-field/radio-field.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import { link } from '../../../platform/web/address.ts'
import type { Visit } from '../../../platform/web/route.ts'
import { daysKept, requestKinds, type Term } from '../data-request.ts'
import { say } from '../words.ts'

export const askPath = '/rieng-tu/yeu-cau'

export type AskPageProps = {
  readonly visit: Visit
  readonly term: Term
  /** The term of a request that is sent today. */
  readonly dueOn: string
  readonly units: readonly { readonly value: string; readonly text: string }[]
  /** What the address fills in: the page that the request is about. */
  readonly about: string
}

/** The promise of the clock, by law or by the agency's own word. */
export const termLine = ({ visit, term, dueOn }: Pick<AskPageProps, 'visit' | 'term' | 'dueOn'>): string => {
  const { language } = visit
  const values = { days: term.days, due: showDay(dueOn, language) }
  return term.instrument
    ? say(language)('form.termLaw', { ...values, instrument: term.instrument[language] })
    : say(language)('form.termOwn', values)
}

const Ask = ({ visit, units, about }: AskPageProps) => {
  const t = say(visit.language)
  return (
    <Form visit={visit} action={link(visit, askPath)} name="yeu-cau">
      <GuardFields now={visit.now} />
      <RadioField
        name="kind"
        label={t('form.kind')}
        choices={requestKinds.map((kind) => ({ value: kind, text: t(`kind.${kind}`) }))}
      />
      {units.length === 1 ? (
        <HiddenField name="unitId" value={units[0]?.value ?? ''} />
      ) : (
        <SelectField
          name="unitId"
          label={t('form.unit')}
          hint={t('form.unitHint')}
          choices={units}
          choicesLang="vi"
        />
      )}
      <TextField
        name="about"
        label={t('form.about')}
        hint={t('form.aboutHint')}
        value={about}
        width="long"
        maxLength={300}
      />
      <TextArea name="details" label={t('form.details')} hint={t('form.detailsHint')} rows={6} />
      <Fieldset legend={t('form.sender')} hint={t('form.senderHint', { days: daysKept })}>
        <TextField name="senderName" label={t('form.senderName')} autocomplete="name" />
        <TextField name="senderContact" label={t('form.senderContact')} width="long" autocomplete="tel" />
      </Fieldset>
      <Actions>
        <Button icon="send">{t('form.send')}</Button>
      </Actions>
    </Form>
  )
}

/** The form of a request, for a phone and without an account: what, about what, and how to reach who asks. */
export const AskPage = (props: AskPageProps) => {
  const { visit, units } = props
  const t = say(visit.language)
  return (
    <>
      <PageHead
        title={t('form.title')}
        lead={t('form.lead')}
        actions={
          <>
            <LinkButton href={link(visit, '/rieng-tu/theo-doi')} icon="search">
              {t('form.follow')}
            </LinkButton>
            <LinkButton href={link(visit, '/rieng-tu')}>{t('form.privacy')}</LinkButton>
          </>
        }
      />
      <p>{termLine(props)}</p>
      {units.length === 0 ? <Empty text={t('form.nobody')} /> : <Ask {...props} />}
    </>
  )
}
