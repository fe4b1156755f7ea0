import type { Fact, Facts } from '../../../platform/law/law.ts'
import { isDay, showDay } from '../../../platform/plain/day.ts'
import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { FactField } from '../../../platform/ui/fact-field/fact-field.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { SummaryList } from '../../../platform/ui/summary-list/summary-list.tsx'
import { words as uiWords } from '../../../platform/ui/words.ts'
import type { Visit } from '../../../platform/web/route.ts'
import { pathOfDossier } from '../../pages/parts.tsx'
import type { Nomination } from '../../queries.ts'
import { say } from '../words.ts'

export type FactsProps = {
  readonly visit: Visit
  readonly nomination: Nomination
  readonly asked: readonly Fact[]
  readonly stated: Facts
  readonly known: readonly { readonly fact: Fact; readonly value: unknown }[]
}

/** The facts that the law of the dossier's day asks for, to be stated by who knows them. */
export const FactsPage = ({ visit, nomination, asked, stated, known }: FactsProps) => {
  const { language } = visit
  const t = say(language)
  const { code, subjectName, version } = nomination
  const path = pathOfDossier(code)
  const shown = (value: unknown): string => {
    if (value === true) return uiWords['fact.yes'][language]
    return typeof value === 'string' && isDay(value) ? showDay(value, language) : String(value)
  }
  return (
    <>
      <PageHead kicker={subjectName} title={t('title', { code })} lead={t('lead')} />
      {known.length > 0 && (
        <Section heading={t('known')}>
          <SummaryList
            rows={known.map(({ fact, value }) => ({ key: fact[language], value: shown(value) }))}
          />
        </Section>
      )}
      <Form visit={visit} action={`${path}/du-kien`} name="du-kien">
        <HiddenField name="version" value={String(version)} />
        {asked.map((fact) => (
          <FactField key={fact.name} fact={fact} value={stated[fact.name]} />
        ))}
        <Actions>
          <Button>{t('save')}</Button>
          <LinkButton kind="quiet" href={path}>
            {code}
          </LinkButton>
        </Actions>
      </Form>
    </>
  )
}
