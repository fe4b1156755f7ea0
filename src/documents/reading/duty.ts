import { organisationAtStart } from './organisations.ts'
import { firstMatch, matches, part, type Passage, trimmed } from './passage.ts'
import { oneOf, shape, words } from './pattern.ts'
import type { Mode } from './reading.ts'
import { askingVerbs, dutyVerbs, givingVerbs } from './vocabulary-duties.ts'

/** Who is to do what, as the words of one sentence or item give it. */
export type Duty = {
  readonly who: Passage
  readonly what: Passage
  readonly mode: Mode
  readonly isHandedOut: boolean
}

const handsOut = shape(`^(?:(?<asks>${oneOf(askingVerbs)})|(?<gives>${oneOf(givingVerbs)})) (?=\\p{L})`)
const verb = words(`(?<!các |những |mọi |một số )${oneOf(dutyVerbs)}`)
const collective = shape(
  '^(?:giám đốc |thủ trưởng |chủ tịch |người đứng đầu )?(?:các|toàn thể|từng|mỗi|những) (?:cơ quan|đơn vị|phòng|ban|sở|cấp|ngành|địa phương|tổ chức|huyện|xã|hội|trường|chi bộ)',
)

const LONGEST_WHO = 220

/** Where the name of the one addressed ends: at a colon, or at the first verb of duty in small letters. */
const splitAtVerb = (said: Passage): { who: Passage; what: Passage } | null => {
  const reach = part(said, 0, LONGEST_WHO)
  const colon = reach.text.indexOf(':')
  const first = matches(reach, verb).find(({ whole, from }) => from > 2 && /^\p{Ll}/u.test(whole.text))
  if (colon > 2 && (!first || colon < first.from)) {
    return { who: trimmed(part(said, 0, colon)), what: part(said, colon + 1) }
  }
  return first ? { who: trimmed(part(said, 0, first.from)), what: part(said, first.from) } : null
}

/** "Giao A theo dõi …", "Đề nghị B phối hợp …", "C có trách nhiệm …": the mode is read from the verb. */
export const dutyIn = (passage: Passage): Duty | null => {
  const lead = firstMatch(passage, handsOut)
  const split = splitAtVerb(lead ? part(passage, lead.to) : passage)
  const mode = lead?.group('asks') ? 'đề nghị' : 'giao'
  return split ? { ...split, mode, isHandedOut: lead !== null } : null
}

/** A body, or bodies of one kind together: someone who can be given a duty. */
export const isBody = (who: Passage): boolean =>
  organisationAtStart(who) !== null || firstMatch(who, collective) !== null

/** An item that names a body and what it has to do. */
export const isDuty = (item: Passage): boolean => {
  const duty = dutyIn(item)
  return duty !== null && isBody(duty.who)
}
