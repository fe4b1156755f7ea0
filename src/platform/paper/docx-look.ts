import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  type Table,
  TextRun,
} from 'docx'
import { balancedWidth, type Face, textWidth } from './faces.ts'
import type { Run } from './official-document.ts'

/** What stands in a section or in a cell. */
export type Piece = Paragraph | Table

// Lengths are in twips (twentieths of a point), sizes of letters in half points, as the format counts them.

export const mm = (length: number): number => Math.round((length * 1440) / 25.4)
export const pt = (length: number): number => Math.round(length * 20)

export const fontName = 'Times New Roman'
/** Times New Roman for every script, not only for Latin letters. */
export const font = { ascii: fontName, hAnsi: fontName, cs: fontName, eastAsia: fontName } as const

/** NĐ 30/2020/NĐ-CP, Phụ lục I: A4; 20 mm above and below, 30 left, 15 right. */
export const page = {
  short: mm(210),
  long: mm(297),
  margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10), footer: mm(8) },
} as const

export const textWidthOf = (landscape: boolean): number =>
  (landscape ? page.long : page.short) - page.margin.left - page.margin.right

export const indent = mm(12.7)

export type Look = { readonly size?: number; readonly bold?: boolean; readonly italic?: boolean }

/** A text of which a line feed is a line break. `size` in points. */
export const words = (text: string, { size, bold, italic }: Look = {}, more: IRunOptions = {}): TextRun[] =>
  text.split('\n').map(
    (line, i) =>
      new TextRun({
        ...more,
        text: line,
        ...(i > 0 ? { break: 1 } : {}),
        ...(size ? { size: size * 2, sizeComplexScript: size * 2 } : {}),
        ...(bold ? { bold } : {}),
        ...(italic ? { italics: true } : {}),
      }),
  )

/** Marked text. */
export const marked = (runs: readonly Run[], look: Look = {}): TextRun[] =>
  runs.flatMap(({ text, bold, italic, lang }) =>
    words(
      text,
      { ...look, bold: bold ?? look.bold ?? false, italic: italic ?? look.italic ?? false },
      lang ? { language: { value: lang } } : {},
    ),
  )

/** A paragraph without indent and gaps. */
export const plain = (
  children: readonly ParagraphChild[],
  { spacing, indent: sides, ...rest }: Omit<IParagraphOptions, 'children'> = {},
): Paragraph =>
  new Paragraph({
    children,
    alignment: AlignmentType.LEFT,
    ...rest,
    indent: sides?.hanging ? sides : { firstLine: 0, ...sides },
    spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO, ...spacing },
  })

/** A paragraph that is not seen: Word joins tables with none between them, and wants one behind the last. */
export const hair = (): Paragraph =>
  plain([], { spacing: { line: pt(1), lineRule: LineRuleType.EXACT }, run: { size: 2 } })

const faceOf = ({ bold, italic }: Look): Face => (bold ? 'bold' : italic ? 'italic' : 'regular')

/** The width that a text takes when it is set balanced in a room. */
export const balanced = (text: string, look: Look, room: number): number =>
  balancedWidth(text, faceOf(look), (look.size ?? 14) * 20, room)

export const widthOf = (text: string, look: Look): number =>
  textWidth(text, faceOf(look), (look.size ?? 14) * 20)

// Another program's letters may be a hair wider: without this a line could lose its last word.
const slack = pt(6)

/** Centred lines, none of them left with a single word, and `air` free beside them at the least. */
export const centred = (
  text: string,
  look: Look,
  room: number,
  more: Omit<IParagraphOptions, 'children'> = {},
  air = 0,
): Paragraph => {
  // what fits on one line has nothing to balance, and keeps its line in whatever face stands in for Times New Roman
  const wanted = widthOf(text, look) <= room - air ? room - air : balanced(text, look, room - air) + slack
  const side = Math.max(0, Math.floor((room - wanted) / 2))
  return plain(words(text, look), {
    alignment: AlignmentType.CENTER,
    indent: { left: side, right: side },
    ...more,
  })
}

/** A rule of a length in the middle of a room: the upper border of a line of its own, two points high. */
export const rule = (length: number, room: number, after = 0): Paragraph => {
  const side = Math.max(0, Math.round((room - length) / 2))
  return plain([], {
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: 'auto' } },
    spacing: { line: pt(2), lineRule: LineRuleType.EXACT, before: pt(2), after },
    run: { size: 4 },
  })
}

/** NĐ 30/2020 wants 1/3 to 1/2 of the line above. */
export const shortRule = (text: string, look: Look, room: number, after = 0): Paragraph =>
  rule(balanced(text, look, room) * 0.4, room, after)
