import { fold, tidy } from '../../../platform/plain/vietnamese.ts'
import type { Values } from '../../../platform/plain/words.ts'
import type { TurnoutCallReason } from '../../tables.ts'
import { readClock } from '../election-day.ts'
import { looksLikeNames } from '../turnout-figure.ts'

/** The polling areas that a message may speak of: those of one commune. */
export type SpokenArea = {
  readonly id: number
  readonly number: number
  readonly code: string
  readonly listed: number
}

/** What a line of a chat was read as: a figure, an area that will be called again, or a question to the writer. */
export type ChatLine =
  | {
      readonly kind: 'figure'
      readonly text: string
      readonly area: SpokenArea
      readonly voted: number
      readonly listed: number
      readonly closed: boolean
      /** `09:10`; null: not said. */
      readonly time: string | null
    }
  | {
      readonly kind: 'call'
      readonly text: string
      readonly area: SpokenArea
      readonly reason: TurnoutCallReason
      readonly callAt: string | null
    }
  | { readonly kind: 'question'; readonly text: string; readonly code: string; readonly values: Values }

export const chatLimits = { lines: 200, line: 300 } as const

/** `Tổ 3`, `To 3`, `T3`, `Tổ bầu cử số 3`, `KV 3`, `khu vực bỏ phiếu số 3`; nothing but a number at the beginning is one too. */
const areaShape =
  /^(?:(?:to(?: bau cu)?|t|kv(?:bp)?|khu vuc(?: bo phieu)?|diem(?: bo phieu)?)[ .:]*(?:so )?)?(\d{1,4})(?![\d/,%]|\.\d)/
const codeShape = /^bc[ :]+([a-z0-9][a-z0-9.-]*)/
/** `235/241`, `235 trên 241`; thousands may be parted by a point. */
const fractionShape = /(?<![\d.,/])(\d[\d.]*) ?(?:\/|tren(?: tong(?: so)?)?) ?(\d[\d.]*)(?![\d/%])/g
const dayShape = /ngay \d{1,2}\/\d{1,2}(?:\/\d{2,4})?/g
const percentShape = /(\d+(?:[.,]\d+)?) ?(?:%|phan tram)/
const timeShape = /(?<![\d/])((?:[01]?\d|2[0-3])[hg:](?:[0-5]\d)?)(?!\d)/
const countShape = /(?<![\d.,/])(\d[\d.]*)(?![\d%/hg:])/
const againShape = /goi lai(?: luc)? ?(\d{1,2}[hg:](?:[0-5]\d)?)?/

const callReasons: readonly (readonly [RegExp, TurnoutCallReason])[] = [
  [/\bsong\b|mat mang/, 'no_signal'],
  [/mat dien|cup dien/, 'power_cut'],
  [/chua (?:kiem|dem|xong|co so)/, 'not_counted'],
  [/khong nghe may|khong lien lac|khong bat may/, 'no_answer'],
]

/** Whole numbers as they are written in chats: `1.204` is 1204; anything else is none. */
const whole = (digits: string): number | null => {
  const plain = /^\d{1,3}(?:\.\d{3})+$/.test(digits) ? digits.replaceAll('.', '') : digits
  return /^\d{1,7}$/.test(plain) ? Number(plain) : null
}

type Found =
  | { readonly area: SpokenArea; readonly rest: string }
  | { readonly code: string; readonly values: Values }

const areaOf = (line: string, areas: readonly SpokenArea[]): Found => {
  const byCode = codeShape.exec(line)
  if (byCode) {
    const code = byCode[1] ?? ''
    const area = areas.find((one) => fold(one.code) === code)
    return area
      ? { area, rest: line.slice(byCode[0].length) }
      : { code: 'chat.unknown_code', values: { code: code.toUpperCase() } }
  }
  const byNumber = areaShape.exec(line)
  if (!byNumber) return { code: 'chat.no_area', values: {} }
  const number = Number(byNumber[1])
  const area = areas.find((one) => one.number === number)
  if (!area) return { code: 'chat.unknown_area', values: { area: number } }
  return { area, rest: line.slice(byNumber[0].length) }
}

const callOf = (text: string, area: SpokenArea, rest: string): ChatLine | null => {
  const again = againShape.exec(rest)
  const reason = callReasons.find(([shape]) => shape.test(rest))?.[1]
  if (!again && !reason) return null
  return {
    kind: 'call',
    text,
    area,
    reason: reason ?? 'other',
    callAt: again?.[1] ? readClock(again[1]) : null,
  }
}

type Ask = (code: string, values?: Values) => ChatLine

type Counted = { readonly voted: number; readonly listed: number }

/** The count in what is left of a line, or what has to be asked. */
const countOf = (area: SpokenArea, rest: string, ask: Ask): Counted | ChatLine => {
  const fractions = [...rest.matchAll(fractionShape)]
  if (fractions.length > 1) return ask('chat.two_counts')
  const [fraction] = fractions
  const percent = percentShape.exec(rest)
  if (!fraction) {
    if (percent) return ask('chat.percent_only', { percent: percent[1] ?? '' })
    const bare = whole(countShape.exec(rest.replace(timeShape, ' '))?.[1] ?? '')
    if (bare === null) return ask('chat.no_count')
    // 91 of 91 is a count, 91 of 241 may be a share.
    if (bare <= 100 && area.listed > 100) return ask('chat.count_or_percent', { count: bare })
    return { voted: bare, listed: area.listed }
  }
  const voted = whole(fraction[1] ?? '')
  const listed = whole(fraction[2] ?? '')
  if (voted === null || listed === null || listed === 0) return ask('chat.no_count')
  const share = percent ? Number((percent[1] ?? '').replace(',', '.')) : null
  if (share !== null && Math.abs((voted / listed) * 100 - share) >= 1)
    return ask('chat.percent_differs', { percent: percent?.[1] ?? '', voted, listed })
  return { voted, listed }
}

const readLine = (text: string, areas: readonly SpokenArea[]): ChatLine => {
  const ask =
    (known: Values = {}): Ask =>
    (code, values = {}) => ({ kind: 'question', text, code, values: { ...known, ...values } })
  if (text.length > chatLimits.line) return ask()('chat.too_long')
  if (looksLikeNames(text)) return ask()('chat.names')
  const found = areaOf(fold(text).replace(/^[-*•+]+ */, ''), areas)
  if ('code' in found) return ask()(found.code, found.values)
  const { area } = found
  const rest = found.rest.replaceAll(dayShape, ' ')
  const asking = ask({ area: area.number })
  const hasCount = new RegExp(fractionShape.source).test(rest)
  const call = hasCount ? null : callOf(text, area, rest)
  if (call) return call
  const counted = countOf(area, rest, asking)
  if ('kind' in counted) return counted
  if (counted.voted > counted.listed) return asking('chat.over_listed', counted)
  const time = timeShape.exec(rest)?.[1]
  const closed = counted.voted === counted.listed || /dong hom|ket thuc bo phieu/.test(rest)
  return { kind: 'figure', text, area, ...counted, closed, time: time ? readClock(time) : null }
}

/** An area that a message names twice with different figures: which one holds has to be asked. */
const askTwice = (lines: readonly ChatLine[]): readonly ChatLine[] =>
  lines.map((line, at) => {
    if (line.kind === 'question') return line
    const other = lines.findIndex(
      (one, place) =>
        place !== at && one.kind !== 'question' && one.area.id === line.area.id && !sameMatter(one, line),
    )
    if (other < 0) return line
    const values = { area: line.area.number, other: other + 1 }
    return { kind: 'question', text: line.text, code: 'chat.twice', values }
  })

const sameMatter = (one: ChatLine, other: ChatLine): boolean =>
  one.kind === 'figure' && other.kind === 'figure' && one.voted === other.voted && one.listed === other.listed

/**
 * Reads the lines of a chat about one commune's polling areas. Every line that is not empty becomes a figure, a call or
 * a question; nothing is guessed. Pure; the text is kept nowhere.
 */
export const readChat = (text: string, areas: readonly SpokenArea[]): readonly ChatLine[] => {
  const lines = tidy(text)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, chatLimits.lines)
  return askTwice(lines.map((line) => readLine(line, areas)))
}
