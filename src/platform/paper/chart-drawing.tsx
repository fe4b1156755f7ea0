import type { ComponentChildren, VNode } from 'preact'
import { showNumber } from '../plain/number.ts'
import { linesIn, textWidth } from './faces.ts'
import type { Chart } from './official-document.ts'

// Black, white and two greys: papers are copied and faxed. Lengths in points; the whole is as wide as the text of a page.
const width = 468
const size = 11
const line = 13
const shades = ['#404040', '#a6a6a6', '#ffffff'] as const

const shadeOf = (at: number): string => shades[at % shades.length] ?? '#404040'

/** `96,6%`, `1.240 người`. */
export const valueText = (value: number | null, unit: string): string => {
  if (value === null) return '–'
  const shown = showNumber(value, 'vi')
  return unit === '%' ? `${shown}%` : [shown, unit].filter(Boolean).join(' ')
}

/** The words under the chart, and what the dashed line means. */
export const captionOf = ({ caption, target, unit = '' }: Chart): string =>
  target === undefined ? caption : `${caption} (chỉ tiêu: ${valueText(target, unit)})`

/** The whole chart as one sentence, for who listens. */
export const chartAlt = ({ labels, series, unit = '', ...chart }: Chart): string =>
  `${captionOf({ labels, series, unit, ...chart })}. ${labels
    .map((label, at) => {
      const values = series.map(
        ({ name, values: own }) =>
          `${series.length > 1 ? `${name} ` : ''}${valueText(own[at] ?? null, unit)}`,
      )
      return `${label}: ${values.join(', ')}`
    })
    .join('; ')}.`

type TextProps = { x: number; y: number; anchor?: 'start' | 'middle' | 'end'; children: string }

/** Letters with a white edge, so that a line behind them does not cross them out. */
const Words = ({ x, y, anchor = 'start', children }: TextProps): VNode => (
  <text
    x={x}
    y={y}
    text-anchor={anchor}
    font-size={size}
    font-family="Tinos, Times New Roman, serif"
    fill="#000"
    stroke="#fff"
    stroke-width="2"
    paint-order="stroke"
  >
    {children}
  </text>
)

const Drawing = ({ height, children }: { height: number; children: ComponentChildren }): VNode => (
  <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
    {children}
  </svg>
)

type StrokeProps = { x1: number; x2: number; y1: number; y2: number; dashed?: boolean; faint?: boolean }

const Stroke = ({ dashed, faint, ...ends }: StrokeProps): VNode => (
  <line
    {...ends}
    stroke={faint ? '#bfbfbf' : '#000'}
    stroke-width={faint ? 0.5 : 1}
    stroke-dasharray={dashed ? '4 3' : undefined}
  />
)

type BoxProps = { x: number; y: number; width: number; height: number; at: number }

const Bar = ({ at, ...box }: BoxProps): VNode => (
  <rect {...box} fill={shadeOf(at)} stroke="#000" stroke-width="0.5" />
)

const startsOf = (lengths: readonly number[], first: number): readonly number[] =>
  lengths.map((_, at) => lengths.slice(0, at).reduce((sum, one) => sum + one, first))

const total = (lengths: readonly number[]): number => lengths.reduce((sum, one) => sum + one, 0)

const Legend = ({ chart }: { chart: Chart }): VNode | null => {
  if (chart.series.length < 2) return null
  const widths = chart.series.map(({ name }) => textWidth(name, 'regular', size) + 32)
  const starts = startsOf(widths, (width - total(widths)) / 2)
  return (
    <>
      {chart.series.map(({ name }, at) => (
        <g key={name}>
          <Bar x={starts[at] ?? 0} y={2} width={14} height={8} at={at} />
          <Words x={(starts[at] ?? 0) + 18} y={10}>
            {name}
          </Words>
        </g>
      ))}
    </>
  )
}

const highest = ({ series, target }: Chart): number =>
  Math.max(0, target ?? 0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0))) || 1

const legendHeight = ({ series }: Chart): number => (series.length > 1 ? 18 : 0)

const labelRoom = 170

type BarPlace = { readonly text: string; readonly x: number; readonly y: number; readonly at: number }

/** Where each bar begins and ends, from the top. */
const barsOf = (chart: Chart) => {
  const texts = chart.series.flatMap(({ values }) =>
    values.map((value) => valueText(value, chart.unit ?? '')),
  )
  const valueRoom = Math.max(0, ...texts.map((text) => textWidth(text, 'regular', size))) + 6
  const scale = (width - labelRoom - valueRoom - 8) / highest(chart)
  const labels = chart.labels.map((label) => linesIn(label, 'regular', size, labelRoom - 8))
  const heights = labels.map((lines) => Math.max(lines.length, chart.series.length) * line + 5)
  const tops = startsOf(heights, legendHeight(chart))
  const bars: readonly BarPlace[] = chart.labels.flatMap((_, row) =>
    chart.series.map(({ values }, at) => ({
      text: valueText(values[row] ?? null, chart.unit ?? ''),
      x: labelRoom + Math.max(0, values[row] ?? 0) * scale,
      y: (tops[row] ?? 0) + line * at,
      at,
    })),
  )
  return { bars, labels, tops, scale, height: total(heights) + legendHeight(chart) + 2 }
}

const Bars = ({ chart }: { chart: Chart }): VNode => {
  const { bars, labels, tops, scale, height } = barsOf(chart)
  const above = legendHeight(chart)
  const target = chart.target === undefined ? null : labelRoom + chart.target * scale
  return (
    <Drawing height={height}>
      <Legend chart={chart} />
      {labels.map((lines, row) =>
        lines.map((text, n) => (
          <Words key={`${row}-${n}`} x={labelRoom - 8} y={(tops[row] ?? 0) + line * (n + 1) - 3} anchor="end">
            {text}
          </Words>
        )),
      )}
      {bars.map(({ x, y, at }, n) => (
        <Bar key={n} x={labelRoom} y={y + 2} width={x - labelRoom} height={line - 4} at={at} />
      ))}
      <Stroke x1={labelRoom} x2={labelRoom} y1={above} y2={height} />
      {target !== null && <Stroke x1={target} x2={target} y1={above} y2={height} dashed />}
      {bars.map(({ text, x, y }, n) => (
        <Words key={n} x={x + 5} y={y + line - 3}>
          {text}
        </Words>
      ))}
    </Drawing>
  )
}

/** A round number of steps up to the highest value. */
const ticksOf = (most: number): readonly number[] => {
  const rough = most / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((one) => one >= rough) ?? rough
  return Array.from({ length: Math.ceil(most / step - 1e-9) + 1 }, (_, i) =>
    Number((i * step).toPrecision(12)),
  )
}

const plot = { left: 56, right: width - 24, top: 24, height: 150 } as const
const bottom = plot.top + plot.height

/** Places of the plot: labels stand at equal distances, values between nought and the highest step. */
const placesOf = (chart: Chart) => {
  const ticks = ticksOf(highest(chart))
  const top = ticks.at(-1) ?? 1
  const between = (plot.right - plot.left - 40) / Math.max(1, chart.labels.length - 1)
  const room = Math.max(30, (plot.right - plot.left) / Math.max(1, chart.labels.length) - 4)
  return {
    ticks,
    x: (at: number): number => plot.left + 20 + between * at,
    y: (value: number): number => bottom - (plot.height * value) / top,
    labels: chart.labels.map((label) => linesIn(label, 'regular', size, room)),
  }
}

type Places = ReturnType<typeof placesOf>

const Course = ({ chart, places, at }: { chart: Chart; places: Places; at: number }): VNode => {
  const points = (chart.series[at]?.values ?? []).flatMap((value, n) =>
    value === null ? [] : [{ value, x: places.x(n), y: places.y(value) }],
  )
  return (
    <>
      <polyline
        points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
        fill="none"
        stroke={at === 0 ? '#000' : '#7f7f7f'}
        stroke-width="1.5"
        stroke-dasharray={at === 0 ? undefined : '6 3'}
      />
      {points.map(({ value, x, y }) => (
        <g key={x}>
          <circle cx={x} cy={y} r={2.5} fill={shadeOf(at)} stroke="#000" stroke-width="0.5" />
          {chart.series.length === 1 && (
            <Words x={x} y={y - 6} anchor="middle">
              {valueText(value, chart.unit === '%' ? '%' : '')}
            </Words>
          )}
        </g>
      ))}
    </>
  )
}

const Lines = ({ chart }: { chart: Chart }): VNode => {
  const places = placesOf(chart)
  const target = chart.target === undefined ? null : places.y(chart.target)
  const height = bottom + 10 + line * Math.max(1, ...places.labels.map((lines) => lines.length))
  return (
    <Drawing height={height}>
      <Legend chart={chart} />
      {places.ticks.map((tick) => (
        <g key={tick}>
          <Stroke x1={plot.left} x2={plot.right} y1={places.y(tick)} y2={places.y(tick)} faint />
          <Words x={plot.left - 6} y={places.y(tick) + 4} anchor="end">
            {valueText(tick, chart.unit === '%' ? '%' : '')}
          </Words>
        </g>
      ))}
      {target !== null && <Stroke x1={plot.left} x2={plot.right} y1={target} y2={target} dashed />}
      {chart.series.map(({ name }, at) => (
        <Course key={name} chart={chart} places={places} at={at} />
      ))}
      {places.labels.map((lines, at) =>
        lines.map((text, n) => (
          <Words key={`${at}-${n}`} x={places.x(at)} y={bottom + 5 + line * (n + 1)} anchor="middle">
            {text}
          </Words>
        )),
      )}
    </Drawing>
  )
}

/** The chart drawn for a sheet of paper; its words are those of the caption and of `chartAlt`. */
export const ChartDrawing = ({ chart }: { chart: Chart }): VNode =>
  chart.form === 'bars' ? <Bars chart={chart} /> : <Lines chart={chart} />
