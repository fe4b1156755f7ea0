import type { Page } from './page.ts'
import {
  firstMatch,
  type Found,
  found,
  matches,
  part,
  type Passage,
  splitPassage,
  trimmed,
} from './passage.ts'
import { shape } from './pattern.ts'

const signing = '(?:ký kết|ký|tổ chức ký kết|tổ chức ký) (?:bản )?giao ước(?: thi đua)?'
const betweenParties = shape(`${signing}[^.;]{0,220}? giữa (?<who>[^.;]{6,300})`)
const partySigns = shape(
  `(?<who>(?:\\p{L}|\\d)[^.;:]{3,200}?) (?:đã |cùng |cùng nhau |sẽ |tiến hành |thống nhất |cũng |long trọng )*${signing}`,
)
const clauseBefore = shape(
  '^.*(?:(?:^|, |; |\\) )(?:tại [^,]{3,60}, |cũng [^,]{3,40}, |trong [^,]{3,60}, |đã diễn ra |lãnh đạo |đại diện (?:lãnh đạo )?(?:của )?)*)',
)
const party = shape(
  '(?:(?:tất cả )?các|toàn thể|tất cả|đại diện|\\d{1,3}) (?:đơn vị|thành viên|tổ chức|hội|chi hội|phòng|ban|cơ quan|huyện|xã|trường|sở|tỉnh|chi bộ|đồng chí)[^.;:]{0,90}',
)
const separators = shape(
  ',? (?:với|và) (?=các |\\d|công an|hội|sở|phòng|cơ quan|đơn vị|ban chỉ huy|đoàn|trường)|, (?=cơ quan |công an |hội |các (?:đồn|trường|xã|cơ quan))',
)
const verbs = shape(' (?:đã|cùng|tiến hành|thống nhất|ký|sẽ|tham gia|tổ chức)(?![\\p{L}])')

const isParty = (passage: Passage): boolean => /\p{L}{2}/u.test(passage.text) && passage.text.length < 160

const partiesBefore = (sentence: Passage): readonly Passage[] =>
  matches(sentence, partySigns).flatMap((match) => {
    const who = match.group('who')
    if (!who) return []
    const lead = firstMatch(who, clauseBefore)
    const named = firstMatch(lead ? part(who, lead.to) : who, party) ?? matches(who, party).at(-1) ?? null
    if (!named) return []
    const stop = firstMatch(named.whole, verbs)
    return [trimmed(stop ? part(named.whole, 0, stop.from) : named.whole)]
  })

/** Who signed the pledge (giao ước thi đua), as the text names them. */
export const signersOf = (page: Page): readonly Found<string>[] => {
  for (const sentence of page.sentences) {
    const who = firstMatch(sentence, betweenParties)?.group('who')
    const parties = who ? splitPassage(who, separators).filter(isParty) : []
    if (parties.length > 1) return parties.map(found)
  }
  for (const sentence of page.sentences) {
    const [first] = partiesBefore(sentence)
    if (first) return [found(first)]
  }
  return []
}
