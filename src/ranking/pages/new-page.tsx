import { Button } from '../../platform/ui/button/button.tsx'
import { CheckFields } from '../../platform/ui/check-field/check-field.tsx'
import { Fieldset, Form } from '../../platform/ui/form/form.tsx'
import { PageHead } from '../../platform/ui/layout/layout.tsx'
import { NumberField } from '../../platform/ui/number-field/number-field.tsx'
import { SelectField } from '../../platform/ui/select-field/select-field.tsx'
import { TextArea } from '../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../platform/web/route.ts'
import { say } from '../words.ts'

export type Choice = { readonly value: string; readonly text: string }

export type NewPageProps = {
  readonly visit: Visit
  readonly owners: readonly Choice[]
  readonly classes: readonly Choice[]
  readonly campaigns: readonly Choice[]
}

/** The four grades of yearly classification; names and edges can be changed. */
const bands = [
  { name: 'Hoàn thành xuất sắc', atLeast: 90 },
  { name: 'Hoàn thành tốt', atLeast: 70 },
  { name: 'Hoàn thành', atLeast: 50 },
  { name: 'Không hoàn thành', atLeast: 0 },
]

/** A new scoring table: whose, for which units, its criteria a line each, its grades. */
export const NewPage = ({ visit, owners, classes, campaigns }: NewPageProps) => {
  const t = say(visit.language)
  return (
    <>
      <PageHead title={t('new.title')} lead={t('new.lead')} />
      <Form visit={visit} action="/lam-viec/xep-loai/moi">
        <SelectField name="ownerId" label={t('ranking.owner')} choices={owners} />
        <NumberField name="year" label={t('ranking.year')} value={visit.today.slice(0, 4)} whole />
        <TextField name="name" label={t('new.name')} width="long" />
        <CheckFields name="classes" label={t('new.classes')} choices={classes} hint={t('new.classesHint')} />
        <TextArea name="criteria" label={t('table.criteria')} hint={t('new.criteriaHint')} rows={12} />
        <SelectField
          name="campaignId"
          label={t('new.campaign')}
          none={t('new.noCampaign')}
          choices={campaigns}
          optional
        />
        <Fieldset legend={t('table.bands')}>
          {bands.map((band, at) => (
            <div key={band.name}>
              <TextField
                name={`bandName.${at}`}
                label={t('new.bandName', { number: at + 1 })}
                value={band.name}
              />
              <NumberField
                name={`bandLeast.${at}`}
                label={t('new.bandLeast', { number: at + 1 })}
                value={band.atLeast}
              />
            </div>
          ))}
        </Fieldset>
        <Button>{t('new.save')}</Button>
      </Form>
    </>
  )
}
