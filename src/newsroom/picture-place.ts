import { fold } from '../platform/plain/vietnamese.ts'
import { paragraphsOf } from './article.ts'

/** A text as it is kept: cleaned HTML where there is any, else plain paragraphs. */
export type KeptText = { readonly body: string; readonly bodyHtml: string | null }

const TAG = /<(\/?)([a-z][a-z0-9]*)[^>]*?(\/?)>/gi

/** The blocks of cleaned HTML that stand side by side: paragraphs, headings, lists, tables. */
export const htmlBlocksOf = (html: string): readonly string[] => {
  const blocks: string[] = []
  let [depth, from] = [0, 0]
  const end = (at: number): void => {
    const block = html.slice(from, at).trim()
    if (block !== '') blocks.push(block)
    from = at
  }
  for (const { 0: tag, 1: closes, 2: name, 3: itself, index } of html.matchAll(TAG)) {
    if (itself || name === 'br') continue
    if (!closes && depth === 0) end(index)
    depth = Math.max(0, depth + (closes ? -1 : 1))
    if (closes && depth === 0) end(index + tag.length)
  }
  end(html.length)
  return blocks
}

/** The blocks of a text, as pictures count them. */
export const blocksOf = ({ body, bodyHtml }: KeptText): readonly string[] =>
  bodyHtml === null ? paragraphsOf(body) : htmlBlocksOf(bodyHtml)

const told = (block: string): string => fold(block.replace(/<[^>]*>/g, ' '))

/**
 * Where a picture stands after the text was changed: behind the same block as before; where that is gone, before the one
 * that followed, or behind the nearest earlier one that is still there.
 */
export const placeAfter = (before: KeptText, after: KeptText, place: number): number => {
  const [old, now] = [blocksOf(before).map(told), blocksOf(after).map(told)]
  if (place === 0 || place > old.length) return Math.min(place, now.length)
  const nearest = (block: string | undefined): number => {
    const places = now.flatMap((one, at) => (one === block ? [at] : []))
    return places.toSorted((a, b) => Math.abs(a - place + 1) - Math.abs(b - place + 1))[0] ?? -1
  }
  const own = nearest(old[place - 1])
  if (own >= 0) return own + 1
  const next = place < old.length ? nearest(old[place]) : -1
  if (next >= 0) return next
  for (let earlier = place - 2; earlier >= 0; earlier -= 1) {
    const found = nearest(old[earlier])
    if (found >= 0) return found + 1
  }
  return Math.min(place, now.length)
}

type Placed = { readonly afterBlock: number | null }

/** Pictures that stand within the text of so many blocks, by the block they stand behind; the others stand as usual. */
export const placedIn = <Picture extends Placed>(
  pictures: readonly Picture[],
  blocks: number,
): { readonly within: ReadonlyMap<number, readonly Picture[]>; readonly usual: readonly Picture[] } => ({
  within: Map.groupBy(
    pictures.filter(({ afterBlock }) => afterBlock !== null && afterBlock > 0),
    ({ afterBlock }) => Math.min(afterBlock ?? 0, blocks),
  ),
  usual: pictures.filter(({ afterBlock }) => afterBlock === null || afterBlock === 0),
})
