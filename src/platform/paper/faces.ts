import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'))

/** Folders of the four faces of Tinos, whose letters are exactly as wide as those of Times New Roman. */
export const faceFolders = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map((face) =>
  join(fonts, face),
)

export type Face = 'regular' | 'italic' | 'bold'

const files: Readonly<Record<Face, string>> = {
  regular: '400Regular/Tinos_400Regular.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
}

type Widths = { readonly unitsPerEm: number; readonly of: ReadonlyMap<number, number> }

const tablesOf = (font: DataView): ReadonlyMap<string, number> => {
  const count = font.getUint16(4)
  return new Map(
    Array.from({ length: count }, (_, i) => {
      const at = 12 + 16 * i
      const tag = String.fromCharCode(...[0, 1, 2, 3].map((n) => font.getUint8(at + n)))
      return [tag, font.getUint32(at + 8)] as const
    }),
  )
}

/** Sub-table of format 4 for Unicode: every letter that official documents are written with. */
const charactersAt = (font: DataView, cmap: number): number => {
  const count = font.getUint16(cmap + 2)
  for (let i = 0; i < count; i += 1) {
    const at = cmap + font.getUint32(cmap + 4 + 8 * i + 4)
    if (font.getUint16(at) === 4) return at
  }
  throw new Error('The face has no table of characters in format 4')
}

const glyphsOf = (font: DataView, at: number): ReadonlyMap<number, number> => {
  const doubled = font.getUint16(at + 6)
  const [ends, starts, deltas, offsets] = [14, 16 + doubled, 16 + 2 * doubled, 16 + 3 * doubled]
  const glyphs = new Map<number, number>()
  for (let segment = 0; segment < doubled; segment += 2) {
    const [first, last] = [font.getUint16(at + starts + segment), font.getUint16(at + ends + segment)]
    const delta = font.getUint16(at + deltas + segment)
    const offset = font.getUint16(at + offsets + segment)
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const found = offset === 0 ? code : font.getUint16(at + offsets + segment + offset + 2 * (code - first))
      glyphs.set(code, found === 0 ? 0 : (found + delta) & 0xffff)
    }
  }
  return glyphs
}

const widthsIn = (file: string): Widths => {
  const bytes = readFileSync(join(fonts, file))
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const at = tablesOf(font)
  const [head, hhea, hmtx, cmap] = ['head', 'hhea', 'hmtx', 'cmap'].map((tag) => at.get(tag) ?? 0)
  if (!head || !hhea || !hmtx || !cmap) throw new Error(`${file} is no TrueType face`)
  const long = font.getUint16(hhea + 34)
  const advance = (glyph: number): number => font.getUint16(hmtx + 4 * Math.min(glyph, long - 1))
  const glyphs = glyphsOf(font, charactersAt(font, cmap))
  return {
    unitsPerEm: font.getUint16(head + 18),
    of: new Map([...glyphs].map(([code, glyph]) => [code, advance(glyph)])),
  }
}

const known = new Map<Face, Widths>()

/** How wide a line is, in the unit of `size`. */
export const textWidth = (text: string, face: Face, size: number): number => {
  const widths = known.get(face) ?? widthsIn(files[face])
  known.set(face, widths)
  const units = [...text].reduce(
    (sum, letter) => sum + (widths.of.get(letter.codePointAt(0) ?? 0) ?? widths.unitsPerEm / 2),
    0,
  )
  return (units * size) / widths.unitsPerEm
}

const linesWithin = (text: string, room: number, width: (part: string) => number): readonly string[] => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && width(longer) <= room) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** The lines on which a text stands in a room. */
export const linesIn = (text: string, face: Face, size: number, room: number): readonly string[] =>
  text.split('\n').flatMap((part) => linesWithin(part, room, (words) => textWidth(words, face, size)))

export const linesOf = (text: string, face: Face, size: number, room: number): number =>
  linesIn(text, face, size, room).length

/** The narrowest room that takes the text in no more lines, so that no line is left with a single word. */
export const balancedWidth = (text: string, face: Face, size: number, room: number): number => {
  const width = (part: string): number => textWidth(part, face, size)
  const most = linesOf(text, face, size, room)
  let [low, high] = [0, Math.min(room, Math.max(...text.split('\n').map(width)))]
  for (let i = 0; i < 12; i += 1) {
    const middle = (low + high) / 2
    const fits =
      linesOf(text, face, size, middle) <= most && text.split(/\s/).every((word) => width(word) <= middle)
    if (fits) high = middle
    else low = middle
  }
  return high
}
