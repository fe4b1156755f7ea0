import { Banner } from '../../platform/ui/banner/banner.tsx'
import { Actions, Button } from '../../platform/ui/button/button.tsx'
import { CheckField } from '../../platform/ui/check-field/check-field.tsx'
import { Fieldset, Form } from '../../platform/ui/form/form.tsx'
import { PageHead } from '../../platform/ui/layout/layout.tsx'
import type { Visit } from '../../platform/web/route.ts'
import { say } from '../words.ts'
import { personHref } from './people-page.tsx'
import { PersonFields, PostFields } from './person-fields.tsx'

export type Namesake = { readonly id: string; readonly name: string; readonly posts: readonly string[] }

export type NewPersonProps = {
  readonly visit: Visit
  readonly unit: string
  /** People of the name that was typed: perhaps one of them is meant. */
  readonly namesakes: readonly Namesake[]
}

export const NewPersonPage = ({ visit, unit, namesakes }: NewPersonProps) => {
  const t = say(visit.language)
  return (
    <>
      <PageHead title={t('people.new')} />
      {namesakes.length > 0 && (
        <Banner tone="warn" heading={t('person.likely')}>
          <p>{t('person.likelyLead')}</p>
          <ul>
            {namesakes.map(({ id, name, posts }) => (
              <li key={id}>
                <a href={personHref(id)}>{name}</a>
                {posts.length > 0 && `: ${posts.join('; ')}`}
              </li>
            ))}
          </ul>
        </Banner>
      )}
      <Form visit={visit} action="/lam-viec/nguoi/moi">
        <PersonFields visit={visit} />
        <Fieldset legend={t('post.first')}>
          <PostFields visit={visit} unit={unit} within="post." />
        </Fieldset>
        {namesakes.length > 0 && <CheckField name="distinct" label={t('person.distinct')} optional />}
        <Actions>
          <Button>{t('person.save')}</Button>
        </Actions>
      </Form>
    </>
  )
}
