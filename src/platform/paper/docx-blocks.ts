import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  HeightRule,
  LeaderType,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { chartPieces } from './docx-chart.ts'
import { centred, indent, marked, mm, type Piece, plain, pt, words } from './docx-look.ts'
import { linesOf, textWidth } from './faces.ts'
import type { SheetBlock, SheetRow, SheetSignature } from './official-sheet.ts'
import { signatureRows } from './official-wording.ts'

const alignments = {
  justify: AlignmentType.JUSTIFIED,
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const

/** The style of a heading at this depth, 1 for the title of the document. */
export const levelAt = (depth: number) => levels[depth - 1] ?? HeadingLevel.HEADING_6

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
export const noBorders = { top: none, bottom: none, left: none, right: none } as const

/** A table that only sets things side by side. */
export const unruled = (widths: readonly number[], rows: readonly TableRow[]): Table =>
  new Table({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
  })

export const unruledCell = (width: number, children: readonly Piece[]): TableCell =>
  new TableCell({
    children: children.length > 0 ? children : [plain([])],
    width: { size: width, type: WidthType.DXA },
    borders: noBorders,
  })

const paragraph = (it: Extract<SheetBlock, { kind: 'paragraph' }>, keepNext: boolean): Paragraph =>
  it.align === 'justify'
    ? new Paragraph({ children: marked(it.runs), keepNext })
    : new Paragraph({
        children: marked(it.runs),
        alignment: alignments[it.align],
        indent: { firstLine: 0 },
        keepNext,
      })

const heading = (it: Extract<SheetBlock, { kind: 'heading' }>): Paragraph[] => {
  const style = { heading: levelAt(it.depth), keepNext: true } as const
  if (!it.centred) {
    const text = [it.label, it.title].filter((part) => part !== '').join(' ')
    return [new Paragraph({ ...style, children: words(text) })]
  }
  const middle = { alignment: AlignmentType.CENTER, indent: { firstLine: 0 }, keepNext: true } as const
  if (it.label === '') return [new Paragraph({ ...style, ...middle, children: words(it.title) })]
  return [
    new Paragraph({ ...style, ...middle, children: words(it.label), spacing: { after: 0 } }),
    new Paragraph({ ...middle, children: words(it.title, { bold: true }) }),
  ]
}

const list = (it: Extract<SheetBlock, { kind: 'list' }>): Paragraph[] =>
  it.items.map(
    ({ marker, runs }) => new Paragraph({ children: [new TextRun(`${marker}\u00a0`), ...marked(runs)] }),
  )

type TableBlock = Extract<SheetBlock, { kind: 'table' }>

const tableLook = { size: 12 } as const

const cellMargins = { top: pt(2), bottom: pt(2), left: pt(4), right: pt(4) } as const

/** What a column needs so that no word of its head is broken. */
const leastWidth = (title: string): number =>
  Math.ceil(
    Math.max(...title.split(/\s/).map((word) => textWidth(word, 'bold', pt(tableLook.size)))) +
      cellMargins.left +
      cellMargins.right +
      pt(1),
  )

/** Columns in twips: fixed ones as they are, the others share what is left. */
const columnWidths = ({ columns }: TableBlock, room: number): number[] => {
  const fixed = columns.map(({ title, width }) => (width ? Math.max(mm(width), leastWidth(title)) : 0))
  const left = Math.max(0, room - fixed.reduce((sum, one) => sum + one, 0))
  const shares = columns.reduce((sum, { width, share }) => sum + (width ? 0 : share), 0)
  return columns.map(({ share }, i) => fixed[i] || Math.floor((left * share) / shares))
}

const cellParagraph = (children: readonly TextRun[], align: keyof typeof alignments): Paragraph =>
  plain(children, { alignment: alignments[align] })

/** What a line of the head must hold of the titles that reach through all of its lines: a repeated head does not grow. */
const headLineHeight = ({ head, columns }: TableBlock, widths: readonly number[]): number => {
  const titles = (head.at(-1) ?? []).map(({ title }) => title)
  const through = columns.map(({ title }, i) => {
    if (head.length > 1 && titles.includes(title)) return 0
    const room = (widths[i] ?? 0) - cellMargins.left - cellMargins.right
    return linesOf(title, 'bold', pt(tableLook.size), room)
  })
  const whole = Math.max(1, ...through) * pt(tableLook.size * 1.15) + cellMargins.top + cellMargins.bottom
  return Math.ceil(whole / head.length)
}

const headRows = (it: TableBlock, widths: readonly number[]): TableRow[] =>
  it.head.map(
    (cells) =>
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        height: { value: headLineHeight(it, widths), rule: HeightRule.ATLEAST },
        children: cells.map(
          ({ title, columns, rows }) =>
            new TableCell({
              columnSpan: columns,
              rowSpan: rows,
              verticalAlign: VerticalAlignTable.CENTER,
              children: [cellParagraph(words(title, { ...tableLook, bold: true }), 'center')],
            }),
        ),
      }),
  )

const bodyRow = (table: TableBlock, row: SheetRow): TableRow => {
  if (row.kind === 'group')
    return new TableRow({
      cantSplit: true,
      keepNext: true,
      children: [
        new TableCell({
          columnSpan: table.columns.length,
          children: [cellParagraph(marked(row.runs, { ...tableLook, bold: true }), 'left')],
        }),
      ],
    })
  return new TableRow({
    cantSplit: row.keep,
    children: row.cells.map(
      (runs, i) =>
        new TableCell({
          verticalAlign: VerticalAlignTable.CENTER,
          children: [
            cellParagraph(marked(runs, { ...tableLook, bold: row.total }), table.columns[i]?.align ?? 'left'),
          ],
        }),
    ),
  })
}

const table = (it: TableBlock, room: number): Piece[] => {
  const widths = columnWidths(it, room)
  const caption = plain(words(it.caption, { italic: true }), {
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { before: pt(8), after: pt(4) },
  })
  const ruled = new Table({
    rows: [...headRows(it, widths), ...it.rows.map((row) => bodyRow(it, row))],
    columnWidths: widths,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: cellMargins,
  })
  const air = plain([], { spacing: { line: pt(8) } })
  return [...(it.caption ? [caption] : []), ruled, air]
}

/** From the position down to the name; between them the place for ink, or for the picture of a digital signature. */
const signatureLines = (one: SheetSignature, room: number): Paragraph[] => [
  ...one.lines.map((line) => centred(line, { size: 13, bold: true }, room, { keepNext: true })),
  ...(one.note ? [centred(one.note, { size: 13, italic: true }, room, { keepNext: true })] : []),
  plain(words(one.name, { bold: true }), { alignment: AlignmentType.CENTER, spacing: { before: mm(26) } }),
]

export const signatureCell = (one: SheetSignature, width: number): TableCell =>
  unruledCell(width, signatureLines(one, width))

/** A row that is never parted. */
export const whole = (children: readonly TableCell[]): TableRow =>
  new TableRow({ cantSplit: true, children, height: { value: 0, rule: HeightRule.AUTO } })

/** Signers side by side, three in a row at most. */
export const sideBySide = (signatures: readonly SheetSignature[], room: number): Piece[] =>
  signatureRows(signatures).flatMap((row) => {
    const width = Math.floor(room / row.length)
    return [
      plain([], { keepNext: true, spacing: { line: pt(8) } }),
      unruled(
        row.map(() => width),
        [whole(row.map((one) => signatureCell(one, width)))],
      ),
    ]
  })

/** Dots to the end of the line. */
const blank = ({ label, lines }: Extract<SheetBlock, { kind: 'blank' }>, room: number): Paragraph[] =>
  Array.from({ length: lines }, (_, i) =>
    plain([new TextRun(i === 0 && label !== '' ? `${label} ` : ''), new TextRun({ children: [new Tab()] })], {
      tabStops: [{ type: TabStopType.RIGHT, position: room, leader: LeaderType.DOT }],
      indent: { firstLine: i === 0 ? indent : 0 },
      spacing: { after: pt(6), line: 276 },
    }),
  )

/** One block of the body or of an annex. `keepNext`: what follows stands on the same page. */
export const pieces = (it: SheetBlock, room: number, keepNext = false): Piece[] => {
  switch (it.kind) {
    case 'paragraph':
      return [paragraph(it, keepNext && it.keep)]
    case 'heading':
      return heading(it)
    case 'list':
      return list(it)
    case 'table':
      return table(it, room)
    case 'signatures':
      return sideBySide(it.signatures, room)
    case 'chart':
      return chartPieces(it)
    case 'blank':
      return blank(it, room)
  }
}
