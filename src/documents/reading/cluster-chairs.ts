import type { Sentence } from './page.ts'
import { firstMatch, found, matches, part, type Passage, trimmed } from './passage.ts'
import { oneOf, shape } from './pattern.ts'
import type { Responsibility } from './reading.ts'
import { clusterOffices } from './vocabulary-duties.ts'

const office = shape(
  `(?<![\\p{L}])(?:làm|là|giữ (?:chức|vai trò)|đảm nhiệm(?: vai trò)?|đảm nhận(?: vai trò)?|được phân công làm|được bầu làm) (?<what>${oneOf(clusterOffices)}(?: (?:cụm|khối) thi đua)?(?: số \\d{1,3})?(?: năm \\d{4})?)`,
)
const opening = shape(
  '^.*(?<![\\p{L}])(?:đã bầu ra|bầu ra|đã bầu|bầu|suy tôn|nhất trí bầu|công nhận|phân công|trong đó,|cử|thống nhất|và|năm \\d{4},|;) ',
)
const listed = shape('^.*(?:công nhận) ')
/** "ông A, Phó …": the person without the other offices. */
const personWithTitles = shape('(?<=^(?:đồng chí|ông|bà|luật gia|anh|chị) [^,;]{4,40}), [^;]*$')
const noHolder = shape('^(?:với|trong|trên cương vị)(?![\\p{L}])')
const passive = shape(' (?:được (?:phân công|bầu|cử|giao|chọn)|sẽ|tiếp tục|đã|đơn vị)$')

const LONGEST = 420

/** The words that name who takes the office: back to the verb that elects, or to the office before. */
const holder = (before: Passage): Passage => {
  const reach = part(before, Math.max(0, before.text.length - LONGEST))
  const lead = firstMatch(reach, listed) ?? firstMatch(reach, opening)
  const named = trimmed(lead ? part(reach, lead.to) : reach)
  const tail = firstMatch(named, passive)
  const who = trimmed(tail ? part(named, 0, tail.from) : named)
  const titles = firstMatch(who, personWithTitles)
  return titles ? part(who, 0, titles.from) : who
}

/** "… bầu A làm Cụm trưởng, B làm Cụm phó": the offices of an emulation cluster and who holds them. */
export const clusterChairs = (sentences: readonly Sentence[]): readonly Responsibility[] =>
  sentences.flatMap((sentence) => {
    let since = 0
    return matches(sentence, office).flatMap((match) => {
      const what = match.group('what')
      const who = holder(part(sentence, since, match.from))
      since = match.to
      if (
        !what ||
        who.text.length < 3 ||
        who.text.length > LONGEST ||
        !/\p{Lu}/u.test(who.text) ||
        firstMatch(who, noHolder)
      )
        return []
      return [
        { who: found(who), what: found(what), wording: found(sentence), mode: 'giao' as const, due: null },
      ]
    })
  })
