import type { Block, OfficialDocument } from '../../platform/paper/official-document.ts'
import { type Day, showDay } from '../../platform/plain/day.ts'
import { officialThing } from '../follow-up/reminder-text.ts'
import { letterheadOf, numberParts, type PaperUnit, signatureOf } from '../papers/letterhead.ts'
import type { LetterLine } from './letter.ts'

export type LetterPaper = {
  readonly subject: string
  readonly opening: string
  readonly closing: string
  readonly lines: readonly LetterLine[]
  /** From the province down to the agency that writes. */
  readonly way: readonly PaperUnit[]
  readonly number: string | null
  readonly issuedOn: Day | null
  readonly signerName: string | null
  readonly signerTitle: string | null
  /** Of the agency that writes, the first of whom signs while nobody else is named. */
  readonly leaders: readonly { readonly personName: string; readonly title: string }[]
}

/** More than these are named by the annexed list alone. */
const namedAtMost = 6

const addresseesOf = (lines: readonly LetterLine[]): readonly string[] => {
  const names = [...new Set(lines.map(({ unitName }) => unitName))]
  return names.length <= namedAtMost ? names : ['Các cơ quan, đơn vị có tên trong danh sách kèm theo']
}

const paragraphs = (text: string): Block[] =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => ({ kind: 'paragraph', text: line }))

/** An official text ends with `./.` */
const ended = (blocks: readonly Block[]): readonly Block[] => {
  const last = blocks.at(-1)
  if (last?.kind !== 'paragraph' || typeof last.text !== 'string') return blocks
  return [...blocks.slice(0, -1), { ...last, text: `${last.text.replace(/[./\s]+$/, '')}./.` }]
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const annex = (lines: readonly LetterLine[]) => ({
  title: 'Danh sách cơ quan, đơn vị chưa hoàn thành',
  blocks: [
    {
      kind: 'table',
      columns: [
        { title: 'TT', width: 11, align: 'center' },
        { title: 'Cơ quan, đơn vị', width: { share: 3 } },
        { title: 'Nội dung chưa hoàn thành', width: { share: 3 } },
        { title: 'Thời hạn', width: 26, align: 'center' },
        { title: 'Số ngày trễ', width: 18, align: 'right' },
        { title: 'Số lần đã nhắc', width: 20, align: 'right' },
      ],
      rows: lines.map((line, at) => ({
        cells: [
          String(at + 1),
          line.unitName,
          upper(officialThing(line)),
          showDay(line.dueOn, 'vi'),
          String(line.daysLate),
          String(line.timesReminded),
        ],
      })),
    },
  ] satisfies Block[],
})

/** The letter in the layout of NĐ 30/2020/NĐ-CP, the late units in its annex. */
export const letterDocument = (paper: LetterPaper): OfficialDocument => {
  const agency = paper.way.at(-1) ?? { name: '', class: '' }
  const { signerName, signerTitle } = paper
  const signers = signerName ? [{ personName: signerName, title: signerTitle ?? '' }] : paper.leaders
  return {
    ...letterheadOf(paper.way),
    ...numberParts(paper.number),
    date: paper.issuedOn,
    kind: null,
    subject: paper.subject,
    addressees: addresseesOf(paper.lines),
    body: [...paragraphs(paper.opening), ...ended(paragraphs(paper.closing))],
    signatures: [signatureOf(agency, signers, signerName, null)],
    recipients: ['Như trên'],
    file: 'VT',
    annexes: [annex(paper.lines)],
  }
}
