import type { Line } from './layout.ts'
import { type Passage, part, stretch } from './passage.ts'

/** One paragraph, its wrapped lines joined. */
export type Paragraph = Passage & { readonly isCaption: boolean }

export const listMarker =
  /^\s*(?:(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3})\s?[.)/:]|(?:[IVX]{1,5}|\d{1,2})\s(?=\p{Lu})|[a-zđ]\s?[.)](?=\s|\p{Lu})|[-+•*–]\s?(?=[\p{L}\p{N}"“(]))/u

const WRAP_FROM = 50
const WRAP_TO = 115
const LONGEST_JOINED = 1200

const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)

const opens = (text: string, open: RegExp, close: RegExp): boolean =>
  (text.match(open)?.length ?? 0) > (text.match(close)?.length ?? 0)

const leavesOpen = (text: string): boolean => opens(text, /[“]/g, /[”]/g) || opens(text, /\(/g, /\)/g)

/** Lines cut at a page's width, as in text taken from a PDF. */
const isWrapped = (lines: readonly Line[]): boolean => {
  const lengths = lines.filter((line) => line.role === 'text').map((line) => line.text.trim().length)
  const full = lengths.filter((length) => length >= WRAP_FROM && length <= WRAP_TO).length
  return full >= 5 && full >= lengths.length * 0.5 && lengths.every((length) => length <= 2 * WRAP_TO)
}

const continues = (sofar: string, next: string, wrapped: boolean): boolean => {
  if (listMarker.test(next) || sofar.length + next.length > LONGEST_JOINED) return false
  const before = sofar.trim()
  if (leavesOpen(before)) return true
  if (/[.!?:;…"”]$/.test(before)) return false
  if (isCapitals(before) && isCapitals(next)) return true
  if (/^\s*\p{Ll}/u.test(next)) return true
  const lastLine = before.slice(before.lastIndexOf('\n') + 1)
  return wrapped && lastLine.length >= WRAP_FROM && !isCapitals(next)
}

const caption = /(?:^|[\s.])Ảnh\s?:|[-–]\s?Ảnh\s*:?\s*\p{Lu}|^\s*Ảnh\s|\(Ảnh/u

/** The article's paragraphs, in the order of the text. */
export const paragraphsOf = (whole: Passage, lines: readonly Line[]): readonly Paragraph[] => {
  const wrapped = isWrapped(lines)
  const paragraphs: Passage[] = []
  let open = false
  for (const line of lines) {
    if (line.role !== 'text') {
      open = false
      continue
    }
    const last = paragraphs.at(-1)
    if (open && last && continues(last.text, line.text, wrapped)) {
      paragraphs[paragraphs.length - 1] = stretch(whole, last, line)
    } else paragraphs.push(part(whole, line.start, line.end))
    open = true
  }
  return paragraphs.map((passage) => ({
    ...passage,
    isCaption: caption.test(passage.text) && passage.text.length < 400,
  }))
}
