import { matches, type Passage } from './passage.ts'
import { oneOf, shape } from './pattern.ts'

/** A number with its unit as the text has them. */
export type Quantity = {
  readonly value: number
  readonly number: Passage
  readonly unit: Passage
  readonly where: Passage
}

const numberWords: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
}

/** Units that a campaign's target is counted in. Days, months and counts of forms or points of a text are not. */
const countUnits = [
  'tỷ đồng',
  'tỉ đồng',
  'triệu đồng',
  'nghìn đồng',
  'tỷ',
  'tỉ',
  'điểm',
  'vụ án',
  'vụ',
  'hành vi',
  'xã',
  'huyện',
  'thôn',
  'bản',
  'hộ',
  'hộ gia đình',
  'người',
  'mô hình',
  'công trình',
  'ha',
  'héc ta',
  'tấn',
  'km',
  'm2',
  'sáng kiến',
  'đề tài',
  'giải pháp',
  'cây',
  'nhà',
  'căn nhà',
  'sản phẩm',
  'doanh nghiệp',
  'hợp tác xã',
  'đảng viên',
  'đoàn viên',
  'hội viên',
  'cử tri',
  'lượt người',
  'tin bài',
  'bài viết',
  'trường',
  'lớp',
  'phần việc',
  'điển hình',
]

const written = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d{1,7}(?:[,.]\\d{1,3})?'
const percent = shape(`(?<![\\p{L}\\d.,/])(?<number>${written}) ?(?<unit>%|phần trăm)`)
const counted = shape(
  `(?<![\\p{L}\\d.,/-])(?<number>${written}|${oneOf(Object.keys(numberWords))}) (?<unit>${oneOf(countUnits)})(?![\\p{L}])`,
)

/** 12.300 → 12300; 12,5 → 12.5; 2.1 → 2.1 (a dot before one or two digits is a decimal). */
const valueOf = (written: string): number => {
  const word = numberWords[written]
  if (word !== undefined) return word
  const isGrouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(written)
  return Number((isGrouped ? written.replaceAll('.', '') : written).replace(',', '.'))
}

const shortUnit: Readonly<Record<string, string>> = { 'phần trăm': '%', 'vụ án': 'vụ' }

export const unitName = (unit: Passage): string => {
  const key = unit.key.replace(/ +/g, ' ')
  return shortUnit[key] ?? key
}

export const quantitiesIn = (passage: Passage): readonly Quantity[] =>
  [...matches(passage, percent), ...matches(passage, counted)]
    .flatMap((match) => {
      const number = match.group('number')
      const unit = match.group('unit')
      return number && unit ? [{ value: valueOf(number.key), number, unit, where: match.whole }] : []
    })
    .sort((a, b) => a.where.start - b.where.start)
