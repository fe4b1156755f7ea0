import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { RadioField } from '../../../platform/ui/radio-field/radio-field.tsx'
import type { Choice } from '../../../platform/ui/select-field/select-field.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { pathOfDecision, pathOfRevocation } from '../../pages/parts.tsx'
import type { AwardRow } from '../../tables.ts'
import { say } from '../../words.ts'

type Props = {
  readonly visit: Visit
  readonly award: AwardRow
  /** The grounds that the law of the day names, with where it names them; none: it names none here. */
  readonly grounds: { readonly choices: readonly Choice[]; readonly citation: string } | null
}

export const RevokePage = ({ visit, award, grounds }: Props) => {
  const t = say(visit.language)
  return (
    <>
      <PageHead title={t('revoke.title', { name: award.subjectName })} lead={t('revoke.lead')} />
      <Form visit={visit} action={pathOfRevocation(award.id)}>
        {grounds ? (
          <RadioField
            name="ground"
            label={t('revoke.ground')}
            hint={t('revoke.groundBy', { citation: grounds.citation })}
            choices={grounds.choices}
          />
        ) : (
          <p>{t('revoke.noGrounds')}</p>
        )}
        <TextArea name="reason" label={t('revoke.reason')} rows={4} />
        <TextField name="paper.number" label={t('revoke.paperNumber')} optional />
        <DateField name="paper.issuedOn" label={t('revoke.paperDay')} optional />
        <TextField name="paper.signer" label={t('revoke.paperSigner')} optional />
        <Actions>
          <Button kind="danger">{t('revoke.act')}</Button>
          <LinkButton kind="quiet" href={pathOfDecision(award.decisionId)}>
            {t('decision.what')}
          </LinkButton>
        </Actions>
      </Form>
    </>
  )
}
