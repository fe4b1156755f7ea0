import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { levelAt, unruled, unruledCell } from './docx-blocks.ts'
import {
  balanced,
  centred,
  hair,
  type Look,
  marked,
  mm,
  type Piece,
  plain,
  pt,
  rule,
  shortRule,
  textWidthOf,
  widthOf,
  words,
} from './docx-look.ts'
import type { Sheet } from './official-sheet.ts'
import { addresseesLabel, type Stamp } from './official-wording.ts'

const agencyLook = { size: 12, bold: true } as const
const countryLook = { size: 12, bold: true } as const
const mottoLook = { size: 13, bold: true } as const
const titleLook = { size: 14, bold: true } as const

/** Two columns: who issues, and the country's name with its motto; under them the number, and the place and day. */
const letterhead = (sheet: Sheet): Piece => {
  const right = Math.ceil(widthOf(sheet.country, countryLook)) + pt(8)
  const left = textWidthOf(false) - right
  const ofAgency = (text: string, look: Look, before = 0): Piece =>
    centred(text, look, left, { spacing: { before } }, pt(14))
  const above = sheet.parentAgency ? [ofAgency(sheet.parentAgency, { size: 12 })] : []
  const about = sheet.kind === '' ? [ofAgency(sheet.subject, { size: 12 }, pt(6))] : []
  return unruled(
    [left, right],
    [
      new TableRow({
        cantSplit: true,
        children: [
          unruledCell(left, [
            ...above,
            ofAgency(sheet.agency, agencyLook),
            rule(balanced(sheet.agency, agencyLook, left - pt(14)) * 0.4, left),
          ]),
          unruledCell(right, [
            centred(sheet.country, countryLook, right),
            centred(sheet.motto, mottoLook, right),
            rule(widthOf(sheet.motto, mottoLook), right),
          ]),
        ],
      }),
      new TableRow({
        cantSplit: true,
        children: [
          unruledCell(left, [
            ofAgency(sheet.number, { size: 13 }, pt(4)),
            ...about,
            ...sheet.stamps.flatMap(stamp),
          ]),
          unruledCell(right, [
            centred(sheet.placeAndDate, { size: 13, italic: true }, right, { spacing: { before: pt(4) } }),
          ]),
        ],
      }),
    ],
  )
}

const stamp = ({ text, width, height, colour }: Stamp): Piece[] => {
  const side = { style: BorderStyle.SINGLE, size: 12, color: colour === 'red' ? 'FF0000' : '000000' } as const
  return [
    plain([], { spacing: { line: pt(6), lineRule: LineRuleType.EXACT } }),
    new Table({
      columnWidths: [mm(width)],
      width: { size: mm(width), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      margins: { left: 0, right: 0 },
      borders: { top: side, bottom: side, left: side, right: side },
      rows: [
        new TableRow({
          height: { value: mm(height), rule: HeightRule.EXACT },
          children: [
            new TableCell({
              verticalAlign: VerticalAlignTable.CENTER,
              width: { size: mm(width), type: WidthType.DXA },
              children: [
                plain(words(text, { size: 13, bold: true }, { color: side.color }), {
                  alignment: AlignmentType.CENTER,
                }),
              ],
            }),
          ],
        }),
      ],
    }),
    plain([], { spacing: { line: pt(2), lineRule: LineRuleType.EXACT } }),
  ]
}

const title = (sheet: Sheet): Piece[] => {
  const room = textWidthOf(false)
  if (sheet.kind === '') return []
  const side = Math.max(0, Math.floor((room - balanced(sheet.subject, titleLook, room) - pt(6)) / 2))
  return [
    new Paragraph({
      heading: levelAt(1),
      alignment: AlignmentType.CENTER,
      indent: { firstLine: 0 },
      spacing: { before: pt(20), after: pt(2) },
      children: words(sheet.kind),
    }),
    plain(words(sheet.subject, titleLook), {
      alignment: AlignmentType.CENTER,
      indent: { left: side, right: side },
      keepNext: true,
    }),
    shortRule(sheet.subject, titleLook, room, pt(10)),
  ]
}

const addressees = ({ addressees: lines }: Sheet): Piece[] => {
  if (lines.length === 0) return []
  if (lines.length === 1)
    return [
      plain(words(`${addresseesLabel} ${lines[0]}`), {
        alignment: AlignmentType.CENTER,
        spacing: { before: pt(14), after: pt(12) },
      }),
    ]
  return [
    plain(words(addresseesLabel), { indent: { left: mm(30) }, keepNext: true, spacing: { before: pt(14) } }),
    ...lines.map((line, i) =>
      plain(words(line), {
        indent: { left: mm(41), hanging: mm(3) },
        keepNext: true,
        spacing: { before: pt(3), after: i === lines.length - 1 ? pt(12) : 0 },
      }),
    ),
  ]
}

const middle = (text: string, before: number): Piece[] =>
  text === ''
    ? []
    : [
        plain(words(text, titleLook), {
          alignment: AlignmentType.CENTER,
          keepNext: true,
          spacing: { before: pt(before), after: pt(10) },
        }),
      ]

/** Everything above the body. */
export const opening = (sheet: Sheet): Piece[] => [
  letterhead(sheet),
  hair(),
  ...title(sheet),
  ...middle(sheet.authority, 4),
  ...(sheet.kind === '' ? addressees(sheet) : []),
  ...sheet.bases.map((base) => new Paragraph({ children: marked(base, { italic: true }) })),
  ...(sheet.kind === '' ? [] : addressees(sheet)),
  ...middle(sheet.enacting, 12),
]
