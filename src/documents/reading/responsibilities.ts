import type { Block } from './blocks.ts'
import { clusterChairs } from './cluster-chairs.ts'
import { datesIn, dated } from './dates.ts'
import { dutyIn, isBody, isDuty } from './duty.ts'
import { clausesOf, core, gistOf, withoutJoint } from './gist.ts'
import { organisationsIn } from './organisations.ts'
import type { Page, Sentence } from './page.ts'
import {
  firstMatch,
  type Found,
  found,
  foundTogether,
  part,
  type Passage,
  splitPassage,
  stretch,
  trimmed,
} from './passage.ts'
import { shape } from './pattern.ts'
import type { DatedAs, Mode, Responsibility } from './reading.ts'
import { sentencesOf } from './sentences.ts'

const frame = shape('^(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ)(?: (?:trong việc|về việc))?:? ?')
const considered = shape(
  '(?<![\\p{L}])(?:sẽ |đã )?được (?<who>\\p{L}[^.;]{3,110}?) (?=(?:xem xét|đánh giá|tổng hợp|xét|thẩm định|chấm điểm|bình xét)(?![\\p{L}]))',
)
const dueWords = shape('(?:trước|chậm nhất|hạn|vào|hoàn thành|gửi)[^.;]{0,60}$')

const LONGEST_WHO = 220

/** A date that the words before it make a deadline. */
export const dueIn = (what: Passage): Found<DatedAs> | null => {
  for (const date of datesIn(what)) {
    const at = date.where.start - what.start
    const value = dated(date)
    const isFull = value !== null && value.precision !== 'year'
    if (isFull && firstMatch(part(what, Math.max(0, at - 70), at), dueWords)) {
      return { value, spans: [{ start: date.where.start, end: date.where.end }] }
    }
  }
  return null
}

const withoutFrame = (what: Passage): Passage => {
  const lead = firstMatch(what, frame)
  return trimmed(lead ? part(what, lead.to) : what)
}

const responsibility = (
  who: Passage,
  what: Passage,
  wording: Passage,
  mode: Mode,
  gist: Found<string>,
): Responsibility => ({
  who: found(who),
  what: gist,
  wording: found(wording),
  mode,
  due: dueIn(what),
})

/** A sentence at the end of an item that gives another body its part: "… sẽ được Hội đồng … xét". */
const passivePart = (sentence: Passage): { who: Passage; what: Passage } | null => {
  const match = firstMatch(sentence, considered)
  const who = match?.group('who')
  if (!match || !who || organisationsIn(who).length === 0) return null
  return { who: trimmed(who), what: trimmed(part(sentence, match.to)) }
}

const fromItem = (item: Passage): readonly Responsibility[] => {
  const split = dutyIn(item)
  const sentences = sentencesOf(item)
  const last = sentences.at(-1)
  const passive = last && sentences.length > 1 ? passivePart(last) : null
  const own = passive && last && split ? part(split.what, 0, last.start - split.what.start) : split?.what
  return [
    ...(split && own ? [responsibility(split.who, own, item, split.mode, gistOf(withoutFrame(own)))] : []),
    ...(passive && last
      ? [responsibility(passive.who, passive.what, last, 'giao', gistOf(passive.what))]
      : []),
  ]
}

/** Items of the section "Tổ chức thực hiện"; a body's name alone takes the sub-items under it as its duties. */
const inSection = (page: Page): readonly Responsibility[] => {
  const blocks = page.blocks.filter(
    ({ section, body, heading }) => section === 'execution' && (heading === null || body.text.length > 30),
  )
  const readings: Responsibility[] = []
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at]
    if (!block) continue
    const under = subItems(blocks, at)
    const named = organisationsIn(block.body)[0]
    const isNameAlone =
      under.length > 0 && named !== undefined && block.body.text.length < LONGEST_WHO && !dutyIn(block.body)
    if (isNameAlone) {
      const what = under.map(({ body }) => body)
      const whole = stretch(page.whole, block.body, what.at(-1) ?? block.body)
      const gist = foundTogether(what.flatMap(clausesOf).slice(0, 6).map(core))
      readings.push(responsibility(trimmed(block.body), whole, whole, 'giao', gist))
      at += under.length
    } else readings.push(...fromItem(block.body))
  }
  return readings
}

const subItems = (blocks: readonly Block[], at: number): readonly Block[] => {
  const rank = blocks[at]?.rank ?? -1
  const next = blocks.findIndex((other, i) => i > at && (other.rank === null || other.rank <= rank))
  return blocks.slice(at + 1, next < 0 ? undefined : next)
}

const responsible = shape('^(?:chịu trách nhiệm|có trách nhiệm)')

/** "Giao Sở A làm …; đồng thời làm …": one duty for each clause. "Các sở có trách nhiệm …" counts as well. */
const inRunningText = (sentences: readonly Sentence[]): readonly Responsibility[] =>
  sentences.flatMap((sentence) => {
    const duty = dutyIn(withoutJoint(sentence))
    if (!duty || !isBody(duty.who)) return []
    if (!duty.isHandedOut && !firstMatch(duty.what, responsible)) return []
    const clauses = splitPassage(duty.what, shape(';')).map(withoutJoint)
    return clauses.map((what) =>
      responsibility(duty.who, what, sentence, duty.mode, found(trimmed(withoutFrame(what)))),
    )
  })

/** Items of another section that name a body and its duty: a directive's last points. */
const amongContents = (page: Page): readonly Responsibility[] =>
  page.blocks
    .filter(({ section, body, rank }) => section === 'contents' && rank !== null && isDuty(body))
    .flatMap(({ body }) => fromItem(body))

/** "nộp hồ sơ qua Phòng …": who receives. */
const receives = shape(
  '(?:(?<what>đăng ký|hồ sơ|báo cáo)[^.;]{0,60}?) (?:qua|về|tại|cho) (?<who>\\p{L}[^.;,]{3,60})',
)

const receivers = (sentences: readonly Sentence[]): readonly Responsibility[] =>
  sentences.flatMap((sentence) => {
    const match = firstMatch(sentence, receives)
    const who = match?.group('who')
    const what = match?.group('what')
    const name = who ? organisationsIn(who)[0] : undefined
    return name && what && name.start === who?.start
      ? [
          responsibility(name, sentence, sentence, 'giao', {
            value: `nhận ${found(what).value}`,
            spans: [what],
          }),
        ]
      : []
  })

const FIRST_SENTENCES = 120

/** Who has to do what: the section that says so, else sentences that hand duties out, and the offices of a cluster. */
export const responsibilitiesOf = (page: Page): readonly Responsibility[] => {
  const headed = inSection(page)
  if (headed.length > 0) return headed
  const sentences = page.sentences.slice(0, FIRST_SENTENCES)
  const running = [
    ...amongContents(page),
    ...inRunningText(sentences.filter(({ block }) => block.section !== 'contents')),
  ]
  const chairs = clusterChairs(sentences)
  return running.length + chairs.length > 0 ? [...running, ...chairs] : receivers(sentences)
}
