import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { CheckField } from '../../../platform/ui/check-field/check-field.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { Choice } from '../notice-list.ts'
import { say } from '../words.ts'
import { noticesPath } from './notices-page.tsx'

/** What a person gets by mail, beside the list that always holds everything. */
export const ChannelsPage = ({ visit, choice }: { readonly visit: Visit; readonly choice: Choice }) => {
  const t = say(visit.language)
  const lead = choice.address ? t('mail.lead', { address: choice.address }) : t('mail.noAddress')
  return (
    <>
      <PageHead title={t('mail.title')} lead={lead} />
      <Form visit={visit} action={`${noticesPath}/kenh`}>
        <CheckField
          name="digest"
          label={t('mail.digest')}
          hint={t('mail.digestHint')}
          checked={choice.digest}
        />
        <CheckField
          name="reminders"
          label={t('mail.reminders')}
          hint={t('mail.remindersHint')}
          checked={choice.reminders}
        />
        <p class="hint">{t('mail.always')}</p>
        <Actions>
          <Button>{t('mail.save')}</Button>
        </Actions>
      </Form>
    </>
  )
}
