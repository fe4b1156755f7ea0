import type { NameCandidate } from './campaign-name.ts'
import type { Page } from './page.ts'
import { firstMatch, type Found, found, matches, part, type Passage, trimmed } from './passage.ts'
import { oneOf, shape } from './pattern.ts'
import { eventNames, nameStops } from './vocabulary-names.ts'

const anniversary = shape(
  '(?:hướng tới |nhân )?(?<what>k[ỷỉ] niệm (?:lần thứ )?(?:\\d{1,4}|những|ngày|các ngày)(?![\\d/])|(?<=mừng )\\d{1,3} năm (?=ngày|thành lập|chiến thắng|giải phóng|cách mạng|truyền thống|tái lập))',
)
const event = shape(`(?<![\\p{L}])(?<what>${oneOf(eventNames)})`)
const celebration = shape(
  '(?<![\\p{L}])(?:chào mừng|mừng|tiến tới|nhân dịp) (?<what>(?:thành công )?[\\p{L}"][^.;:,]{8,160})',
)

const anniversaryStop = shape(`(?:${nameStops})|,(?! ?(?:hướng tới|tiến tới|k[ỷỉ] niệm|ngày |\\d))|"`)
const eventStop = shape(
  `(?:${nameStops})|,(?! ?(?:lần thứ|nhiệm kỳ|khóa))|"| (?:để|theo đúng|đảm bảo|bảo đảm|trên địa bàn|góp phần|gắn với|ở từng|vào dịp|đạt|nhằm)(?![\\p{L}])`,
)
const another = shape('^,? ?(?:và |hướng tới |tiến tới ){1,2}(?=k[ỷỉ] niệm)')
const vague = shape('(?:những |các )?sự kiện|các ngày lễ|ngày lễ lớn|đảng, mừng xuân|năm mới')
const namedAsExamples = shape('(?:sự kiện|ngày lễ)[^.:;]{0,120} như ?:? ?(?<what>[^.;]{8,300})')

const LONGEST = 260

/** The words of an occasion from its first word to the first that cannot belong to it. */
const occasionAt = (rest: Passage, stop: RegExp): Passage => {
  const reach = part(rest, 0, LONGEST)
  const end = matches(reach, stop).find(({ from }) => from > 12 && !insideBrackets(reach.text, from))?.from
  const first = trimmed(part(reach, 0, end ?? reach.text.length))
  const next = firstMatch(part(reach, first.end - reach.start), another)
  if (!next) return first
  const more = occasionAt(part(rest, next.whole.end - rest.start), stop)
  return part(rest, 0, more.end - rest.start)
}

const insideBrackets = (text: string, at: number): boolean => {
  const before = text.slice(0, at)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

const newYear = shape('^tết')

/** An election with its term is surer than one without; Tết is an occasion only when there is no other. */
const eventWorth = (passage: Passage): number =>
  firstMatch(passage, newYear) ? -36 : /\d{4}/.test(passage.text) ? 5 : 2

type Reading = { readonly passage: Passage; readonly weight: number }

const readingsIn = (home: Passage, weight: number): readonly Reading[] => [
  ...matches(home, namedAsExamples).flatMap((match) => {
    const what = match.group('what')
    return what ? [{ passage: trimmed(what), weight: weight + 6 }] : []
  }),
  ...cut(home, anniversary, anniversaryStop).map((passage) => ({ passage, weight: weight + 8 })),
  ...cut(home, event, eventStop).map((passage) => ({ passage, weight: weight + eventWorth(passage) })),
  ...cut(home, celebration, eventStop)
    .filter((passage) => !firstMatch(part(passage, 0, 40), vague))
    .map((passage) => ({ passage, weight })),
]

const cut = (home: Passage, pattern: RegExp, stop: RegExp): readonly Passage[] =>
  matches(home, pattern).flatMap((match) => {
    const what = match.group('what')
    return what ? [occasionAt(part(home, what.start - home.start), stop)] : []
  })

const celebrates = shape('lập thành tích')
const aboutCampaign = shape('thi đua|phong trào|đợt cao điểm')
const FIRST_SENTENCES = 30
const SURE = 76

/**
 * What the campaign is held for: an anniversary, an election, a congress. Looked for in the campaign's name, in the
 * sentences that launch it and in the title; else in a sentence that says "lập thành tích chào mừng".
 */
export const occasionOf = (page: Page, names: readonly NameCandidate[]): Found<string> | null => {
  const [best] = names
  if (!best) return null
  const launches = names.filter(
    (candidate) => candidate.weight >= SURE && candidate.home.start !== best.home.start,
  )
  const celebrating = page.sentences
    .slice(0, FIRST_SENTENCES)
    .filter((s) => s.block.rank === null && firstMatch(s, celebrates) && firstMatch(s, aboutCampaign))
  const readings = [
    ...readingsIn(best.name, 40),
    ...readingsIn(best.home, 30),
    ...(page.title ? readingsIn(page.title, 24) : []),
    ...launches.slice(0, 6).flatMap(({ home }) => readingsIn(home, 20)),
    ...(best.isTheme ? [] : celebrating.flatMap((sentence) => readingsIn(sentence, 10))),
  ]
  const first = [...readings].sort((a, b) => b.weight - a.weight)[0]
  return first ? found(first.passage) : null
}
