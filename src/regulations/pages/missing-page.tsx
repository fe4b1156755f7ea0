import type { Award } from '../../platform/law/catalogue.ts'
import type { Fact, Finding, Law } from '../../platform/law/law.ts'
import type { Outlook } from '../../platform/law/outlook.ts'
import { sayMissing, saySeverity } from '../../platform/law/words.ts'
import { showDay } from '../../platform/plain/day.ts'
import type { Language } from '../../platform/plain/language.ts'
import { Banner } from '../../platform/ui/banner/banner.tsx'
import { Chip } from '../../platform/ui/chip/chip.tsx'
import { DateField } from '../../platform/ui/date-field/date-field.tsx'
import { FilterForm } from '../../platform/ui/filter-form/filter-form.tsx'
import { PageHead, Section } from '../../platform/ui/layout/layout.tsx'
import { Ledger } from '../../platform/ui/ledger/ledger.tsx'
import { SelectField } from '../../platform/ui/select-field/select-field.tsx'
import { TextField } from '../../platform/ui/text-field/text-field.tsx'
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
}

type FieldOf = { readonly fact: Fact; readonly value: unknown; readonly language: Language }

const FactField = ({ fact, value, language }: FieldOf) => {
  const t = say(language)
  const label = fact[language]
  const { name, type, choices } = fact
  if (type === 'boolean') {
    const answers = [
      { value: 'co', text: t('missing.yes') },
      { value: 'khong', text: t('missing.no') },
    ]
    const chosen = value === true ? 'co' : value === false ? 'khong' : ''
    return (
      <SelectField
        name={name}
        label={label}
        choices={answers}
        value={chosen}
        none={t('missing.unknown')}
        optional
      />
    )
  }
  if (type === 'choice') {
    const answers = Object.entries(choices).map(([code, words]) => ({ value: code, text: words[language] }))
    return (
      <SelectField
        name={name}
        label={label}
        choices={answers}
        value={typeof value === 'string' ? value : ''}
        none={t('missing.unknown')}
        optional
      />
    )
  }
  if (type === 'day')
    return (
      <DateField
        name={name}
        label={label}
        value={typeof value === 'string' ? value : null}
        hint={false}
        optional
      />
    )
  return (
    <TextField
      name={name}
      label={label}
      value={value === undefined ? '' : String(value)}
      width="short"
      inputMode={type === 'integer' ? 'numeric' : 'text'}
      optional
    />
  )
}

const Questions = ({ law, award, asked, filled, day, language }: MissingProps) => {
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
      {asked.map((fact) => (
        <FactField key={fact.name} fact={fact} value={question.facts[fact.name]} language={language} />
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

const states = { met: 'met', 'not met': 'not-met', unknown: 'unknown' } as const
const weight = { 'not met': 0, unknown: 1, met: 2 } as const

const entryOf = (finding: Finding, language: Language) => ({
  key: finding.clause,
  title: language === 'vi' ? finding.citation : finding.english.citation,
  body: (
    <>
      <p lang={language}>{language === 'vi' ? finding.quote : finding.english.quote}</p>
      <p class="faint">{sayMissing(finding, language)}</p>
    </>
  ),
  side: (
    <>
      <Chip state={states[finding.verdict]} /> {finding.mark === 'recalled' && <Chip state="unverified" />}
      <p>{saySeverity(finding.severity, language)}</p>
    </>
  ),
})

/** "Còn thiếu gì": the facts that the law asks for as a form, and what it answers to those that are known. */
export const MissingPage = (props: MissingProps) => {
  const { award, filled, outlook, day, language } = props
  const t = say(language)
  const findings = outlook.now.findings.toSorted((a, b) => weight[a.verdict] - weight[b.verdict])
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
        <Ledger entries={findings.map((finding) => entryOf(finding, language))} />
      </Section>
    </>
  )
}
