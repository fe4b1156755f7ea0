import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { pathOfLocal } from '../../lookup.ts'
import { say } from '../words.ts'

/** From which day a regulation binds nobody any more, and why. */
export const WithdrawPage = ({ visit, code }: { readonly visit: Visit; readonly code: string }) => {
  const t = say(visit.language)
  return (
    <>
      <PageHead title={t('withdraw.title', { code })} lead={t('withdraw.lead')} />
      <Form visit={visit} action={`${pathOfLocal(code)}/thu-hoi`}>
        <DateField name="fromOn" label={t('field.until')} value={visit.today} />
        <TextArea name="reason" label={t('field.reason')} hint={t('field.reasonHint')} rows={4} />
        <Actions>
          <Button kind="danger">{t('withdraw.do')}</Button>
        </Actions>
      </Form>
    </>
  )
}
