import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { Banner } from '../../../platform/ui/banner/banner.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { PageHead, Prose } from '../../../platform/ui/layout/layout.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { say } from '../words.ts'

export type SignInProps = {
  readonly visit: Visit
  /** The form's address, with where to go afterwards. */
  readonly action: string
}

export const SignInPage = ({ visit, action }: SignInProps) => {
  const t = say(visit.language)
  return (
    <>
      <PageHead title={t('signIn.title')} lead={t('signIn.lead')} />
      {visit.actor.accountId !== null && (
        <Banner>
          <p>{t('signIn.already', { name: visit.actor.name })}</p>
        </Banner>
      )}
      {visit.demo && visit.actor.accountId === null && (
        <Banner>
          <p>{t('signIn.demo')}</p>
        </Banner>
      )}
      <Form visit={visit} action={action}>
        <TextField name="login" label={t('signIn.login')} autocomplete="username" maxLength={200} />
        <TextField
          name="password"
          label={t('signIn.password')}
          type="password"
          autocomplete="current-password"
        />
        <Actions>
          <Button>{t('signIn.submit')}</Button>
        </Actions>
      </Form>
      <Prose>
        <p>{t('signIn.forgotten')}</p>
      </Prose>
    </>
  )
}
