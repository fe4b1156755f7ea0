import { isFraction } from '../../../platform/law/comparisons.ts'
import type { Scalar } from '../../../platform/law/comparisons.ts'
import type { DatedValue, Law } from '../../../platform/law/law.ts'
import type { LocalLaw } from '../../../platform/law/read-local.ts'
import { type Day, showDay } from '../../../platform/plain/day.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Prose, Section } from '../../../platform/ui/layout/layout.tsx'
import { Ledger } from '../../../platform/ui/ledger/ledger.tsx'
import { SummaryList } from '../../../platform/ui/summary-list/summary-list.tsx'
import { ClauseLedger } from '../../pages/clause-ledger.tsx'
import { ProcedureDiagram } from '../../pages/procedure-diagram.tsx'
import { say } from '../words.ts'

type Props = {
  readonly law: Law
  readonly local: LocalLaw
  readonly day: Day
  readonly language: Language
}

const shownValue = (value: Scalar): string => {
  if (isFraction(value))
    return value.denominator === 100 ? `${value.numerator}%` : `${value.numerator}/${value.denominator}`
  return Array.isArray(value) ? value.join(', ') : String(value)
}

const historyOf = ({ history }: DatedValue, language: Language): string => {
  const t = say(language)
  return history
    .map(({ from, until, value }) => {
      const first = showDay(from, language)
      const days =
        until === null
          ? t('days.open', { from: first })
          : t('days.span', { from: first, until: showDay(until, language) })
      return `${shownValue(value)} (${days})`
    })
    .join('; ')
}

/** What allows a regulation, with the words of each clause. */
export const Allowed = ({ law, local, language }: Omit<Props, 'day'>) => {
  const t = say(language)
  const entries = local.instrument.allowedBy.map((id) => {
    const clause = law.clauses.find((one) => one.id === id)
    const value = law.values[id]
    if (clause)
      return {
        key: id,
        title: clause.citation[language],
        meta: id,
        body: <p lang={language}>{clause.words[language]}</p>,
      }
    const name = value?.[language] ?? id
    return {
      key: id,
      title: value?.setting ? t('allowed.setting', { value: name }) : name,
      meta: id,
      body: <p class="faint">{value?.source}</p>,
    }
  })
  return (
    <Section heading={t('allowed')} id="dieu-khoan-cho-phep">
      <Ledger entries={entries} />
    </Section>
  )
}

/** All that an edition holds: clauses, values, procedures, forms. */
export const Contents = ({ law, local, day, language }: Props) => {
  const t = say(language)
  const { clauses, values, procedures, forms } = local
  const valueOn = (id: string): Scalar | null => {
    const { history = [] } = values[id] ?? law.values[id] ?? {}
    return (
      (history.find(({ from, until }) => from <= day && (until === null || day <= until)) ?? history[0])
        ?.value ?? null
    )
  }
  return (
    <>
      {clauses.length > 0 && (
        <Section heading={t('clauses')} id="dieu-khoan">
          <ClauseLedger clauses={clauses} day={day} language={language} />
        </Section>
      )}
      {Object.values(values).length > 0 && (
        <Section heading={t('values')}>
          <SummaryList
            rows={Object.values(values).map((value) => ({
              key: value[language],
              value: historyOf(value, language),
            }))}
          />
        </Section>
      )}
      {procedures.length > 0 && (
        <Section heading={t('procedures')} note={t('procedures.note')}>
          {procedures.map((procedure) => (
            <ProcedureDiagram key={procedure.id} {...{ procedure, language, valueOn }} />
          ))}
        </Section>
      )}
      {forms.length > 0 && (
        <Section heading={t('forms')}>
          <ul>
            {forms.map((form) => (
              <li key={form.id}>{form[language]}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

/** The files as they were written. */
export const Texts = ({
  files,
  heading,
}: {
  readonly files: readonly { readonly path: string; readonly text: string }[]
  readonly heading: string
}) => (
  <Section heading={heading} id="tep">
    {files.map(({ path, text }) => (
      <Details key={path} summary={path}>
        <Prose keepLines lang="vi">
          {text}
        </Prose>
      </Details>
    ))}
  </Section>
)
