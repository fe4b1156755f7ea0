import type { Clause } from '../../platform/law/law.ts'
import type { Day } from '../../platform/plain/day.ts'
import type { Language } from '../../platform/plain/language.ts'
import { Section } from '../../platform/ui/layout/layout.tsx'
import { say } from '../words.ts'
import { ClauseLedger } from './clause-ledger.tsx'

/** What a place asks for at this page and nothing weighs: shown, so that a person looks for himself. Nothing when there is none. */
export const PlaceClauses = ({
  clauses,
  day,
  language,
}: {
  readonly clauses: readonly Clause[]
  readonly day: Day
  readonly language: Language
}) => {
  if (clauses.length === 0) return null
  return (
    <Section heading={say(language)('place')} id="dia-phuong">
      <ClauseLedger clauses={clauses} day={day} language={language} />
    </Section>
  )
}
