import type { Page } from './page.ts'
import { firstMatch, type Passage } from './passage.ts'
import { shape } from './pattern.ts'
import type { CitedDocument, Kind } from './reading.ts'

const signs: readonly { readonly kind: Kind; readonly pattern: RegExp }[] = [
  { kind: 'summary', pattern: shape('tổng kết|sơ kết|hội nghị giao ban') },
  {
    kind: 'award',
    pattern: shape(
      'trao (?:tặng )?(?:cờ|bằng khen|giấy khen|huân chương|danh hiệu)|tặng (?:cờ|bằng khen|giấy khen)|vinh danh|khen thưởng cho|tuyên dương',
    ),
  },
  { kind: 'guide', pattern: shape('hướng dẫn|đăng ký thi đua|hồ sơ khen thưởng') },
  { kind: 'launch', pattern: shape('phát động|lễ ra quân') },
  { kind: 'plan', pattern: shape('kế hoạch|chương trình') },
]

const kindBy = (passage: Passage | null): Kind | null =>
  passage ? (signs.find(({ pattern }) => firstMatch(passage, pattern))?.kind ?? null) : null

/** What sort of text it is: by its title, then by its launching document, then by its first sentences. */
export const kindOf = (page: Page, documents: readonly CitedDocument[]): Kind => {
  const launch = documents.find(({ role }) => role === 'launch')
  const byTitle = kindBy(page.title)
  if (byTitle) return byTitle
  if (launch?.type?.value.startsWith('Kế hoạch')) return 'plan'
  if (launch) return 'launch'
  return (
    page.sentences
      .slice(0, 6)
      .map(kindBy)
      .find((kind) => kind !== null) ?? 'news'
  )
}
