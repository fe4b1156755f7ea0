import type { ReadingFields } from '../documents/reading-fields.ts'
import type { Found, Span } from '../documents/reading/passage.ts'
import type { CitedDocument, DatedAs, Responsibility } from '../documents/reading/reading.ts'
import { isDay } from '../platform/plain/day.ts'
import { fold } from '../platform/plain/vietnamese.ts'
import { lastDayOf } from './campaign.ts'
import type { RecordInput } from './campaign-input.ts'
import type { IndicatorTree } from './tables.ts'

/** Who records it, and what the text is: what no reading can know. */
export type ReadingContext = {
  readonly readingId: string | null
  readonly launcherId: number
  readonly standingId: number | null
  /** The province of the launcher: a bare "UBND tỉnh" is its committee. */
  readonly province: { readonly id: number; readonly name: string } | null
  /** The tree on which the launcher counts. */
  readonly tree: IndicatorTree
  /** The document itself, or news that tells of it. */
  readonly knownBy: 'full' | 'reported'
  readonly sourceName?: string | null
  readonly sourceAddress?: string | null
}

/** From the first place it was read from to the last; by hand: none. */
const spanOf = (spans: readonly Span[]) => ({
  spanStart: spans.length > 0 ? Math.min(...spans.map(({ start }) => start)) : null,
  spanEnd: spans.length > 0 ? Math.max(...spans.map(({ end }) => end)) : null,
})

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

const firstDays = { day: '', month: '-01', year: '-01-01' } as const

const boundaryOf = (
  read: { date: string | null; precision: DatedAs['precision'] | null } | null | undefined,
) => {
  if (!read?.date) return null
  const precision = read.precision ?? 'day'
  const on = `${read.date}${firstDays[precision]}`
  return isDay(on) ? { on, precision } : null
}

/** The issuer's full name in the register: "UBND tỉnh" → "UBND tỉnh Bình Mẫu", "Tỉnh ủy" → "Tỉnh ủy Bình Mẫu". */
export const fullIssuer = (asWritten: string, province: ReadingContext['province']): string => {
  if (!province) return asWritten
  const bare = province.name.replace(/^(?:tỉnh|thành phố) /i, '')
  if (/ tỉnh$/i.test(asWritten)) return asWritten.replace(/ tỉnh$/i, ` ${province.name}`)
  return /(?:Tỉnh|Thành) (?:ủy|uỷ)$/iu.test(asWritten) ? `${asWritten} ${bare}` : asWritten
}

const isCommittee = (issuer: string, name: string): boolean =>
  [`UBND ${name}`, `Ủy ban nhân dân ${name}`, `Chủ tịch UBND ${name}`].includes(issuer)

const dayOf = (date: Found<string> | null): string | null => (date && isDay(date.value) ? date.value : null)

const named = (cited: CitedDocument, { province }: ReadingContext) => {
  const asWritten = cited.issuer?.value ?? ''
  const issuerName = fullIssuer(asWritten, province)
  return {
    number: cited.number?.value ?? null,
    kind: cited.type?.value ?? 'Văn bản',
    issuedOn: dayOf(cited.date),
    issuerId: province && isCommittee(issuerName, province.name) ? province.id : null,
    issuerName,
    ...(issuerName === asWritten ? {} : { asWritten }),
  }
}

const isCitable = (cited: CitedDocument): boolean => cited.number !== null && cited.issuer !== null

const launchDocument = (fields: ReadingFields, text: string, context: ReadingContext) => {
  const launch = fields.documents.find(({ role }) => role === 'launch')
  const issuerName = fullIssuer(fields.issuer?.value ?? launch?.issuer?.value ?? '', context.province)
  const { knownBy, sourceName = null, sourceAddress = null } = context
  return {
    number: launch?.number?.value ?? null,
    kind: launch?.type?.value ?? 'Văn bản',
    issuedOn: dayOf(launch?.date ?? null),
    issuerId: context.launcherId,
    issuerName,
    subject: knownBy === 'full' ? (fields.title?.value ?? null) : null,
    knownBy,
    text,
    sourceName,
    sourceAddress,
  }
}

const responsibilityOf = ({ who, what, wording, mode, due }: Responsibility) => {
  const until = boundaryOf(due?.value)
  return {
    who: capitalised(who.value),
    what: what.value,
    mode: mode === 'giao' ? ('assigned' as const) : ('requested' as const),
    dueOn: until ? lastDayOf(until) : null,
    ...spanOf(wording.spans),
  }
}

const follows = /thuong truc|theo doi|don doc/

/** Whom the text charges with following the campaign ("Giao … theo dõi, đôn đốc"), in the order of the text. */
export const followersIn = ({ responsibilities }: ReadingFields): readonly string[] =>
  responsibilities
    .filter(({ mode, wording }) => mode === 'giao' && follows.test(fold(wording.value)))
    .map(({ who }) => who.value)

/** What a share is said of stands before its verb: "học sinh của trường | được học bơi". */
const predicate =
  / (?:đều|được|đã|tham gia|đạt|có|hoàn thành|thực hiện|không|chấp hành|đăng ký|ký|biết|sử dụng|nộp|đi)(?= )/iu

/**
 * What is counted and of how many, proposed from the name of a share; a clerk looks at both. Empty where the name has
 * no verb by which to part it.
 */
export const partsOfShare = (
  name: string,
): { readonly numeratorName: string; readonly denominatorName: string } | null => {
  const verb = predicate.exec(name)
  const whole = verb ? name.slice(0, verb.index).trim() : ''
  if (!verb || whole === '') return null
  const of = whole.slice(0, 1).toLowerCase() + whole.slice(1)
  const done = name.slice(verb.index).replace(/^ đều(?= )/iu, '')
  return { numeratorName: `Số ${of}${done}`, denominatorName: `Tổng số ${of}` }
}

const indicatorsOf = ({ indicators }: ReadingFields, tree: IndicatorTree) =>
  indicators.map(({ name, value, unit, op }, at) => ({
    code: `CT${String(at + 1).padStart(2, '0')}`,
    name: capitalised(name.value),
    kind: unit.value === '%' ? ('ratio' as const) : ('count' as const),
    unit: unit.value,
    direction: op === '<=' ? ('down' as const) : ('up' as const),
    target: value.value,
    ...(unit.value === '%' ? partsOfShare(name.value) : null),
    tree,
    ...spanOf([...name.spans, ...value.spans]),
  }))

/**
 * The input of campaign.record, filled in from a reading of the launch text as it stands after mending by hand. What
 * the reading does not hold stays empty; nothing is related to another campaign until a person says so.
 */
export const recordFromReading = (
  fields: ReadingFields,
  text: string,
  context: ReadingContext,
): RecordInput => ({
  readingId: context.readingId,
  launcherId: context.launcherId,
  standingId: context.standingId,
  name: capitalised(fields.campaignName?.value ?? fields.title?.value ?? ''),
  occasion: fields.occasion ? capitalised(fields.occasion.value) : null,
  purpose: fields.purpose.map(({ value }) => capitalised(value)).join('\n') || null,
  start: boundaryOf(fields.start?.value),
  end: boundaryOf(fields.end?.value),
  endEvent: fields.end?.value.event ?? null,
  earlierStartConfirmed: (fields.start?.spans.length ?? 0) > 0,
  document: launchDocument(fields, text, context),
  cited: fields.documents.flatMap((cited) =>
    cited.role !== 'launch' && isCitable(cited) ? [{ role: cited.role, ...named(cited, context) }] : [],
  ),
  contents: fields.contents.map(({ wording }) => ({
    text: capitalised(wording.value),
    ...spanOf(wording.spans),
  })),
  audiences: fields.targets.map(({ value, spans }) => ({ text: capitalised(value), ...spanOf(spans) })),
  responsibilities: fields.responsibilities.map(responsibilityOf),
  phases: fields.phases.map(({ name, start, end }) => ({
    name: capitalised(name.value),
    start: boundaryOf(start?.value),
    end: boundaryOf(end?.value),
    ...spanOf(name.spans),
  })),
  indicators: indicatorsOf(fields, context.tree),
})
