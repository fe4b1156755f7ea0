import { fold } from '../../platform/plain/vietnamese.ts'
import { type DocumentNumber, documentNumbersIn } from './document-numbers.ts'
import { datesIn, type WrittenDate } from './dates.ts'
import { organisationAtStart } from './organisations.ts'
import type { Page } from './page.ts'
import { firstMatch, type Found, matches, part, type Passage, stretch, trimmed, wording } from './passage.ts'
import { oneOf, shape } from './pattern.ts'
import { typeNames } from './vocabulary-documents.ts'
import { organisationHeads } from './vocabulary-organisations.ts'

/** The head of an official document: agency, number, place and date, type. */
export type Letterhead = {
  readonly number: DocumentNumber
  readonly date: WrittenDate | null
  readonly type: Passage | null
  readonly issuer: Found<string> | null
}

const REACH = 2500

const numberLine = shape('(?<=^|[\\s*])số {0,3}: {0,3}(?=\\d)')
const typeLine = shape(`^[\\s"]{0,4}(?<type>${oneOf(typeNames)})[\\s.:]{0,4}$`)
const motto = shape('cộng hòa xã hội chủ nghĩa việt nam|độc lập ?- ?tự do ?- ?hạnh phúc')
const placeAndDate = shape("[\\p{L} .'-]{2,60}, ?ngày ")
const agencyLine = shape(`^(?:${oneOf(organisationHeads)})(?![\\p{L}\\p{N}])`)

const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)

const small =
  /(?<![\p{L}])(?:tỉnh|huyện|xã|phường|quận|thị trấn|thành phố|thị xã|trường|và|nhân dân|ủy|uỷ|chỉ huy|quân sự|thi đua|khen thưởng)(?![\p{L}])/giu

/** "TỈNH" is a syllable of the language; "UBND", "THCS" are not and keep their capitals. */
const isSyllable = (word: string): boolean =>
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/.test(
    fold(word),
  )

/** A line of capitals as running text would write it: words of rank small, names with capitals. */
const asRunningText = (capitals: string): string => {
  const titled = capitals.replace(/[\p{L}\p{N}&]+/gu, (word) =>
    isSyllable(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word,
  )
  const lowered = titled.replace(small, (word) => word.toLowerCase())
  return lowered.charAt(0).toUpperCase() + lowered.slice(1)
}

/** The agency's lines: the last body named above the number, with the line that goes on with its place. */
const agencyOf = (head: Passage): Found<string> | null => {
  const lines: Passage[] = []
  let at = 0
  for (const raw of head.text.split('\n')) {
    const line = part(head, at, at + raw.length)
    at += raw.length + 1
    const cut = firstMatch(line, motto)
    const bare = trimmed(cut ? part(line, 0, cut.from) : line)
    if (isCapitals(bare.text)) lines.push(bare)
  }
  const first = lines.findLastIndex((line) => firstMatch(line, agencyLine))
  const start = lines[first]
  if (!start) return null
  const next = lines[first + 1]
  const isPlace =
    next !== undefined && /^(?:tỉnh|huyện|xã|phường|quận|thị|thành phố|trường|tp)(?![\p{L}])/u.test(next.key)
  const whole = isPlace ? stretch(head, start, next) : start
  return { value: asRunningText(wording(whole)), spans: [{ start: whole.start, end: whole.end }] }
}

/** The same body as running text names it, when the text does. */
const inRunningText = (page: Page, agency: Found<string>): Found<string> => {
  const key = agency.value.toLowerCase()
  const known = page.sentences
    .slice(0, 60)
    .flatMap((sentence) =>
      matches(sentence, shape(key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))).map(({ from }) =>
        part(sentence, from),
      ),
    )
    .find((rest) => !isCapitals(rest.text.slice(0, 12)))
  const name = known ? organisationAtStart(known) : null
  return name
    ? { value: wording(name), spans: [...agency.spans, { start: name.start, end: name.end }] }
    : agency
}

/** The head of the document when the text opens with one ("Số: …/…", place and date, type in a line of its own). */
export const letterheadOf = (page: Page): Letterhead | null => {
  const top = part(page.whole, 0, REACH)
  const said = matches(top, numberLine).flatMap(({ to }) => {
    const [number] = documentNumbersIn(part(top, to, to + 60))
    return number && number.where.start - top.start - to < 3 ? [number] : []
  })
  const number = said[0]
  if (!number) return null
  const isTail = page.lines.some((line) => line.role === 'tail' && line.start < number.where.start)
  if (isTail) return null
  const place = matches(top, placeAndDate).at(0)
  const date = place ? (datesIn(part(top, place.to - 5, place.to + 40))[0] ?? null) : null
  const typeOn = page.lines
    .map((line) => firstMatch(line, typeLine)?.group('type') ?? null)
    .find((type) => type !== null)
  const agency = agencyOf(part(page.whole, 0, number.where.start))
  return { number, date, type: typeOn ?? null, issuer: agency ? inRunningText(page, agency) : null }
}
