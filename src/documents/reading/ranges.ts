import { dateAtStart, type WrittenDate } from './dates.ts'
import { firstMatch, matches, part, type Passage, stretch, trimmed } from './passage.ts'
import { shape } from './pattern.ts'

/** From a date to a date, or to an event told in words. */
export type WrittenRange = {
  readonly start: WrittenDate | null
  readonly end: WrittenDate | null
  readonly event: Passage | null
  readonly where: Passage
}

const from = shape(
  '(?<![\\p{L}])(?:từ|kể từ|bắt đầu từ|trong khoảng)(?: nay)? (?=(?:đầu |cuối |giữa |hết )?(?:ngày|tháng|năm|quý|\\d))',
)
/** The start is the day on which this is written, or an act that the text does not date. */
const fromNow = shape(
  '(?<![\\p{L}])từ (?:nay|(?:khi|ngày) (?:phát động|ban hành|ký)[^.;\\d]{0,40}?)(?: cho)? (?:đến|tới)(?: hết)? ',
)
const until = shape('^[, ]{0,3}(?:-|(?:cho )?(?:đến|tới)(?: hết| khi hết)?|- ?(?:đến|hết)) ?')
const untilEvent = shape(
  '^[, ]{0,3}(?:cho )?(?:đến|tới) (?=(?:khi|ngày|hết|sau khi|thời điểm|lúc)?[^.;\\n]{6,200})',
)
const vagueLead = shape('^(?:đầu|cuối|giữa|hết|khoảng|trước) ')
const eventEnd = shape('[.;]|, (?:với|trong|các|gồm|để|nhằm)(?![\\p{L}])|\\)')

const skipLead = (rest: Passage): Passage => {
  const lead = firstMatch(rest, vagueLead)
  return lead ? part(rest, lead.to) : rest
}

const afterDate = (rest: Passage, date: WrittenDate): Passage => part(rest, date.where.end - rest.start)

/** "5-9 đến ngày 5-10-2030": what the start leaves out is said with the end. */
const completed = (start: WrittenDate, end: WrittenDate | null): WrittenDate => {
  if (!end || start.year !== null || end.year === null) return start
  const crossesNewYear = start.month !== null && end.month !== null && start.month > end.month
  return { ...start, year: crossesNewYear ? end.year - 1 : end.year }
}

const closes = shape('^[^.;]{0,60}?(?<![\\p{L}])kết thúc(?: vào)?(?: hết)? (?=(?:ngày|tháng|năm) ?\\d|\\d)')

/** "… và kết thúc vào ngày …". */
const endAfter = (after: Passage): WrittenDate | null => {
  const lead = firstMatch(after, closes)
  return lead ? dateAtStart(part(after, lead.to)) : null
}

const rangeAt = (sentence: Passage, at: number, to: number): WrittenRange | null => {
  const rest = skipLead(part(sentence, to))
  const start = dateAtStart(rest)
  if (!start) return null
  const after = afterDate(rest, start)
  const link = firstMatch(after, until)
  const end = link ? dateAtStart(skipLead(part(after, link.to))) : null
  const opening = part(sentence, at)
  if (end)
    return { start: completed(start, end), end, event: null, where: stretch(opening, opening, end.where) }
  const closing = endAfter(after)
  if (closing)
    return {
      start: completed(start, closing),
      end: closing,
      event: null,
      where: stretch(opening, opening, closing.where),
    }
  const eventLink = firstMatch(after, untilEvent)
  if (!eventLink) return { start, end: null, event: null, where: stretch(opening, opening, start.where) }
  const told = part(after, eventLink.to, eventLink.to + 220)
  const event = trimmed(part(told, 0, firstMatch(told, eventEnd)?.from ?? told.text.length))
  return { start, end: null, event, where: stretch(opening, opening, event) }
}

/** "từ … đến …" with dates or an event; "từ …" alone. In the order of the text. */
export const rangesIn = (sentence: Passage): readonly WrittenRange[] => [
  ...matches(sentence, from).flatMap(({ from: at, to }) => rangeAt(sentence, at, to) ?? []),
  ...matches(sentence, fromNow).flatMap((match) => {
    const end = dateAtStart(skipLead(part(sentence, match.to)))
    return end
      ? [{ start: null, end, event: null, where: stretch(match.whole, match.whole, match.whole) }]
      : []
  }),
]

const bareRange = shape('(?<![\\p{L}\\d/.-])(?=(?:ngày |tháng )?\\d{1,2}[/.-]\\d)')

/** "1/9/2030 - 1/10/2030" without "từ"; only dates with a day count. */
export const bareRangesIn = (sentence: Passage): readonly WrittenRange[] =>
  matches(sentence, bareRange).flatMap(({ from: at }) => {
    const range = rangeAt(sentence, at, at)
    return range?.end && range.start?.day != null && range.end.day !== null ? [range] : []
  })

const endOnly = shape(
  '(?<![\\p{L}])(?:đến hết|kết thúc(?: vào)?|cho đến|đến) (?=(?:ngày|tháng|năm|quý) ?\\d)',
)

/** "đến hết ngày 30/9/2030" where no start is given. */
export const endIn = (sentence: Passage): { date: WrittenDate; where: Passage } | null => {
  for (const { to } of matches(sentence, endOnly)) {
    const date = dateAtStart(part(sentence, to))
    if (date) return { date, where: date.where }
  }
  return null
}
