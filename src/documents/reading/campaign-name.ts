import type { Page } from './page.ts'
import {
  firstMatch,
  type Found,
  found,
  type Match,
  matches,
  part,
  type Passage,
  trimmed,
  wording,
} from './passage.ts'
import { shape, words } from './pattern.ts'
import {
  campaignHead,
  launchingWords,
  nameContinuations,
  nameStops,
  summingWords,
} from './vocabulary-names.ts'

/** A way the text calls the campaign, with how surely it is the name. */
export type NameCandidate = {
  readonly name: Passage
  readonly weight: number
  /** The sentence or title it stands in. */
  readonly home: Passage
  readonly isTheme: boolean
}

const LONGEST_NAME = 330

const quoted = '"(?<name>[^"]{6,300})"'
const theme = shape(
  `(?<![\\p{L}])chủ đề(?: (?:thi đua|công tác|hành động|của|phong trào|đợt|năm học|năm|các phong trào|cho|là|\\d{4}(?: ?- ?\\d{4})?))*,?:? ?:? ?${quoted}`,
)
const movement = shape(
  `(?<![\\p{L}])(?<many>(?:các|những|nhiều) )?(?:(?:phong trào|đợt|cuộc vận động|chiến dịch|tháng|chuyên đề)(?: thi đua)?|thi đua)(?<between>(?: (?:thi đua|yêu nước|đặc biệt|cao điểm|mang tên|với|tên gọi|chủ đề|chuyên đề|theo|có|ngắn hạn|trọng tâm|của|ngành|toàn dân|lập thành tích|đợt|là|năm|\\d{4}))*):? ?${quoted}`,
)
const isOccasion = shape('^ ?(?:kỷ niệm|kỉ niệm|ngày|chào mừng|mừng)')

const launched = words(`${launchingWords}(?<many> (?:các|những|nhiều))? (?<name>(?:${campaignHead}))`)
const planned = words(
  `(?:kế hoạch|chỉ thị|quyết định|công văn|văn bản)(?:(?: số)? \\d\\S{3,25})?(?:,? ngày \\S{3,10})?(?: của [^,;.]{3,60}?)?(?: (?:về|triển khai|thực hiện|tổ chức|việc|phát động))* (?<name>(?:${campaignHead}))`,
)
const summedUp = words(`${summingWords} (?<name>(?:${campaignHead}))`)
const signedFor = words('giao ước thi đua,? (?<name>(?:đợt|phong trào|thực hiện) [^.;,]{4,9})')
const rewarded = words('(?:thành tích xuất sắc|thành tích) trong (?<name>(?:công tác|phong trào|thực hiện))')
const plain = words(`(?<many>(?:các|những|nhiều|mỗi|cụm|khối) )?(?<name>(?:${campaignHead}))`)

const named = shape(
  `(?<![\\p{L}])(?:tổ chức|triển khai|thực hiện) (?<name>(?:đợt|phong trào|tháng) (?:thi đua|cao điểm)(?! như))`,
)
const opensBefore = words(
  'phát động|phát|hưởng ứng|ban hành|triển khai|tổng kết|sơ kết|tổ chức|kế hoạch|biểu dương|ra quân|đợt',
)

const stop = shape(`(?:${nameStops})|,(?! ?${nameContinuations})|" |(?<=[\\p{L}\\d])"$`)
const aimWords = shape(' nhằm(?![\\p{L}])')
const ofBody = shape(
  ' của (?:cụm|khối|ngành|hội|tỉnh|huyện|sở|bộ|ủy ban|ubnd|đoàn|cơ quan|đơn vị|công đoàn|lực lượng|thành phố|xã|phường|nhà trường|trường|toàn|trung ương|mặt trận|cụm|đảng bộ|công an)(?![\\p{L}])',
)
const celebrates = shape('(?:kỷ niệm|kỉ niệm|mừng|ngày) ')
const place = shape(',? (?:trên địa bàn|ở|tại|trong phạm vi|trong) [^,]{2,60}$')
const headAtStart = shape(`^(?:${campaignHead})`)
const bareHead = shape(`^(?:${campaignHead})$`)
const fullHead = shape('^(?:đợt|phong trào|tháng|chiến dịch|cuộc vận động)(?![\\p{L}])')
const quotesTheName = shape(`^(?:${campaignHead})[^",;:]{0,40}"(?!k[ỷỉ] niệm|ngày)`)
const cluster = shape('(?:cụm|khối) (?:thi đua|các)(?![\\p{L}])')

const isCapitals = (text: string): boolean => !/\p{Ll}/u.test(text)

const quotesBefore = (passage: Passage, at: number): number => passage.key.slice(0, at).split('"').length - 1

/** Where the name ends: at the first stop that does not stand in quotes. */
const stopIn = (after: Passage): number =>
  matches(after, stop).find(({ from }) => quotesBefore(after, from) % 2 === 0)?.from ?? after.text.length

/** The name that begins where the passage begins: up to the words that no name holds. */
const nameAt = (rest: Passage): Passage => {
  const reach = part(rest, 0, LONGEST_NAME)
  const head = firstMatch(reach, headAtStart)?.to ?? 0
  const after = part(reach, head)
  let end = head + stopIn(after)
  const aim = firstMatch(part(reach, head, end), aimWords)
  if (aim && aim.from > 1) end = head + aim.from
  const owner = firstMatch(part(reach, 0, end), ofBody)
  if (owner && !firstMatch(part(reach, 0, owner.from), celebrates)) end = owner.from
  const line = reach.text
    .slice(0, end)
    .search(/\n(?=(?:TRƯỜNG|SỞ|UBND|ỦY BAN|CÔNG ĐOÀN|HỘI|BAN|PHÒNG)(?!\p{L}))/u)
  if (line > 0 && isCapitals(reach.text.slice(0, end))) end = line
  const name = trimmed(part(reach, 0, end))
  const where = firstMatch(name, place)
  return where && where.from > 12 ? trimmed(part(name, 0, where.from)) : name
}

/** A name that says little weighs less: "phong trào thi đua" alone, or that of a cluster's meeting. */
const worth = (name: Passage): number =>
  (firstMatch(name, bareHead) ? -45 : 0) +
  (firstMatch(name, cluster) ? -15 : 0) +
  (firstMatch(name, fullHead) ? 8 : 0) +
  (firstMatch(name, quotesTheName) ? -20 : 0)

const byPattern = (home: Passage, pattern: RegExp, weight: number): readonly NameCandidate[] =>
  matches(home, pattern).flatMap((match: Match) => {
    const head = match.group('name')
    if (!head || match.group('many')) return []
    const name = nameAt(part(home, head.start - home.start))
    return [{ name, weight: weight + worth(name), home, isTheme: false }]
  })

/** A quoted movement that is launched, planned or summed up in the same breath is the campaign; another may only be mentioned. */
const quotedWeight = (home: Passage, match: Match): number =>
  firstMatch(part(home, Math.max(0, match.from - 70), match.from), opensBefore) ? 97 : 84

const quotedNames = (home: Passage): readonly NameCandidate[] => {
  const themes = matches(home, theme).map((match) => ({ match, weight: 100, isTheme: true }))
  const movements = matches(home, movement)
    .filter((match) => !match.group('many') && !firstMatch(match.group('name') ?? home, isOccasion))
    .map((match) => ({ match, weight: quotedWeight(home, match), isTheme: false }))
  return [...themes, ...movements].flatMap(({ match, weight, isTheme }) => {
    const name = match.group('name')
    return name ? [{ name: trimmed(name), weight, home, isTheme }] : []
  })
}

const candidatesIn = (home: Passage): readonly NameCandidate[] => [
  ...quotedNames(home),
  ...byPattern(home, launched, 82),
  ...byPattern(home, planned, 78),
  ...byPattern(home, named, 66),
  ...byPattern(home, signedFor, 58),
  ...byPattern(home, summedUp, 62),
  ...byPattern(home, rewarded, 40),
  ...byPattern(home, plain, 22),
]

const FIRST_SENTENCES = 60

/** Where the phrase stands tells how much it weighs: title and opening before the body, the body before tasks. */
const weighted = (page: Page): readonly NameCandidate[] => {
  const inTitle = page.title ? candidatesIn(page.title).map((c) => ({ ...c, weight: c.weight + 2 })) : []
  const inText = page.sentences.slice(0, FIRST_SENTENCES).flatMap((sentence, at) => {
    const isTask = sentence.block.rank !== null || sentence.block.section === 'contents'
    const shift = (isTask ? -40 : 0) - Math.min(at, 20) + (sentence.block.isCaption ? -10 : 0)
    return candidatesIn(sentence).map((c) => ({ ...c, weight: c.weight + shift }))
  })
  return [...inTitle, ...inText]
}

const repeated = (candidates: readonly NameCandidate[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { name } of candidates) {
    const key = wording(name).toLowerCase()
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** All ways the text calls its campaign, the surest first. */
export const nameCandidates = (page: Page): readonly NameCandidate[] => {
  const candidates = weighted(page).filter(({ name }) => name.text.length >= 8)
  const counts = repeated(candidates)
  const sure = (c: NameCandidate): number =>
    c.weight + Math.min(5, (counts.get(wording(c.name).toLowerCase()) ?? 1) - 1)
  return [...candidates].sort((a, b) => sure(b) - sure(a) || a.name.start - b.name.start)
}

export const campaignNameOf = (candidates: readonly NameCandidate[]): Found<string> | null => {
  const [best] = candidates
  return best ? found(best.name) : null
}
