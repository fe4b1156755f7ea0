import type { Language } from '../../../platform/plain/language.ts'
import { showMoment } from '../../../platform/plain/moment.ts'
import { showNumber } from '../../../platform/plain/number.ts'
import { Section } from '../../../platform/ui/layout/layout.tsx'
import { Meter } from '../../../platform/ui/meter/meter.tsx'
import { isNumber, ruleOf } from '../../figures.ts'
import { showAnswer, showFigure, showTarget } from '../../pages/figure-text.tsx'
import { say } from '../../words.ts'
import type { PartTotal, Total } from '../queries.ts'

export type TotalsProps = {
  readonly totals: readonly Total[]
  readonly parts: readonly PartTotal[]
  /** Share of the campaign's time that has passed: a tick under each bar. */
  readonly elapsed: number | null
  readonly language: Language
}

const Coverage = ({ total, language }: { readonly total: Total; readonly language: Language }) => {
  const t = say(language)
  const { unitsCounted, unitsExpected, nothingArose, figuresAt } = total
  const values = { counted: unitsCounted, expected: unitsExpected, nothing: nothingArose }
  const words = [
    t(nothingArose > 0 ? 'board.coverageNothing' : 'board.coverage', values),
    figuresAt && t('board.figuresAt', { moment: showMoment(figuresAt, language) }),
    total.coveredOf !== null &&
      t('board.covered', {
        covered: showNumber(total.covered ?? 0, language),
        of: showNumber(total.coveredOf, language),
        what: ruleOf(total.indicator).covers ?? '',
      }),
    total.denominatorTo && t('board.denominatorAt', { moment: showMoment(total.denominatorTo, language) }),
    total.indicator.source,
  ]
  return <p class="faint">{words.filter(Boolean).join('; ')}</p>
}

/** The bar's length: percent of a ratio, or the count itself. */
const measure = ({ indicator, numerator, denominator }: Total) => {
  if (indicator.kind === 'ratio')
    return {
      value: numerator !== null && denominator ? (100 * numerator) / denominator : 0,
      max: 100,
    }
  const value = numerator ?? 0
  return { value, max: Math.max(value, indicator.target ?? 0, 1) }
}

/** Answers that cannot be added: how many units gave each. */
const Answers = ({ total, language }: { readonly total: Total; readonly language: Language }) => {
  const t = say(language)
  const { indicator, answers } = total
  const order = ruleOf(indicator).steps
  const place = (answer: string) => order.indexOf(answer)
  const shown = answers
    .toSorted((one, other) => place(one.answer) - place(other.answer))
    .map(({ answer, units }) => `${showAnswer(answer, indicator.kind, language)}: ${units}`)
  const counted = indicator.kind === 'text' && total.unitsCounted > 0 ? t('board.inWords') : null
  return (
    <p>
      {indicator.name} <strong>{shown.join(' · ') || (counted ?? t('board.noTotal'))}</strong>
    </p>
  )
}

const TotalLine = ({ total, parts, elapsed, language }: TotalsProps & { readonly total: Total }) => {
  const t = say(language)
  const { indicator, numerator } = total
  const mine = parts.filter(({ indicatorId }) => indicatorId === indicator.id)
  const shown =
    numerator === null
      ? t('board.noTotal')
      : showFigure({ ...total, nothingArose: false }, indicator, language)
  const target =
    indicator.target === null
      ? {}
      : { target: indicator.target, targetShown: showTarget(indicator.target, indicator, language) }
  return (
    <div>
      {!isNumber(indicator.kind) ? (
        <Answers total={total} language={language} />
      ) : indicator.kind !== 'ratio' && indicator.target === null ? (
        <p>
          {indicator.name} <strong class="tabular">{shown}</strong>
        </p>
      ) : (
        <Meter
          label={indicator.name}
          shown={shown}
          {...measure(total)}
          {...target}
          {...(elapsed === null ? {} : { elapsed })}
        />
      )}
      {mine.length > 0 && (
        <p class="faint">
          {t('board.parts', {
            parts: mine.map(({ part, sum }) => `${part} ${showNumber(sum, language)}`).join(', '),
          })}
        </p>
      )}
      <Coverage total={total} language={language} />
    </div>
  )
}

const trees = ['territory', 'agency'] as const

/** What was reached of every indicator, tree by tree, each with its coverage and the time of its figures. */
export const Totals = (props: TotalsProps) => {
  const { totals, language } = props
  const t = say(language)
  const present = trees.filter((tree) => totals.some((total) => total.indicator.tree === tree))
  if (present.length === 0) return null
  return (
    <Section heading={t('board.totals')} id="ket-qua" note={t('board.totalsNote')}>
      {present.map((tree) => (
        <Section key={tree} heading={t(`board.tree.${tree}`)} level={3}>
          {totals
            .filter((total) => total.indicator.tree === tree)
            .map((total) => (
              <TotalLine key={total.indicator.id} {...props} total={total} />
            ))}
        </Section>
      ))}
      {present.length > 1 && <p>{t('board.treesApart')}</p>}
    </Section>
  )
}
