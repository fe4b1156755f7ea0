import { Sparkline } from '../../../platform/charts/sparkline.tsx'
import { StackedBar } from '../../../platform/charts/stacked-bar.tsx'
import { TileGrid } from '../../../platform/charts/tile-grid.tsx'
import type { Language } from '../../../platform/plain/language.ts'
import { showNumber, showPercent } from '../../../platform/plain/number.ts'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Section } from '../../../platform/ui/layout/layout.tsx'
import { type Column, Table } from '../../../platform/ui/table/table.tsx'
import { addsUpPeriods, ruleOf } from '../../figures.ts'
import { showFigure } from '../../pages/figure-text.tsx'
import type { Counts } from '../completeness.ts'
import { say } from '../words.ts'
import { boardAddress, type BoardProps, nameOf } from './board-view.ts'

/** On time, late, overdue, not yet due: the four are all that is expected. */
export const CountsBar = ({
  counts,
  language,
  bare = false,
}: {
  readonly counts: Counts
  readonly language: Language
  readonly bare?: boolean
}) => {
  const t = say(language)
  const { expected, received, onTime, late, missing } = counts
  const parts = [
    { key: 'on-time', text: t('bar.onTime'), value: onTime, tone: 'good' },
    { key: 'late', text: t('bar.late'), value: late, tone: 'fair' },
    { key: 'missing', text: t('bar.missing'), value: missing, tone: 'bad' },
    { key: 'open', text: t('bar.open'), value: expected - received - missing, tone: 'open' },
  ] as const
  return <StackedBar parts={parts} bare={bare} />
}

type Numbers = { readonly numerator: number | null; readonly denominator: number | null }

const sum = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((all, value) => all + value, 0)
}

/** What is compared: a share by its percent, a count by itself; null when there is no figure. */
const measure = ({ numerator, denominator }: Numbers, ratio: boolean): number | null => {
  if (numerator === null) return null
  if (!ratio) return numerator
  return denominator ? (100 * numerator) / denominator : null
}

type Line = Numbers & { readonly unitId: number; readonly points: readonly (number | null)[] }

const linesOf = ({ values, chosen, units, periods, filter }: BoardProps): readonly Line[] => {
  if (!chosen) return []
  const ratio = chosen.kind === 'ratio'
  const adding = addsUpPeriods(ruleOf(chosen))
  return units.map(({ unitId }) => {
    const own = values.filter((value) => value.unitId === unitId)
    const inPeriod = own.filter(({ periodId }) => periodId === filter.periodId)
    const pick = (part: 'numerator' | 'denominator'): number | null => {
      if (filter.periodId !== null) return sum(inPeriod.map((value) => value[part]))
      return sum(
        own.map((value) =>
          adding ? value[part] : part === 'numerator' ? value.lastNumerator : value.lastDenominator,
        ),
      )
    }
    const at = new Map(own.map((value) => [value.periodId, measure(value, ratio)]))
    return {
      unitId,
      numerator: pick('numerator'),
      denominator: pick('denominator'),
      points: periods.map(({ id }) => at.get(id) ?? null),
    }
  })
}

/** Between the last two periods that have a figure: '+3', '−1,5 điểm'; null when there are not two. */
const changeOf = (points: readonly (number | null)[], ratio: boolean, language: Language): string | null => {
  const [last, before] = points.filter((point) => point !== null).toReversed()
  if (last === undefined || before === undefined) return null
  const difference = Math.round((last - before) * 10) / 10
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '±'
  const shown = `${sign}${showNumber(Math.abs(difference), language)}`
  return ratio ? say(language)('tiles.points', { points: shown }) : shown
}

const Values = ({ props, lines }: { readonly props: BoardProps; readonly lines: readonly Line[] }) => {
  const { chosen, visit } = props
  const t = say(visit.language)
  if (!chosen) return null
  const ratio = chosen.kind === 'ratio'
  const columns: readonly Column<Line>[] = [
    { key: 'unit', head: t('tiles.unit'), cell: ({ unitId }) => nameOf(props, unitId) },
    {
      key: 'value',
      head: t('tiles.value'),
      numeric: true,
      cell: (line) =>
        line.numerator === null
          ? t('tiles.none')
          : showFigure({ ...line, nothingArose: false, answer: null }, chosen, visit.language),
    },
    {
      key: 'change',
      head: t('tiles.change'),
      numeric: true,
      cell: ({ points }) => changeOf(points, ratio, visit.language) ?? '–',
    },
    { key: 'line', head: t('tiles.line'), cell: ({ points }) => <Sparkline points={points} /> },
  ]
  return <Table caption={t('tiles.table', { indicator: chosen.name })} columns={columns} rows={lines} dense />
}

/** An indicator at the units directly below: a sentence, a tile for each, and the figures as a table. */
export const Tiles = (props: BoardProps) => {
  const { chosen, visit, units, filter } = props
  if (!chosen || units.length < 2) return null
  const { language } = visit
  const t = say(language)
  const ratio = chosen.kind === 'ratio'
  const lines = linesOf(props)
  const most = Math.max(...lines.map((line) => measure(line, ratio) ?? 0), ratio ? 100 : 1)
  const below = new Map(units.map((unit) => [unit.unitId, unit.hasBelow]))
  const known = lines.filter(({ numerator }) => numerator !== null)
  if (known.length === 0) return null
  const shownOf = (line: Line): string | null => {
    if (line.numerator === null) return null
    return ratio
      ? showPercent(line.numerator, line.denominator ?? 0, language)
      : showNumber(line.numerator, language)
  }
  return (
    <Section heading={t('tiles.heading', { indicator: chosen.name })} id="o-don-vi">
      <p>{t('tiles.sentence', { known: known.length, all: lines.length })}</p>
      <TileGrid
        label={chosen.name}
        missing={t('tiles.none')}
        tiles={lines.map((line) => ({
          key: line.unitId,
          name: nameOf(props, line.unitId),
          shown: shownOf(line),
          shade: Math.min(5, Math.floor((5 * (measure(line, ratio) ?? 0)) / most)),
          href: below.get(line.unitId) ? boardAddress(props, { ...filter, unitId: line.unitId }) : undefined,
        }))}
      />
      <Details summary={t('tiles.figures')}>
        <Values props={props} lines={lines} />
      </Details>
    </Section>
  )
}
