import { firstMatch, matches, part, type Passage } from './passage.ts'
import { oneOf, shape, words } from './pattern.ts'
import { typeNames } from './vocabulary-documents.ts'
import {
  closingPhrases,
  fieldsOfWork,
  headsWithCommas,
  innerPhrases,
  notOrganisations,
  organisationHeads,
} from './vocabulary-organisations.ts'

const headPattern = words(oneOf(organisationHeads))
const notOrganisation = shape(`^${oneOf(notOrganisations)}(?![\\p{L}\\p{N}])`)
const headAtStart = shape(`^${oneOf(organisationHeads)}(?![\\p{L}\\p{N}])`)
const headInside = shape(`^ {1,3}${oneOf(organisationHeads)}(?![\\p{L}\\p{N}])`)
const commaHead = shape(`^${oneOf(headsWithCommas)}(?![\\p{L}\\p{N}])`)
const clusterHead = shape('^(?:cụm|khối) (?:thi đua|số)')
const documentAhead = shape(`^${oneOf(typeNames)}(?: số|:? \\d|,| này)`)

const closing = shape(`^ {0,3}${oneOf(closingPhrases)}(?![\\p{L}\\p{N}])`)
const fieldOfWork = shape(`^ {0,3}${oneOf(fieldsOfWork)}(?![\\p{L}\\p{N}])`)
const inner = shape(`^ {0,3}${oneOf(innerPhrases)}(?![\\p{L}\\p{N}])`)
const capitalised =
  /^\s{1,3}(?:(?:TP|Tp|TX|Q|P)\.|\p{Lu}[\p{L}\p{N}]*(?:[’'][\p{L}]+)?|\d{1,3}(?![\p{N}/.]))/u
const joinedCapital = /^\s?(?:và|&|[-–])\s?(?=\p{Lu})/u
const comma = /^,\s(?=\p{L})/u
const abbreviation = /^\s?\((?:gọi tắt là )?\p{Lu}[\p{Lu}\p{N}-]{1,9}\)/u
const andAhead = /^[^.;:,]{1,40}(?:,[^.;:,]{1,30}){0,2}\s(?:và|&)\s\p{Lu}/u

const LONGEST = 160

const startsWith = (passage: Passage, pattern: RegExp): number =>
  firstMatch(passage, pattern)?.whole.text.length ?? 0

const beginsName = (rest: Passage): boolean =>
  /^\p{Lu}/u.test(rest.text) && startsWith(rest, headAtStart) > 0 && startsWith(rest, notOrganisation) === 0

/** A name goes on with a capital unless a document, an event or (after small words) another body begins there. */
const goesOn = (rest: Passage, afterSmallWords: boolean): boolean =>
  startsWith(rest, documentAhead) === 0 &&
  startsWith(rest, notOrganisation) === 0 &&
  !(afterSmallWords && beginsName(rest))

/** What a name's first words allow inside it. */
type Kind = { readonly withCommas: boolean; readonly clustered: boolean }

type Tail = { readonly length: number; readonly complete: boolean }

const nextPiece = (rest: Passage, kind: Kind, pending: boolean): Tail | null => {
  const short = abbreviation.exec(rest.text)
  if (short) return { length: short[0].length, complete: true }
  const capital = capitalised.exec(rest.text)
  const next = part(rest, /^\s*/.exec(rest.text)?.[0].length ?? 0)
  if (capital && !goesOn(next, pending)) return null
  const inside = capital ? Math.max(startsWith(rest, fieldOfWork), startsWith(rest, headInside)) : 0
  const closes = Math.max(startsWith(rest, closing), inside, capital?.[0].length ?? 0)
  const continues = startsWith(rest, inner)
  if (closes > 0 && closes >= continues) return { length: closes, complete: true }
  if (continues > 0) return { length: continues, complete: false }
  return joinedPiece(rest, kind)
}

const ofParent = /^\s(?:của|thuộc)\s(?=\p{Lu})/u

const joinedPiece = (rest: Passage, { withCommas, clustered }: Kind): Tail | null => {
  const joined = joinedCapital.exec(rest.text)
  if (joined) {
    const next = part(rest, joined[0].length)
    const isName = !beginsName(next) && goesOn(next, true)
    return isName ? { length: joined[0].length - (/\s$/.test(joined[0]) ? 1 : 0), complete: false } : null
  }
  const parent = clustered ? ofParent.exec(rest.text) : null
  const owner = parent ? organisationAtStart(part(rest, parent[0].length)) : null
  if (parent && owner) return { length: parent[0].length + owner.text.length, complete: true }
  const pause = withCommas ? comma.exec(rest.text) : null
  if (!pause) return null
  const next = part(rest, pause[0].length)
  const listGoesOn = /^(?:\p{Lu}|khen thưởng)/u.test(next.text) && !beginsName(next)
  return listGoesOn && (andAhead.test(next.text) || /^khen thưởng/iu.test(next.text))
    ? { length: 1, complete: false }
    : null
}

/** How far the name of a body reaches that begins where the passage begins; `head` = length of its first words. */
const reach = (passage: Passage, head: number): number => {
  const kind = {
    withCommas: startsWith(passage, commaHead) > 0,
    clustered: startsWith(passage, clusterHead) > 0,
  }
  let at = head
  let complete = head
  while (at < Math.min(passage.text.length, LONGEST)) {
    const piece = nextPiece(part(passage, at, at + LONGEST), kind, at > complete)
    if (!piece) break
    at += piece.length
    if (piece.complete) complete = at
  }
  return complete
}

/** The body whose name begins where the passage begins, or null. */
export const organisationAtStart = (passage: Passage): Passage | null => {
  if (!beginsName(passage)) return null
  return part(passage, 0, reach(passage, startsWith(passage, headAtStart)))
}

/** The bodies named in a passage, from left to right, the longest name at each place. */
export const organisationsIn = (passage: Passage): readonly Passage[] => {
  const names: Passage[] = []
  for (const head of matches(passage, headPattern)) {
    if (head.whole.start < (names.at(-1)?.end ?? 0)) continue
    const name = organisationAtStart(part(passage, head.from))
    if (name) names.push(name)
  }
  return names
}

/** The body that the words after `của` begin with; a name without a known head counts when it has a capital. */
export const namedBody = (passage: Passage): Passage | null => {
  const known = organisationAtStart(passage)
  if (known) return known
  if (!/^\p{Lu}/u.test(passage.text)) return null
  const length = reach(passage, /^[\p{L}\p{N}]+/u.exec(passage.text)?.[0].length ?? 0)
  return part(passage, 0, length)
}

const bareHead = shape(`^(?:các )?${oneOf(organisationHeads)}$`)
const soleBodies = shape(
  '^(?:thủ tướng chính phủ|chính phủ|quốc hội|chủ tịch nước|bộ chính trị|ban bí thư|tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|tỉnh đoàn|thành đoàn|huyện đoàn)$',
)

/** A name that tells one body from others: "Sở Nội vụ", "Tỉnh ủy"; not "Sở", "Hội đồng". */
export const isSpecific = (name: Passage): boolean =>
  startsWith(name, bareHead) === 0 || startsWith(name, soleBodies) > 0
