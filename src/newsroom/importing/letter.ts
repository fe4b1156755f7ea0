import { fold } from '../../platform/plain/vietnamese.ts'
import { type Block, isByLine, readCaption } from '../submission.ts'

export type Letter = {
  /** The article, its title first. */
  readonly blocks: readonly Block[]
  /** Lines that are a letter's and no article's: greeting, thanks, the sender's card. */
  readonly courtesies: readonly string[]
}

const ANSWER = /^(?:(?:re|fwd?|tr|trả lời|chuyển tiếp)\s*:\s*)+/iu
const LABEL = /^(?:gửi\s+)?(?:tin,?\s*bài|tin,?\s*ảnh|bài viết|bài|tin|cộng tác)\s*[:–—-]\s*/iu
const GREETING =
  /^(?:(?:kính|thân|trân trọng)\s+gửi|kính thưa|(?:xin\s+|kính\s+)?chào|gửi\s+(?:ban|anh|chị|tòa|toà|phòng|quý)|(?:tôi|em|mình|chúng tôi|đơn vị)\s[^.]{0,60}gửi)(?![\p{L}])/iu
const FAREWELL =
  /^(?:(?:xin\s+)?(?:trân trọng|chân thành|cảm ơn|cám ơn)|kính thư|thân mến|thân ái)[\p{L}\s]{0,30}[.,!]?$/iu
const MACHINE = /^(?:sent from|gửi từ|được gửi từ)(?![\p{L}])/iu
const OPENING = 4
const LONGEST_COURTESY = 200
const LONGEST_TITLE = 200

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** `Fwd: Tin bài: Họp bản` → `Họp bản`. */
export const titleInSubject = (subject: string): string =>
  subject.trim().replace(ANSWER, '').replace(LABEL, '').trim()

const isCourtesy = ({ text }: Block, at: number): boolean =>
  (at < OPENING && text.length <= LONGEST_COURTESY && GREETING.test(text)) || MACHINE.test(text)

/** From the last thanks on a letter says who writes; by-line and captions stay the article's wherever they stand. */
const isSigned =
  (from: number) =>
  ({ text }: Block, at: number): boolean =>
    from >= 0 && at >= from && !isByLine(text) && readCaption(text) === null

const looksLikeTitle = (text: string): boolean => text.length <= LONGEST_TITLE && !/[.;:,…]$/.test(text)

/** Tells a contributor's letter that is the article itself from what only letters say. */
export const readLetter = (subject: string, lines: readonly Block[]): Letter => {
  const texts = lines.map((line) => ({ ...line, text: line.text.trim() })).filter(({ text }) => text !== '')
  const thanks = texts.findLastIndex(({ text }) => FAREWELL.test(text))
  const signed = isSigned(thanks > 0 ? thanks : -1)
  const courtesies = texts.filter((line, at) => isCourtesy(line, at) || signed(line, at))
  const own = texts.filter((line) => !courtesies.includes(line))
  const [first, second] = own
  const title = titleInSubject(subject)
  const titled =
    first !== undefined && (fold(first.text) === fold(title) || (second && looksLikeTitle(first.text)))
  const blocks = titled || title === '' ? own : [{ text: title, html: `<p>${escaped(title)}</p>` }, ...own]
  return { blocks, courtesies: courtesies.map(({ text }) => text) }
}

const ORGANISATION =
  /^(?:ubnd|ủy ban|uỷ ban|hđnd|sở|phòng|ban|văn phòng|trung tâm|chi cục|cục|huyện|thị xã|thành phố|tỉnh|xã|phường|thị trấn|trường|hội|đoàn|công đoàn|báo|đài|trang|cổng|công an|bộ chỉ huy|ban chỉ huy)\s/iu

/** Whom the sender's name makes the author or, being an agency, the source, where the text itself names nobody. */
export const proposedBy = (
  name: string,
  pictures: number,
): { readonly byLine: string | null; readonly sourceName: string | null } => {
  if (name === '') return { byLine: null, sourceName: null }
  return ORGANISATION.test(name)
    ? { byLine: null, sourceName: name }
    : { byLine: `${pictures > 0 ? 'Tin, ảnh' : 'Tin'}: ${name}`, sourceName: null }
}
