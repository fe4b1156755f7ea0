import { dated, datesIn, type WrittenDate } from './dates.ts'
import type { Page } from './page.ts'
import { type Found, matches, type Passage } from './passage.ts'
import { shape } from './pattern.ts'

/** The year that a date without one must mean; null when the text gives no hint. */
export type YearGuess = (date: WrittenDate) => number | null

const anyYear = shape('(?<!nhiệm kỳ |\\d|/|-)(?<year>20\\d{2}|19\\d{2})(?!\\d)')
const FIRST_SENTENCES = 12

const yearsIn = (passage: Passage): readonly number[] =>
  matches(passage, anyYear).map(({ whole }) => Number(whole.text))

/**
 * A date without a year lies in the year of the page's time stamp (or the year before, when its month had not come yet);
 * without a stamp, in the first year that the title or the opening names.
 */
export const yearGuessOf = (page: Page): YearGuess => {
  const stamp = page.stamp ? datesIn(page.stamp).find(({ year }) => year !== null) : undefined
  const opening = [...(page.title ? [page.title] : []), ...page.sentences.slice(0, FIRST_SENTENCES)]
  const named = opening.flatMap(yearsIn)[0] ?? null
  return (date) => {
    if (!stamp?.year) return named
    const isAhead = date.month !== null && stamp.month !== null && date.month > stamp.month
    return isAhead ? stamp.year - 1 : stamp.year
  }
}

/** A written date as YYYY-MM-DD (or shorter), its missing year guessed. */
export const dateFound = (date: WrittenDate | null, year: YearGuess): Found<string> | null => {
  if (!date) return null
  const value = dated(date.year === null ? { ...date, year: year(date) } : date)
  return value ? { value: value.date, spans: [{ start: date.where.start, end: date.where.end }] } : null
}
