import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
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

const recipients = ({ recipients: lines }: Sheet): Piece[] =>
  lines.length === 0
    ? []
    : [
        plain(words(recipientsLabel, { size: 12, bold: true, italic: true }), { keepNext: true }),
        ...lines.map((line) => plain(words(line, { size: 11 }))),
      ]

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

const footer = ({ notice }: Sheet, landscape: boolean): Footer => {
  const side = Math.floor((textWidthOf(landscape) - widthOf(notice, noticeLook) - pt(16)) / 2)
  return new Footer({
    children:
      notice === ''
        ? [plain([])]
        : [
            plain(words(notice, noticeLook), {
              alignment: AlignmentType.CENTER,
              indent: { left: side, right: side },
              border: { top: frame, bottom: frame, left: frame, right: frame },
            }),
          ],
  })
}

/** Arabic numbers in the middle of the upper margin, none on the first page of the document and of each annex. */
const section = (sheet: Sheet, children: readonly Piece[], landscape = false): ISectionOptions => ({
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
  footers: { first: footer(sheet, landscape), default: footer(sheet, landscape) },
  children,
})

const black = { color: '000000' } as const
const headingStyle = {
  run: { font, size: 28, sizeComplexScript: 28, bold: true, ...black },
  paragraph: { keepNext: true, keepLines: true, spacing: { before: pt(6), after: pt(6) } },
} as const

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
            spacing: { before: 0, after: pt(6), line: 276, lineRule: LineRuleType.AUTO },
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
    sections: [
      section(sheet, [...opening(sheet), ...body(sheet), ...closing(sheet)]),
      ...sheet.annexes.map((one) => section(sheet, annex(one), one.landscape)),
    ],
  })

/** The sheet as a Word document (Office Open XML) with real headings, tables and sections, to be edited further. */
export const docxOf = async (sheet: Sheet): Promise<Uint8Array> =>
  Uint8Array.from(await Packer.toBuffer(documentOf(sheet)))
