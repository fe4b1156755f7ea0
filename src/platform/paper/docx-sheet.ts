import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  ImageRun,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx'
import { levelAt, pieces, sideBySide, signatureCell, unruled, unruledCell, whole } from './docx-blocks.ts'
import {
  centred,
  font,
  hair,
  indent,
  page,
  type Piece,
  plain,
  pt,
  textWidthOf,
  widthOf,
  words,
} from './docx-look.ts'
import { opening } from './docx-opening.ts'
import type { Sheet } from './official-sheet.ts'
import { recipientsLabel } from './official-wording.ts'
import { squareCodePng } from './square-code.ts'

const recipientLines = ({ recipients: lines }: Sheet): Piece[] =>
  lines.length === 0
    ? []
    : [
        plain(words(recipientsLabel, { size: 12, bold: true, italic: true }), { keepNext: true }),
        ...lines.map((line) => plain(words(line, { size: 11 }))),
      ]

/** Dots of 96 to the inch: 24 mm. */
const codeSize = 91

const verification = ({ verification: codes }: Sheet): Piece[] =>
  codes.flatMap(({ address, words: said, alt }) => [
    plain(
      [
        new ImageRun({
          type: 'png',
          data: squareCodePng(address),
          transformation: { width: codeSize, height: codeSize },
          altText: { name: said, description: alt },
        }),
      ],
      { keepNext: true, spacing: { before: pt(10) } },
    ),
    plain(words(said, { size: 10 })),
  ])

const recipients = (sheet: Sheet): Piece[] => [...recipientLines(sheet), ...verification(sheet)]

/** One signer stands beside the recipients; several side by side above them. */
const closing = (sheet: Sheet): Piece[] => {
  const room = textWidthOf(false)
  const [only, ...others] = sheet.signatures
  if (!only) return recipients(sheet)
  if (others.length > 0) return [...sideBySide(sheet.signatures, room), plain([]), ...recipients(sheet)]
  const left = Math.floor(room * 0.45)
  const right = room - left
  return [
    plain([], { keepNext: true, spacing: { line: pt(8) } }),
    unruled([left, right], [whole([unruledCell(left, recipients(sheet)), signatureCell(only, right)])]),
    hair(),
  ]
}

const body = (sheet: Sheet): Piece[] => {
  const room = textWidthOf(false)
  // The signature never stands on a page alone.
  return sheet.body.flatMap((block, i) => pieces(block, room, i === sheet.body.length - 1))
}

const annex = ({ label, title, attached, landscape, blocks }: Sheet['annexes'][number]): Piece[] => {
  const room = textWidthOf(landscape)
  return [
    new Paragraph({
      heading: levelAt(1),
      alignment: AlignmentType.CENTER,
      indent: { firstLine: 0 },
      spacing: { before: 0, after: pt(2) },
      children: words(label),
    }),
    centred(title, { bold: true }, room),
    centred(attached, { italic: true }, room, { spacing: { before: pt(2), after: pt(10) } }),
    ...blocks.flatMap((block) => pieces(block, room)),
  ]
}

const frame = { style: BorderStyle.SINGLE, size: 4, space: 2, color: 'auto' } as const

const noticeLook = { size: 10, bold: true } as const

const notice = (said: string, landscape: boolean): Piece => {
  const side = Math.floor((textWidthOf(landscape) - widthOf(said, noticeLook) - pt(16)) / 2)
  return plain(words(said, noticeLook), {
    alignment: AlignmentType.CENTER,
    indent: { left: side, right: side },
    border: { top: frame, bottom: frame, left: frame, right: frame },
  })
}

/** How to reach the agency, under a rule; on the first page of all alone. */
const contact = (text: string): Piece =>
  plain(words(text, { size: 11 }), {
    alignment: AlignmentType.CENTER,
    border: { top: { ...frame, space: 3 } },
    spacing: { after: pt(4) },
  })

const footer = (pieces: readonly Piece[]): Footer =>
  new Footer({ children: pieces.length > 0 ? pieces : [plain([])] })

type Feet = {
  readonly landscape?: boolean
  readonly foot: readonly Piece[]
  readonly firstFoot?: readonly Piece[]
}

/** Arabic numbers in the middle of the upper margin, none on the first page of the document and of each annex. */
const section = (
  children: readonly Piece[],
  { landscape = false, foot, firstFoot = foot }: Feet,
): ISectionOptions => ({
  properties: {
    type: SectionType.NEXT_PAGE,
    titlePage: true,
    page: {
      size: {
        width: page.short,
        height: page.long,
        orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: page.margin,
      pageNumbers: { start: 1 },
    },
  },
  headers: {
    first: new Header({ children: [plain([])] }),
    default: new Header({
      children: [
        plain([new TextRun({ children: [PageNumber.CURRENT] })], { alignment: AlignmentType.CENTER }),
      ],
    }),
  },
  footers: { first: footer(firstFoot), default: footer(foot) },
  children,
})

const black = { color: '000000' } as const
const headingStyle = {
  run: { font, size: 28, sizeComplexScript: 28, bold: true, ...black },
  paragraph: { keepNext: true, keepLines: true, spacing: { before: pt(6), after: pt(6) } },
} as const

const sectionsOf = (sheet: Sheet): ISectionOptions[] => {
  const noted = (landscape: boolean): Piece[] => (sheet.notice ? [notice(sheet.notice, landscape)] : [])
  const reached = sheet.contact ? [contact(sheet.contact)] : []
  return [
    section([...opening(sheet), ...body(sheet), ...closing(sheet)], {
      foot: noted(false),
      firstFoot: [...reached, ...noted(false)],
    }),
    ...sheet.annexes.map((one) =>
      section(annex(one), { landscape: one.landscape, foot: noted(one.landscape) }),
    ),
  ]
}

const documentOf = (sheet: Sheet): Document =>
  new Document({
    title: sheet.name,
    subject: sheet.subject,
    creator: sheet.agency,
    lastModifiedBy: sheet.agency,
    description: sheet.notice,
    defaultTabStop: indent,
    styles: {
      default: {
        document: {
          run: {
            font,
            size: 28,
            sizeComplexScript: 28,
            ...black,
            language: { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'vi-VN' },
          },
          paragraph: {
            alignment: AlignmentType.JUSTIFIED,
            indent: { firstLine: indent },
            spacing: { before: 0, after: pt(6), line: 240, lineRule: LineRuleType.AUTO },
          },
        },
        heading1: headingStyle,
        heading2: headingStyle,
        heading3: headingStyle,
        heading4: headingStyle,
        heading5: headingStyle,
        heading6: headingStyle,
      },
    },
    sections: sectionsOf(sheet),
  })

/** The sheet as a Word document (Office Open XML) with real headings, tables and sections, to be edited further. */
export const docxOf = async (sheet: Sheet): Promise<Uint8Array> =>
  Uint8Array.from(await Packer.toBuffer(documentOf(sheet)))
