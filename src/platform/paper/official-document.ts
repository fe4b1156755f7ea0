import type { Day } from '../plain/day.ts'

/** A stretch of text with its marks; `lang` only where it is not Vietnamese. */
export type Run = {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly lang?: string
}

/** A plain string where nothing is marked. A line feed is a line break. */
export type Text = string | readonly Run[]

export type Paragraph = {
  readonly kind: 'paragraph'
  readonly text: Text
  /** Justified with a first-line indent unless said otherwise. */
  readonly align?: 'justify' | 'center' | 'left' | 'right'
}

/** `Điều 1. …`: the number and the optional title bold, the first clause on the same line. */
export type Article = {
  readonly kind: 'article'
  readonly number: number | string
  readonly title?: string
  readonly text?: Text
}

/** Level 1 Phần or Chương, 2 Mục or `I.`, 3 `1.`, 4 `a)`. Centred: label and title on lines of their own. */
export type Heading = {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3 | 4
  readonly label?: string
  readonly title: string
  readonly centred?: boolean
}

/** `- ` unless the marker says otherwise; `1.` and `a)` count by themselves. */
export type List = {
  readonly kind: 'list'
  readonly marker?: '-' | '+' | '1.' | 'a)'
  readonly items: readonly Text[]
}

export type Column = {
  readonly title: string
  /** Millimetres, or a share of what is left (`{ share: 2 }`); `{ share: 1 }` when absent. */
  readonly width?: number | { readonly share: number }
  readonly align?: 'left' | 'center' | 'right'
  /** Neighbouring columns with the same words here stand under one common head. */
  readonly under?: string
}

/** Cells from left to right, or a line of its own across the whole table (`I. TẬP THỂ`). */
export type Row = { readonly cells: readonly Text[]; readonly total?: boolean } | { readonly group: Text }

export type Table = {
  readonly kind: 'table'
  /** Read out, and printed above the table. */
  readonly caption?: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

/** Figures as a drawing in black and white, its caption under it. */
export type Chart = {
  readonly kind: 'chart'
  /** Lying bars to compare bodies; a line for what goes on in time. */
  readonly form: 'bars' | 'line'
  readonly caption: string
  /** `%` stands at the number, a word (`người`) behind it. */
  readonly unit?: string
  readonly labels: readonly string[]
  /** At most three; a value for each label, null where there is none. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[]
  /** A dashed line. */
  readonly target?: number
}

/** TM. on behalf of a collective, Q. acting, KT. for the head, TL. by order, TUQ. by authorisation. */
export type AuthorityForm = 'TM.' | 'Q.' | 'KT.' | 'TL.' | 'TUQ.'

export type Signature = {
  /** The party that the signer speaks for, above all: `Đại diện đơn vị được kiểm tra`. */
  readonly party?: string
  /** From above: `{ form: 'TM.', of: 'Ủy ban nhân dân' }`, `{ form: 'KT.', of: 'Chủ tịch' }`. */
  readonly authority?: readonly { readonly form: AuthorityForm; readonly of: string }[]
  /** `Phó Chủ tịch`, `Thư ký`. */
  readonly position: string
  /** Without academic titles; empty leaves the place free. */
  readonly name: string
  /** Under the position, italic: `(Ký, ghi rõ họ tên)`. */
  readonly note?: string
}

export type Block =
  | Paragraph
  | Article
  | Heading
  | List
  | Table
  | { readonly kind: 'signatures'; readonly signatures: readonly Signature[] }
  /** Dotted lines to be filled in by hand; what stands before them (`Ý kiến khác:`) opens the first. */
  | Chart
  | { readonly kind: 'blank'; readonly label?: string; readonly lines: number }

/** How fast a document has to go; each has a stamp of its own size. */
export type Urgency = 'Khẩn' | 'Thượng khẩn' | 'Hoả tốc'

export type Annex = {
  readonly title: string
  readonly blocks: readonly Block[]
  readonly landscape?: boolean
  /** Instead of the composed `(Kèm theo Quyết định số … của …)`. */
  readonly attachedTo?: string
}

/** Where whoever holds the paper finds whether it is true; printed as a square code with the words under it. */
export type Verification = { readonly address: string; readonly code: string }

/**
 * An official document as NĐ 30/2020/NĐ-CP, Phụ lục I lays it out. Names of bodies, positions and kinds are given in
 * their ordinary spelling ("Ủy ban nhân dân tỉnh"); the renderers set capitals, marks and rules.
 */
export type OfficialDocument = {
  readonly parentAgency?: string
  readonly agency: string
  /** Digits as entered or given; null until the document is registered. Below ten a zero is set before it. */
  readonly number: string | number | null
  /** Without the number: `KH-UBND`. May be empty. */
  readonly symbol: string
  readonly place: string
  readonly date: Day | null
  /** `Quyết định`, `Báo cáo`, …; null is a letter (công văn), whose subject is printed as `V/v …`. */
  readonly kind: string | null
  /** Trích yếu, without `V/v`. */
  readonly subject: string
  /** Who decides, printed above the bases of a decision: `Chủ tịch Ủy ban nhân dân tỉnh`. */
  readonly authority?: string
  /** Căn cứ, each without its closing mark. */
  readonly bases?: readonly Text[]
  /** Between bases and articles: `Quyết định` prints `QUYẾT ĐỊNH:`. */
  readonly enacting?: string
  /** Kính gửi. */
  readonly addressees?: readonly string[]
  readonly body: readonly Block[]
  /** One stands beside the recipients; several stand side by side above them, as in minutes. */
  readonly signatures: readonly Signature[]
  /** Nơi nhận, without the line of the file. */
  readonly recipients?: readonly string[]
  /** What follows `Lưu:`, e.g. `VT, TĐKT`. */
  readonly file?: string
  /** Sign of who drafted it; printed in capitals behind the file. */
  readonly drafter?: string
  /** Copies that are made; printed in brackets behind the file. */
  readonly copies?: number
  readonly urgency?: Urgency
  /** Not approved by who signs: a mark under the number says so. */
  readonly draft?: boolean
  /** Address, telephone, mail of the agency: at the foot of the first page, under a rule. */
  readonly contact?: string
  readonly annexes?: readonly Annex[]
  /** Named in `(Kèm theo …)`; the agency when absent. */
  readonly issuedBy?: string
  /** Printed under the recipients. */
  readonly verification?: Verification
  /** Prints the notice of the demonstration on every page. */
  readonly demonstration?: boolean
}
