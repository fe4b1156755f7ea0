import { dateAtStart, datesIn, type WrittenDate } from './dates.ts'
import { type DocumentNumber, documentNumbersIn } from './document-numbers.ts'
import { isSpecific, namedBody, organisationsIn } from './organisations.ts'
import { bodyOfSigner } from './signer.ts'
import type { Sentence } from './page.ts'
import { firstMatch, part, type Passage } from './passage.ts'
import { oneOf, shape } from './pattern.ts'
import type { DocumentRole } from './reading.ts'
import { basisWords, issuingVerbs, typeNames } from './vocabulary-documents.ts'

/** One place where a sentence names a document by its number. */
export type Citation = {
  readonly number: DocumentNumber
  readonly type: Passage | null
  readonly date: WrittenDate | null
  readonly issuer: Passage | null
  readonly role: DocumentRole
  /** The sentence says that this document was issued ("ban hành", "ký"). */
  readonly isIssued: boolean
  /** What follows is about launching a campaign. */
  readonly launches: boolean
  readonly sentence: Sentence
}

const typeBefore = shape(`(?<![\\p{L}])(?<type>${oneOf(typeNames)})(?: số)? {0,3}:? {0,3}$`)
const issuedBefore = shape(
  `(?<![\\p{L}])(?<verb>${oneOf(issuingVerbs)})(?: (?:một|bản|các|kèm theo))?(?: ${oneOf(typeNames)})?(?: số)? {0,3}:? {0,3}$`,
)
const issuedAfter = shape(
  '^[^.;]{0,300}?(?<![\\p{L}])(?:đã |vừa |mới )?được (?<rest>.{3,120}?) (?:đã |vừa )?(?:ký )?ban hành',
)
const dateAfter = shape('^(?:,? ?(?:ra |ban hành |ký )?(?:ngày|,)|,? ?\\(ngày) ?(?=\\d)|^/? ?(?=ngày \\d)')
const ownerAfter = shape('^,? ?(?:ban hành )?của (?=\\p{L})')
const aboutLaunching = shape(
  '^[^.;]{0,260}?(?:phát động|phong trào thi đua|đợt thi đua|thi đua|phong trào|đợt cao điểm|cuộc vận động)',
)
const opensWithBasis = shape(`^(?:(?:-|\\d{1,2}\\.) ?)?${oneOf(basisWords)}(?![\\p{L}])`)
const basisBefore = shape(
  `(?:triển khai(?: thực hiện)?|thực hiện|căn cứ|cụ thể hóa|để thực hiện|nhằm thực hiện|hưởng ứng)(?: ${oneOf(typeNames)})?(?: số)? {0,3}$`,
)
const mainClause = shape(
  `, ?(?=[^,]{2,120} (?:đã |vừa |mới )?(?:ban hành|ký|phát động|xây dựng|tổ chức|triển khai|có|ra) )`,
)

/** The date that follows a number, or the place where the number's own words end. */
const datePlace = (rest: Passage): { date: WrittenDate | null; after: Passage } => {
  const lead = firstMatch(rest, dateAfter)
  const from = lead ? lead.to : 0
  const date = lead ? dateAtStart(part(rest, from)) : null
  if (!date) return { date: null, after: rest }
  const end = date.where.end - rest.start
  return { date, after: part(rest, rest.text.startsWith(')', end) ? end + 1 : end) }
}

/** "Ngày …, Ủy ban … ban hành": the date that opens the clause of the issuing verb. */
const frontedDate = (before: Passage): WrittenDate | null =>
  datesIn(before).findLast((date) => date.day !== null) ?? null

/** Whoever stands right before the issuing verb. */
export const subjectOf = (before: Passage): Passage | null => {
  const name = organisationsIn(before).findLast((body) => isSpecific(body))
  if (!name) return null
  const between = before.key.slice(name.end - before.start)
  return /^[\s,]{0,3}(?:(?:đã|vừa|mới|cũng|sẽ|có|chính thức|tiếp tục|phối hợp|qua|thống nhất|vừa qua|tổ chức|lễ|\p{L}+ \p{L}+ \p{L}+)\s{0,3}){0,4}$/u.test(
    between,
  )
    ? name
    : null
}

const roleOf = (sentence: Sentence, at: number, isIssued: boolean): DocumentRole => {
  if (isIssued) return 'launch'
  const isTask = sentence.block.rank !== null && sentence.block.rank < 4
  const main = firstMatch(sentence, mainClause)
  const opens = firstMatch(sentence, opensWithBasis) !== null && !isTask
  if (opens && (main === null || at < main.from)) return 'basis'
  const before = part(sentence, Math.max(0, at - 80), at)
  return !isTask && sentence.block.section !== 'contents' && firstMatch(before, basisBefore)
    ? 'basis'
    : 'mention'
}

const signs = (verb: Passage | null): boolean => verb?.key.startsWith('ký') ?? false

const citationOf = (sentence: Sentence, number: DocumentNumber, since: number): Citation => {
  const at = number.where.start - sentence.start
  const before = part(sentence, since, at)
  const rest = part(sentence, number.where.end - sentence.start)
  const type =
    firstMatch(part(before, Math.max(0, before.text.length - 60)), typeBefore)?.group('type') ?? null
  const verb =
    firstMatch(part(before, Math.max(0, before.text.length - 80)), issuedBefore)?.group('verb') ?? null
  const passive = verb ? null : firstMatch(rest, issuedAfter)
  const { date, after } = datePlace(rest)
  const owner = firstMatch(after, ownerAfter)
  const named = owner ? namedBody(part(after, owner.to)) : null
  const agent = passive?.group('rest')
  const subject = verb ? subjectOf(part(sentence, since, verb.start - sentence.start)) : null
  const isIssued = verb !== null || passive !== null
  return {
    number,
    type,
    date: date ?? (isIssued ? frontedDate(before) : null),
    issuer: named ?? (agent ? namedBody(agent) : subject && signs(verb) ? bodyOfSigner(subject) : subject),
    role: roleOf(sentence, at, isIssued),
    isIssued,
    launches: firstMatch(after, aboutLaunching) !== null,
    sentence,
  }
}

/** Every citation of a numbered document in a sentence. */
export const citationsIn = (sentence: Sentence): readonly Citation[] => {
  let since = 0
  return documentNumbersIn(sentence).map((number) => {
    const citation = citationOf(sentence, number, since)
    since = number.where.end - sentence.start
    return citation
  })
}
