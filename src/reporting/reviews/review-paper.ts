import type { Block, OfficialDocument, Row } from '../../platform/paper/official-document.ts'
import { type Day, showDay } from '../../platform/plain/day.ts'
import { dayOf } from '../../platform/plain/moment.ts'
import { showNumber, showPercent } from '../../platform/plain/number.ts'
import { inSentence } from '../campaign-name.ts'
import { agencyName, letterheadOf, numberParts, type PaperUnit, signatureOf } from '../papers/letterhead.ts'
import type { CampaignReviewKind } from '../tables.ts'
import { filledText } from './figure-text.ts'
import type { AskedTable, Lists } from './request.ts'
import {
  documentKind,
  issuesUnderParent,
  officialHeadings,
  type ReviewFigure,
  type ReviewPart,
  reviewParts,
  type ReviewTexts,
  subjectOf,
} from './review.ts'

export type ReviewPaper = {
  readonly kind: CampaignReviewKind
  readonly texts: ReviewTexts
  readonly figures: readonly ReviewFigure[]
  /** Paragraphs of units, each with its source. */
  readonly excerpts: readonly {
    readonly part: ReviewPart
    readonly text: string
    readonly unitName: string
  }[]
  readonly lists: Lists
  /** The asked tables as this unit filled them in. */
  readonly tables: readonly (AskedTable & { readonly rows: readonly (readonly string[])[] })[]
  /** From the province down to the unit that writes. */
  readonly way: readonly PaperUnit[]
  readonly campaignName: string
  /** Of the launch: `Kế hoạch số … ngày …`; null when it is not known. */
  readonly launchCitation: string | null
  /** To whom it goes; empty for the launcher itself. */
  readonly addressees: readonly string[]
  readonly number: string | null
  readonly issuedOn: Day | null
  readonly signerName: string | null
  readonly signerTitle: string | null
  readonly demonstration: boolean
}

export const paragraphs = (text: string): Block[] =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => ({ kind: 'paragraph', text: line }))

export const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const

const partBlocks = ({ texts, figures, excerpts }: ReviewPaper): Block[] =>
  reviewParts.flatMap((part, at) => [
    { kind: 'heading', level: 2, label: `${roman[at]}.`, title: officialHeadings[part] },
    ...paragraphs(filledText(texts[part], figures)),
    ...excerpts
      .filter((one) => one.part === part)
      .flatMap(({ text, unitName }) =>
        paragraphs(`${text.replace(/[\s.]+$/, '')} (theo báo cáo của ${unitName}).`),
      ),
  ])

/** An official text ends with `./.` */
export const ended = (blocks: readonly Block[]): readonly Block[] => {
  const last = blocks.at(-1)
  if (last?.kind !== 'paragraph' || typeof last.text !== 'string') return blocks
  return [...blocks.slice(0, -1), { ...last, text: `${last.text.replace(/[./\s]+$/, '')}./.` }]
}

const shown = (n: number | null): string => (n === null ? '–' : showNumber(n, 'vi'))

/** Yes or no, and steps of a scale: how many units gave each. */
const answered = ({ answers, kind }: ReviewFigure): string =>
  answers
    .map(({ answer, units }) => {
      const text = kind === 'yes_no' ? (answer === 'yes' ? 'Có' : 'Không') : answer
      return `${text}: ${units}`
    })
    .join('; ')

const resultOf = (figure: ReviewFigure): string => {
  const { numerator, denominator, answers } = figure
  if (answers.length > 0) return answered(figure)
  return denominator === null ? shown(numerator) : `${shown(numerator)}/${shown(denominator)}`
}

const rowOf = (figure: ReviewFigure, at: number): Row => {
  const { numerator, denominator } = figure
  const share = numerator !== null && denominator !== null ? showPercent(numerator, denominator, 'vi') : ''
  return {
    cells: [
      String(at + 1),
      figure.name,
      resultOf(figure),
      share,
      `${figure.unitsCounted}/${figure.unitsExpected}`,
      figure.figuresAt === null ? '–' : showDay(dayOf(figure.figuresAt), 'vi'),
      figure.sources.map(({ name }) => name).join('; '),
    ],
  }
}

const trees = { territory: 'Theo địa bàn', agency: 'Theo cơ quan, đơn vị' } as const

/** The two trees stand apart and are never added together. */
const figureRows = (figures: readonly ReviewFigure[]): Row[] =>
  (['territory', 'agency'] as const).flatMap((tree) => {
    const own = figures.filter((figure) => figure.tree === tree)
    return own.length === 0 ? [] : [{ group: trees[tree] }, ...own.map(rowOf)]
  })

const figureAnnex = (figures: readonly ReviewFigure[]) => ({
  title: 'Số liệu tổng hợp từ báo cáo đã được tiếp nhận',
  landscape: true,
  blocks: [
    {
      kind: 'table',
      columns: [
        { title: 'TT', width: 11, align: 'center' },
        { title: 'Chỉ tiêu', width: { share: 4 } },
        { title: 'Kết quả', width: 34, align: 'right' },
        { title: 'Tỷ lệ', width: 22, align: 'right' },
        { title: 'Đơn vị đã báo cáo', width: 24, align: 'center' },
        { title: 'Thời điểm số liệu', width: 28, align: 'center' },
        { title: 'Kỳ báo cáo', width: { share: 3 } },
      ],
      rows: figureRows(figures),
    },
  ] satisfies Block[],
})

const listRows = (rows: Lists['best']): Row[] =>
  rows.map(({ name, onTime, late, missing }, at) => ({
    cells: [String(at + 1), name, String(onTime), String(late), String(missing)],
  }))

/** Who reported on time and who did not; one bar for each kind of report. */
const listAnnex = ({ best, late }: Lists) => ({
  title: 'Tình hình chấp hành chế độ báo cáo của các đơn vị',
  blocks: [
    {
      kind: 'chart',
      form: 'bars',
      caption: 'Số báo cáo đúng hạn, muộn, thiếu',
      unit: 'báo cáo',
      labels: ['Đúng hạn', 'Muộn', 'Thiếu'],
      series: [
        {
          name: 'Báo cáo',
          values: (['onTime', 'late', 'missing'] as const).map((key) =>
            [...best, ...late].reduce((sum, row) => sum + row[key], 0),
          ),
        },
      ],
    },
    {
      kind: 'table',
      columns: [
        { title: 'TT', width: 11, align: 'center' },
        { title: 'Đơn vị', width: { share: 5 } },
        { title: 'Đúng hạn', width: 22, align: 'center' },
        { title: 'Muộn', width: 18, align: 'center' },
        { title: 'Thiếu', width: 18, align: 'center' },
      ],
      rows: [
        { group: 'Báo cáo đủ, đúng hạn' },
        ...listRows(best),
        { group: 'Còn báo cáo muộn hoặc thiếu' },
        ...listRows(late),
      ],
    },
  ] satisfies Block[],
})

const tableAnnex = ({ title, columns, rows }: ReviewPaper['tables'][number]) => ({
  title,
  blocks: [
    {
      kind: 'table',
      columns: [{ title: 'TT', width: 11, align: 'center' }, ...columns.map((column) => ({ title: column }))],
      rows: rows.map((cells, at) => ({ cells: [String(at + 1), ...cells] })),
    },
  ] satisfies Block[],
})

const annexesOf = ({ figures, lists, tables }: ReviewPaper) => [
  ...(figures.length > 0 ? [figureAnnex(figures)] : []),
  ...(lists.best.length + lists.late.length > 0 ? [listAnnex(lists)] : []),
  ...tables.filter(({ rows }) => rows.length > 0).map(tableAnnex),
]

const opening = ({ campaignName, launchCitation, kind }: ReviewPaper, agency: string): Block => {
  const what = kind === 'final' ? 'tổng kết' : 'sơ kết'
  const launch = launchCitation ? `Thực hiện ${launchCitation}, ` : ''
  return {
    kind: 'paragraph',
    text: `${launch}${agency} báo cáo ${what} ${inSentence(campaignName)} như sau:`,
  }
}

/**
 * The review as an official Báo cáo in the layout of NĐ 30/2020/NĐ-CP; its figures stand in an annex, each with its
 * coverage, time and periods. A room writes under the agency above it.
 */
export const reviewDocument = (paper: ReviewPaper): OfficialDocument => {
  const unit = paper.way.at(-1) ?? { name: '', class: '' }
  const way = issuesUnderParent(unit) ? paper.way.slice(0, -1) : paper.way
  const agency = way.at(-1) ?? unit
  const { signerName, signerTitle } = paper
  const signer = signerName ? [{ personName: signerName, title: signerTitle ?? '' }] : []
  return {
    ...letterheadOf(way),
    ...numberParts(paper.number),
    date: paper.issuedOn,
    kind: documentKind,
    subject: subjectOf(paper.kind, paper.campaignName),
    addressees: paper.addressees,
    body: [opening(paper, agencyName(agency)), ...ended(partBlocks(paper))],
    signatures: [signatureOf(agency, signer, null, null)],
    recipients: paper.addressees.length > 0 ? ['Như trên'] : [],
    file: 'VT',
    annexes: annexesOf(paper),
    demonstration: paper.demonstration,
  }
}
