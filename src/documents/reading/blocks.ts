import { firstMatch, part, type Passage, trimmed } from './passage.ts'
import type { Paragraph } from './paragraphs.ts'
import { listMarker } from './paragraphs.ts'
import { shape } from './pattern.ts'
import {
  contentsIntroduction,
  headingQualifiers,
  sectionHeadings,
  type SectionName,
} from './vocabulary-sections.ts'

/** roman 0 · number 1 · number.number 2 · letter 3 · dash 4; null without a marker. */
export type Rank = 0 | 1 | 2 | 3 | 4

/** A paragraph or list item: its marker taken off, its heading apart, the section it stands in. */
export type Block = {
  readonly rank: Rank | null
  readonly marker: string
  readonly whole: Passage
  /** What stands before the heading's colon, when the block is or opens with a heading. */
  readonly heading: Passage | null
  readonly body: Passage
  readonly section: SectionName | null
  readonly isCaption: boolean
}

/** A list item that was printed in the middle of the item before it. */
export type GluedItem = { readonly marker: string; readonly where: Passage }

const rankOf = (marker: string): Rank | null => {
  const bare = marker.replace(/[\s.)/:]/g, '')
  if (bare === '') return null
  if (/^[IVX]+$/.test(bare)) return 0
  if (/^\d+$/.test(bare)) return /\d\.\d/.test(marker) ? 2 : 1
  if (/^[a-zđ]$/.test(bare)) return 3
  return 4
}

const alphabet = 'abcdđeghiklmnopqrstuvxy'

const nextMarker = (marker: string): RegExp | null => {
  const bare = marker.replace(/[\s.)]/g, '')
  if (/^[a-zđ]$/.test(bare) && marker.includes(')')) {
    const next = alphabet[alphabet.indexOf(bare) + 1]
    return next ? new RegExp(`(?<=[.;:…]\\s{1,9})${next}\\)\\s?(?=\\p{Lu})`, 'u') : null
  }
  if (/^\d{1,2}$/.test(bare))
    return new RegExp(`(?<=[.;]\\s{1,9})${Number(bare) + 1}\\.\\s(?=\\p{Lu}\\p{Ll})`, 'u')
  return null
}

type Piece = { readonly passage: Passage; readonly marker: string; readonly glued: boolean }

/** The paragraph and the items glued to its end: "c) … d) …". */
const pieces = (paragraph: Passage): readonly Piece[] => {
  const all: Piece[] = []
  let rest = paragraph
  let glued = false
  for (;;) {
    const marker = listMarker.exec(rest.text)?.[0] ?? ''
    const follows = marker === '' ? null : nextMarker(marker)
    const cut = follows?.exec(rest.text)
    if (!cut) return [...all, { passage: rest, marker, glued }]
    all.push({ passage: part(rest, 0, cut.index), marker, glued })
    rest = part(rest, cut.index)
    glued = true
  }
}

const headings = sectionHeadings.map(([name, source]) => ({
  name,
  pattern: shape(
    `^(?:theo đó|cụ thể|ngoài ra|bên cạnh đó|trong đó|về)?,? ?(?:${source})[\\s]{0,4}${headingQualifiers}(?:(?<stop>:|\\.|(?:là|gồm|bao gồm)(?![\\p{L}\\p{N}]):?)|$)`,
  ),
  loose: shape(`^(?:${source})(?![\\p{L}\\p{N}])`),
}))

type Heading = { readonly name: SectionName; readonly head: Passage; readonly rest: Passage }

/** The heading a passage opens with: "Nội dung gồm …", "3. Đối tượng thi đua:", "II. NỘI DUNG". */
export const headingOf = (passage: Passage, hasMarker: boolean): Heading | null => {
  for (const { name, pattern, loose } of headings) {
    const match = firstMatch(passage, pattern)
    if (match) return { name, head: match.whole, rest: part(passage, match.to) }
    const isLine = passage.text.length < 90 && !/[;.,]\s*$/.test(passage.text)
    const isTitle = isLine && (hasMarker || !/\p{Ll}/u.test(passage.text))
    if (isTitle && firstMatch(passage, loose))
      return { name, head: passage, rest: part(passage, passage.text.length) }
  }
  return null
}

const introducesContents = shape(`(?:${contentsIntroduction})[^:.;]{0,40}:\\s{0,9}$`)

type Open = { readonly name: SectionName; readonly rank: Rank | null; readonly introduced: boolean }

/** Which section goes on, given what was open and the block that comes. */
const sectionAfter = (open: Open | null, rank: Rank | null, heading: Heading | null): Open | null => {
  if (heading) {
    const isSubheading = open !== null && open.rank !== null && rank !== null && rank > open.rank
    const keeps = isSubheading && open.name === 'execution' && heading.name !== 'awards'
    const standsAlone = rank === null && trimmed(heading.rest).text === ''
    return keeps ? open : { name: heading.name, rank, introduced: standsAlone }
  }
  if (!open) return null
  if (open.introduced) return open
  if (open.rank === null) return rank === null ? null : open
  return rank === null || rank > open.rank ? open : null
}

/** Paragraphs and list items in order, glued items apart, each with its section. */
export const blocksOf = (
  paragraphs: readonly Paragraph[],
): { blocks: readonly Block[]; glued: readonly GluedItem[] } => {
  const blocks: Block[] = []
  const glued: GluedItem[] = []
  let open: Open | null = null
  for (const paragraph of paragraphs) {
    for (const piece of pieces(paragraph)) {
      const unmarked = trimmed(part(piece.passage, piece.marker.length))
      const rank = rankOf(piece.marker)
      const heading = headingOf(unmarked, rank !== null)
      open = sectionAfter(open, rank, heading)
      if (piece.glued) glued.push({ marker: piece.marker.trim(), where: piece.passage })
      blocks.push({
        rank,
        marker: piece.marker.trim(),
        whole: piece.passage,
        heading: heading?.head ?? null,
        body: heading ? heading.rest : unmarked,
        section: open?.name ?? null,
        isCaption: paragraph.isCaption,
      })
      if (firstMatch(piece.passage, introducesContents) && !heading) {
        open = { name: 'contents', rank: null, introduced: true }
      }
    }
  }
  return { blocks, glued }
}
