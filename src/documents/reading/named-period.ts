import type { NameCandidate } from './campaign-name.ts'
import type { Page } from './page.ts'
import { firstMatch, type Found, type Match, matches, part, type Passage } from './passage.ts'
import { shape } from './pattern.ts'
import type { PeriodEnd } from './reading.ts'

type NamedPeriod = { readonly start: Found<PeriodEnd> | null; readonly end: Found<PeriodEnd> | null }

const pair = '(?<first>20\\d{2}|19\\d{2}) ?(?:-|đến(?: năm)?) ?(?<last>20\\d{2}|19\\d{2})(?![\\d/])'
const notTerm = '(?<!nhiệm kỳ:? ?|năm học |năm học: |khóa |/|\\d)'

/** Periods as names and titles give them. An office's term or an anniversary is none. */
const spans = shape(`(?:giai đoạn|các năm|trong năm|từ năm|năm|\\()? ?${notTerm}${pair}`)
const half = shape(
  `(?:(?<six>6|sáu) tháng (?<which>đầu|cuối)(?: năm)?|học kỳ (?<term>i{1,2}|[12]),? năm học) (?:năm )?(?<year>20\\d{2})`,
)
const quarter = shape('quý (?<quarter>iv|i{1,3}|[1-4])(?:/|,? năm |[ ])(?<year>20\\d{2})')
const single = shape(
  '(?<![\\p{L}])(?<!ngày \\d{1,2}/\\d{1,2}/|nhiệm kỳ )năm (?<year>20\\d{2}|19\\d{2})(?! ?[-/] ?\\d)',
)
const schoolYear = shape('năm học (?<first>20\\d{2}) ?- ?(?<last>20\\d{2})')

const at = (date: string, precision: 'year' | 'month', where: Passage): Found<PeriodEnd> => ({
  value: { date, precision, event: null },
  spans: [{ start: where.start, end: where.end }],
})

const quarters: Readonly<Record<string, readonly [string, string]>> = {
  i: ['01', '03'],
  ii: ['04', '06'],
  iii: ['07', '09'],
  iv: ['10', '12'],
  1: ['01', '03'],
  2: ['04', '06'],
  3: ['07', '09'],
  4: ['10', '12'],
}

const text = (match: Match, name: string): string => match.group(name)?.key ?? ''

/** The period that one phrase names, the most exact shape first. */
export const periodNamedIn = (passage: Passage): NamedPeriod | null => {
  const halfYear = firstMatch(passage, half)
  if (halfYear && halfYear.group('six')) {
    const [from, to] = text(halfYear, 'which') === 'đầu' ? ['01', '06'] : ['07', '12']
    const year = text(halfYear, 'year')
    return {
      start: at(`${year}-${from}`, 'month', halfYear.whole),
      end: at(`${year}-${to}`, 'month', halfYear.whole),
    }
  }
  const ofQuarter = firstMatch(passage, quarter)
  const months = ofQuarter ? quarters[text(ofQuarter, 'quarter')] : undefined
  if (ofQuarter && months) {
    const year = text(ofQuarter, 'year')
    return {
      start: at(`${year}-${months[0]}`, 'month', ofQuarter.whole),
      end: at(`${year}-${months[1]}`, 'month', ofQuarter.whole),
    }
  }
  const years = matches(passage, spans).find(
    (match) => Number(text(match, 'last')) - Number(text(match, 'first')) <= 15,
  )
  const range = firstMatch(passage, schoolYear) ?? years
  if (range)
    return {
      start: at(text(range, 'first'), 'year', range.whole),
      end: at(text(range, 'last'), 'year', range.whole),
    }
  const year = firstMatch(passage, single)
  return year
    ? { start: at(text(year, 'year'), 'year', year.whole), end: at(text(year, 'year'), 'year', year.whole) }
    : null
}

const celebrates = shape('k[ỷỉ] niệm|chào mừng|bầu cử|nhiệm kỳ')
const opensOrSums = shape('phát động|tổng kết|sơ kết|ban hành|triển khai|ký kết|đăng ký')
const AROUND = 60
const SURE = 60

const isWithin = (home: Passage, inner: Passage): boolean =>
  home.start <= inner.start && home.end >= inner.end

/** The words right around a name: "chủ đề thi đua năm … “…”", "“…” năm …". */
const surroundings = ({ name, home }: NameCandidate): Passage | null =>
  isWithin(home, name)
    ? part(home, Math.max(0, name.start - home.start - AROUND), name.end - home.start + 25)
    : null

/**
 * The years that the campaign's name tells, or its surroundings, or the title, or the sentences that launch it. A name
 * that celebrates an anniversary or an election tells no period.
 */
export const namedPeriod = (page: Page, names: readonly NameCandidate[]): NamedPeriod => {
  const [best] = names
  if (!best) return { start: null, end: null }
  const near = surroundings(best)
  const others = names.filter(({ weight }) => weight >= SURE)
  const homes = [
    ...(page.title ? [page.title] : []),
    ...others.slice(0, 4).flatMap(({ home }) => (firstMatch(home, opensOrSums) ? [home] : [])),
  ]
  const places = [best.name, ...(near ? [near] : []), ...others.map(({ name }) => name), ...homes]
  for (const place of places) {
    const period = firstMatch(place, celebrates) ? null : periodNamedIn(place)
    if (period) return period
  }
  return { start: null, end: null }
}
