import { type Day, showDay } from '../../plain/day.ts'
import { showNumber } from '../../plain/number.ts'
import { Details } from '../details/details.tsx'
import { useLanguage, useSay } from '../setting/setting.tsx'
import { Table } from '../table/table.tsx'
import { linePath, plot, share, stepPath, type StepPoint } from './steps.ts'

export type StepLineProps = {
  /** The sentence first: 'Đã có 112/145 đơn vị nộp, còn 9 ngày'. */
  readonly sentence: string
  /** Caption of the table: 'Số đơn vị đã nộp báo cáo quý III theo ngày'. */
  readonly caption: string
  /** Cumulative, in order of days, up to the last day that has a figure. */
  readonly points: readonly StepPoint[]
  readonly from: Day
  readonly to: Day
  /** The top of the drawing: how many there are in all. */
  readonly total: number
  /** What was expected, from point to point. */
  readonly expected?: readonly StepPoint[]
  readonly deadline?: Day
  /** Days on which reminders were sent. */
  readonly reminders?: readonly Day[]
}

const percent = (n: number): string => `${Math.round(n * 1000) / 10}%`
/** Labels near an edge lean inwards. */
const anchor = (n: number): 'start' | 'middle' | 'end' => (n < 0.12 ? 'start' : n > 0.88 ? 'end' : 'middle')

/** The last figure stands beside the end of its line, inside the drawing. */
const lastLabelAt = (value: number, total: number): number =>
  Math.max(34, Math.round(20 + plot.height * (1 - value / Math.max(1, total)) + 5))

/** The curve itself, stretched to the page's width; words stand outside of it, so that they are never stretched. */
const Plot = ({ points, from, to, total, expected, deadline }: StepLineProps) => {
  const due = deadline ? share(deadline, from, to) * plot.width : undefined
  return (
    <svg
      class="steps-plot"
      y="20"
      width="100%"
      height={plot.height}
      viewBox={`0 0 ${plot.width} ${plot.height}`}
      preserveAspectRatio="none"
    >
      <path class="steps-grid" d={`M0 0H${plot.width}M0 ${plot.height / 2}H${plot.width}`} />
      <path class="steps-axis" d={`M0 ${plot.height}H${plot.width}`} />
      {due !== undefined && <path class="steps-deadline" d={`M${due} 0V${plot.height}`} />}
      {expected && <path class="steps-expected" d={linePath(expected, from, to, total)} />}
      <path class="steps-value" d={stepPath(points, from, to, total)} />
    </svg>
  )
}

const Labels = ({ points, from, to, total, deadline, reminders = [] }: StepLineProps) => {
  const say = useSay()
  const language = useLanguage()
  const due = deadline ? share(deadline, from, to) : undefined
  const last = points.at(-1)
  return (
    <>
      <text y="15">{showNumber(total, language)}</text>
      {due !== undefined && deadline && (
        <text x={percent(due)} y="15" text-anchor={anchor(due)}>
          {say('steps.deadline', { day: showDay(deadline, language) })}
        </text>
      )}
      <text y="214">{showDay(from, language)}</text>
      <text x="100%" y="214" text-anchor="end">
        {showDay(to, language)}
      </text>
      {last && (
        <text
          class="steps-last"
          x={percent(share(last.day, from, to))}
          y={lastLabelAt(last.value, total)}
          dx="6"
        >
          {showNumber(last.value, language)}
        </text>
      )}
      {reminders.map((day) => (
        <text key={day} class="steps-reminder" x={percent(share(day, from, to))} y="196" text-anchor="middle">
          ▲
        </text>
      ))}
    </>
  )
}

/** A cumulative step line on the way to a total: sentence, drawing, and the figures as a table. */
export const StepLine = (props: StepLineProps) => {
  const { sentence, caption, points, reminders = [] } = props
  const say = useSay()
  const language = useLanguage()
  const days = reminders.map((day) => showDay(day, language)).join(', ')
  return (
    <div class="steps">
      <p class="steps-sentence">{sentence}</p>
      <svg class="steps-drawing" width="100%" height="220" aria-hidden="true" focusable="false">
        <Plot {...props} />
        <Labels {...props} />
      </svg>
      {days && (
        <p class="steps-key">
          <span aria-hidden="true">▲ </span>
          {say('steps.reminded', { days })}
        </p>
      )}
      <Details summary={say('steps.table')}>
        <Table
          caption={caption}
          rows={points}
          rowKey={(point) => point.day}
          dense
          columns={[
            { key: 'day', head: say('steps.day'), cell: (point) => showDay(point.day, language) },
            {
              key: 'value',
              head: say('steps.value'),
              numeric: true,
              cell: (point) => showNumber(point.value, language),
            },
          ]}
        />
      </Details>
    </div>
  )
}
