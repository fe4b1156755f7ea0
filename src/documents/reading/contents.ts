import type { Block } from './blocks.ts'
import { clausesOf, core, gistOf, withoutJoint } from './gist.ts'
import { isDuty } from './duty.ts'
import type { Page, Sentence } from './page.ts'
import { firstMatch, found, part, type Passage, splitPassage, trimmed } from './passage.ts'
import { oneOf, shape } from './pattern.ts'
import type { Content, Kind } from './reading.ts'
import { sentencesOf } from './sentences.ts'
import { taskOpenings } from './vocabulary-tasks.ts'

const opensTask = shape(`^(?:${oneOf(taskOpenings)})(?![\\p{L}])`)

const isTask = (passage: Passage): boolean => firstMatch(passage, opensTask) !== null

const contentOf = (item: Passage): Content => ({ title: gistOf(item), wording: found(item) })

const singleOf = (item: Passage): Content => ({ title: found(core(item)), wording: found(item) })

const HEADLINE = 110

type Item = { readonly block: Block; readonly children: Block[] }

/** An item that is only a caption for its sub-items gives way to them. */
const tasksUnder = ({ block, children }: Item): readonly Passage[] => {
  const isCaption = children.length > 0 && block.body.text.length < HEADLINE && !isTask(block.body)
  return isCaption
    ? children.filter(({ rank }) => rank === children[0]?.rank).map(({ body }) => body)
    : [block.body]
}

/** The items of the highest rank. */
const topItems = (blocks: readonly Block[]): readonly Passage[] => {
  const ranked = blocks.filter(({ rank, body }) => rank !== null && body.text.length > 5)
  const top = ranked.reduce((highest, { rank }) => Math.min(highest, rank ?? highest), 9)
  const items: Item[] = []
  for (const block of ranked) {
    if (block.rank === top) items.push({ block, children: [] })
    else items.at(-1)?.children.push(block)
  }
  return items.flatMap(tasksUnder)
}

/** "Nội dung thi đua gồm A; B; C. D": clauses, and the sentences that go on with a task. */
const inlineItems = (body: Passage): readonly Passage[] => {
  const [first, ...others] = sentencesOf(body)
  if (!first) return []
  return [...clausesOf(first), ...others.map(trimmed).filter(isTask)]
}

const inSection = (page: Page): readonly Content[] => {
  const blocks = page.blocks.filter(({ section }) => section === 'contents')
  const ranked = blocks.filter(({ rank, heading }) => rank !== null && heading === null)
  if (ranked.length > 0) return topItems(ranked.filter(({ body }) => !isDuty(body))).map(contentOf)
  return blocks
    .filter(({ body, rank }) => body.text.length > 20 && rank === null)
    .flatMap(({ body }) => inlineItems(body))
    .map(singleOf)
}

/** Sentences of news that list the tasks. */
const listed = [
  shape(
    '(?:nội dung|nhiệm vụ|phương hướng|giải pháp|chỉ tiêu)[^.:;]{0,60}?(?: như| sau| là| gồm)?(?: sau)?: (?<what>\\p{L}[^:]{12,})',
  ),
  shape('(?:tập trung|chú trọng|trọng tâm)(?: vào| là| thực hiện)?: (?<what>[^:]{12,})'),
  shape(
    '(?:nội dung thi đua|nội dung|trọng tâm|nhiệm vụ trọng tâm)(?: (?:của|thi đua|phong trào|đợt|này|đó|chính|chủ yếu|trong \\p{L}+))* (?:là|gồm) (?<what>[^.]{12,})',
  ),
]

/** Sentences in which someone says what is to be done. */
const spoken = [
  shape(
    '(?:yêu cầu|đề nghị|lưu ý|mong muốn|nhấn mạnh|kêu gọi|chỉ đạo)[^.;:]{0,170}? (?:cần|phải|cần phải|tập trung|tiếp tục|không ngừng) (?<what>\\p{L}(?:[^.:]|(?<=tp)\\.){14,})',
  ),
  shape(
    '(?:nhất trí|thống nhất)(?: cao)?(?: với)?(?: chủ trương)? việc (?<what>\\p{L}(?:[^.:]|(?<=tp)\\.){14,})',
  ),
  shape('^[^.;:]{0,160}?(?<![\\p{L}])(?:cần|cần phải|phải) (?<what>\\p{L}(?:[^.:]|(?<=tp)\\.){14,})'),
  shape(
    '^[^.;:]{0,120}? sẽ (?<what>(?:phối hợp|tập trung|đẩy mạnh|tăng cường|tiếp tục|triển khai) (?:[^.:]|(?<=tp)\\.){14,})',
  ),
]
const strived = shape('phấn đấu (?<what>\\p{L}(?:[^.:]|(?<=tp)\\.){14,})')
const modal = shape('^(?:cần|phải|tập trung|tiếp tục thực hiện)(?: cần| phải)? ')
const listEnd = shape('(?<!tp)[.…](?= |$)|" ?,')
const figure = shape('^.{0,24}\\d ?%')
const semicolon = shape(';')

const itemsOf = (what: Passage): readonly Passage[] => {
  const lead = firstMatch(what, modal)
  const list = trimmed(lead ? part(what, lead.to) : what)
  return splitPassage(list, semicolon)
    .map((item) => trimmed(part(item, 0, firstMatch(item, listEnd)?.from ?? item.text.length)))
    .filter((item) => item.text.length > 8 && !firstMatch(item, figure))
}

/** The sentences after a list that go on with tasks. */
const goingOn = (page: Page, sentence: Sentence): readonly Passage[] => {
  const following = page.sentences
    .filter(({ block, start }) => block === sentence.block && start > sentence.start)
    .map((next) => trimmed(withoutJoint(next)))
  const end = following.findIndex((next) => !isTask(next))
  return following.slice(0, end < 0 ? following.length : end).flatMap(clausesOf)
}

type Told = { readonly sentence: Sentence; readonly items: readonly Passage[] }

const toldBy = (sentences: readonly Sentence[], patterns: readonly RegExp[]): readonly Told[] =>
  sentences.flatMap((sentence) => {
    const what = patterns.map((pattern) => firstMatch(sentence, pattern)?.group('what')).find(Boolean)
    const items = what ? itemsOf(what) : []
    const [first] = items
    return first && (isTask(first) || items.length > 2) ? [{ sentence, items }] : []
  })

const FIRST_SENTENCES = 80
const MOST_SPOKEN = 8

/** What news tells of the tasks: a list of them, and in news of a launch what the speakers ask for. */
const inNews = (page: Page, kind: Kind): readonly Content[] => {
  const sentences = page.sentences
    .slice(0, FIRST_SENTENCES)
    .filter(({ block }) => block.section !== 'purpose' && block.section !== 'execution' && !block.isCaption)
  const [list] = listed.flatMap((pattern) => toldBy(sentences, [pattern]).slice(0, 1))
  const inList = list ? [...list.items, ...goingOn(page, list.sentence)] : []
  const listEnds = inList.at(-1)?.end ?? 0
  const later = sentences.filter(({ start }) => start >= listEnds)
  const speaks = kind === 'launch' || kind === 'plan' || kind === 'news' || (kind === 'summary' && !list)
  const inSpeech = speaks
    ? toldBy(later, spoken)
        .flatMap(({ items }) => items)
        .slice(0, MOST_SPOKEN)
    : []
  const told = [...inList, ...inSpeech]
  const last =
    told.length === 0 && speaks
      ? toldBy(sentences, [strived])
          .slice(0, 1)
          .flatMap(({ items }) => items)
      : []
  return [...told, ...last].map(singleOf)
}

/** The tasks of the campaign, one line each; aims are not tasks. */
export const contentsOf = (page: Page, kind: Kind): readonly Content[] => {
  const headed = inSection(page)
  return headed.length > 0 ? headed : inNews(page, kind)
}
