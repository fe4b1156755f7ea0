import type {
  Block,
  Column,
  OfficialDocument,
  Row,
  Signature,
} from '../../platform/paper/official-document.ts'
import { type Day, showDay } from '../../platform/plain/day.ts'
import { inSentence } from '../campaign-name.ts'
import { agencyName, letterheadOf, numberParts, type PaperUnit } from './letterhead.ts'

// The fixed phrases of a Báo cáo are part of a Vietnamese document, not of the interface: they have no translation.

/** An indicator with its figures as they are said in Vietnamese. */
export type PaperRow = {
  readonly name: string
  /** What is counted, for the form that is filled in by hand: `Số cử tri đã bầu / Tổng số cử tri`. */
  readonly counts: string
  readonly target: string
  readonly before: string
  readonly beforePeriod: string | null
  readonly now: string
  readonly parts: string
  readonly note: string | null
}

export type ReportFacts = {
  readonly campaignName: string
  /** Of the launch: `Kế hoạch số … ngày …`; null when it is not known. */
  readonly launchCitation: string | null
  readonly periodName: string
  readonly fromOn: Day
  readonly cutoffOn: Day
  /** From the province down to the unit that reports. */
  readonly way: readonly PaperUnit[]
  readonly receiver: PaperUnit
  /** The room through which it goes. */
  readonly via: string | null
  readonly rows: readonly PaperRow[]
  readonly nothingToReport: boolean
  readonly narrative: string | null
  readonly signature: Signature
  readonly number: string | null
  readonly issuedOn: Day | null
  /** Not approved by the unit's leader. */
  readonly draft: boolean
}

/** Paragraphs that tell of difficulties and what is asked for; every other one tells of the work. */
const difficulty =
  /^[-+•\s]*(?:\d+[.)]\s*)?(?:khó khăn|vướng mắc|tồn tại|hạn chế|kiến nghị|đề xuất|đề nghị)(?![\p{L}])/iu

const paragraphsOf = (text: string | null): readonly string[] =>
  (text ?? '')
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

const sentence = (row: PaperRow, at: number): Block => {
  const details = [
    ...(row.parts ? [`trong đó ${row.parts}`] : []),
    ...(row.target ? [`chỉ tiêu ${row.target}`] : []),
    ...(row.before ? [`${row.beforePeriod?.toLowerCase() ?? 'kỳ trước'}: ${row.before}`] : []),
    ...(row.note ? [row.note.replace(/[.\s]+$/, '')] : []),
  ]
  return {
    kind: 'paragraph',
    text: [
      { text: `${at + 1}. ${row.name}: ` },
      { text: row.now, bold: true },
      { text: details.length > 0 ? `; ${details.join('; ')}.` : '.' },
    ],
  }
}

const columns: readonly Column[] = [
  { title: 'TT', width: 11, align: 'center' },
  { title: 'Chỉ tiêu', width: { share: 5 } },
  { title: 'Chỉ tiêu giao', width: 22, align: 'center' },
  { title: 'Kỳ trước', width: 26, align: 'center' },
  { title: 'Kỳ này', width: 28, align: 'center' },
  { title: 'Ghi chú', width: { share: 2 } },
]

const rowOf = (row: PaperRow, at: number, blank: boolean): Row => ({
  cells: [
    String(at + 1),
    blank && row.counts ? [{ text: row.name }, { text: `\n(${row.counts})`, italic: true }] : row.name,
    row.target || '–',
    row.before || '–',
    blank ? '' : [row.now, row.parts && `(${row.parts})`].filter(Boolean).join('\n'),
    blank ? '' : (row.note ?? ''),
  ],
})

const table = (rows: readonly PaperRow[], blank: boolean): readonly Block[] =>
  rows.length === 0
    ? []
    : [
        {
          kind: 'table',
          caption: 'Biểu số liệu',
          columns,
          rows: rows.map((row, at) => rowOf(row, at, blank)),
        },
      ]

const romans = ['I', 'II', 'III'] as const

/** Sections that hold something, numbered one after another. */
const numbered = (parts: readonly { readonly title: string; readonly blocks: readonly Block[] }[]): Block[] =>
  parts
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ title, blocks }, at): Block[] => [
      { kind: 'heading', level: 2, label: `${romans[at]}.`, title },
      ...blocks,
    ])

const titles = {
  results: 'KẾT QUẢ THỰC HIỆN',
  assessment: 'ĐÁNH GIÁ, THUYẾT MINH',
  difficulties: 'KHÓ KHĂN, VƯỚNG MẮC, KIẾN NGHỊ',
} as const

const told = (lines: readonly string[]): readonly Block[] =>
  lines.map((text) => ({ kind: 'paragraph', text }))

const nothing: Block = {
  kind: 'paragraph',
  text: 'Trong kỳ, đơn vị không có nội dung phát sinh phải báo cáo.',
}

const filled = ({ rows, nothingToReport, narrative }: ReportFacts): Block[] => {
  const lines = paragraphsOf(narrative)
  const first = lines.findIndex((line) => difficulty.test(line))
  const cut = first < 0 ? lines.length : first
  return numbered([
    {
      title: titles.results,
      blocks: [...(nothingToReport ? [nothing] : []), ...rows.map(sentence), ...table(rows, false)],
    },
    { title: titles.assessment, blocks: told(lines.slice(0, cut)) },
    { title: titles.difficulties, blocks: told(lines.slice(cut)) },
  ])
}

const empty = ({ rows }: ReportFacts): Block[] =>
  numbered([
    { title: titles.results, blocks: [...table(rows, true), { kind: 'blank', lines: 3 }] },
    { title: titles.assessment, blocks: [{ kind: 'blank', lines: 5 }] },
    { title: titles.difficulties, blocks: [{ kind: 'blank', lines: 4 }] },
  ])

const opening = (facts: ReportFacts, agency: string): Block => {
  const launch = facts.launchCitation ? `Thực hiện ${facts.launchCitation}, ` : ''
  const days = `số liệu từ ngày ${showDay(facts.fromOn, 'vi')} đến ngày ${showDay(facts.cutoffOn, 'vi')}`
  return {
    kind: 'paragraph',
    text: `${launch}${agency} báo cáo kết quả ${inSentence(facts.campaignName)}, ${facts.periodName.toLowerCase()} (${days}), như sau:`,
  }
}

const addresseeOf = ({ receiver, via }: ReportFacts): string =>
  via ? `${agencyName(receiver)} (qua ${via})` : agencyName(receiver)

const framed = (facts: ReportFacts, body: readonly Block[]): OfficialDocument => {
  const head = letterheadOf(facts.way)
  const { number, symbol } = numberParts(facts.number)
  const last: Block = {
    kind: 'paragraph',
    text: `Trên đây là báo cáo của ${head.agency}, kính gửi ${agencyName(facts.receiver)} tổng hợp./.`,
  }
  return {
    ...head,
    number,
    symbol: symbol || 'BC-……',
    date: facts.issuedOn,
    kind: 'Báo cáo',
    subject: `Kết quả ${inSentence(facts.campaignName)}, ${facts.periodName.toLowerCase()}`,
    addressees: [addresseeOf(facts)],
    body: [opening(facts, head.agency), ...body, last],
    signatures: [facts.signature],
    recipients: ['Như trên'],
    file: 'VT',
  }
}

/** The report as an official Báo cáo of the unit in the layout of NĐ 30/2020/NĐ-CP, ready to be signed elsewhere. */
export const reportPaper = (facts: ReportFacts): OfficialDocument => ({
  ...framed(facts, filled(facts)),
  draft: facts.draft,
})

/** The same paper with nothing in it, to be filled in by hand ("biểu trắng"). */
export const blankReport = (facts: ReportFacts): OfficialDocument =>
  framed({ ...facts, signature: { ...facts.signature, name: '' } }, empty(facts))
