import { Actions, Button, LinkButton } from '../../platform/ui/button/button.tsx'
import { Form } from '../../platform/ui/form/form.tsx'
import { HiddenField } from '../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead } from '../../platform/ui/layout/layout.tsx'
import { TextArea } from '../../platform/ui/text-area/text-area.tsx'
import type { Visit } from '../../platform/web/route.ts'
import type { Nomination } from '../queries.ts'
import { say } from '../words.ts'
import { pathOfDossier } from './parts.tsx'

/** What asks for a reason: its address, and the fewest letters that say something. */
export const asking = {
  return: { address: '/tra-lai', least: 20, button: 'move.nomination.return' },
  withdraw: { address: '/rut', least: 5, button: 'move.nomination.withdraw' },
  freeze: { address: '/dung', least: 10, button: 'move.nomination.freeze' },
  release: { address: '/tiep-tuc', least: 10, button: 'move.nomination.release' },
} as const

type ReasonProps = {
  readonly visit: Visit
  readonly nomination: Nomination
  readonly what: keyof typeof asking
}

/** One question before a step that others will want explained. */
export const ReasonPage = ({ visit, nomination, what }: ReasonProps) => {
  const t = say(visit.language)
  const { address, least, button } = asking[what]
  const { id, code, subjectName } = nomination
  const path = pathOfDossier(code)
  return (
    <>
      <PageHead kicker={subjectName} title={t(`reason.${what}`, { code })} lead={t(`reason.${what}Lead`)} />
      <Form visit={visit} action={path + address} name={what}>
        <HiddenField name="id" value={id} />
        <TextArea name="reason" label={t('reason.field')} hint={t('reason.hint', { least })} rows={5} />
        <Actions>
          <Button kind={what === 'withdraw' ? 'danger' : 'primary'}>{t(button).replace('…', '')}</Button>
          <LinkButton kind="quiet" href={path}>
            {code}
          </LinkButton>
        </Actions>
      </Form>
    </>
  )
}
