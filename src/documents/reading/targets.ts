import type { NameCandidate } from './campaign-name.ts'
import type { Page, Sentence } from './page.ts'
import { firstMatch, type Found, found, matches, part, type Passage, stretch, trimmed } from './passage.ts'
import { oneOf, shape, words } from './pattern.ts'
import { clusterMembers } from './cluster-members.ts'
import { sentencesOf } from './sentences.ts'
import { personFamilies, targetFamilies, targetLead } from './vocabulary-targets.ts'

const families = targetFamilies.map((phrases) =>
  shape(`^${targetLead}(?<head>${oneOf(phrases)})(?![\\p{L}])`),
)
const lastWord = targetFamilies.map((phrases) => shape(`(?<![\\p{L}])(?<!cơ )${oneOf(phrases)}$`))

type Addressee = { readonly passage: Passage; readonly family: number; readonly isBare: boolean }

const inside = targetFamilies.map((phrases) => words(oneOf(phrases.filter((phrase) => phrase.includes(' ')))))

/** An unknown first word (a misprint, a title) with a known addressee behind it; -1 when there is none. */
const familyInside = (passage: Passage): number =>
  inside.findIndex((pattern) => (firstMatch(passage, pattern)?.from ?? 99) < 12)

/** The family of an addressee by its first words, the longest word deciding; bare when nothing follows. */
const addressee = (passage: Passage): Addressee => {
  let best = { family: -1, length: 0, isBare: false }
  families.forEach((pattern, family) => {
    const head = firstMatch(passage, pattern)
    const length = head?.group('head')?.text.length ?? 0
    if (head && length > best.length) best = { family, length, isBare: head.to >= passage.text.length }
  })
  return { passage, family: best.family < 0 ? familyInside(passage) : best.family, isBare: best.isBare }
}

const separator = shape(',? gồm(?: có)?(?= )|,|;| (?:và|cùng|cùng với|cùng toàn thể)(?= )|\\.(?= )')

const isPair = (before: Addressee, next: Addressee): boolean =>
  before.family === 5 && next.family === 6 && /(?:^| )cán bộ$/.test(before.passage.key)

/** No word for an addressee and no name: it goes with what stands before. */
const isLeftOver = ({ family, passage }: Addressee): boolean => family < 0 && !/^\p{Lu}/u.test(passage.text)

/** "… thuộc các xã" goes on with "phường": its last word is of the next one's family. */
const endsAs = ({ passage }: Addressee, family: number): boolean => {
  const pattern = lastWord[family]
  return pattern !== undefined && firstMatch(passage, pattern) !== null
}

/** Addressees that belong together are one: bare words of one family, and what cannot stand alone. */
const grouped = (whole: Passage, pieces: readonly Addressee[]): readonly Passage[] => {
  const items: { passage: Passage; last: Addressee; family: number }[] = []
  for (const piece of pieces) {
    const item = items.at(-1)
    const gap = item ? whole.key.slice(item.passage.end - whole.start, piece.passage.start - whole.start) : ''
    const isClosed = gap.includes(';') || gap.includes('.')
    const sameFamily = item !== undefined && piece.family >= 0 && item.family === piece.family
    const joins =
      item &&
      !isClosed &&
      (isPair(item.last, piece) ||
        isLeftOver(piece) ||
        endsAs(item.last, piece.family) ||
        (sameFamily && item.last.isBare))
    if (joins)
      items[items.length - 1] = {
        passage: stretch(whole, item.passage, piece.passage),
        last: piece,
        family: item.family,
      }
    else items.push({ passage: piece.passage, last: piece, family: piece.family })
  }
  return items.map(({ passage }) => passage)
}

/** "A, B, C; D và E" as the text groups them. */
export const addresseesIn = (whole: Passage): readonly Passage[] => {
  const pieces: Passage[] = []
  let from = 0
  for (const cut of matches(whole, separator)) {
    pieces.push(part(whole, from, cut.from))
    from = cut.to
  }
  pieces.push(part(whole, from))
  const named = pieces.map(trimmed).filter(({ text }) => text.length > 1)
  return grouped(whole, named.map(addressee))
}

const who = (opening: string, length: number): string => `(?<who>${opening}[^.;]{4,${length}})`

/** Sentences that name the addressees outright. */
const saidOutright = [
  shape(
    '(?<![\\p{L}])đối tượng(?: (?:thi đua|tham gia|áp dụng|phát động|của phong trào|của đợt thi đua))* (?:là|gồm|bao gồm):? (?<who>[^.]{4,700})',
  ),
  shape(
    '(?<![\\p{L}])(?:đăng ký|tham gia|đơn vị tham gia|thành phần tham gia)(?: thi đua| phong trào)? (?:là|gồm|bao gồm):? (?<who>[^.]{4,500})',
  ),
]

/** Sentences from which the addressees can be told, the surest first. */
const saidInPassing = [
  shape(`(?<![\\p{L}])(?:dành cho|áp dụng đối với|áp dụng cho) ${who('(?:các|toàn|tất cả|mọi) ', 300)}`),
  shape(
    `(?:phát động|thi đua|phong trào)[^.;]{0,330}? (?<!hướng |dẫn )(?:đến|tới) ${who('(?:các|toàn thể|toàn|tất cả|từng) ', 400)}`,
  ),
  shape(
    `(?:phát động|đặt ra|giao) (?:rộng rãi |sâu rộng )?(?:trong|cho) ${who('(?:toàn thể|các|mọi|cán bộ|đoàn viên)', 300)}`,
  ),
  shape(
    `(?:thu hút|kêu gọi) ${who('(?:đông đảo |các |mọi |toàn thể )?(?:cán bộ|doanh nhân|doanh nghiệp|các tầng lớp|đoàn viên|nhân dân|toàn dân)', 160)}`,
  ),
  shape(`(?:yêu cầu|đề nghị|kêu gọi) ${who('(?:các|toàn thể|mọi|tất cả|từng) ', 260)}`),
  shape(
    '(?<who>(?:chính quyền|các cấp|các ngành|các cơ quan|các đơn vị|các địa phương)[^.;]{3,200}?) (?:được yêu cầu|được giao|có trách nhiệm)',
  ),
  shape(
    '(?<who>các (?:đơn vị|phòng|cơ quan)(?:, [^.,;]{3,30}){0,3} (?:thuộc và trực thuộc|trực thuộc|thuộc) \\p{L}+(?: (?:\\p{L}+)){0,2})',
  ),
]

const ended = shape(
  ' (?:với (?:mốc|các nội dung|nội dung|mục tiêu|thời gian)|nhằm|để|từ ngày|từ tháng|trong thời gian|tham gia phát triển|đẩy mạnh|tập trung|tích cực|hăng hái|thi đua|phấn đấu|thực hiện|có nhận thức|hiểu|nâng cao|quyết tâm|hưởng ứng|ra sức|cùng tham gia|khi|đã|vừa|phải|cần|các phong trào)(?![\\p{L}])|,? ?(?:nhằm|với|qua đó|trong đó|từ đó)(?![\\p{L}])|:',
)

const clean = (who: Passage): Passage => {
  const stop = firstMatch(who, ended)
  return trimmed(stop && stop.from > 3 ? part(who, 0, stop.from) : who)
}

const person = oneOf(personFamilies.flatMap((family) => targetFamilies[family] ?? []))
const persons = words(
  `(?<who>(?:toàn thể |mọi |các |đội ngũ )?${person}(?:(?:,| và| -|, và) (?:toàn thể |mọi |các )?${person}){1,9}(?: (?:trên địa bàn|toàn|trong|trong toàn|đang công tác tại|các) [^.,;]{2,60})?)`,
)

const sectionPassages = (page: Page): readonly Passage[] =>
  page.blocks
    .filter(({ section, body }) => section === 'targets' && body.text.length > 3)
    .map(({ body }) => body)

const subheading = shape(
  '^(?:(?:đối với )?(?:tập thể|cá nhân|hộ gia đình)[^:,;]{0,30}:|(?:về )?(?:tập thể|cá nhân)$)',
)

const underHeading = (page: Page): readonly Passage[] =>
  sectionPassages(page).flatMap((body) => {
    const head = firstMatch(body, subheading)
    const rest = trimmed(head ? part(body, head.to) : body)
    const [first] = sentencesOf(rest)
    return first && rest.text.length >= 3 ? addresseesIn(trimmed(first)) : []
  })

const inSentences = (
  sentences: readonly Sentence[],
  patterns: readonly RegExp[],
  read: (who: Passage) => readonly Passage[],
): readonly Passage[] => {
  for (const pattern of patterns) {
    for (const sentence of sentences) {
      const named = firstMatch(sentence, pattern)?.group('who')
      const passages = named ? read(named) : []
      if (passages[0] && addressee(passages[0]).family >= 0) return passages
    }
  }
  return []
}

/** The longest list of people that the text speaks of. */
const peopleIn = (sentences: readonly Sentence[]): readonly Passage[] => {
  const lists = sentences.flatMap((sentence) => firstMatch(sentence, persons)?.group('who') ?? [])
  const sizeOf = (list: Passage): number => matches(list, separator).length
  const longest = [...lists].sort((a, b) => sizeOf(b) - sizeOf(a))[0]
  return longest ? addresseesIn(clean(longest)) : []
}

const FIRST_SENTENCES = 40

/** Whom the campaign addresses: the section or sentence that says so, else the members of a cluster, else the people it speaks of. */
export const targetsOf = (page: Page, names: readonly NameCandidate[]): readonly Found<string>[] => {
  const headed = underHeading(page)
  if (headed.length > 0) return headed.map(found)
  const home = names[0]?.home
  const sentences = page.sentences
    .slice(0, FIRST_SENTENCES)
    .filter(({ block }) => block.section !== 'execution')
  const nearName = home ? sentences.filter(({ start, end }) => start <= home.end && end >= home.start) : []
  const near = [...nearName, ...sentences]
  const readings = [
    () => inSentences(near, saidOutright, addresseesIn),
    () => clusterMembers(sentences),
    () => inSentences(near, saidInPassing, (named) => addresseesIn(clean(named))),
    () => peopleIn(sentences),
  ]
  for (const read of readings) {
    const passages = read()
    if (passages.length > 0) return passages.map(found)
  }
  return []
}
