import { showDay } from '../../../platform/plain/day.ts'
import { showMoment } from '../../../platform/plain/moment.ts'
import { showNumber, showPercent } from '../../../platform/plain/number.ts'
import { Table } from '../../../platform/ui/table/table.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { showAnswer } from '../../pages/figure-text.tsx'
import type { ReviewFigure } from '../review.ts'
import { say } from '../words.ts'

export type FigureTableProps = {
  readonly visit: Visit
  readonly figures: readonly ReviewFigure[]
  readonly tree: 'agency' | 'territory'
}

const Value = ({ figure, visit }: { figure: ReviewFigure; visit: Visit }) => {
  const { numerator, denominator } = figure
  if (figure.answers.length > 0)
    return (
      <div>
        {figure.answers.map(({ answer, units }) => (
          <p key={answer}>
            {showAnswer(answer, figure.kind, visit.language)}: {units}
          </p>
        ))}
      </div>
    )
  if (numerator === null) return <span class="faint">{say(visit.language)('figure.none')}</span>
  const shown = (n: number): string => showNumber(n, visit.language)
  if (denominator === null) return <div>{`${shown(numerator)} ${figure.unit}`}</div>
  return (
    <div>
      <strong>{showPercent(numerator, denominator, visit.language)}</strong>
      <br />
      {shown(numerator)}/{shown(denominator)}
    </div>
  )
}

/** Accepted totals of one tree, each with its coverage, time and periods; nobody types them. */
export const FigureTable = ({ visit, figures, tree }: FigureTableProps) => {
  const t = say(visit.language)
  const columns = [
    {
      key: 'name',
      head: t('figure.name'),
      cell: (one: ReviewFigure) => (
        <span lang="vi" id={`chi-tieu-${one.code}`}>
          {one.code}. {one.name}
        </span>
      ),
    },
    {
      key: 'value',
      head: t('figure.value'),
      numeric: true,
      cell: (one: ReviewFigure) => <Value figure={one} visit={visit} />,
    },
    {
      key: 'units',
      head: t('figure.units'),
      numeric: true,
      cell: (one: ReviewFigure) => `${one.unitsCounted}/${one.unitsExpected}`,
    },
    {
      key: 'at',
      head: t('figure.at'),
      cell: (one: ReviewFigure) => (one.figuresAt ? showMoment(one.figuresAt, visit.language) : '–'),
    },
    {
      key: 'source',
      head: t('figure.source'),
      cell: (one: ReviewFigure) => (
        <div>
          {one.sources.map(({ periodId, name, cutoffOn, units }) => (
            <p key={periodId}>
              <span lang="vi">{name}</span>{' '}
              <span class="faint">
                {t('figure.sourceUnits', { units, day: showDay(cutoffOn, visit.language) })}
              </span>
            </p>
          ))}
        </div>
      ),
    },
  ]
  return (
    <Table
      caption={t(`tree.${tree}`)}
      columns={columns}
      rows={figures.filter((figure) => figure.tree === tree)}
      rowKey={({ indicatorId }) => indicatorId}
    />
  )
}
