import { showDay } from '../../../platform/plain/day.ts'
import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { Stale } from '../figure-text.ts'
import type { ReviewFound } from '../queries.ts'
import { say } from '../words.ts'
import { StaleFigures } from './review-parts.tsx'

export type SubmitProps = {
  readonly visit: Visit
  readonly title: string
  readonly campaignName: string
  readonly review: ReviewFound
  readonly stale: readonly Stale[]
  /** Figures typed by hand instead of named, as they stand in the text. */
  readonly typed: readonly string[]
  readonly back: string
  readonly submitTo: string
  readonly returnTo: string
  readonly may: { readonly submit: boolean; readonly giveBack: boolean }
}

const Check = ({ visit, typed }: SubmitProps) => {
  const t = say(visit.language)
  return <p>{typed.length > 0 ? t('submit.typed', { figures: typed.join('; ') }) : t('submit.noTyped')}</p>
}

/** The last look before a review goes to who signs, and the way back from there. */
export const SubmitPage = (props: SubmitProps) => {
  const { visit, title, campaignName, review, stale, back, submitTo, returnTo, may } = props
  const t = say(visit.language)
  const submitted = review.state === 'submitted'
  return (
    <>
      <PageHead
        kicker={<span lang="vi">{campaignName}</span>}
        title={title}
        lead={
          submitted && review.submittedOn
            ? t('submit.sent', {
                day: showDay(review.submittedOn, visit.language),
                by: review.submittedBy ?? '',
              })
            : t(review.state === 'issued' ? 'submit.issued' : 'submit.lead')
        }
        actions={<LinkButton href={back}>{t('request.back')}</LinkButton>}
      />
      <StaleFigures visit={visit} stale={stale} issued={false} />
      {review.state !== 'issued' && <Check {...props} />}
      {may.submit && (
        <Form visit={visit} action={submitTo} name="trinh">
          <HiddenField name="reviewId" value={review.id} />
          <HiddenField name="version" value={review.version} />
          <Actions>
            <Button>{t('submit.do')}</Button>
          </Actions>
        </Form>
      )}
      {may.giveBack && (
        <Section heading={t('return.heading')}>
          <Form visit={visit} action={returnTo} name="tra-lai">
            <HiddenField name="reviewId" value={review.id} />
            <HiddenField name="version" value={review.version} />
            <TextArea name="reason" label={t('return.reason')} rows={3} />
            <Actions>
              <Button kind="secondary">{t('return.do')}</Button>
            </Actions>
          </Form>
        </Section>
      )}
    </>
  )
}
