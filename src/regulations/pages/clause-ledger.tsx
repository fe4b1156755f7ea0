import { isDoubtful } from '../../platform/law/law.ts'
import type { Clause } from '../../platform/law/law.ts'
import { saySeverity } from '../../platform/law/words.ts'
import type { Day } from '../../platform/plain/day.ts'
import { showDay } from '../../platform/plain/day.ts'
import type { Language } from '../../platform/plain/language.ts'
import { Chip } from '../../platform/ui/chip/chip.tsx'
import { Ledger } from '../../platform/ui/ledger/ledger.tsx'
import { weighedLocally } from '../weighed.ts'
import { say } from '../words.ts'

type Props = {
  readonly clauses: readonly Clause[]
  readonly day: Day
  readonly language: Language
}

export const ClauseWords = ({
  clause,
  day,
  language,
}: Omit<Props, 'clauses'> & { readonly clause: Clause }) => (
  <>
    <p lang={language}>{clause.words[language]}</p>
    {isDoubtful(clause, day) && <p class="faint">{clause.doubtful?.why[language]}</p>}
    {clause.scope !== null && !weighedLocally.includes(clause.subject) && (
      <p class="faint">{say(language)('scope.lookedUp')}</p>
    )}
  </>
)

const spanOf = ({ valid }: Clause, language: Language): string =>
  say(language)(valid.until === null ? 'valid.open' : 'valid.span', {
    from: showDay(valid.from, language),
    until: valid.until === null ? '' : showDay(valid.until, language),
  })

const Marks = ({ clause, day, language }: Omit<Props, 'clauses'> & { readonly clause: Clause }) => (
  <>
    <p>{saySeverity(clause.severity.draft, language)}</p>
    {(clause.mark === 'recalled' || isDoubtful(clause, day)) && <Chip state="unverified" />}
  </>
)

/** Clauses with their words, where they stand, since when, and how sure they are. */
export const ClauseLedger = ({ clauses, day, language }: Props) => (
  <Ledger
    entries={clauses.map((clause) => ({
      key: `${clause.id}${clause.valid.from}`,
      title: clause.citation[language],
      meta: [spanOf(clause, language), clause.scope ? say(language)('scope', { scope: clause.scope }) : null]
        .filter((part) => part !== null)
        .join(' · '),
      body: <ClauseWords clause={clause} day={day} language={language} />,
      side: <Marks clause={clause} day={day} language={language} />,
    }))}
  />
)
