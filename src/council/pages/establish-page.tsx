import { Actions, Button } from '../../platform/ui/button/button.tsx'
import { DateField } from '../../platform/ui/date-field/date-field.tsx'
import { Form } from '../../platform/ui/form/form.tsx'
import { PageHead } from '../../platform/ui/layout/layout.tsx'
import { type Choice, SelectField } from '../../platform/ui/select-field/select-field.tsx'
import { TextField } from '../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../platform/web/route.ts'
import { say } from '../words.ts'
import { MemberFields, RegulationFields } from './council-fields.tsx'
import { home } from './parts.tsx'

type Props = {
  readonly visit: Visit
  readonly units: readonly Choice[]
  readonly people: readonly Choice[]
}

export const EstablishPage = ({ visit, units, people }: Props) => {
  const t = say(visit.language)
  return (
    <>
      <PageHead title={t('council.new')} lead={t('council.newLead')} />
      <Form visit={visit} action={`${home}/moi`}>
        <SelectField
          name="unitId"
          label={t('council.unit')}
          choices={units}
          value={units[0]?.value ?? ''}
          none={false}
        />
        <TextField name="name" label={t('council.name')} width="long" />
        <DateField name="fromDay" label={t('council.fromDay')} />
        <MemberFields language={visit.language} people={people} members={[]} />
        <RegulationFields language={visit.language} />
        <Actions>
          <Button>{t('council.establish')}</Button>
        </Actions>
      </Form>
    </>
  )
}
