import type { Block } from '../submission.ts'
import { type Entry, unreadDate } from './entry.ts'
import { proposedBy } from './letter.ts'
import { plainBlock, readBlocks } from './page-article.ts'
import { readMoment } from './source-moment.ts'

/** One item of a feed; `summary` and `content` are HTML of anybody's making. */
export type Item = {
  readonly title: string
  readonly link: string | null
  readonly summary: string
  readonly content: string
  /** Pictures that stand beside the text, as HTML. */
  readonly pictures?: string
  readonly date: string | null
  readonly author: string | null
}

type LinesOf = (html: string) => readonly Block[]

/** A summary that breaks off says again what the text says whole. */
const breaksOff = (blocks: readonly Block[]): boolean =>
  /(?:…|\.\.\.)\]?$/.test(blocks.at(-1)?.text.trim() ?? '')

/** An item as an article; `linesOf` cleans HTML and gives its lines. */
export const feedEntry = (item: Item, feedTitle: string, linesOf: LinesOf): Entry => {
  const { title, link, summary, content, pictures, date, author } = item
  const beside = pictures ? linesOf(pictures) : []
  const summed = content === '' ? [] : linesOf(summary)
  const opening = breaksOff(summed) ? [] : summed
  const read = readBlocks([plainBlock(title), ...beside, ...opening, ...linesOf(content || summary)], {
    publishedAt: date && readMoment(date),
    byLine: proposedBy(author ?? '', 0).byLine,
  })
  const name = title || link || feedTitle
  return {
    name,
    read: title === '' ? null : read,
    source: { name: feedTitle || null, address: link },
    leftAside: unreadDate(name, date ?? ''),
  }
}
