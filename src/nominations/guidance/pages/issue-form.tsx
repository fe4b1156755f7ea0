import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { CheckFields } from '../../../platform/ui/check-field/check-field.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Fieldset, Form } from '../../../platform/ui/form/form.tsx'
import { Grid } from '../../../platform/ui/layout/layout.tsx'
import { NumberField } from '../../../platform/ui/number-field/number-field.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { formName, pathOfGuidance } from '../../pages/parts.tsx'
import type { AwardFormRow } from '../../tables.ts'
import { say } from '../../words.ts'

export type UnitClassName = { readonly code: string; readonly name: string }

export type IssueProps = {
  readonly visit: Visit
  readonly campaign: { readonly slug: string }
  readonly forms: readonly AwardFormRow[]
  readonly classes: readonly UnitClassName[]
  readonly issuerCode: string
}

/** Papers that nearly every guidance asks for. */
export const usualPapers = ['to-trinh', 'bien-ban', 'bao-cao-thanh-tich'] as const

/** So many quota lines are offered at once. */
export const quotaLines = 8

const kinds = ['collective', 'individual', 'household', 'any'] as const

const QuotaLine = ({ visit, forms, classes, at }: IssueProps & { readonly at: number }) => {
  const { language } = visit
  const t = say(language)
  const field = (name: string) => `quotas.${at}.${name}`
  return (
    <Fieldset legend={t('guidance.quotaLine', { number: at + 1 })}>
      <Grid parts={3}>
        <SelectField
          name={field('awardForm')}
          label={t('guidance.quotaForm')}
          choices={forms
            .filter((form) => !form.ballotRequired)
            .map((form) => ({ value: form.code, text: formName(form, language) }))}
          optional
        />
        <SelectField
          name={field('unitClass')}
          label={t('guidance.quotaClass')}
          choices={classes.map(({ code, name }) => ({ value: code, text: name }))}
          optional
        />
        <TextField name={field('unit')} label={t('guidance.quotaUnit')} optional />
        <SelectField
          name={field('subjectKind')}
          label={t('guidance.quotaKind')}
          choices={kinds.map((kind) => ({ value: kind, text: t(`kind.${kind}`) }))}
          optional
        />
        <NumberField name={field('maximum')} label={t('guidance.quotaMaximum')} whole optional />
        <TextField name={field('note')} label={t('column.note')} optional />
      </Grid>
    </Fieldset>
  )
}

/** Criteria, papers, quotas and the last day of a campaign's awards. */
export const IssueForm = (props: IssueProps) => {
  const { visit, campaign, issuerCode } = props
  const t = say(visit.language)
  return (
    <Form visit={visit} action={pathOfGuidance(campaign.slug)} name="huong-dan">
      <TextField name="title" label={t('guidance.titleField')} width="long" />
      <TextField name="issuer" label={t('guidance.issuerField')} value={issuerCode} />
      <TextField name="document" label={t('guidance.documentField')} width="short" optional />
      <DateField name="deadlineOn" label={t('guidance.deadline')} />
      <TextField name="channel" label={t('guidance.channel')} width="long" optional />
      <TextArea
        name="criteria"
        label={t('guidance.criteriaField')}
        hint={t('guidance.issueHint')}
        rows={5}
        optional
      />
      <CheckFields
        name="usual"
        label={t('guidance.papersField')}
        values={usualPapers}
        choices={usualPapers.map((kind) => ({ value: kind, text: t(`paper.${kind}`) }))}
        optional
      />
      <TextArea name="others" label={t('guidance.otherPapers')} rows={3} optional />
      {Array.from({ length: quotaLines }, (_, at) => (
        <QuotaLine key={at} {...props} at={at} />
      ))}
      <Actions>
        <Button>{t('guidance.issue')}</Button>
      </Actions>
    </Form>
  )
}
