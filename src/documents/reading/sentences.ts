import { type Passage, part, trimmed } from './passage.ts'

const LONGEST = 4000

/** A full stop ends a sentence unless it follows one of these or a single capital. */
const abbreviations = /(?:^|[\s(.,-])(?:TP|Tp|TX|GS|PGS|TS|ThS|BS|KS|CN|Th|Đ\/c|đ\/c|QĐ|NĐ|St|tr|Mr|[A-ZĐ])$/u

const boundary =
  /[.!?…]{1,6}["”')]{0,2}(?=\s{1,40}["“'(]?[\p{Lu}\d]|\s{0,40}$|["“]?\p{Lu}\p{Ll})|(?<=["”])[.](?=\p{L})/gu

const isEnd = (text: string, at: number, mark: string): boolean => {
  const before = text.slice(Math.max(0, at - 12), at)
  if (!mark.startsWith('.')) return true
  if (abbreviations.test(before)) return false
  const isListMarker = at <= 4 && /^\s*\d{1,2}$/.test(text.slice(0, at))
  const isGlued = /\p{Lu}/u.test(text.charAt(at + mark.length))
  return !isListMarker && !(isGlued && !/[\p{Ll}"”)]$/u.test(before))
}

const broken = (passage: Passage): readonly Passage[] => {
  const pieces: Passage[] = []
  for (let at = 0; at < passage.text.length; at += LONGEST)
    pieces.push(part(passage, at, Math.min(at + LONGEST, passage.text.length)))
  return pieces
}

/** The sentences of a passage; each keeps its full stop. A sentence is never longer than 4,000 characters. */
export const sentencesOf = (passage: Passage): readonly Passage[] => {
  const sentences: Passage[] = []
  let from = 0
  for (const match of passage.text.matchAll(boundary)) {
    if (!isEnd(passage.text, match.index, match[0])) continue
    const end = match.index + match[0].length
    sentences.push(part(passage, from, end))
    from = end
  }
  sentences.push(part(passage, from))
  return sentences.flatMap(broken).filter((sentence) => trimmed(sentence).text.length > 0)
}
