import { type Day, showLongDay } from '../plain/day.ts'
import type { Annex, OfficialDocument, Run, Signature, Text, Urgency } from './official-document.ts'

// The fixed phrases of the form are part of a Vietnamese document, not of the interface: they have no translation.
export const country = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
export const motto = 'Độc lập - Tự do - Hạnh phúc'
export const demonstrationNotice = 'DỮ LIỆU MINH HỌA – không phải số liệu chính thức'
export const addresseesLabel = 'Kính gửi:'
export const recipientsLabel = 'Nơi nhận:'
/** Under the square code. */
export const verificationWords = (code: string): string => `Quét để xác minh. Mã: ${code}`
/** What is told of the square code to who does not see it. */
export const verificationAlt = (address: string): string => `Mã vuông dẫn đến ${address}`

/** Capitals as Vietnamese writes them. */
export const capitals = (text: string): string => text.toLocaleUpperCase('vi')

// Anything a keyboard cannot print makes a PDF unreadable for an archive; line feeds and tabs carry meaning.
const unprintable = /(?![\n\t])[\p{Cc}\p{Co}\p{Cs}\uFEFF]/gu
const printable = (text: string): string =>
  text.normalize('NFC').replace(/\r\n?/g, '\n').replace(unprintable, '')

/** The text as marked runs, composed and without unprintable characters. */
export const runsOf = (text: Text): readonly Run[] =>
  (typeof text === 'string' ? [{ text }] : text).map((run) => ({ ...run, text: printable(run.text) }))

/** The text without its marks. */
export const plainText = (text: Text): string =>
  runsOf(text)
    .map((run) => run.text)
    .join('')

const withoutClosingMark = (text: string): string => text.replace(/[\s;.,]+$/u, '')

const closed = (text: string, isLast: boolean): string => withoutClosingMark(text) + (isLast ? '.' : ';')

const closedRuns = (text: Text, isLast: boolean): readonly Run[] => {
  const runs = runsOf(text)
  return runs.map((run, i) => (i === runs.length - 1 ? { ...run, text: closed(run.text, isLast) } : run))
}

/** Numbers below ten carry a zero; leading zeros that were entered stay. */
const numberOf = ({ number }: OfficialDocument): string =>
  number === null || number === '' ? '……' : String(number).padStart(2, '0')

/** `05/QĐ-UBND`, with `……` for a number that has not been given. */
export const numberAndSymbol = (document: OfficialDocument): string =>
  document.symbol ? `${numberOf(document)}/${document.symbol}` : numberOf(document)

/** `ngày 05 tháng 02 năm 2021`, with dots for a day that is not known yet. */
export const dayLineOf = (date: Day | null): string => (date ? showLongDay(date) : 'ngày …… tháng …… năm ……')

export const numberLine = (document: OfficialDocument): string => `Số: ${numberAndSymbol(document)}`

export const placeAndDateLine = (document: OfficialDocument): string =>
  `${document.place}, ${dayLineOf(document.date)}`

/** Each basis ends with a semicolon, the last with a full stop (or a comma's place taken by one). */
export const baseLines = (document: OfficialDocument): readonly (readonly Run[])[] =>
  (document.bases ?? []).map((base, i, all) => closedRuns(base, i === all.length - 1))

/** One addressee stands on the line of `Kính gửi:`; several are listed under it. */
export const addresseeLines = ({ addressees = [] }: OfficialDocument): readonly string[] =>
  addressees.length < 2
    ? addressees.map((one) => printable(withoutClosingMark(one)))
    : addressees.map((one, i) => `- ${closed(printable(one), i === addressees.length - 1)}`)

/** `Lưu: VT, TĐKT, NTH (05)`: the file, the drafter's sign, the copies. */
const fileLine = ({ file, drafter, copies }: OfficialDocument): string => {
  const signs = [file, drafter && capitals(drafter)].filter(Boolean).join(', ')
  return `Lưu: ${signs}${copies ? ` (${String(copies).padStart(2, '0')})` : ''}`
}

/** The list under `Nơi nhận:`; the line of the file is the last. */
export const recipientLines = (document: OfficialDocument): readonly string[] => {
  const { recipients = [], file } = document
  const lines = file ? [...recipients, fileLine(document)] : recipients
  return lines.map((line, i) => `- ${closed(printable(line), i === lines.length - 1)}`)
}

/** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`: from above, in capitals. */
export const signerLines = ({ party, authority = [], position }: Signature): readonly string[] =>
  [...(party ? [party] : []), ...authority.map(({ form, of }) => `${form} ${of}`), position]
    .filter((line) => line !== '')
    .map((line) => capitals(printable(line)))

export type Stamp = {
  readonly text: string
  /** Millimetres. */
  readonly width: number
  readonly height: number
  readonly colour: 'red' | 'black'
}

const urgencyWidths: Readonly<Record<Urgency, number>> = { 'Hoả tốc': 30, 'Thượng khẩn': 40, Khẩn: 20 }

/** Framed words in the left column: how fast it goes (sizes of NĐ 30/2020/NĐ-CP, Phụ lục I), and that it is a draft. */
export const stampsOf = ({ urgency, draft }: OfficialDocument): readonly Stamp[] => [
  ...(urgency
    ? [{ text: capitals(urgency), width: urgencyWidths[urgency], height: 8, colour: 'red' } as const]
    : []),
  ...(draft ? [{ text: 'DỰ THẢO', width: 30, height: 8, colour: 'black' } as const] : []),
]

const romans: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

const roman = (n: number): string => {
  const step = romans.find(([value]) => value <= n)
  return step ? step[1] + roman(n - step[0]) : ''
}

/** `Phụ lục`, and with a Roman number when there is more than one. */
export const annexLabel = (position: number, count: number): string =>
  count > 1 ? `Phụ lục ${roman(position)}` : 'Phụ lục'

/** `(Kèm theo Quyết định số 05/QĐ-UBND ngày 05 tháng 02 năm 2021 của Ủy ban nhân dân tỉnh)`. */
export const attachedLine = (document: OfficialDocument, annex: Annex): string =>
  annex.attachedTo ??
  `(Kèm theo ${document.kind ?? 'Công văn'} số ${numberAndSymbol(document)} ${dayLineOf(document.date)} của ${document.issuedBy ?? document.agency})`

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** The mark before item number `i` (from 0) of a list. */
export const marker = (kind: '-' | '+' | '1.' | 'a)' | undefined, i: number): string => {
  if (kind === '1.') return `${i + 1}.`
  if (kind === 'a)') return `${letters[i] ?? i + 1})`
  return kind ?? '-'
}

const inOneRow = 3

/** Signers who stand side by side: two and two of four, else three in a row at most. */
export const signatureRows = <One>(signatures: readonly One[]): readonly (readonly One[])[] => {
  const each = signatures.length === 4 ? 2 : inOneRow
  return Array.from({ length: Math.ceil(signatures.length / each) }, (_, i) =>
    signatures.slice(each * i, each * (i + 1)),
  )
}
