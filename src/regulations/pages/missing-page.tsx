import type { Award } from '../../platform/law/catalogue.ts'
import type { Fact, Law } from '../../platform/law/law.ts'
import type { Outlook } from '../../platform/law/outlook.ts'
import { tellFindings } from '../../platform/law/tell-findings.ts'
import { showDay } from '../../platform/plain/day.ts'
import type { Language } from '../../platform/plain/language.ts'
import { Banner } from '../../platform/ui/banner/banner.tsx'
import { DateField } from '../../platform/ui/date-field/date-field.tsx'
import { FactField } from '../../platform/ui/fact-field/fact-field.tsx'
import { FilterForm } from '../../platform/ui/filter-form/filter-form.tsx'
import { Findings } from '../../platform/ui/findings/findings.tsx'
import { PageHead, Section } from '../../platform/ui/layout/layout.tsx'
import { SelectField } from '../../platform/ui/select-field/select-field.tsx'
import { pathOfMissing } from '../lookup.ts'
import type { Filled } from '../typed-facts.ts'
import { say } from '../words.ts'
import { DayNotes } from './list-page.tsx'
import type { OnDay } from './list-page.tsx'

export type MissingProps = OnDay & {
  readonly award: Award
  readonly asked: readonly Fact[]
  readonly filled: Filled
  readonly outlook: Outlook
  /** Places with regulations of their own, to choose from. */
  readonly places: readonly string[]
}

const Questions = ({ law, award, asked, filled, day, language, places }: MissingProps) => {
  const t = say(language)
  const { question } = filled
  const types = Object.entries(law.catalogue.types).map(([value, words]) => ({
    value,
    text: words[language],
  }))
  const kinds = award.subjects.map((value) => ({ value, text: t(`subject.${value}`) }))
  return (
    <FilterForm action={pathOfMissing(award.code)} submit={t('missing.submit')}>
      <DateField name="ngay" label={t('filter.day')} value={day} optional />
      <SelectField
        name="doituong"
        label={t('missing.subject')}
        choices={kinds}
        value={question.subjectKind}
        optional
      />
      <SelectField
        name="loaihinh"
        label={t('missing.type')}
        choices={types}
        value={question.awardType ?? ''}
        none={t('missing.unknown')}
        optional
      />
      {places.length > 0 && (
        <SelectField
          name="noi"
          label={t('missing.place')}
          choices={places.map((place) => ({ value: place, text: place }))}
          value={question.within[0] ?? ''}
          none={t('missing.noPlace')}
          optional
        />
      )}
      {asked.map((fact) => (
        <FactField key={fact.name} fact={fact} value={question.facts[fact.name]} />
      ))}
    </FilterForm>
  )
}

const namesOf = (law: Law, names: readonly string[], language: Language): string =>
  names.map((name) => law.subjects['nomination']?.facts[name]?.[language] ?? name).join('; ')

const Summary = ({ law, outlook, day, language }: MissingProps) => {
  const t = say(language)
  const { earliest, assuming, mend, unknown } = outlook
  const what = assuming.map((one) => one[language]).join('; ')
  return (
    <>
      {outlook.now.verdict === 'met' && <Banner tone="ok">{t('missing.met')}</Banner>}
      {mend.length > 0 && <p>{t('missing.mend', { facts: namesOf(law, mend, language) })}</p>}
      {earliest !== null && earliest !== day && assuming.length > 0 && (
        <p>{t('missing.earliest', { day: showDay(earliest, language), what })}</p>
      )}
      {unknown.length > 0 && <p>{t('missing.open', { facts: namesOf(law, unknown, language) })}</p>}
    </>
  )
}

/** "Còn thiếu gì": the facts that the law asks for as a form, and what it answers to those that are known. */
export const MissingPage = (props: MissingProps) => {
  const { law, award, filled, outlook, day, language } = props
  const t = say(language)
  return (
    <>
      <PageHead title={t('missing.title', { award: award[language] })} lead={t('missing.lead')} />
      <DayNotes {...props} />
      {filled.wrong.map((typed) => (
        <Banner key={typed} tone="warn">
          {t('missing.wrong', { typed })}
        </Banner>
      ))}
      <Questions {...props} />
      <Section heading={t('missing.result', { day: showDay(day, language) })}>
        <Summary {...props} />
        <Findings findings={tellFindings(outlook.now.findings, { law, language })} />
      </Section>
    </>
  )
}
