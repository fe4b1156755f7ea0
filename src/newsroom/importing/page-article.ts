import { likeness } from '../checks/structure.ts'
import type { LeftAside } from '../left-aside.ts'
import { type Block, readSubmission, type Submission } from '../submission.ts'
import { withoutMarks } from '../../platform/plain/picture-mark.ts'
import { liftPictures, type Standing } from './page-picture.ts'
import { isDateLine, readMoment } from './source-moment.ts'

/** A picture of a page, and behind how many blocks of the text it stands. */
export type PlacedPicture = Omit<Standing, 'at'> & { readonly afterBlock: number }

/** An article as a portal's page, feed or table gives it. */
export type PageArticle = Submission & {
  /** In the order of the page. */
  readonly pictures: readonly PlacedPicture[]
  readonly signedUnit: string | null
  /** As printed. */
  readonly dateLine: string | null
  /** ISO instant. */
  readonly publishedAt: string | null
  readonly views: number
  readonly leftAside: readonly LeftAside[]
}

const VIEWS =
  /^(?:(?:số\s+)?lượt\s+(?:xem|đọc)|xem|views?)\s*:?\s*([\d.,]+)$|^([\d.,]+)\s*(?:lượt\s+(?:xem|đọc)|views?)$/iu
/** The frame of a page: its clock, its switches, its tools. */
const FRAME =
  /^(?:english|tiếng việt|trang chủ|in (?:trang|bài).*|chia sẻ.*|facebook|zalo|twitter|gửi (?:email|mail|bài).*|quay lại|rss|đăng nhập|lên đầu trang|cỡ chữ.*|a[+-]|nghe (?:bài|đọc).*|bình luận.*)$/iu
/** From here on the page lists other articles. */
const OTHERS =
  /^(?:tin|bài|các tin|các bài)\s*(?:viết\s*)?(?:đã đăng|khác|liên quan|cùng chuyên mục|mới(?: hơn| nhất)?|cũ hơn)\s*:?\s*$/iu
const SIGNED = /^(?:phòng|ban|văn phòng|trung tâm|sở|chi cục|tổ|ubnd|trang|cổng)\s[^.:;!?]{2,80}$/iu
/** A longer opening of a page is its first paragraph. */
const LONGEST_LEAD = 500
const ALIKE = 0.75
const SHORTEST = 60

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A paragraph of plain text. */
export const plainBlock = (text: string): Block => ({ text, html: `<p>${escaped(text)}</p>` })

const wholeNumber = (text: string): number => Number(text.replace(/[.,]/g, '')) || 0

/** One remark for all of the page's frame: a page has dozens of such lines. */
const frameAside = (all: readonly string[]): readonly LeftAside[] => {
  const lines = all.map((line) => withoutMarks(line).trim()).filter((line) => /[\p{L}\p{N}]/u.test(line))
  if (lines.length === 0) return []
  const values = { text: lines.join(' · ').slice(0, 800) }
  return [{ name: lines[0]?.slice(0, 80) ?? '', code: 'aside.frame', values }]
}

/** Pages of this kind often print their opening twice: it is taken once, and said. */
const withoutDoubled = (
  blocks: readonly Block[],
): { blocks: readonly Block[]; leftAside: readonly LeftAside[] } => {
  const at = blocks.findIndex((block, place) => {
    const before = blocks[place - 1]
    return (
      place > 1 &&
      place < 4 &&
      before !== undefined &&
      block.text.length >= SHORTEST &&
      likeness(before.text, block.text) >= ALIKE
    )
  })
  const doubled = blocks[at]
  if (!doubled) return { blocks, leftAside: [] }
  const name = `${doubled.text.slice(0, 80).trimEnd()}…`
  return {
    blocks: blocks.filter((_, place) => place !== at),
    leftAside: [{ name, code: 'aside.lead_twice', values: { text: doubled.text.slice(0, 1500) } }],
  }
}

/** What is told beside the text: by a feed's or a table's own fields. */
export type ToldBeside = Partial<
  Pick<PageArticle, 'publishedAt' | 'dateLine' | 'views' | 'signedUnit' | 'byLine'>
>

/** Takes an article apart whose title is the first block. null: there is no text under the title. */
export const readBlocks = (blocks: readonly Block[], beside: ToldBeside = {}): PageArticle | null => {
  const { blocks: shown, standing } = liftPictures(blocks)
  const last = shown.at(-1)?.text.trim() ?? ''
  const signs = shown.length > 2 && SIGNED.test(last)
  const once = withoutDoubled(signs ? shown.slice(0, -1) : shown)
  const read = readSubmission(once.blocks, LONGEST_LEAD)
  if (!read || (read.html === '' && read.lead === null)) return null
  const before = (at: number): number => shown.slice(0, at).filter((one) => read.text.includes(one)).length
  return {
    ...read,
    pictures: standing.map(({ at, ...picture }) => ({ ...picture, afterBlock: before(at) })),
    byLine: read.byLine ?? beside.byLine ?? null,
    signedUnit: signs ? last : (beside.signedUnit ?? null),
    dateLine: beside.dateLine ?? null,
    publishedAt: beside.publishedAt ?? null,
    views: beside.views ?? 0,
    leftAside: once.leftAside,
  }
}

const LONGEST_FRAME = 60
const isClock = (line: string): boolean => /(?<!\p{L})(?:ICT|GMT)(?!\p{L})/u.test(line) && isDateLine(line)
const isFrame = (line: string): boolean => isClock(line) || (line.length <= LONGEST_FRAME && FRAME.test(line))

/**
 * Reads the lines of a page that shows one article: title, the line with its date, views, text, captions, by-line, the unit
 * that signs. `title` is the page's own heading where it is known. What belongs to the page's frame is left aside.
 */
export const readPage = (text: string, title: string | null = null): PageArticle | null => {
  const all = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const opens = title === null ? -1 : all.indexOf(title)
  const before = all.slice(0, Math.max(0, opens))
  const told = all.slice(Math.max(0, opens))
  const ends = told.findIndex((line, at) => at > 1 && OTHERS.test(line))
  const behind = ends < 0 ? [] : told.slice(ends)
  const own = ends < 0 ? told : told.slice(0, ends)
  const dateLine = own.find((line) => !isFrame(line) && isDateLine(line)) ?? null
  const viewsLine = own.find((line) => VIEWS.test(line))
  const [, one, two] = viewsLine ? (VIEWS.exec(viewsLine) ?? []) : []
  const frame = own.filter(isFrame)
  const blocks = own
    .filter((line) => line !== dateLine && line !== viewsLine && !isFrame(line))
    .map(plainBlock)
  const read = readBlocks(blocks, {
    dateLine,
    publishedAt: dateLine && readMoment(dateLine),
    views: wholeNumber(one ?? two ?? ''),
  })
  return read && { ...read, leftAside: [...read.leftAside, ...frameAside([...before, ...frame, ...behind])] }
}
