import type { NameCandidate } from './campaign-name.ts'
import { dated, type WrittenDate } from './dates.ts'
import { headingOf } from './blocks.ts'
import { namedPeriod, periodNamedIn } from './named-period.ts'
import type { Page, Sentence } from './page.ts'
import { firstMatch, type Found, part, type Passage, trimmed } from './passage.ts'
import { shape } from './pattern.ts'
import { bareRangesIn, endIn, rangesIn, type WrittenRange } from './ranges.ts'
import type { PeriodEnd } from './reading.ts'
import type { Remark } from './remarks.ts'
import type { YearGuess } from './years.ts'

export type Period = {
  readonly start: Found<PeriodEnd> | null
  readonly end: Found<PeriodEnd> | null
  readonly remarks: readonly Remark[]
}

/** What stands around a range tells whether it is the campaign's. */
const surely = shape(
  'thời gian|mốc thời gian|kéo dài|bắt đầu từ|diễn ra|thực hiện từ|triển khai từ|tổ chức từ|phát động từ|trong vòng',
)
const perhaps = shape('thi đua|phong trào|đợt|chiến dịch|cao điểm|cuộc vận động|kế hoạch')
const never = shape(
  'nhiệm kỳ|kỷ niệm|tăng|giảm|nhận (?:hồ sơ|đăng ký)|đăng ký|nộp|gửi (?:hồ sơ|báo cáo)|hội nghị diễn ra|lễ (?:phát động|ra quân) diễn ra|sinh ngày|giờ|học sinh từ|tuổi|đồng|mức|tỷ lệ',
)
const AROUND = 70

const weightOf = (sentence: Sentence, range: WrittenRange): number => {
  const at = range.where.start - sentence.start
  const before = part(sentence, Math.max(0, at - AROUND), at)
  if (firstMatch(part(sentence, Math.max(0, at - 30), at), never)) return 0
  const inSection = sentence.block.section === 'period' ? 8 : 0
  const sure = firstMatch(part(sentence, Math.max(0, at - AROUND), range.where.end - sentence.start), surely)
    ? 5
    : 0
  const related = firstMatch(sentence, perhaps) ? 2 : 0
  const close = firstMatch(before, perhaps) ? 2 : 0
  const whole = range.end || range.event ? 1 : range.start !== null && range.start.month === null ? -5 : 0
  return inSection + sure + related + close + whole
}

const ENOUGH = 5
const FIRST_SENTENCES = 300

const isAnniversary = ({ start, end }: WrittenRange): boolean =>
  start?.year != null && end?.year != null && end.year - start.year >= 10 && start.day !== null

const insideBrackets = (sentence: Passage, range: WrittenRange): boolean => {
  const before = sentence.text.slice(
    Math.max(0, range.where.start - sentence.start - 40),
    range.where.start - sentence.start,
  )
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

type Candidate = { readonly range: WrittenRange; readonly weight: number; readonly isStage: boolean }

const stageBefore = shape('(?:đợt|giai đoạn|bước) (?:\\d|i{1,3}|iv|một|hai|ba|bốn)[\\s:,(-]{0,4}$')

const isStage = (sentence: Passage, range: WrittenRange): boolean => {
  const at = range.where.start - sentence.start
  return firstMatch(part(sentence, Math.max(0, at - 30), at), stageBefore) !== null
}

const candidatesIn = (sentence: Sentence): readonly Candidate[] =>
  [...rangesIn(sentence), ...bareRangesIn(sentence).filter((range) => !insideBrackets(sentence, range))]
    .filter((range) => !isAnniversary(range))
    .map((range) => ({ range, weight: weightOf(sentence, range), isStage: isStage(sentence, range) }))

const serial = ({ year, month, day }: WrittenDate): number =>
  (year ?? 0) * 372 + (month ?? 1) * 31 + (day ?? 1)

/** Dated stages make up the period together: from the start of the first to the end of the last. */
const joined = (range: WrittenRange, stages: readonly WrittenRange[]): WrittenRange => {
  if (!stages.includes(range) || stages.length < 2) return range
  const starts = stages.flatMap(({ start }) => start ?? []).sort((a, b) => serial(a) - serial(b))
  const ends = stages.flatMap(({ end }) => end ?? []).sort((a, b) => serial(b) - serial(a))
  return { ...range, start: starts[0] ?? range.start, end: ends[0] ?? range.end }
}

const PLAUSIBLE_DAYS = 372

/** An end before its start is a slip: from December to February of one year means that it began the year before. */
const straightened = (range: WrittenRange): { range: WrittenRange; remarks: readonly Remark[] } => {
  const { start, end } = range
  if (!start?.year || !end?.year || serial(end) >= serial(start)) return { range, remarks: [] }
  const earlier = { ...start, year: start.year - 1 }
  const mends = serial(end) >= serial(earlier) && serial(end) - serial(earlier) <= PLAUSIBLE_DAYS
  const remark: Remark = {
    code: 'period.end_before_start',
    values: {
      written: range.where.text.replace(/\s+/g, ' '),
      read: mends ? (dated(earlier)?.date ?? '') : '',
    },
    spans: [{ start: range.where.start, end: range.where.end }],
  }
  return { range: mends ? { ...range, start: earlier } : range, remarks: [remark] }
}

const withYear = (date: WrittenDate | null, year: YearGuess): WrittenDate | null =>
  date && date.year === null ? { ...date, year: year(date) } : date

const endOf = (date: WrittenDate | null, event: Passage | null): Found<PeriodEnd> | null => {
  const on = date ? dated(date) : null
  if (!on && !event) return null
  const where = date && on ? date.where : (event ?? date?.where)
  return where
    ? {
        value: {
          date: on?.date ?? null,
          precision: on?.precision ?? null,
          event: event ? event.text.replace(/\s+/g, ' ') : null,
        },
        spans: [{ start: where.start, end: where.end }],
      }
    : null
}

const tellsPeriod = (sentence: Sentence): boolean =>
  sentence.block.section === 'period' || headingOf(trimmed(sentence), false)?.name === 'period'

/** The campaign's own period: said outright ("Thời gian: từ … đến …"), else the years that its name gives. */
export const periodOf = (page: Page, names: readonly NameCandidate[], year: YearGuess): Period => {
  const candidates = page.sentences.flatMap(candidatesIn).filter(({ weight }) => weight >= ENOUGH)
  const [best] = [...candidates].sort((a, b) => b.weight - a.weight)
  const stages = candidates.filter(({ isStage }) => isStage).map(({ range }) => range)
  if (best) {
    const { range, remarks } = straightened(joined(best.range, stages))
    const [start, end] = [withYear(range.start, year), withYear(range.end, year)]
    return { start: endOf(start, null), end: endOf(end, range.event), remarks }
  }
  const told = page.sentences.slice(0, FIRST_SENTENCES).find(tellsPeriod)
  const until = told ? endIn(told) : null
  const within = told ? periodNamedIn(told) : null
  if (within && !until) return { ...within, remarks: [] }
  const named = namedPeriod(page, names)
  if (until) return { start: named.start, end: endOf(withYear(until.date, year), null), remarks: [] }
  return { ...named, remarks: [] }
}
