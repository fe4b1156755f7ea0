import type { Block } from './blocks.ts'
import { clausesOf, core, gistOf } from './gist.ts'
import type { Page, Sentence } from './page.ts'
import { firstMatch, found, part, type Passage, splitPassage, stretch, trimmed } from './passage.ts'
import { oneOf, shape } from './pattern.ts'
import type { Content } from './reading.ts'
import { sentencesOf } from './sentences.ts'
import { taskOpenings } from './vocabulary-tasks.ts'

const opensTask = shape(`^(?:${oneOf(taskOpenings)})(?![\\p{L}])`)

const isTask = (passage: Passage): boolean => firstMatch(passage, opensTask) !== null

const contentOf = (item: Passage): Content => ({ title: gistOf(item), wording: found(item) })

const singleOf = (item: Passage): Content => ({ title: found(core(item)), wording: found(item) })

const HEADLINE = 110

/** Items of the highest rank; one that is only a caption for its sub-items gives way to them. */
const topItems = (page: Page, blocks: readonly Block[]): readonly Passage[] => {
  const ranked = blocks.filter(({ rank, body }) => rank !== null && body.text.length > 5)
  const top = Math.min(...ranked.map(({ rank }) => rank ?? 9))
  return ranked.flatMap((block, at) => {
    if (block.rank !== top) return []
    const next = ranked.findIndex((other, i) => i > at && other.rank === top)
    const children = ranked.slice(at + 1, next < 0 ? undefined : next)
    const isCaption = children.length > 0 && block.body.text.length < HEADLINE && !isTask(block.body)
    if (isCaption) return children.filter(({ rank }) => rank === children[0]?.rank).map(({ body }) => body)
    return [
      children.length > 0 && block.body.text.length >= HEADLINE
        ? stretch(page.whole, block.body, block.body)
        : block.body,
    ]
  })
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
  if (ranked.length > 0) return topItems(page, ranked).map(contentOf)
  return blocks
    .filter(({ body, rank }) => body.text.length > 20 && rank === null)
    .flatMap(({ body }) => inlineItems(body))
    .map(singleOf)
}

/** Sentences of news that tell the tasks, the surest first. */
const told = [
  shape(
    '(?:nội dung|nhiệm vụ|phương hướng|giải pháp|chỉ tiêu)[^.:;]{0,60}?(?: như| sau| là| gồm)?(?: sau)?: (?<what>\\p{L}[^:]{12,})',
  ),
  shape('(?:tập trung|chú trọng|trọng tâm)(?: vào| là| thực hiện)?: (?<what>[^:]{12,})'),
  shape(
    '(?:nội dung thi đua|nội dung|trọng tâm|nhiệm vụ trọng tâm)(?: (?:của|thi đua|phong trào|đợt|này|đó|chính|chủ yếu|trong \\p{L}+))* là (?<what>[^.]{12,})',
  ),
  shape(
    '(?:yêu cầu|đề nghị|lưu ý|mong muốn|nhấn mạnh|kêu gọi|chỉ đạo|nhất trí cao việc)[^.;:]{0,170}? (?:cần|phải|cần phải|tập trung|tiếp tục|không ngừng|việc) (?<what>\\p{L}[^.:]{14,})',
  ),
]
const whoBefore = shape('^(?:cần|phải|tập trung|tiếp tục thực hiện)(?: cần| phải)? ')

const tailSentences = (page: Page, sentence: Sentence): readonly Passage[] => {
  const following = page.sentences.filter(
    ({ block, start }) => block === sentence.block && start > sentence.start,
  )
  const end = following.findIndex((next) => !isTask(trimmed(next)))
  return following.slice(0, end < 0 ? following.length : end).map(trimmed)
}

const FIRST_SENTENCES = 80

const listEnd = shape('[.…](?= |$)')

const inNews = (page: Page): readonly Content[] => {
  const sentences = page.sentences
    .slice(0, FIRST_SENTENCES)
    .filter(({ block }) => block.section !== 'purpose' && !block.isCaption)
  for (const pattern of told) {
    for (const sentence of sentences) {
      const what = firstMatch(sentence, pattern)?.group('what')
      if (!what) continue
      const lead = firstMatch(what, whoBefore)
      const list = trimmed(lead ? part(what, lead.to) : what)
      const items = splitPassage(list, shape(';')).map((item) =>
        trimmed(part(item, 0, firstMatch(item, listEnd)?.from ?? item.text.length)),
      )
      const good = items.filter((item) => item.text.length > 8)
      if (good[0] && (isTask(good[0]) || good.length > 1))
        return [...good, ...tailSentences(page, sentence)].map(singleOf)
    }
  }
  return []
}

/** The tasks of the campaign, one line each; aims are not tasks. */
export const contentsOf = (page: Page): readonly Content[] => {
  const headed = inSection(page)
  return headed.length > 0 ? headed : inNews(page)
}
