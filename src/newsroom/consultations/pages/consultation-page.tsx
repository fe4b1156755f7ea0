import { showDay } from '../../../platform/plain/day.ts'
import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead, Prose } from '../../../platform/ui/layout/layout.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import type { ConsultationRow } from '../../tables.ts'
import { clockOf, mayMoveConsultation } from '../consultation.ts'
import { say } from '../words.ts'
import { CommentDesk, type CommentDeskProps } from './comment-desk.tsx'
import { pathOf } from './consultations-page.tsx'

export type ConsultationPageProps = CommentDeskProps & { readonly consultation: ConsultationRow }

const Steps = ({ visit, consultation }: ConsultationPageProps) => {
  const t = say(visit.language)
  const { id, version, state, closesOn, summary } = consultation
  const over = clockOf(consultation, visit.today) === 'over'
  const hidden = <HiddenField name="version" value={version} />
  return (
    <>
      {mayMoveConsultation('consultation.publish', state) && (
        <Form visit={visit} action={pathOf(id, 'len-cong')} name="len-cong">
          {hidden}
          <Actions>
            <Button>{t('do.publish')}</Button>
            <LinkButton href={pathOf(id, 'sua')}>{t('do.change')}</LinkButton>
          </Actions>
        </Form>
      )}
      {mayMoveConsultation('consultation.summarise', state) && over && (
        <Form visit={visit} action={pathOf(id, 'tong-hop')} name="tong-hop">
          {hidden}
          <TextArea name="summary" label={t('field.summary')} value={summary} rows={6} />
          <Actions>
            <Button>{t('do.summarise')}</Button>
          </Actions>
        </Form>
      )}
      {mayMoveConsultation('consultation.extend', state) && (
        <Details summary={t('do.extend')}>
          <Form visit={visit} action={pathOf(id, 'gia-han')} name="gia-han">
            {hidden}
            <DateField name="closesOn" label={t('field.closesOn')} value={closesOn} />
            <Actions>
              <Button kind="secondary">{t('do.extend')}</Button>
            </Actions>
          </Form>
        </Details>
      )}
      {mayMoveConsultation('consultation.withdraw', state) && (
        <Details summary={t('do.withdraw')}>
          <Form visit={visit} action={pathOf(id, 'rut')} name="rut">
            {hidden}
            <TextArea name="reason" label={t('field.reason')} rows={2} />
            <Actions>
              <Button kind="danger">{t('do.withdraw')}</Button>
            </Actions>
          </Form>
        </Details>
      )}
    </>
  )
}

/** A consultation at the office: its steps, and its comments. */
export const ConsultationPage = (props: ConsultationPageProps) => {
  const { visit, consultation, mayJudge } = props
  const { language } = visit
  const t = say(language)
  const { id, slug, title, body, state, opensOn, closesOn, summary, reason } = consultation
  const isPublic = state === 'published' || state === 'summarised'
  return (
    <>
      <PageHead
        title={title}
        kicker={t(`state.${state}`)}
        meta={t('list.days', { first: showDay(opensOn, language), last: showDay(closesOn, language) })}
        actions={
          <>
            {isPublic && <LinkButton href={`/gop-y/${slug}`}>{t('do.public')}</LinkButton>}
            <LinkButton href={pathOf(id, 'y-kien.xlsx')} icon="download">
              {t('do.export')}
            </LinkButton>
          </>
        }
      />
      <Prose keepLines lang="vi">
        <p>{body}</p>
        {summary && <p>{summary}</p>}
        {reason && <p>{reason}</p>}
      </Prose>
      {mayJudge && <Steps {...props} />}
      <CommentDesk {...props} />
    </>
  )
}
