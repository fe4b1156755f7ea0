import type { Page, Sentence } from './page.ts'
import { firstMatch, type Found, foundTogether, matches, part, type Passage, trimmed } from './passage.ts'
import { shape } from './pattern.ts'
import { type Quantity, quantitiesIn, unitName } from './quantities.ts'
import type { Indicator, Operator } from './reading.ts'

/** The sentence sets a target; a plain figure is a result. */
const target = shape(
  '(?<![\\p{L}])(?:phấn đấu|mục tiêu|chỉ tiêu|được giao|đặt ra|phải|ít nhất|tối thiểu|cần đạt|yêu cầu|đảm bảo(?: \\p{L}+){0,3} \\d|bảo đảm(?: \\p{L}+){0,3} \\d|điểm chuẩn|không quá|trở lên|đến năm \\d{4},? có)(?![\\p{L}])',
)
const result = shape(
  '(?<![\\p{L}])(?:đã (?:đạt|có|được|thực hiện|tổ chức|hoàn thành|vượt)|kết quả(?: năm| cho| đạt|,)|hoàn thành dự toán|so với cùng kỳ|ước (?:đạt|tăng)|trong năm qua|năm qua|đến nay|hiện nay|trước đó|hiện có)(?![\\p{L}])',
)
const aimsDespite = shape('(?<![\\p{L}])(?:phấn đấu|mục tiêu|chỉ tiêu)(?![\\p{L}])')

const boundary = shape(
  '(?<!tp)[;:.](?= |$)|,(?!\\d)| và (?=đạt|thực hiện|thu|giảm|tăng|\\d|ít nhất|ba |hai |một |bốn )| trong đó| nhất là',
)
const cues = shape(
  '^(?:(?:ít nhất|tối thiểu|khoảng|đạt|trên|hơn|từ|là|có|được|đảm bảo|bảo đảm|phấn đấu|phải|và|với|cần|đến|còn|dưới|mục tiêu|đặt mục tiêu|nhằm|ngoài ra|mức|thêm|tăng(?! trưởng| cường)|ra|vượt|thi đua|lên|hết năm \\d{4})(?![\\p{L}]) {0,3})+',
)
const extraAfter = shape('^,? ?(?:trở lên|trở xuống|trong tổng số)(?![\\p{L}])')
const cuesBehind = shape(
  '(?:(?: |^)(?:ít nhất|tối thiểu|khoảng|đạt|trên|hơn|là|có|được|phấn đấu|phải|cần|cho|từ|dưới|không quá|tối đa|đảm bảo|bảo đảm|thu được|lên|xuống))+ ?$',
)
const subject = shape('^.*(?:phấn đấu|đặt mục tiêu|mục tiêu đặt ra là|yêu cầu|phải|cần) ')

const least = shape('(?:ít nhất|tối thiểu|trên|hơn|từ|không dưới|không thấp hơn) ?$')
const most = shape('(?:không quá|tối đa|dưới|không vượt quá) ?$')
const orMore = shape('^,? ?(?:trở lên|hoặc hơn)')

const operatorOf = (sentence: Passage, quantity: Quantity): Operator | null => {
  const at = quantity.where.start - sentence.start
  const before = part(sentence, Math.max(0, at - 24), at)
  if (firstMatch(before, least) || firstMatch(part(sentence, quantity.where.end - sentence.start), orMore))
    return '>='
  return firstMatch(before, most) ? '<=' : null
}

/** The words right around a quantity, up to the marks that part one figure from the next. */
const around = (sentence: Passage, quantity: Quantity): { before: Passage; after: Passage } => {
  const at = quantity.where.start - sentence.start
  const to = quantity.where.end - sentence.start
  const cuts = matches(sentence, boundary)
  const left = cuts.findLast((cut) => cut.to <= at)?.to ?? 0
  const right = cuts.find((cut) => cut.from >= to)?.from ?? sentence.text.length
  return { before: part(sentence, left, at), after: part(sentence, to, right) }
}

const LONGEST_BEFORE = 70

/** What is measured: what follows the figure, with what leads to it when that says more than "đạt ít nhất". */
const nameOf = (sentence: Passage, quantity: Quantity): Found<string> | null => {
  const { before, after: behind } = around(sentence, quantity)
  const extra = firstMatch(behind, extraAfter)
  const after = extra ? part(behind, extra.to) : behind
  const frame = firstMatch(before, subject)
  const told = frame ? part(before, frame.to) : before
  const tail = firstMatch(told, cuesBehind)
  const bare = trimmed(tail ? part(told, 0, tail.from) : told)
  const lead = firstMatch(bare, cues)
  const led = trimmed(lead ? part(bare, lead.to) : bare)
  const isCounted = !quantity.unit.text.includes('%')
  const followed = trimmed(
    isCounted && !/đồng|điểm/.test(quantity.unit.key) ? wider(sentence, quantity.unit, after) : after,
  )
  const leading = led.text.length > 2 && led.text.length <= LONGEST_BEFORE ? [led] : []
  const pieces = [
    ...(followed.text.split(/\s+/).length >= 4 && leading.length === 0 ? [] : leading),
    followed,
  ]
  const named = pieces.filter(({ text }) => text.length > 1)
  return named.length > 0 ? foundTogether(named, ' ') : null
}

const wider = (sentence: Passage, unit: Passage, after: Passage): Passage =>
  part(sentence, unit.start - sentence.start, after.end - sentence.start)

const setsTarget = (sentence: Sentence): boolean => {
  const { section, rank } = sentence.block
  if (section === 'indicators' || (section === 'contents' && rank !== null))
    return !firstMatch(sentence, result)
  if (!firstMatch(sentence, target)) return false
  return !firstMatch(sentence, result) || firstMatch(sentence, aimsDespite) !== null
}

const indicatorOf = (sentence: Passage, quantity: Quantity): readonly Indicator[] => {
  const name = nameOf(sentence, quantity)
  if (!name) return []
  const at = ({ start, end }: Passage) => [{ start, end }]
  return [
    {
      name,
      value: { value: quantity.value, spans: at(quantity.number) },
      unit: { value: unitName(quantity.unit), spans: at(quantity.unit) },
      op: operatorOf(sentence, quantity),
    },
  ]
}

/** "2 huyện A và B …": so many places, which are named. */
const namesPlaces = (sentence: Passage, quantity: Quantity): boolean =>
  /^\s\p{Lu}\p{Ll}/u.test(sentence.text.slice(quantity.where.end - sentence.start))

/** A figure of the opening may come again in the text: a broken number once, a round one by its name. */
const isAgain = (seen: readonly Indicator[], next: Indicator): boolean =>
  seen.some(
    (one) =>
      one.value.value === next.value.value &&
      one.unit.value === next.unit.value &&
      (!Number.isInteger(next.value.value) ||
        next.value.value >= 1000 ||
        one.name.value.slice(0, 25) === next.name.value.slice(0, 25)),
  )

/** The targets that the text sets in figures; results, attendance, money spent and durations are none. */
export const indicatorsOf = (page: Page): readonly Indicator[] => {
  const seen: Indicator[] = []
  for (const sentence of page.sentences) {
    if (!setsTarget(sentence)) continue
    const counted = quantitiesIn(sentence).filter((quantity) => !namesPlaces(sentence, quantity))
    for (const indicator of counted.flatMap((quantity) => indicatorOf(sentence, quantity))) {
      if (!isAgain(seen, indicator)) seen.push(indicator)
    }
  }
  return seen
}
