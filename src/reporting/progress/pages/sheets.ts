import type { Day } from '../../../platform/plain/day.ts'
import { showDay } from '../../../platform/plain/day.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { showAnswer } from '../../pages/figure-text.tsx'
import type { ReportFound } from '../../queries.ts'
import { dueOf } from '../../report.ts'
import { say } from '../../words.ts'
import type { AcceptedValue, Total } from '../queries.ts'

type Cell = string | number | null

export type Sheet = {
  readonly name: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** The way to a unit, root first. */
type Trail = (unitId: number) => readonly string[]

const placed = (trail: Trail, unitId: number): readonly [string, string] => {
  const names = trail(unitId)
  return [names.at(-1) ?? '', names.slice(0, -1).toReversed().join(', ')]
}

const shownDay = (day: Day | null, language: Language): string => (day ? showDay(day, language) : '')

/** Every report and how it stands. */
export const progressSheet = (reports: readonly ReportFound[], trail: Trail, language: Language): Sheet => {
  const t = say(language)
  return {
    name: t('export.progress'),
    head: [
      t('board.unit'),
      t('export.path'),
      t('report.period'),
      t('report.due'),
      t('export.state'),
      t('export.sentOn'),
      t('report.receipt'),
    ],
    rows: reports.map((report) => [
      ...placed(trail, report.unitId),
      report.periodName,
      shownDay(dueOf(report), language),
      t(`state.${report.state}`),
      shownDay(report.sentOn, language),
      report.receipt,
    ]),
  }
}

/** Every accepted figure: numerator and denominator apart, "không phát sinh" said in words. */
export const figuresSheet = (values: readonly AcceptedValue[], trail: Trail, language: Language): Sheet => {
  const t = say(language)
  return {
    name: t('export.figures'),
    head: [
      t('board.unit'),
      t('export.path'),
      t('report.period'),
      t('export.code'),
      t('export.numerator'),
      t('export.denominator'),
      t('export.answer'),
      t('report.nothingArose'),
      t('report.note'),
    ],
    rows: values.map((value) => [
      ...placed(trail, value.unitId),
      value.periodName,
      value.code,
      value.numerator,
      value.denominator,
      value.answer === null ? '' : showAnswer(value.answer, value.kind, language),
      value.nothingArose ? t('report.nothingArose') : '',
      value.note,
    ]),
  }
}

/** The totals with their coverage; the trees stand apart. */
export const totalsSheet = (totals: readonly Total[], language: Language): Sheet => {
  const t = say(language)
  return {
    name: t('export.totals'),
    head: [
      t('export.tree'),
      t('export.code'),
      t('report.indicator'),
      t('export.numerator'),
      t('export.denominator'),
      t('export.answer'),
      t('report.target'),
      t('export.counted'),
      t('board.expected'),
      t('report.nothingArose'),
    ],
    rows: totals.map((total) => [
      t(`board.tree.${total.indicator.tree}`),
      total.indicator.code,
      total.indicator.name,
      total.numerator,
      total.denominator,
      total.answers
        .map(({ answer, units }) => `${showAnswer(answer, total.indicator.kind, language)}: ${units}`)
        .join('; '),
      total.indicator.target,
      total.unitsCounted,
      total.unitsExpected,
      total.nothingArose,
    ]),
  }
}
