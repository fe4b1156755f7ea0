import type { Found, Span } from './passage.ts'
import type { LaunchReading, PeriodEnd } from './reading.ts'

const value = <Value>(one: Found<Value> | null): Value | null => one?.value ?? null
const values = <Value>(many: readonly Found<Value>[]): readonly Value[] => many.map((one) => one.value)

const periodEnd = (end: Found<PeriodEnd> | null): PeriodEnd | null => value(end)

type Placed = readonly (readonly [path: string, one: Found<unknown> | null])[]

/** Every field's place in the text, by its path in the JSON: "documents.0.number" → [[start, end], …]. */
const placesOf = (reading: LaunchReading): Placed => [
  ['campaignName', reading.campaignName],
  ['occasion', reading.occasion],
  ['issuer', reading.issuer],
  ['start', reading.start],
  ['end', reading.end],
  ...reading.documents.flatMap(
    ({ number, type, date, issuer }, at): Placed => [
      [`documents.${at}.number`, number],
      [`documents.${at}.type`, type],
      [`documents.${at}.date`, date],
      [`documents.${at}.issuer`, issuer],
    ],
  ),
  ...reading.purpose.map((one, at) => [`purpose.${at}`, one] as const),
  ...reading.phases.map(({ name }, at) => [`phases.${at}.name`, name] as const),
  ...reading.targets.map((one, at) => [`targets.${at}`, one] as const),
  ...reading.contents.map(({ title }, at) => [`contents.${at}`, title] as const),
  ...reading.indicators.flatMap(
    ({ name, value, unit }, at): Placed => [
      [`indicators.${at}.name`, name],
      [`indicators.${at}.value`, value],
      [`indicators.${at}.unit`, unit],
    ],
  ),
  ...reading.responsibilities.flatMap(
    ({ who, what, due }, at): Placed => [
      [`responsibilities.${at}.who`, who],
      [`responsibilities.${at}.what`, what],
      [`responsibilities.${at}.due`, due],
    ],
  ),
  ...reading.awards.map((one, at) => [`awards.${at}`, one] as const),
  ...reading.participantsSigned.map((one, at) => [`participants_signed.${at}`, one] as const),
]

const pair = ({ start, end }: Span): readonly [number, number] => [start, end]

/** The reading as plain data: the shape of `thidua extract --json`. `spans` count in `text`. */
export const asData = (reading: LaunchReading) => ({
  kind: reading.kind,
  title: value(reading.title),
  documents: reading.documents.map((document) => ({
    number: value(document.number),
    type: value(document.type),
    date: value(document.date),
    issuer: value(document.issuer),
    role: document.role,
  })),
  campaignName: value(reading.campaignName),
  occasion: value(reading.occasion),
  issuer: value(reading.issuer),
  start: periodEnd(reading.start),
  end: periodEnd(reading.end),
  purpose: values(reading.purpose),
  phases: reading.phases.map(({ name, start, end }) => ({
    name: name.value,
    start: value(start),
    end: value(end),
  })),
  targets: values(reading.targets),
  contents: reading.contents.map(({ title }) => title.value),
  indicators: reading.indicators.map(({ name, value, unit, op }) => ({
    name: name.value,
    value: value.value,
    unit: unit.value,
    op,
  })),
  responsibilities: reading.responsibilities.map(({ who, what, mode, due }) => ({
    who: who.value,
    what: what.value,
    mode,
    due: value(due),
  })),
  awards: values(reading.awards),
  participants_signed: values(reading.participantsSigned),
  remarks: reading.remarks.map(({ code, values, spans }) => ({ code, values, spans: spans.map(pair) })),
  spans: Object.fromEntries(
    placesOf(reading).flatMap(([path, one]) => (one ? [[path, one.spans.map(pair)]] : [])),
  ),
  text: reading.text,
})

export const printJson = (reading: LaunchReading): string => `${JSON.stringify(asData(reading), null, 2)}\n`
