import type { ComponentChildren } from 'preact'
import { Empty } from '../empty/empty.tsx'
import { classes, useSay } from '../setting/setting.tsx'

export type Column<Row> = {
  readonly key: string
  readonly head: string
  readonly cell: (row: Row) => ComponentChildren
  /** Right-aligned with even digits. */
  readonly numeric?: boolean
  /** Names the row; the first column unless another says so. */
  readonly rowHead?: boolean
  /** What the total row says here. */
  readonly total?: ComponentChildren
  /** Sorting by a link: where it leads, and the present order when this column is the sorted one. */
  readonly sort?: { readonly href: string; readonly order?: 'ascending' | 'descending' }
}

export type TableProps<Row> = {
  readonly caption: string
  readonly captionHidden?: boolean
  /** Of the caption, where the page itself is in another language. */
  readonly captionLang?: 'vi' | 'en'
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey?: (row: Row, index: number) => string | number
  /** Shows the total row on top, when a column has a `total`. */
  readonly totalLabel?: string
  /** On a phone: 'cards' (the default up to six columns) or 'scroll'. */
  readonly phone?: 'cards' | 'scroll'
  readonly dense?: boolean
  readonly empty?: ComponentChildren
  /** Makes ids differ when two tables share a caption. */
  readonly id?: string
}

const SortHead = <Row,>({ column }: { readonly column: Column<Row> }) => {
  const say = useSay()
  if (!column.sort) return <>{column.head}</>
  const { href, order } = column.sort
  return (
    <a href={href} class="sort">
      {column.head}
      {order && (
        <>
          <span aria-hidden="true">{order === 'ascending' ? ' ↑' : ' ↓'}</span>
          <span class="visually-hidden"> ({say(`table.${order}`)})</span>
        </>
      )}
    </a>
  )
}

type BodyProps<Row> = Pick<TableProps<Row>, 'columns' | 'rows' | 'rowKey'> & {
  readonly headAt: number
  readonly cards: boolean
}

const Body = <Row,>({ columns, rows, rowKey, headAt, cards }: BodyProps<Row>) => (
  <tbody role={cards ? 'rowgroup' : undefined}>
    {rows.map((row, rowIndex) => (
      <tr key={rowKey?.(row, rowIndex) ?? rowIndex} role={cards ? 'row' : undefined}>
        {columns.map((column, index) =>
          index === headAt ? (
            <th
              key={column.key}
              scope="row"
              role={cards ? 'rowheader' : undefined}
              class={classes(column.numeric && 'numeric')}
            >
              {column.cell(row)}
            </th>
          ) : (
            <td
              key={column.key}
              role={cards ? 'cell' : undefined}
              class={classes(column.numeric && 'numeric')}
              data-label={cards ? column.head : undefined}
            >
              {column.cell(row)}
            </td>
          ),
        )}
      </tr>
    ))}
  </tbody>
)

type TotalRowProps<Row> = Pick<TableProps<Row>, 'columns' | 'totalLabel'> & {
  readonly headAt: number
  readonly cards: boolean
}

const TotalRow = <Row,>({ columns, totalLabel, headAt, cards }: TotalRowProps<Row>) => {
  const say = useSay()
  return (
    <tr class="total" role={cards ? 'row' : undefined}>
      {columns.map((column, index) =>
        index === headAt ? (
          <th key={column.key} scope="row" role={cards ? 'rowheader' : undefined}>
            {column.total ?? totalLabel ?? say('table.total')}
          </th>
        ) : (
          <td
            key={column.key}
            role={cards ? 'cell' : undefined}
            class={classes(column.numeric && 'numeric')}
            data-label={cards && column.total !== undefined ? column.head : undefined}
          >
            {column.total}
          </td>
        ),
      )}
    </tr>
  )
}

/** A caption that the page hides stands as a heading above the table already: it is not said twice. */
const EmptyTable = ({
  caption,
  captionHidden,
  empty,
}: Pick<TableProps<never>, 'caption' | 'captionHidden' | 'empty'>) => {
  if (!captionHidden) return <Empty text={caption}>{empty}</Empty>
  return typeof empty === 'string' ? <Empty text={empty} /> : <div class="empty-table">{empty}</div>
}

/** A ruled table of rows: caption, heads with scope, its own scroll area; the total stands on top, where it is read first. */
export const Table = <Row,>(props: TableProps<Row>) => {
  const { caption, captionHidden, captionLang, columns, rows, totalLabel, dense, empty } = props
  const say = useSay()
  if (rows.length === 0) return <EmptyTable {...props} empty={empty ?? say('empty.list')} />
  const cards = (props.phone ?? (columns.length <= 6 ? 'cards' : 'scroll')) === 'cards'
  const headAt = Math.max(
    0,
    columns.findIndex((column) => column.rowHead),
  )
  const hasTotal = columns.some((column) => column.total !== undefined)
  return (
    <div
      class={classes('table-area', cards && 'table-area-cards')}
      role="region"
      tabIndex={0}
      aria-label={say('table.scroll', { caption })}
    >
      <table
        id={props.id}
        role={cards ? 'table' : undefined}
        class={classes('table', cards && 'table-cards', dense && 'table-dense')}
      >
        <caption lang={captionLang} class={classes(captionHidden && 'visually-hidden')}>
          {caption}
        </caption>
        <thead role={cards ? 'rowgroup' : undefined}>
          <tr role={cards ? 'row' : undefined}>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                role={cards ? 'columnheader' : undefined}
                class={classes(column.numeric && 'numeric')}
                aria-sort={column.sort?.order}
              >
                <SortHead column={column} />
              </th>
            ))}
          </tr>
          {hasTotal && <TotalRow columns={columns} totalLabel={totalLabel} headAt={headAt} cards={cards} />}
        </thead>
        <Body columns={columns} rows={rows} rowKey={props.rowKey} headAt={headAt} cards={cards} />
      </table>
    </div>
  )
}
