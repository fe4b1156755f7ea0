import { AlignmentType } from 'docx'
import { ChartRun, type ChartRunOptions } from 'docx/charts'
import { fontName, type Piece, plain, pt, words } from './docx-look.ts'
import type { Chart } from './official-document.ts'

const colours = ['404040', 'A6A6A6', '262626'] as const

// Pixels of 96 to the inch: as wide as the text of a page.
const width = 620

const heightOf = ({ form, labels, series }: Chart): number =>
  form === 'line' ? 280 : Math.min(800, 60 + labels.length * (12 + 22 * series.length))

const black = { color: '000000' } as const

const optionsOf = (chart: Chart, alt: string): ChartRunOptions => {
  const format = chart.unit === '%' ? '#,##0.##"%"' : '#,##0.##'
  const series = chart.series.map(({ name, values }, at) => ({
    name,
    values: chart.form === 'bars' ? values.toReversed() : values,
    color: colours[at % colours.length] ?? colours[0],
  }))
  const most =
    chart.unit === '%' && chart.series.every(({ values }) => values.every((one) => (one ?? 0) <= 100))
  const target =
    chart.target !== undefined && chart.form === 'line'
      ? [
          {
            name: 'Chỉ tiêu',
            values: chart.labels.map(() => chart.target ?? null),
            color: '000000',
            markers: false,
            dataLabels: false,
            line: { dash: 'dash' },
          } as const,
        ]
      : []
  const common = {
    font: { name: fontName, ...black },
    legend: chart.series.length + target.length > 1 ? ({ position: 'top' } as const) : (false as const),
    dataLabels: { value: true, numberFormat: format },
    valueAxis: { minimum: 0, numberFormat: format, ...(most ? { maximum: 100 } : {}) },
    chartArea: { fill: 'FFFFFF', border: 'none' },
    transformation: { width, height: heightOf(chart) },
    altText: { name: chart.caption, description: alt },
  } as const
  // Word draws the first category at the bottom; a paper is read from the top.
  return chart.form === 'bars'
    ? { ...common, type: 'bar', categories: chart.labels.toReversed(), series: series.toReversed() }
    : {
        ...common,
        type: 'line',
        categories: chart.labels,
        series: [...series, ...target],
        markers: true,
        dataLabels: { ...common.dataLabels, position: 'above' },
      }
}

type ChartOnSheet = { readonly chart: Chart; readonly caption: string; readonly alt: string }

/** A chart of Word's own, whose figures can be opened and corrected there. */
export const chartPieces = ({ chart, caption, alt }: ChartOnSheet): Piece[] => [
  plain([new ChartRun(optionsOf(chart, alt))], {
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { before: pt(6) },
  }),
  plain(words(caption, { size: 12, italic: true }), {
    alignment: AlignmentType.CENTER,
    spacing: { after: pt(8) },
  }),
]
