import { datesIn, isOnCalendar } from './dates.ts'
import { brokenNumbers } from './document-numbers.ts'
import type { Page } from './page.ts'
import { matches, type Passage, type Span, wording } from './passage.ts'
import { shape } from './pattern.ts'

export type RemarkCode =
  | 'lead.printed_twice'
  | 'list.item_glued'
  | 'term.differs'
  | 'period.end_before_start'
  | 'date.not_on_calendar'
  | 'issuer.misprinted'
  | 'number.unreadable'
  | 'text.cut_off'

/** Something a person should look at: a code with values; its sentence stands in words.ts. */
export type Remark = {
  readonly code: RemarkCode
  readonly values: Readonly<Record<string, string | number>>
  readonly spans: readonly Span[]
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

const LONG_PARAGRAPH = 120
const SHARED_TAIL = 160

/** Two long paragraphs whose last words are the same: the lead was printed again. */
const printedTwice = (page: Page): readonly Remark[] => {
  const seen = new Map<string, Passage>()
  return page.blocks.flatMap(({ whole }) => {
    if (whole.text.trim().length < LONG_PARAGRAPH) return []
    const tail = wording(whole).toLowerCase().slice(-SHARED_TAIL)
    const first = seen.get(tail)
    if (!first) seen.set(tail, whole)
    return first
      ? [
          {
            code: 'lead.printed_twice' as const,
            values: { opening: `${wording(whole).slice(0, 60)}…` },
            spans: [spanOf(first), spanOf(whole)],
          },
        ]
      : []
  })
}

const glued = (page: Page): readonly Remark[] =>
  page.glued.map(({ marker, where }) => ({
    code: 'list.item_glued' as const,
    values: { marker },
    spans: [spanOf(where)],
  }))

const term = shape('nhiệm kỳ (?<from>\\d{4}) ?- ?(?<to>\\d{4})')

/** The same term of office with two ends (a slip in one of many places): the rarer one is pointed at. */
const differingTerms = (page: Page): readonly Remark[] => {
  const byStart = new Map<string, Map<string, Passage[]>>()
  for (const match of page.sentences.flatMap((sentence) => matches(sentence, term))) {
    const from = match.group('from')?.text ?? ''
    const to = match.group('to')?.text ?? ''
    const ends = byStart.get(from) ?? new Map<string, Passage[]>()
    ends.set(to, [...(ends.get(to) ?? []), match.whole])
    byStart.set(from, ends)
  }
  return [...byStart].flatMap(([from, ends]) => {
    const [usual, ...rare] = [...ends].sort((a, b) => b[1].length - a[1].length)
    if (!usual) return []
    return rare.map(([to, places]) => ({
      code: 'term.differs' as const,
      values: { written: `${from}-${to}`, elsewhere: `${from}-${usual[0]}`, times: places.length },
      spans: places.map(spanOf),
    }))
  })
}

const offCalendar = (page: Page): readonly Remark[] =>
  page.sentences.flatMap(datesIn).flatMap((date) =>
    isOnCalendar(date)
      ? []
      : [
          {
            code: 'date.not_on_calendar' as const,
            values: { written: wording(date.where) },
            spans: [spanOf(date.where)],
          },
        ],
  )

const unreadable = (page: Page): readonly Remark[] =>
  page.sentences.flatMap(brokenNumbers).map((where) => ({
    code: 'number.unreadable' as const,
    values: { written: wording(where) },
    spans: [spanOf(where)],
  }))

/** The last paragraph stops in the middle of a word or an item. */
const cutOff = (page: Page): readonly Remark[] => {
  const last = page.blocks.at(-1)?.whole
  const isCut =
    last !== undefined && last.text.trim().length > LONG_PARAGRAPH && /[\p{L},]\s*$/u.test(last.text)
  return isCut
    ? [{ code: 'text.cut_off', values: { ending: wording(last).slice(-40) }, spans: [spanOf(last)] }]
    : []
}

/** What the whole text shows at once; readers of single fields add their own remarks. */
export const remarksOn = (page: Page): readonly Remark[] => [
  ...printedTwice(page),
  ...glued(page),
  ...differingTerms(page),
  ...offCalendar(page),
  ...unreadable(page),
  ...cutOff(page),
]
