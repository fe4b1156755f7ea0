import { Actions, Button } from '../../platform/ui/button/button.tsx'
import { DateField } from '../../platform/ui/date-field/date-field.tsx'
import { Form } from '../../platform/ui/form/form.tsx'
import { PageHead, Section } from '../../platform/ui/layout/layout.tsx'
import type { Choice } from '../../platform/ui/select-field/select-field.tsx'
import type { Visit } from '../../platform/web/route.ts'
import type { CouncilView } from '../sessions/queries.ts'
import { say } from '../words.ts'
import { MemberFields, RegulationFields } from './council-fields.tsx'
import { pathOfCouncil, Rule, Unit } from './parts.tsx'

type Props = { readonly visit: Visit; readonly view: CouncilView; readonly people: readonly Choice[] }

/** Members and regulation of one council, for who may change them. */
export const CouncilPage = ({ visit, view, people }: Props) => {
  const t = say(visit.language)
  const { council, members, trail } = view
  return (
    <>
      <PageHead
        title={council.name}
        meta={<Unit trail={trail} />}
        lead={<Rule council={council} language={visit.language} />}
      />
      <Section heading={t('council.members')} id="thanh-vien">
        <p>{t('council.changeMembersHint')}</p>
        <Form visit={visit} action={pathOfCouncil(council.id)} name="thanh-vien">
          <DateField name="fromDay" label={t('council.fromDay')} value={visit.today} />
          <MemberFields language={visit.language} people={people} members={members} />
          <Actions>
            <Button>{t('council.changeMembers')}</Button>
          </Actions>
        </Form>
      </Section>
      <Section heading={t('council.regulation')} id="quy-che">
        <Form visit={visit} action={`${pathOfCouncil(council.id)}/quy-che`} name="quy-che">
          <RegulationFields language={visit.language} council={council} />
          <Actions>
            <Button>{t('council.setRegulation')}</Button>
          </Actions>
        </Form>
      </Section>
    </>
  )
}
