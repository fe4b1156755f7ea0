import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { CheckFields } from '../../../platform/ui/check-field/check-field.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { pathOfDossier } from '../../pages/parts.tsx'
import type { Nomination } from '../../queries.ts'
import { say } from '../../words.ts'

type ProposeUpProps = {
  readonly visit: Visit
  readonly nomination: Nomination
  /** Held by the same agency, passed by its council, for the same award. */
  readonly others: readonly Nomination[]
}

/** Sends what passed the agency's own council to the standing agency above, under one letter. */
export const ProposeUpPage = ({ visit, nomination, others }: ProposeUpProps) => {
  const t = say(visit.language)
  const { code, id, subjectName } = nomination
  return (
    <>
      <PageHead kicker={subjectName} title={t('up.title', { code })} lead={t('up.lead')} />
      <Form visit={visit} action={`${pathOfDossier(code)}/trinh-len`} name="trinh-len">
        <HiddenField name="ids" value={id} />
        <TextField name="toUnitId" label={t('up.to')} hint={t('field.unitHint')} />
        <TextField name="letter" label={t('up.letter')} width="long" />
        {others.length > 0 && (
          <CheckFields
            name="ids"
            label={t('up.others')}
            choices={others.map((one) => ({ value: one.id, text: `${one.code} ${one.subjectName}` }))}
            optional
          />
        )}
        <Actions>
          <Button icon="send">{t('move.nomination.propose_up').replace('…', '')}</Button>
          <LinkButton kind="quiet" href={pathOfDossier(code)}>
            {code}
          </LinkButton>
        </Actions>
      </Form>
    </>
  )
}
