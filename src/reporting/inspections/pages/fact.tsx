import type { Visit } from '../../../platform/web/route.ts'
import type { Suggestion } from '../../checklists/checklist.ts'
import { say, words } from '../words.ts'

const isSaid = (fact: string): fact is keyof typeof words => fact in words

/** What the system itself says to a question, with its facts. */
export const sayFact = ({ answer, fact, values }: Suggestion, language: Visit['language']): string => {
  const t = say(language)
  const told = isSaid(fact) ? t(fact, values) : ''
  return answer === null
    ? t('check.systemKnows', { fact: told })
    : t('check.systemSays', { answer: t(`answer.${answer}`), fact: told })
}
