// What is kept of the reports below each unit, as data: `store.ts` sums it, `queries.ts` reads it.

/** One table of sums: what tells its rows of a node apart, what is summed and how, and what single reports bring (as `r`). */
export type Sums = {
  readonly table: string
  readonly keys: readonly string[]
  /** Column → how several become one. */
  readonly columns: Readonly<Record<string, 'count' | 'whole' | 'sum' | 'min' | 'max'>>
  /** As many expressions as keys and columns, in their order. */
  readonly single: string
  readonly from: string
}

const reportColumns = ['expected', 'received', 'accepted', 'on_time', 'late', 'returned']

type How = Sums['columns'][string]

/** What a report brings to an indicator: column, how it is summed, from what. */
const factColumns: readonly (readonly [string, How, string])[] = [
  ['expected', 'count', '1'],
  ['counted', 'count', 'r.given::int'],
  ['nothing_arose', 'count', 'r.nothing_arose::int'],
  ['numerator', 'sum', 'r.numerator'],
  ['denominator', 'sum', 'r.denominator'],
  ['covered', 'whole', 'r.covered'],
  ['covered_of', 'whole', 'r.covered_of'],
  ['oldest_at', 'min', 'r.figures_at'],
  ['latest_at', 'max', 'r.figures_at'],
  ['denominator_from', 'min', 'r.denominator_at'],
  ['denominator_to', 'max', 'r.denominator_at'],
]

/** The same, of the last report of its unit alone. */
const lastOnly = (name: string, value: string): string => {
  if (name === 'expected') return 'r.asked_last::int'
  return `case when r.given_last then ${value}${value.endsWith('::int') ? ' else 0' : ''} end`
}

/** The four tables of kept sums. */
export const sums: readonly Sums[] = [
  {
    table: 'rollup_count',
    keys: ['due_on'],
    columns: Object.fromEntries(reportColumns.map((name) => [name, 'count'])),
    single: 'r.due_on, 1, r.received::int, r.accepted::int, r.on_time::int, r.late::int, r.returned::int',
    from: 'report_standing r where true',
  },
  {
    table: 'rollup_day',
    keys: ['day'],
    columns: { sent: 'count' },
    single: 'r.sent_on, 1',
    from: 'report_standing r where r.sent_on is not null',
  },
  {
    table: 'rollup_total',
    keys: ['indicator_id'],
    columns: Object.fromEntries(
      [...factColumns].flatMap(([name, how]) => [
        [name, how],
        [`last_${name}`, how],
      ]),
    ),
    single: `r.indicator_id, ${factColumns.map(([name, , value]) => `${value}, ${lastOnly(name, value)}`).join(', ')}`,
    from: 'report_fact r where true',
  },
  {
    table: 'rollup_part',
    keys: ['indicator_id', 'part'],
    columns: { sum: 'sum', last_sum: 'sum' },
    single: 'r.indicator_id, r.part collate "C", r.sum, r.last_sum',
    from: 'report_part r where true',
  },
]

/** How several become one, `%` being the column. */
export const asOne = {
  count: 'sum(%)::int',
  whole: 'sum(%)::bigint',
  sum: 'sum(%)',
  min: 'min(%)',
  max: 'max(%)',
} as const
