import type { Language } from '../../../platform/plain/language.ts'
import { Section } from '../../../platform/ui/layout/layout.tsx'
import type { Term, Warning } from '../check-article.ts'
import { say } from '../words.ts'

export type WarningsProps = {
  readonly language: Language
  readonly warnings: readonly Warning[]
  /** Named in the text, with their fixed English. */
  readonly terms: readonly Term[]
}

const sentence = (language: Language, { kind, text, suggestion }: Warning): string =>
  say(language)(suggestion ? `doubt.${kind}.with` : `doubt.${kind}`, { text, suggestion: suggestion ?? '' })

/** What a second pair of eyes would point at: doubts, not faults. The editor decides. */
export const Warnings = ({ language, warnings, terms }: WarningsProps) => {
  const t = say(language)
  if (warnings.length === 0 && terms.length === 0) return null
  return (
    <Section heading={t('doubts.title')}>
      {warnings.length === 0 ? <p>{t('doubts.none')}</p> : <p>{t('doubts.lead')}</p>}
      {warnings.length > 0 && (
        <ul>
          {warnings.map((warning, at) => (
            <li key={at}>
              {sentence(language, warning)} <span class="faint">{t(`part.${warning.part}`)}</span>
            </li>
          ))}
        </ul>
      )}
      {terms.length > 0 && (
        <>
          <p>{t('terms.lead')}</p>
          <ul>
            {terms.map(({ vi, en }) => (
              <li key={vi}>
                <span lang="vi">{vi}</span>: <span lang="en">{en}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
