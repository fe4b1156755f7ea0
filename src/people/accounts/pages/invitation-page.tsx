import { showMoment } from '../../../platform/plain/moment.ts'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { Invitation } from '../queries.ts'
import { say } from '../words.ts'

/** A new password, typed twice; the login stands there so that password managers know whose it is. */
export const NewPasswordFields = ({
  visit,
  login,
}: {
  readonly visit: Pick<Visit, 'language'>
  readonly login: string
}) => {
  const t = say(visit.language)
  return (
    <>
      <TextField
        name="username"
        label={t('signIn.login')}
        value={login}
        autocomplete="username"
        readOnly
        optional
      />
      <TextField
        name="password"
        label={t('password.new')}
        hint={t('password.hint')}
        type="password"
        autocomplete="new-password"
      />
      <TextField name="again" label={t('password.again')} type="password" autocomplete="new-password" />
    </>
  )
}

export type InvitationProps = {
  readonly visit: Visit
  readonly action: string
  readonly invitation: Invitation
}

export const InvitationPage = ({ visit, action, invitation }: InvitationProps) => {
  const t = say(visit.language)
  const { login, name, until } = invitation
  const last = until ? showMoment(until, visit.language) : ''
  return (
    <>
      <PageHead title={t('invitation.title')} lead={t('invitation.lead', { login, name, until: last })} />
      <Form visit={visit} action={action}>
        <NewPasswordFields visit={visit} login={login} />
        <Actions>
          <Button>{t('invitation.accept')}</Button>
        </Actions>
      </Form>
    </>
  )
}
