import { type ComponentChildren, Fragment, h, type VNode } from 'preact'
import { ChartDrawing } from './chart-drawing.tsx'
import type { Chart, Run } from './official-document.ts'
import type { SheetBlock, SheetSignature } from './official-sheet.ts'
import { signatureRows } from './official-wording.ts'

const Lines = ({ text }: { text: string }): VNode => (
  <>
    {text.split('\n').map((line, i) => (
      <Fragment key={i}>
        {i > 0 && <br />}
        {line}
      </Fragment>
    ))}
  </>
)

const Marked = ({ run }: { run: Run }): VNode => {
  const words = <Lines text={run.text} />
  const bold = run.bold ? <strong>{words}</strong> : words
  const marked = run.italic ? <em>{bold}</em> : bold
  return run.lang ? <span lang={run.lang}>{marked}</span> : marked
}

/** Marked text. */
export const Runs = ({ runs }: { runs: readonly Run[] }): VNode => (
  <>
    {runs.map((run, i) => (
      <Marked key={i} run={run} />
    ))}
  </>
)

type HeadingProps = { level: number; class: string; children?: ComponentChildren }

/** h1 to h6: a page sets its own title above, so that the document's begins lower. */
export const Heading = ({ level, children, ...rest }: HeadingProps): VNode =>
  h(`h${Math.min(level, 6)}`, { class: rest.class }, children)

/** Signers side by side, three in a row at most. */
export const Signatures = ({ signatures }: { signatures: readonly SheetSignature[] }): VNode => (
  <>
    {signatureRows(signatures).map((row, i) => (
      <SignatureRow key={i} signatures={row} />
    ))}
  </>
)

const SignatureRow = ({ signatures }: { signatures: readonly SheetSignature[] }): VNode => (
  <div class="paper-signatures">
    {signatures.map(({ lines, note, name }, i) => (
      <div key={i} class="paper-signature">
        {lines.map((line) => (
          <p key={line} class="paper-signer">
            {line}
          </p>
        ))}
        {note && <p class="paper-note">{note}</p>}
        <p class="paper-name">{name}</p>
      </div>
    ))}
  </div>
)

/** Lines to be written on; a reader is told how many. */
const Blank = ({ label, lines }: { label: string; lines: number }): VNode => (
  <div
    class="paper-blank"
    role="group"
    aria-label={`${label.replace(/:$/, '') || 'Dòng'} để điền (${lines} dòng)`}
  >
    {Array.from({ length: lines }, (_, i) => (
      <p key={i} class="paper-blank-line">
        {i === 0 && label}
      </p>
    ))}
  </div>
)

const ChartFigure = ({ chart, caption, alt }: { chart: Chart; caption: string; alt: string }): VNode => (
  <figure class="paper-chart">
    <div class="paper-scroll" tabIndex={0} role="group" aria-label={caption}>
      <div role="img" aria-label={alt}>
        <ChartDrawing chart={chart} />
      </div>
    </div>
    <figcaption>{caption}</figcaption>
  </figure>
)

type TableBlock = Extract<SheetBlock, { kind: 'table' }>

/** Width of the text on the page, in millimetres: 210 less margins of 30 and 15. */
const measure = 165

// The width attribute, not a style: the policy of the pages allows no style attributes.
const widthsOf = (columns: TableBlock['columns']): string[] => {
  const fixed = columns.reduce((sum, { width }) => sum + width, 0)
  const shares = columns.reduce((sum, { width, share }) => sum + (width ? 0 : share), 0)
  return columns.map(
    ({ width, share }) => `${Math.round((100 * (width || ((measure - fixed) * share) / shares)) / measure)}%`,
  )
}

const TableRow = ({
  row,
  columns,
}: {
  row: TableBlock['rows'][number]
  columns: TableBlock['columns']
}): VNode =>
  row.kind === 'group' ? (
    <tr class="paper-group">
      <th scope="rowgroup" colSpan={columns.length}>
        <Runs runs={row.runs} />
      </th>
    </tr>
  ) : (
    <tr class={row.total ? 'paper-total' : undefined}>
      {row.cells.map((cell, i) => (
        <td key={i} class={`paper-${columns[i]?.align ?? 'left'}`}>
          <Runs runs={cell} />
        </td>
      ))}
    </tr>
  )

const DataTable = ({ table }: { table: TableBlock }): VNode => (
  <div class="paper-scroll" tabIndex={0} role="group" aria-label={table.caption || 'Bảng'}>
    <table class="paper-table">
      {table.caption && <caption>{table.caption}</caption>}
      <colgroup>
        {widthsOf(table.columns).map((width, i) => (
          <col key={i} width={width} />
        ))}
      </colgroup>
      <thead>
        {table.head.map((cells, i) => (
          <tr key={i}>
            {cells.map((cell, n) => (
              <th
                key={n}
                scope={cell.columns > 1 ? 'colgroup' : 'col'}
                colSpan={cell.columns}
                rowSpan={cell.rows}
              >
                <Lines text={cell.title} />
              </th>
            ))}
          </tr>
        ))}
      </thead>
      <tbody>
        {table.rows.map((row, i) => (
          <TableRow key={i} row={row} columns={table.columns} />
        ))}
      </tbody>
    </table>
  </div>
)

/** One block of the body or of an annex; `level` is the heading level of the document's title. */
export const BlockView = ({ block, level }: { block: SheetBlock; level: number }): VNode => {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p class={`paper-${block.align}`}>
          <Runs runs={block.runs} />
        </p>
      )
    case 'heading':
      return (
        <Heading
          level={level - 1 + block.depth}
          class={block.centred ? 'paper-heading paper-center' : 'paper-heading'}
        >
          {block.label}
          {block.label && (block.centred ? <br /> : ' ')}
          <Lines text={block.title} />
        </Heading>
      )
    case 'list':
      return (
        <ul class="paper-list" role="list">
          {block.items.map(({ marker, runs }, i) => (
            <li key={i}>
              {marker} <Runs runs={runs} />
            </li>
          ))}
        </ul>
      )
    case 'table':
      return <DataTable table={block} />
    case 'signatures':
      return <Signatures signatures={block.signatures} />
    case 'chart':
      return <ChartFigure {...block} />
    case 'blank':
      return <Blank label={block.label} lines={block.lines} />
  }
}
