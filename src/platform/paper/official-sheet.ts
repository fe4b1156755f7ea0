import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { captionOf, ChartDrawing, chartAlt } from './chart-drawing.tsx'
import type {
  Article,
  Block,
  Chart,
  Column,
  OfficialDocument,
  Paragraph,
  Row,
  Run,
  Signature,
  Table,
  Text,
} from './official-document.ts'
import { squareCodeSvg } from './square-code.ts'
import {
  addresseeLines,
  annexLabel,
  attachedLine,
  baseLines,
  capitals,
  country,
  demonstrationNotice,
  marker,
  motto,
  numberLine,
  placeAndDateLine,
  plainText,
  recipientLines,
  runsOf,
  signerLines,
  type Stamp,
  stampsOf,
  verificationAlt,
  verificationWords,
} from './official-wording.ts'

type Runs = readonly Run[]

export type HeadCell = { readonly title: string; readonly columns: number; readonly rows: number }

export type SheetRow =
  | {
      readonly kind: 'cells'
      readonly cells: readonly Runs[]
      readonly total: boolean
      readonly keep: boolean
    }
  | { readonly kind: 'group'; readonly runs: Runs }

export type SheetSignature = {
  readonly lines: readonly string[]
  readonly note: string
  readonly name: string
}

export type SheetBlock =
  | {
      readonly kind: 'paragraph'
      readonly align: 'justify' | 'center' | 'left' | 'right'
      readonly runs: Runs
      readonly keep: boolean
    }
  | {
      readonly kind: 'heading'
      /** 1 for the title of the document or of an annex; never more than one below the heading before. */
      readonly depth: number
      readonly label: string
      readonly title: string
      readonly centred: boolean
    }
  | { readonly kind: 'list'; readonly items: readonly { readonly marker: string; readonly runs: Runs }[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly columns: readonly {
        readonly title: string
        readonly width: number
        readonly share: number
        readonly align: 'left' | 'center' | 'right'
      }[]
      readonly head: readonly (readonly HeadCell[])[]
      readonly rows: readonly SheetRow[]
    }
  | { readonly kind: 'signatures'; readonly signatures: readonly SheetSignature[] }
  | {
      readonly kind: 'chart'
      readonly chart: Chart
      readonly caption: string
      readonly alt: string
      readonly svg: string
    }
  | { readonly kind: 'blank'; readonly label: string; readonly lines: number }

export type SheetVerification = {
  readonly address: string
  readonly words: string
  readonly alt: string
  readonly svg: string
}

/** A document with every word in its place and in its capitals: what the renderers set, and nothing to decide. */
export type Sheet = {
  readonly name: string
  readonly parentAgency: string
  readonly agency: string
  readonly number: string
  readonly country: string
  readonly motto: string
  readonly placeAndDate: string
  readonly day: string
  readonly kind: string
  readonly subject: string
  readonly authority: string
  readonly bases: readonly Runs[]
  readonly enacting: string
  readonly addressees: readonly string[]
  readonly body: readonly SheetBlock[]
  readonly signatures: readonly SheetSignature[]
  readonly recipients: readonly string[]
  readonly annexes: readonly {
    readonly label: string
    readonly title: string
    readonly attached: string
    readonly landscape: boolean
    readonly blocks: readonly SheetBlock[]
  }[]
  readonly stamps: readonly Stamp[]
  /** Empty where nothing can be verified. */
  readonly verification: readonly SheetVerification[]
  readonly contact: string
  readonly notice: string
}

const articleRuns = ({ number, title, text }: Article): Runs => [
  { text: title ? `Điều ${number}. ${title}` : `Điều ${number}.`, bold: true },
  ...(text === undefined ? [] : [{ text: title ? '\n' : ' ' }, ...runsOf(text)]),
]

/** Neighbours under the same words share a cell of the upper line; the others reach through both lines. */
const headOf = (columns: readonly Column[]): HeadCell[][] => {
  const depth = columns.some((column) => column.under) ? 2 : 1
  const upper: HeadCell[] = []
  columns.forEach(({ title, under }, i) => {
    const last = upper.at(-1)
    if (!under) upper.push({ title, columns: 1, rows: depth })
    else if (last && columns[i - 1]?.under === under)
      upper[upper.length - 1] = { ...last, columns: last.columns + 1 }
    else upper.push({ title: under, columns: 1, rows: 1 })
  })
  const lower = columns.filter(({ under }) => under).map(({ title }) => ({ title, columns: 1, rows: 1 }))
  return depth === 1 ? [upper] : [upper, lower]
}

// What is longer than this may break over two pages: kept whole it could grow taller than a page.
const longestKept = 1200

const lengthOf = (texts: readonly Text[]): number =>
  texts.reduce((sum, text) => sum + plainText(text).length, 0)

const rowOf = (row: Row): SheetRow => {
  if ('group' in row) return { kind: 'group', runs: runsOf(row.group) }
  const keep = lengthOf(row.cells) <= longestKept
  return { kind: 'cells', cells: row.cells.map(runsOf), total: row.total ?? false, keep }
}

const tableOf = ({ caption = '', columns, rows }: Table): SheetBlock => ({
  kind: 'table',
  caption,
  columns: columns.map(({ title, width, align = 'left' }) => ({
    title,
    width: typeof width === 'number' ? width : 0,
    share: typeof width === 'object' ? width.share : 1,
    align,
  })),
  head: headOf(columns),
  rows: rows.map(rowOf),
})

const signatureOf = (signature: Signature): SheetSignature => ({
  lines: signerLines(signature),
  note: signature.note ?? '',
  name: signature.name,
})

const paragraphOf = (runs: Runs, align: Paragraph['align'] = 'justify'): SheetBlock => ({
  kind: 'paragraph',
  align,
  runs,
  keep: lengthOf([runs]) <= longestKept,
})

const blockOf = (block: Block, depth: number): SheetBlock => {
  switch (block.kind) {
    case 'paragraph':
      return paragraphOf(runsOf(block.text), block.align)
    case 'article':
      return paragraphOf(articleRuns(block))
    case 'heading':
      return {
        kind: 'heading',
        depth,
        label: block.label ?? '',
        title: block.centred ? capitals(block.title) : block.title,
        centred: block.centred ?? false,
      }
    case 'list':
      return {
        kind: 'list',
        items: block.items.map((item, i) => ({ marker: marker(block.marker, i), runs: runsOf(item) })),
      }
    case 'table':
      return tableOf(block)
    case 'signatures':
      return { kind: 'signatures', signatures: block.signatures.map(signatureOf) }
    case 'chart':
      return {
        kind: 'chart',
        chart: block,
        caption: captionOf(block),
        alt: chartAlt(block),
        svg: render(h(ChartDrawing, { chart: block })),
      }
    case 'blank':
      return { kind: 'blank', label: block.label ?? '', lines: Math.max(1, block.lines) }
  }
}

/** `top`: 1 where a title stands above the blocks, 0 in a letter. Who listens to a document gets no gaps in its outline. */
const blocksOf = (blocks: readonly Block[], top: 0 | 1): SheetBlock[] => {
  let depth: number = top
  return blocks.map((block) => {
    if (block.kind === 'heading') depth = Math.min(block.level + top, depth + 1)
    return blockOf(block, depth)
  })
}

const annexesOf = (document: OfficialDocument): Sheet['annexes'] =>
  (document.annexes ?? []).map((annex, i, all) => ({
    label: annexLabel(i + 1, all.length),
    title: capitals(annex.title),
    attached: attachedLine(document, annex),
    landscape: annex.landscape ?? false,
    blocks: blocksOf(annex.blocks, 1),
  }))

const verificationOf = ({ verification }: OfficialDocument): Sheet['verification'] =>
  verification
    ? [
        {
          address: verification.address,
          words: verificationWords(verification.code),
          alt: verificationAlt(verification.address),
          svg: squareCodeSvg(verification.address),
        },
      ]
    : []

/** Sets every word of the document; pure. */
export const sheetOf = (document: OfficialDocument): Sheet => ({
  name: [document.kind, document.subject].filter(Boolean).join(' '),
  parentAgency: capitals(document.parentAgency ?? ''),
  agency: capitals(document.agency),
  number: numberLine(document),
  country,
  motto,
  placeAndDate: placeAndDateLine(document),
  day: document.date ?? '',
  kind: capitals(document.kind ?? ''),
  subject: document.kind === null ? `V/v ${document.subject}` : document.subject,
  authority: capitals(document.authority ?? ''),
  bases: baseLines(document),
  enacting: document.enacting ? `${capitals(document.enacting)}:` : '',
  addressees: addresseeLines(document),
  body: blocksOf(document.body, document.kind === null ? 0 : 1),
  signatures: document.signatures.map(signatureOf),
  recipients: recipientLines(document),
  annexes: annexesOf(document),
  stamps: stampsOf(document),
  verification: verificationOf(document),
  contact: document.contact ?? '',
  notice: document.demonstration ? demonstrationNotice : '',
})
