import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { Chip } from '../../../platform/ui/chip/chip.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { fieldId } from '../../../platform/ui/form/form-context.ts'
import { Fieldset, Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import { reviewParts } from '../review.ts'
import { say } from '../words.ts'
import { reviewPath } from './review-path.ts'
import type { ReviewProps } from './review-page.tsx'

const verdicts = { met: 'met', 'not met': 'not-met', unknown: 'unknown' } as const

/** What the law says of the parts. */
export const Law = ({ visit, findings }: ReviewProps) => (
  <>
    {findings.map(({ clause, verdict, said, quote, citation, lacks }) => (
      <div key={clause}>
        <p>
          <Chip state={verdicts[verdict]} text={said} /> {quote} <span class="faint">({citation})</span>
        </p>
        {lacks && <p>{lacks}</p>}
      </div>
    ))}
    {findings.length === 0 && <p class="faint">{say(visit.language)('law.none')}</p>}
  </>
)

/** Number, day and signer of the signed report. */
export const Issue = ({ visit, campaign, kind, unit, review }: ReviewProps) => {
  const t = say(visit.language)
  if (!review) return null
  return (
    <Form visit={visit} action={reviewPath(campaign.slug, { kind, unit }, '/ban-hanh')} name="ban-hanh">
      {reviewParts.map((part) =>
        visit.problem?.faults[part] ? (
          <p key={part} id={fieldId('ban-hanh', part)}>
            <a href={`#${fieldId('viet', part)}`}>{t('issue.writePart', { part: t(`part.${part}`) })}</a>
          </p>
        ) : null,
      )}
      <HiddenField name="reviewId" value={review.id} />
      <HiddenField name="version" value={review.version} />
      <Fieldset legend={t('issue.legend')} hint={t('issue.hint')}>
        <TextField
          name="number"
          label={t('issue.number')}
          hint={unit.room ? t('issue.numberRoom') : t('issue.numberHint')}
          width="short"
          optional={unit.room}
        />
        <DateField name="issuedOn" label={t('issue.day')} value={visit.today} />
        <TextField name="signerTitle" label={t('issue.signerTitle')} hint={t('issue.signerTitleHint')} />
        <TextField name="signerName" label={t('issue.signerName')} />
      </Fieldset>
      <Actions>
        <Button>{t('issue.do')}</Button>
      </Actions>
    </Form>
  )
}
