import { dated, datesIn } from './dates.ts'
import type { Page, Sentence } from './page.ts'
import { type Found, found, matches, part, type Passage } from './passage.ts'
import { shape } from './pattern.ts'
import { rangesIn } from './ranges.ts'
import type { DatedAs, Phase } from './reading.ts'

const phaseName = shape(
  '(?<![\\p{L}])(?<name>(?:đợt|giai đoạn|bước) (?:\\d(?![\\d/.-])|i{1,3}(?![\\p{L}])|iv|một|hai|ba|bốn))(?![\\p{L}\\d])',
)

const asFound = (date: Parameters<typeof dated>[0] | null): Found<DatedAs> | null => {
  const value = date ? dated(date) : null
  return date && value ? { value, spans: [{ start: date.where.start, end: date.where.end }] } : null
}

const phaseIn = (name: Passage, rest: Passage): Phase => {
  const [range] = rangesIn(rest)
  if (range?.end) return { name: found(name), start: asFound(range.start), end: asFound(range.end) }
  const date = datesIn(rest).find(({ year }) => year !== null) ?? null
  return { name: found(name), start: null, end: asFound(date) }
}

const phasesInSentence = (sentence: Sentence): readonly Phase[] => {
  const names = matches(sentence, phaseName)
  return names.flatMap((match, at) => {
    const name = match.group('name')
    const rest = part(sentence, match.to, names[at + 1]?.from ?? sentence.text.length)
    return name ? [phaseIn(name, rest)] : []
  })
}

/** The campaign's stages where the text dates them ("Đợt 1: từ … đến …", "Đợt 2 tổng kết vào cuối năm …"). */
export const phasesOf = (page: Page): readonly Phase[] => {
  const seen = new Set<string>()
  return page.sentences.flatMap(phasesInSentence).filter(({ name, end, start }) => {
    const key = name.value.toLowerCase()
    const isNew = !seen.has(key) && (start !== null || end !== null)
    if (isNew) seen.add(key)
    return isNew
  })
}
