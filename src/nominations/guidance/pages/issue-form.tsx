import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { CheckFields } from '../../../platform/ui/check-field/check-field.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { NumberField } from '../../../platform/ui/number-field/number-field.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
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

const QuotaLines = ({ visit, forms, classes }: IssueProps) => {
  const { language } = visit
  const t = say(language)
  const awards = forms
    .filter((form) => !form.ballotRequired)
    .map((form) => ({ value: form.code, text: formName(form, language) }))
  const units = classes.map(({ code, name }) => ({ value: code, text: name }))
  const subjects = kinds.map((kind) => ({ value: kind, text: t(`kind.${kind}`) }))
  const field = (at: number, name: string, label: string) => ({
    name: `quotas.${at}.${name}`,
    label: `${t('guidance.quotaLine', { number: at + 1 })}: ${label}`,
    labelHidden: true,
    optional: true,
  })
  const [form, unitClass, unit, subject, maximum] = [
    t('guidance.quotaForm'),
    t('guidance.quotaClass'),
    t('guidance.quotaUnit'),
    t('guidance.quotaKind'),
    t('guidance.quotaMaximum'),
  ]
  return (
    <Table
      caption={t('guidance.quotas')}
      rows={Array.from({ length: quotaLines }, (_, at) => at)}
      rowKey={(at) => at}
      phone="scroll"
      dense
      columns={[
        { key: 'at', head: t('print.ordinal'), cell: (at) => at + 1 },
        {
          key: 'form',
          head: form,
          cell: (at) => <SelectField {...field(at, 'awardForm', form)} choices={awards} />,
        },
        {
          key: 'class',
          head: unitClass,
          cell: (at) => <SelectField {...field(at, 'unitClass', unitClass)} choices={units} />,
        },
        { key: 'unit', head: unit, cell: (at) => <TextField {...field(at, 'unit', unit)} /> },
        {
          key: 'subject',
          head: subject,
          cell: (at) => <SelectField {...field(at, 'subjectKind', subject)} choices={subjects} />,
        },
        {
          key: 'maximum',
          head: maximum,
          cell: (at) => <NumberField {...field(at, 'maximum', maximum)} whole />,
        },
      ]}
    />
  )
}

/** Criteria, papers, quotas and the last day of a campaign's awards. */
export const IssueForm = (props: IssueProps) => {
  const { visit, campaign, issuerCode } = props
  const t = say(visit.language)
  return (
    <Form visit={visit} action={pathOfGuidance(campaign.slug)} name="huong-dan" wide>
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
      <QuotaLines {...props} />
      <Actions>
        <Button>{t('guidance.issue')}</Button>
      </Actions>
    </Form>
  )
}
