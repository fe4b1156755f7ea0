import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { GuardFields } from '../../../platform/ui/guard-fields/guard-fields.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import { link } from '../../../platform/web/address.ts'
import type { Visit } from '../../../platform/web/route.ts'
import type { ConsultationRow } from '../../tables.ts'
import { say } from '../words.ts'

/** The form of a comment on a page of its own: here it stands again when it was refused. */
export const SendPage = ({
  visit,
  consultation,
}: {
  readonly visit: Visit
  readonly consultation: ConsultationRow
}) => {
  const t = say(visit.language)
  const { title, slug } = consultation
  return (
    <>
      <PageHead
        title={t('comment.send')}
        kicker={
          <a href={link(visit, `/gop-y/${slug}`)} lang="vi">
            {title}
          </a>
        }
      />
      <Form visit={visit} action={link(visit, `/gop-y/${slug}/gui`)} name="gop-y">
        <GuardFields now={visit.now} />
        <TextArea name="text" label={t('comment.text')} hint={t('comment.textHint')} rows={7} />
        <TextField name="name" label={t('comment.name')} autocomplete="name" optional />
        <Actions>
          <Button icon="send">{t('comment.send')}</Button>
        </Actions>
      </Form>
    </>
  )
}
