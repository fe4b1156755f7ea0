import type { Block, OfficialDocument } from '../../platform/paper/official-document.ts'
import { type Day, showDay } from '../../platform/plain/day.ts'
import { letterheadOf, type PaperUnit } from '../papers/letterhead.ts'

export type BriefPaper = {
  /** From the province down to the unit that writes. */
  readonly way: readonly PaperUnit[]
  readonly campaignName: string
  readonly day: Day
  /** In Vietnamese, a sentence each. */
  readonly numbers: readonly string[]
  readonly late: readonly { readonly unit: string; readonly period: string; readonly days: number }[]
  readonly decisions: readonly string[]
  readonly directions: readonly {
    readonly text: string
    readonly owner: string
    readonly dueOn: Day
    readonly state: string
  }[]
  readonly demonstration: boolean
}

const heading = (label: string, title: string): Block => ({ kind: 'heading', level: 2, label, title })

const lateBlocks = ({ late }: BriefPaper): Block[] =>
  late.length === 0
    ? [{ kind: 'paragraph', text: 'Không có đơn vị nào chậm.' }]
    : [
        {
          kind: 'table',
          columns: [
            { title: 'Đơn vị', width: { share: 3 } },
            { title: 'Kỳ', width: { share: 2 } },
            { title: 'Số ngày chậm', width: 28, align: 'right' },
          ],
          rows: late.map(({ unit, period, days }) => ({ cells: [unit, period, String(days)] })),
        },
      ]

const directionBlocks = ({ directions }: BriefPaper): Block[] => [
  ...(directions.length === 0
    ? []
    : [
        {
          kind: 'table' as const,
          columns: [
            { title: 'Nội dung đã chỉ đạo', width: { share: 3 } },
            { title: 'Ai làm', width: { share: 2 } },
            { title: 'Hạn', width: 24 },
            { title: 'Đến đâu', width: { share: 1 } },
          ],
          rows: directions.map(({ text, owner, dueOn, state }) => ({
            cells: [text, owner, showDay(dueOn, 'vi'), state],
          })),
        },
      ]),
  { kind: 'blank', label: 'Ý kiến tại buổi giao ban:', lines: 3 },
]

/** The leader's sheet on one page of paper, with lines for the pen. */
export const briefDocument = (paper: BriefPaper): OfficialDocument => {
  const { way, campaignName, day, numbers, decisions, demonstration } = paper
  return {
    ...letterheadOf(way),
    number: null,
    symbol: '',
    date: day,
    kind: 'Phiếu giao ban',
    subject: campaignName,
    body: [
      heading('I.', 'Số chính'),
      { kind: 'list', items: numbers },
      heading('II.', 'Ai đang chậm'),
      ...lateBlocks(paper),
      heading('III.', 'Việc cần quyết định'),
      decisions.length === 0
        ? { kind: 'paragraph', text: 'Chưa có việc nào cần quyết định.' }
        : { kind: 'list', items: decisions },
      heading('IV.', 'Ý kiến chỉ đạo'),
      ...directionBlocks(paper),
    ],
    signatures: [],
    demonstration,
  }
}
