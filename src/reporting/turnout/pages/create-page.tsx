import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { daysPath } from '../day-path.ts'
import { defaultFinal, defaultTimes } from '../election-day.ts'
import { say } from '../words.ts'

export type CreatePageProps = {
  readonly visit: Visit
  readonly campaigns: readonly { readonly id: string; readonly name: string }[]
}

/** Sets up the election day of a province. */
export const CreatePage = ({ visit, campaigns }: CreatePageProps) => {
  const t = say(visit.language)
  return (
    <>
      <PageHead title={t('create.title')} lead={t('create.lead')} />
      <Form visit={visit} action={`${daysPath}/them`}>
        <SelectField
          name="campaignId"
          label={t('create.campaign')}
          choices={campaigns.map(({ id, name }) => ({ value: id, text: name }))}
        />
        <TextField name="province" label={t('create.province')} />
        <TextField name="committee" label={t('create.committee')} hint={t('create.committeeHint')} />
        <TextField name="name" label={t('create.name')} />
        <DateField name="day" label={t('create.day')} />
        <TextField
          name="times"
          label={t('create.times')}
          hint={t('create.timesHint')}
          value={defaultTimes.join(', ')}
        />
        <TextField
          name="finalTime"
          label={t('create.final')}
          hint={t('create.finalHint')}
          value={defaultFinal}
          optional
        />
        <TextField name="indicator" label={t('create.indicator')} hint={t('create.indicatorHint')} optional />
        <Actions>
          <Button>{t('create.save')}</Button>
        </Actions>
      </Form>
    </>
  )
}
