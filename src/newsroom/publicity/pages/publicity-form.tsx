import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { CheckField } from '../../../platform/ui/check-field/check-field.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { Fieldset, Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { Grid, PageHead } from '../../../platform/ui/layout/layout.tsx'
import { NumberField } from '../../../platform/ui/number-field/number-field.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { PublicityFormRow, PublicityGuidanceRow } from '../../tables.ts'
import { countedByItself, type FormCode, formCodes, formNames } from '../publicity.ts'
import { OwnUnitField } from '../../pages/own-unit-field.tsx'
import { say } from '../words.ts'
import { type Choice, home, publicityPath } from './parts.tsx'

export type PublicityFormProps = {
  readonly visit: Visit
  readonly known: (PublicityGuidanceRow & { readonly forms: readonly PublicityFormRow[] }) | null
  readonly units: readonly Choice[]
  readonly campaigns: readonly Choice[]
}

type OneProps = Pick<PublicityFormProps, 'visit' | 'known'> & { readonly form: FormCode }

/** Names are counted by the place of the form in the list, so that a fault finds its field. */
const OneForm = ({ visit, known, form }: OneProps) => {
  const { language } = visit
  const t = say(language)
  const asked = known?.forms.find((one) => one.form === form)
  const name = (field: string): string => `forms.${formCodes.indexOf(form)}.${field}`
  // Days that are the guidance's own stand in its own fields.
  const own = asked && (asked.fromOn !== known?.fromOn || asked.untilOn !== known?.untilOn)
  return (
    <Details summary={formNames[form][language]} open={asked !== undefined || visit.problem !== null}>
      {countedByItself.includes(form) && <p class="faint">{t('field.byItself')}</p>}
      <CheckField name={name('asked')} label={t('field.asked')} checked={asked !== undefined} />
      <Grid parts={3}>
        <NumberField name={name('wished')} label={t('field.wished')} value={asked?.wished} whole optional />
        <DateField
          name={name('fromOn')}
          label={t('field.formFrom')}
          value={own ? asked.fromOn : null}
          hint={false}
          optional
        />
        <DateField
          name={name('untilOn')}
          label={t('field.formUntil')}
          value={own ? asked.untilOn : null}
          hint={false}
          optional
        />
      </Grid>
      <TextField name={name('note')} label={t('field.note')} value={asked?.note} width="long" optional />
    </Details>
  )
}

const Place = ({ visit, known, units, campaigns }: PublicityFormProps) => {
  const t = say(visit.language)
  if (known) return <HiddenField name="version" value={known.version} />
  const asked = visit.query.get('dot')
  return (
    <>
      <OwnUnitField label={t('field.unit')} units={units} />
      <SelectField
        name="campaignId"
        label={t('field.campaign')}
        value={campaigns.length === 1 ? campaigns[0]?.value : asked}
        choices={campaigns}
      />
    </>
  )
}

/** Guidance as it is written, or mended. */
export const PublicityForm = (props: PublicityFormProps) => {
  const { visit, known, campaigns } = props
  const t = say(visit.language)
  const head = <PageHead title={t(known ? 'do.change' : 'list.new')} lead={t('list.lead')} />
  if (!known && campaigns.length === 0)
    return (
      <>
        {head}
        <Empty text={t('list.noCampaign')} />
      </>
    )
  return (
    <>
      {head}
      <Form visit={visit} action={known ? publicityPath(known.id, 'sua') : `${home}/moi`} name="huong-dan">
        <Place {...props} />
        <TextField name="title" label={t('field.title')} value={known?.title} width="long" />
        <TextArea
          name="body"
          label={t('field.body')}
          hint={t('field.bodyHint')}
          value={known?.body}
          rows={8}
        />
        <DateField name="fromOn" label={t('field.fromOn')} value={known?.fromOn ?? visit.today} />
        <DateField name="untilOn" label={t('field.untilOn')} value={known?.untilOn} />
        <Fieldset legend={t('field.forms')} hint={t('field.formsHint')}>
          {formCodes.map((form) => (
            <OneForm key={form} visit={visit} known={known} form={form} />
          ))}
        </Fieldset>
        <Actions>
          <Button>{t('field.save')}</Button>
        </Actions>
      </Form>
    </>
  )
}
