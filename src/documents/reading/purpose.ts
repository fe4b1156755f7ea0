import type { NameCandidate } from './campaign-name.ts'
import type { Page } from './page.ts'
import { firstMatch, type Found, found, matches, part, type Passage, trimmed } from './passage.ts'
import { shape } from './pattern.ts'

const aim = shape(
  '(?<![\\p{L}])(?<what>(?:nhằm|để (?:lập thành tích|chào mừng|thực hiện thắng lợi)|với mong muốn|với mục đích|với mục tiêu|mong muốn)(?![\\p{L}])[^.;]{6,500})',
)
const end = shape(
  ', (?:ngày \\d|ubnd|ủy ban|với các nội dung|với mốc)| (?:đến các|tới các|với mốc|với các nội dung|với chủ đề)(?![\\p{L}])',
)
const aboutCampaign = shape('thi đua|phong trào|đợt|kế hoạch')

const FIRST_SENTENCES = 25

const aimsIn = (sentence: Passage): readonly Passage[] =>
  matches(sentence, aim).flatMap((match) => {
    const what = match.group('what')
    const stop = what ? firstMatch(what, end) : null
    return what ? [trimmed(stop ? part(what, 0, stop.from) : what)] : []
  })

/** What the campaign is for: the section "Mục đích", else the "nhằm …" and "để lập thành tích …" of the sentences that launch it. */
export const purposeOf = (page: Page, names: readonly NameCandidate[]): readonly Found<string>[] => {
  const headed = page.blocks.filter(({ section, body }) => section === 'purpose' && body.text.length > 10)
  if (headed.length > 0) return headed.map(({ body }) => found(body))
  const home = names[0]?.home
  const sentences = page.sentences
    .slice(0, FIRST_SENTENCES)
    .filter((sentence) => sentence.block.rank === null)
  const launching = home
    ? sentences.filter(({ start, end: to }) => start <= home.end && to >= home.start)
    : []
  const aims = launching.flatMap(aimsIn)
  const first =
    aims.length > 0
      ? aims
      : (sentences
          .filter((s) => firstMatch(s, aboutCampaign))
          .map(aimsIn)
          .find((list) => list.length > 0) ?? [])
  return first.slice(0, 3).map(found)
}
