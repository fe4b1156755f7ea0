import { subjectOf } from './cited-documents.ts'
import { datesIn, type WrittenDate } from './dates.ts'
import { namedBody } from './organisations.ts'
import type { Page, Sentence } from './page.ts'
import { firstMatch, found, type Match, matches, part } from './passage.ts'
import { oneOf, shape } from './pattern.ts'
import type { CitedDocument } from './reading.ts'
import { launchingTypes } from './vocabulary-documents.ts'
import { dateFound, type YearGuess } from './years.ts'

const type = `(?<type>${oneOf(launchingTypes)})`
const aim = '(?:triển khai|phát động|tổ chức|thi đua|thực hiện|hưởng ứng|đợt|phong trào|mở)'

/** "ban hành Kế hoạch phát động …", "Kế hoạch … được … ban hành", "Kế hoạch của … về phát động …". */
const issued = shape(
  `(?<![\\p{L}])(?<verb>(?:vừa |đã |mới )?(?:ký )?ban hành|vừa (?:ra|có|ký)|đã (?:ra|có|ký)|ra) ${type} (?:về )?(?:việc )?${aim}`,
)
const passive = shape(`${type} thi đua[^.;]{0,160}? (?:vừa |đã |mới )?được (?<issuer>[^.;]{4,100}?) ban hành`)
const owned = shape(`${type} của (?<issuer>[^.;]{4,80}?),? về (?:việc )?${aim}`)

const aboutCampaign = shape('thi đua|phong trào|đợt cao điểm|cuộc vận động')
const asNamed = shape('^ thi đua chuyên đề')

const FIRST_SENTENCES = 40

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase()

const documentOf = (sentence: Sentence, match: Match, year: YearGuess): CitedDocument | null => {
  const named = match.group('type')
  if (!named || !firstMatch(part(sentence, match.from), aboutCampaign)) return null
  const agent = match.group('issuer')
  const before = part(sentence, 0, match.from)
  const issuer = agent ? namedBody(agent) : subjectOf(before)
  if (!issuer) return null
  const more = firstMatch(part(sentence, named.end - sentence.start), asNamed)
  const whole = part(sentence, named.start - sentence.start, (more?.whole.end ?? named.end) - sentence.start)
  const fronted: WrittenDate | null = agent
    ? null
    : (datesIn(before).findLast(({ day }) => day !== null) ?? null)
  return {
    number: null,
    type: { value: capitalised(found(whole).value), spans: [{ start: whole.start, end: whole.end }] },
    date: dateFound(fronted, year),
    issuer: found(issuer),
    role: 'launch',
    spans: [{ start: whole.start, end: whole.end }],
  }
}

/** A launch document that news names without its number. */
export const unnumberedLaunch = (page: Page, year: YearGuess): CitedDocument | null => {
  for (const sentence of page.sentences.slice(0, FIRST_SENTENCES)) {
    for (const match of [issued, passive, owned].flatMap((pattern) => matches(sentence, pattern))) {
      const document = documentOf(sentence, match, year)
      if (document) return document
    }
  }
  return null
}
