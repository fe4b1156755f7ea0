import { firstMatch, matches, part, type Passage } from './passage.ts'
import { oneOf, shape, words } from './pattern.ts'
import { typeNames } from './vocabulary-documents.ts'
import { creditWords, machineLines, stampWords, tailMarkers, titleWords } from './vocabulary-page.ts'

export type LineRole = 'text' | 'empty' | 'stamp' | 'credit' | 'machine' | 'tail'
export type Line = Passage & { readonly role: LineRole }

const BODY_LENGTH = 120
const SHORT = 60

const stampWord = words(oneOf(stampWords))
const tailMarker = shape(`^[\\s·•>»-]{0,4}${oneOf(tailMarkers)}(?![\\p{L}\\p{N}])`)
const machineLine = shape(`^[\\s·•>»-]{0,4}${oneOf(machineLines)}[\\s.:]{0,4}$`)
const credit = shape(
  `^\\(?(?:${oneOf(creditWords)}) ?:|^ảnh \\p{L}|^(?:theo|nguồn) \\p{L}+(?: \\p{L}+){0,3}$`,
)
const code = /^(?:var |function|\{|\}|<|\/\/)|^[aA]{1,2}[-+]?(?:\s+[aA][-+]?)+/
/** The list of recipients closes an official document, whatever stands after it in the other column. */
const recipients = shape('^[\\s]{0,9}nơi nhận ?:')
const rule = /^[-_=*.;~\s–—]+$/

const roleOf = (line: Passage, bodySeen: boolean): LineRole => {
  const bare = line.text.trim()
  if (bare === '' || rule.test(bare)) return 'empty'
  if (bodySeen && bare.length < SHORT && firstMatch(line, tailMarker)) return 'tail'
  if (firstMatch(line, recipients)) return 'tail'
  if (code.test(bare) || firstMatch(line, machineLine)) return 'machine'
  if (bare.length >= 2 * SHORT) return 'text'
  const withoutStamp = line.key.replace(stampWord, '').replace(/[\d\s\p{P}+|]/gu, '')
  if (/\d/.test(bare) && withoutStamp === '') return 'stamp'
  return firstMatch(line, credit) ? 'credit' : 'text'
}

/** The lines of a text with what each is for; all lines after the article's end are its tail. */
export const linesOf = (whole: Passage): readonly Line[] => {
  const lines: Line[] = []
  let at = 0
  let bodySeen = false
  let ended = false
  for (const raw of whole.text.split('\n')) {
    const passage = part(whole, at, at + raw.length)
    at += raw.length + 1
    const role: LineRole = ended ? 'tail' : roleOf(passage, bodySeen)
    ended ||= role === 'tail'
    bodySeen ||= role === 'text' && raw.trim().length >= BODY_LENGTH
    lines.push({ ...passage, role })
  }
  return lines
}

const titleWord = words(oneOf(titleWords))

const titleScore = (line: Passage): number => {
  const length = line.text.trim().length
  if (length < 15 || length > 320) return 0
  const telling = matches(line, titleWord).length
  const endsLikeProse = /[.;:]\s*$/.test(line.text) ? 2 : 0
  return 1 + 2 * Math.min(telling, 3) - endsLikeProse
}

const bareType = shape(`^[\\s"]{0,4}${oneOf(typeNames)}[\\s.:]{0,4}$`)

/** What an official document is about stands under its type: "KẾ HOẠCH", then the subject. */
const subjectLine = (lines: readonly Line[]): Line | null => {
  const texts = lines.filter(({ role }) => role === 'text').slice(0, 16)
  const type = texts.findIndex((line) => firstMatch(line, bareType) && !/\p{Ll}/u.test(line.text))
  const next = type < 0 ? undefined : texts[type + 1]
  return next && titleScore(next) > 0 ? next : null
}

/** The headline: the subject of an official document, else the most telling line above the first long paragraph. */
export const titleOf = (lines: readonly Line[]): Line | null => {
  const subject = subjectLine(lines)
  if (subject) return subject
  let best: Line | null = null
  let bestScore = 0
  for (const line of lines) {
    if (line.role === 'tail') break
    if (line.role !== 'text') continue
    const isBody = line.text.trim().length > BODY_LENGTH && /[.;:…]["”]?\s*$/.test(line.text)
    if (isBody && bestScore > 1) break
    if (isBody) continue
    const score = titleScore(line)
    if (score > bestScore) {
      best = line
      bestScore = score
    }
  }
  return best
}

/** The year the page was put up, as its time stamps say. */
export const stampedDay = (lines: readonly Line[]): Passage | null =>
  lines.find((line) => line.role === 'stamp' && /[12]\d{3}/.test(line.text)) ?? null
