import { firstMatch, matches, type Match, type Passage } from './passage.ts'
import { shape } from './pattern.ts'
import type { DatedAs } from './reading.ts'

/** A date as the text has it; the year may be missing. */
export type WrittenDate = {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly where: Passage
}

const day = '(?<day>\\d{1,2})'
const month = '(?<month>\\d{1,2})'
const year = '(?<year>[12]\\d{3})'
const mark = ' ?[/.-] ?'

/** The most telling shape first. `lead` = a shape that is a date only after a word such as "ngày". */
const shapes: readonly { readonly source: string; readonly lead: string; readonly optionalLead: boolean }[] =
  [
    { source: `${day}${mark}${month}${mark}${year}`, lead: 'ngày ', optionalLead: true },
    { source: `${day} tháng ${month},? năm ${year}`, lead: 'ngày ', optionalLead: true },
    { source: `${day} tháng ${month}(?:${mark}| )${year}`, lead: 'ngày ', optionalLead: true },
    { source: `${month}(?:${mark}|,? năm )${year}`, lead: 'tháng ', optionalLead: false },
    { source: `${day}(?: tháng |${mark})${month}`, lead: '(?:ngày |sáng |chiều |tối )', optionalLead: false },
    { source: `${month}`, lead: 'tháng ', optionalLead: false },
    { source: `${year}`, lead: 'năm ', optionalLead: false },
  ]

const before = '(?<![\\p{L}\\p{N}/.,-])'
const after = '(?![\\p{N}]|[/.,-]\\d)'

const anywhere = shapes.map(({ source, lead, optionalLead }) =>
  shape(`${before}(?:${lead})${optionalLead ? '?' : ''}${source}${after}`),
)
const atStart = [
  ...shapes.map(({ source, lead }) => shape(`^(?:${lead})?${source}${after}`)).filter((_, at) => at !== 5),
  shape(`^tháng ${month}${after}`),
]

const numberOf = (match: Match, name: string): number | null => {
  const group = match.group(name)
  return group ? Number(group.text) : null
}

const written = (match: Match): WrittenDate => ({
  year: numberOf(match, 'year'),
  month: numberOf(match, 'month'),
  day: numberOf(match, 'day'),
  where: match.whole,
})

const inReach = ({ month, day }: WrittenDate): boolean =>
  (month === null || (month >= 1 && month <= 12)) && (day === null || (day >= 1 && day <= 31))

/** The date that a passage begins with ("5-9", "ngày 01/9/2030", "tháng 9 năm 2030", "2030"), or null. */
export const dateAtStart = (passage: Passage): WrittenDate | null => {
  for (const pattern of atStart) {
    const match = firstMatch(passage, pattern)
    if (match && inReach(written(match))) return written(match)
  }
  return null
}

/** All dates of a passage in the order of the text, each with the most telling shape that fits. */
export const datesIn = (passage: Passage): readonly WrittenDate[] => {
  const taken: WrittenDate[] = []
  for (const pattern of anywhere) {
    for (const match of matches(passage, pattern)) {
      const date = written(match)
      const overlaps = taken.some(({ where }) => where.start < date.where.end && date.where.start < where.end)
      if (!overlaps && inReach(date)) taken.push(date)
    }
  }
  return taken.sort((a, b) => a.where.start - b.where.start)
}

const two = (n: number): string => String(n).padStart(2, '0')

/** YYYY, YYYY-MM or YYYY-MM-DD, as precise as the text is. null without a year. */
export const dated = (date: WrittenDate): DatedAs | null => {
  if (date.year === null) return null
  if (date.month === null) return { date: String(date.year), precision: 'year' }
  if (date.day === null) return { date: `${date.year}-${two(date.month)}`, precision: 'month' }
  return { date: `${date.year}-${two(date.month)}-${two(date.day)}`, precision: 'day' }
}

/** Whether the calendar has that day (31/4 and 29/2/2030 are not there). */
export const isOnCalendar = ({ year, month, day }: WrittenDate): boolean => {
  if (year === null || month === null || day === null) return true
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && year >= 1900 && year <= 2200
}
