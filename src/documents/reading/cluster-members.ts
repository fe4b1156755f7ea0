import type { Sentence } from './page.ts'
import { firstMatch, type Passage, splitPassage } from './passage.ts'
import { shape } from './pattern.ts'

const clusterOf = shape(
  '(?:cụm|khối)(?: thi đua)?(?: số \\d{1,3})?[^.,;:]{0,60}? (?:gồm|bao gồm|gồm có)(?: \\d{1,3} (?:đơn vị|thành viên|tổ chức))?:? (?<who>[^.;]{6,500})',
)
const collective = shape(
  '(?<who>(?:các|tất cả các|toàn thể|\\d{1,3}) (?:(?:đơn vị|thành viên|tổ chức|hội|chi hội|đoàn|huyện|tỉnh|địa phương)[^.,;:]{0,40}? )?(?:trong|thuộc) (?:cụm|khối)(?: thi đua)?(?: số \\d{1,3})?)',
)
const goesOn = shape(' (?:tổ chức|đã|vừa|được|cùng|tham gia)(?![\\p{L}])')
const between = shape(',| và (?=\\p{L})')

/** The members of an emulation cluster: by name ("gồm A, B và C"), else as the text calls them together. */
export const clusterMembers = (sentences: readonly Sentence[]): readonly Passage[] => {
  for (const sentence of sentences) {
    const who = firstMatch(sentence, clusterOf)?.group('who')
    if (!who) continue
    const stop = firstMatch(who, goesOn)
    const named = stop
      ? {
          ...who,
          text: who.text.slice(0, stop.from),
          key: who.key.slice(0, stop.from),
          end: who.start + stop.from,
        }
      : who
    const members = splitPassage(named, between)
    if (members.length > 1) return members
  }
  for (const sentence of sentences) {
    const who = firstMatch(sentence, collective)?.group('who')
    if (who) return [who]
  }
  return []
}
