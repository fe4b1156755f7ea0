import type { Language } from '../../platform/plain/language.ts'
import { type Before, type FigureRule, ruleOf } from '../figures.ts'
import type { ReportWhole } from '../queries.ts'
import { refusals, say } from '../words.ts'

/** What a script needs to judge the figures of a form as the server will: rules, last figures, and the same sentences. */
export type Sheet = {
  readonly figures: readonly { readonly rule: FigureRule; readonly before: Before | null }[]
  /** Sentences by the fault's code, with their `{places}`. */
  readonly sentences: Readonly<Record<string, string>>
  /** Said before a fault, for those who do not see its colour. */
  readonly fault: string
  readonly warning: string
}

export type FigureSheetProps = Pick<ReportWhole, 'asked' | 'previous'> & { readonly language: Language }

/** Lies unseen in the form; without scripts the server says the same. */
export const FigureSheet = ({ asked, previous, language }: FigureSheetProps) => {
  const t = say(language)
  const sheet: Sheet = {
    figures: asked.map((indicator) => ({
      rule: ruleOf(indicator),
      before: previous.get(indicator.id) ?? null,
    })),
    sentences: Object.fromEntries(
      Object.entries(refusals).flatMap(([code, sentence]) =>
        code.startsWith('figure.') ? [[code, sentence[language]]] : [],
      ),
    ),
    fault: t('check.faultWord'),
    warning: t('check.warningWord'),
  }
  return <div hidden data-figure-sheet={JSON.stringify(sheet)} />
}
