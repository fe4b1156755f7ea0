import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { CheckField, CheckFields } from '../../../platform/ui/check-field/check-field.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Fieldset, Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { NumberField } from '../../../platform/ui/number-field/number-field.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import { indicatorRhythms } from '../../../campaigns/campaign-input.ts'
import { campaignPath } from '../../pages/report-view.ts'
import { say as reportWords } from '../../words.ts'
import { say } from '../words.ts'
import type { Named, PeriodsProps } from './periods-page.tsx'

const ClassFields = ({ one, indicators, visit }: PeriodsProps & { readonly one: Named }) => {
  const t = reportWords(visit.language)
  return (
    <Fieldset legend={one.name}>
      <DateField name={`due.${one.code}`} label={t('periods.dueOf')} hint={t('periods.dueHint')} optional />
      <CheckFields
        name={`asks.${one.code}`}
        label={t('periods.indicators')}
        optional
        choices={indicators.map(({ code, name }) => ({ value: code, text: `${code} – ${name}` }))}
      />
    </Fieldset>
  )
}

export const periodKinds = ['periodic', 'thematic', 'ad_hoc'] as const

const Days = ({ visit }: Pick<PeriodsProps, 'visit'>) => {
  const t = reportWords(visit.language)
  const s = say(visit.language)
  return (
    <div class="grid grid-2">
      <SelectField
        name="kind"
        label={t('periods.kind')}
        none={false}
        value="periodic"
        choices={periodKinds.map((kind) => ({ value: kind, text: t(`periods.kind.${kind}`) }))}
      />
      <SelectField
        name="rhythm"
        label={s('schedule.rhythm')}
        none={false}
        value="once"
        choices={indicatorRhythms.map((value) => ({ value, text: s(`rhythm.${value}`) }))}
      />
      <DateField name="fromOn" label={t('periods.from')} />
      <DateField name="cutoffOn" label={t('periods.cutoff')} />
      <TextField
        name="cutoffTime"
        label={s('schedule.cutoffTime')}
        hint={s('schedule.cutoffTimeHint')}
        width="short"
        optional
      />
      <TextField
        name="dueTime"
        label={s('schedule.dueTime')}
        hint={s('schedule.dueTimeHint')}
        value="17:00"
        width="short"
      />
      <NumberField
        name="lockAfter"
        label={s('schedule.lockAfter')}
        hint={s('schedule.lockAfterHint')}
        whole
        optional
      />
    </div>
  )
}

/** One period: its days, its two clocks, whom it asks and what. */
export const PeriodForm = (props: PeriodsProps) => {
  const { visit, campaign, classes } = props
  const t = reportWords(visit.language)
  return (
    <Form visit={visit} action={`${campaignPath(campaign.slug)}/ky-bao-cao/mo`} name="mo">
      <p>{t('periods.openHelp')}</p>
      <HiddenField name="campaignId" value={campaign.id} />
      <TextField name="name" label={t('periods.name')} />
      <Days visit={visit} />
      {classes.map((one) => (
        <ClassFields key={one.code} {...props} one={one} />
      ))}
      <TextArea
        name="holidays"
        label={t('periods.holidays')}
        hint={t('periods.holidaysHint')}
        rows={3}
        optional
      />
      <CheckField name="sameCutOff" label={t('periods.sameCutOff')} />
      <Actions>
        <Button>{t('periods.open')}</Button>
      </Actions>
    </Form>
  )
}
