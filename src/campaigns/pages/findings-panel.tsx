import type { Finding, UsedFact } from '../../platform/law/law.ts'
import { Chip } from '../../platform/ui/chip/chip.tsx'
import { Details } from '../../platform/ui/details/details.tsx'
import { Section } from '../../platform/ui/layout/layout.tsx'
import { Ledger } from '../../platform/ui/ledger/ledger.tsx'
import type { Language } from '../../platform/plain/language.ts'
import { showDay } from '../../platform/plain/day.ts'
import type { FindingOverrideRow } from '../tables.ts'
import { say } from '../words.ts'

const states = { met: 'met', 'not met': 'not-met', unknown: 'unknown' } as const

const valueOf = ({ value, choice }: UsedFact, language: Language): string => {
  const t = say(language)
  if (choice) return choice[language]
  if (value === true) return t('fact.yes')
  if (value === false) return t('fact.no')
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return t('fact.none')
  return Array.isArray(value) ? t('fact.items', { count: value.length }) : String(value)
}

const Facts = ({ finding, language }: { finding: Finding; language: Language }) => (
  <Details summary={say(language)('finding.facts')}>
    <ul>
      {finding.facts.map((fact) => (
        <li key={fact.name}>
          {fact[language]}: {fact.given ? valueOf(fact, language) : say(language)('fact.notSaid')}
        </li>
      ))}
    </ul>
  </Details>
)

const Override = ({ override, language }: { override: FindingOverrideRow; language: Language }) => (
  <p>
    {say(language)('finding.overridden', {
      by: override.byName,
      day: showDay(override.day, language),
      reason: override.reason,
    })}
  </p>
)

const Body = (props: { finding: Finding; override: FindingOverrideRow | undefined; language: Language }) => {
  const { finding, override, language } = props
  const t = say(language)
  const lacking = finding.facts.filter((fact) => fact.lacking).map((fact) => fact[language])
  return (
    <>
      <p lang="vi">{finding.quote}</p>
      {lacking.length > 0 && <p>{t('finding.lacking', { what: lacking.join('; ') })}</p>}
      {finding.caution && <p class="faint">{finding.caution[language]}</p>}
      {override && <Override override={override} language={language} />}
      <Facts finding={finding} language={language} />
    </>
  )
}

const Verdict = ({ finding, language }: { finding: Finding; language: Language }) => (
  <>
    <Chip state={states[finding.verdict]} /> {finding.mark === 'recalled' && <Chip state="unverified" />}{' '}
    {finding.severity === 'B' && finding.verdict === 'not met' && say(language)('finding.blocks')}
  </>
)

const order = { 'not met': 0, unknown: 1, met: 2 } as const

/** What the law of the day says, clause by clause beside the facts: what is not met first. */
export const FindingsPanel = ({
  findings,
  overrides = [],
  note,
  language,
}: {
  readonly findings: readonly Finding[]
  readonly overrides?: readonly FindingOverrideRow[]
  readonly note: string
  readonly language: Language
}) => (
  <Section heading={say(language)('finding.title')} id="phap-luat" note={note}>
    {findings.length === 0 ? (
      <p>{say(language)('finding.nothing')}</p>
    ) : (
      <Ledger
        entries={findings
          .toSorted((one, other) => order[one.verdict] - order[other.verdict])
          .map((finding) => ({
            key: finding.clause,
            title: <span lang="vi">{finding.citation}</span>,
            meta: <Verdict finding={finding} language={language} />,
            body: (
              <Body
                finding={finding}
                override={overrides.find(({ clause }) => clause === finding.clause)}
                language={language}
              />
            ),
          }))}
      />
    )}
  </Section>
)
