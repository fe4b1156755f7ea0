import { readDay } from '../platform/plain/day.ts'
import { readNumber } from '../platform/plain/number.ts'
import { readBoundary } from './campaign.ts'
import { indicatorPhases, indicatorRuleShape } from './campaign-input.ts'
import type { IndicatorRow } from './tables.ts'

/** What was typed into a form about a campaign: field → text. Fields are named as the command's input is. */
export type Fields = Readonly<Record<string, string | readonly string[]>>

export const textIn = (fields: Fields, name: string): string => {
  const value = fields[name]
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim()
}

export const textOrNull = (fields: Fields, name: string): string | null => textIn(fields, name) || null

/** A day as the house writes it; what is none is handed on, so that it is refused where it was typed. */
export const dayIn = (fields: Fields, name: string): string | null => {
  const text = textOrNull(fields, name)
  return text && (readDay(text) ?? text)
}

/** A number; what is none is handed on as typed. */
export const numberIn = (fields: Fields, name: string): number | string | null => {
  const text = textOrNull(fields, name)
  if (text === null) return null
  const read = readNumber(text)
  return 'value' in read ? read.value : text
}

/** A day, month or year; what is none is handed on as typed. */
export const boundaryIn = (fields: Fields, name: string) => {
  const text = textOrNull(fields, name)
  return text === null ? null : (readBoundary(text) ?? { on: text, precision: 'day' })
}

/** What the fields of a row are called: `indicators.0.name`; `rowsIn` reads them back. */
export const fieldsOfRow =
  (list: string, at: number) =>
  (name: string): string =>
    `${list}.${at}.${name}`

/** The rows typed under `list.0.…`, `list.1.…`, without those whose `main` field was left empty. */
export const rowsIn = (fields: Fields, list: string, main: string): readonly ((name: string) => string)[] => {
  const shape = new RegExp(`^${list}\\.(\\d+)\\.`)
  const turns = new Set(Object.keys(fields).flatMap((name) => shape.exec(name)?.[1] ?? []))
  return [...turns]
    .map(Number)
    .sort((one, other) => one - other)
    .map((turn) => fieldsOfRow(list, turn))
    .map((fieldOf) => (name: string) => textIn(fields, fieldOf(name)))
    .filter((row) => row(main) !== '')
}

/** `12-345`, as a hidden field carries the place a row was read from. */
export const spanText = (span: { spanStart?: number | null; spanEnd?: number | null }): string =>
  span.spanStart == null || span.spanEnd == null ? '' : `${span.spanStart}-${span.spanEnd}`

const spanIn = (text: string) => {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(text) ?? []
  return {
    spanStart: start === undefined ? null : Number(start),
    spanEnd: end === undefined ? null : Number(end),
  }
}

type Row = (name: string) => string

const numberOf = (text: string): number | string | null => numberIn({ it: text }, 'it')

const codeAt = (turn: number): string => `CT${String(turn).padStart(2, '0')}`

/** `tiếng Thái; tiếng Mông`, as the parts of a breakdown and the steps of a scale are typed. */
const listIn = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean)

const measures = new Map([
  ['ratio', '%'],
  ['money', 'đồng'],
  ['yes_no', 'có/không'],
  ['scale', 'mức'],
  ['text', 'lời'],
])

const ruleFrom = (row: Row) => ({
  cumulative: row('cumulative') !== '',
  breakdown: listIn(row('breakdown')),
  numeratorNotAboveDenominator: row('mayExceed') === '',
  neverFallsWithinDay: row('neverFallsWithinDay') !== '',
  stretch: numberOf(row('stretch')),
  least: numberOf(row('least')),
  most: numberOf(row('most')),
  warnAbove: numberOf(row('warnAbove')),
  steps: listIn(row('steps')),
  covers: row('covers') || null,
  denominatorTimed: row('denominatorTimed') !== '',
  measure: row('measure') || null,
})

/** An indicator as its row of fields says it. */
const indicatorFrom = (row: Row) => ({
  code: row('code'),
  name: row('name'),
  kind: row('kind') || 'ratio',
  numeratorName: row('numeratorName') || null,
  denominatorName: row('denominatorName') || null,
  unit: row('unit') || (measures.get(row('kind') || 'ratio') ?? 'lượt'),
  direction: row('direction') || 'up',
  target: numberOf(row('target')),
  tree: row('tree'),
  rhythm: row('rhythm') || 'monthly',
  rule: ruleFrom(row),
  phases: indicatorPhases.filter((phase) => row(`phases.${phase}`) !== ''),
  secrecy: row('secrecy') || null,
  counted: row('measure') !== '',
  source: row('source') || null,
  ...spanIn(row('span')),
})

/** Indicators as typed; one without a code gets the next that is free. */
export const indicatorsFrom = (fields: Fields) => {
  const typed = rowsIn(fields, 'indicators', 'name').map(indicatorFrom)
  const taken = new Set(typed.map(({ code }) => code))
  return typed.map((indicator) => {
    if (indicator.code !== '') return indicator
    let turn = 1
    while (taken.has(codeAt(turn))) turn += 1
    taken.add(codeAt(turn))
    return { ...indicator, code: codeAt(turn) }
  })
}

/** The matter of a campaign as typed; launcher and standing agency are looked up by the route. */
export const matterFrom = (fields: Fields) => ({
  name: textIn(fields, 'name'),
  occasion: textOrNull(fields, 'occasion'),
  form: textIn(fields, 'form') || 'thematic',
  scope: textOrNull(fields, 'scope'),
  purpose: textOrNull(fields, 'purpose'),
  slogan: textOrNull(fields, 'slogan'),
  criteria: textOrNull(fields, 'criteria'),
  plan: textOrNull(fields, 'plan'),
  measures: textOrNull(fields, 'measures'),
  start: boundaryIn(fields, 'start.on'),
  end: boundaryIn(fields, 'end.on'),
  endEvent: textOrNull(fields, 'endEvent'),
  earlierStartConfirmed: textIn(fields, 'earlierStartConfirmed') !== '',
  contents: rowsIn(fields, 'contents', 'text').map((row) => ({ text: row('text'), ...spanIn(row('span')) })),
  audiences: rowsIn(fields, 'audiences', 'text').map((row) => ({
    text: row('text'),
    unitClass: row('unitClass') || null,
    ...spanIn(row('span')),
  })),
  responsibilities: rowsIn(fields, 'responsibilities', 'what').map((row) => ({
    who: row('who'),
    what: row('what'),
    mode: row('mode'),
    dueOn: dayIn({ it: row('dueOn') }, 'it'),
    ...spanIn(row('span')),
  })),
  phases: rowsIn(fields, 'phases', 'name').map((row) => ({
    name: row('name'),
    start: boundaryIn({ it: row('start.on') }, 'it'),
    end: boundaryIn({ it: row('end.on') }, 'it'),
    ...spanIn(row('span')),
  })),
  indicators: indicatorsFrom(fields),
})

/** By which document, or for which reason, a change is made. */
export const groundFrom = (fields: Fields) => {
  const number = textOrNull(fields, 'document.number')
  return {
    reason: textIn(fields, 'reason'),
    document: number && {
      kind: textIn(fields, 'document.kind'),
      number,
      issuedOn: dayIn(fields, 'document.issuedOn'),
    },
  }
}

/** An indicator as it is kept, in the shape that the fields take. */
export const indicatorShown = (indicator: IndicatorRow) => ({
  ...indicator,
  rule: indicatorRuleShape.safeParse(indicator.rule).data ?? {},
  phases: indicatorPhases.filter((phase) => indicator.phases.includes(phase)),
})
