import type { ComponentChildren } from 'preact'
import { paragraphsOf, repeatsLead } from '../../../newsroom/article.ts'
import { htmlBlocksOf, placedIn } from '../../../newsroom/picture-place.ts'
import { fold } from '../../../platform/plain/vietnamese.ts'

type Words = {
  readonly lead: string | null
  readonly body: string
  /** Cleaned when it was written; null: the body is plain text. */
  readonly bodyHtml: string | null
  readonly sourceSlug: string | null
}

export type ArticleText = {
  readonly lead: string | null
  readonly paragraphs: readonly string[]
  readonly html: string | null
  /** So many blocks of the text as it is kept are shown above it. */
  readonly above: number
}

const firstParagraph = /^\s*<p[^>]*>([\s\S]*?)<\/p>/

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
}
const plain = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replace(/&([a-z]+|#39);/g, (whole, name: string) => entities[name] ?? whole)

const ofHtml = ({ lead, sourceSlug }: Words, html: string): ArticleText => {
  const first = firstParagraph.exec(html)
  const opening = first ? plain(first[1] ?? '') : null
  const rest = first ? html.slice(first[0].length) : html
  if (lead !== null && opening !== null && fold(opening) === fold(lead))
    return { lead, paragraphs: [], html: rest, above: 1 }
  if (lead === null && sourceSlug && opening) return { lead: opening, paragraphs: [], html: rest, above: 1 }
  return { lead, paragraphs: [], html, above: 0 }
}

/**
 * Lead and text as they are read: a lead that is printed again opens the text once; a relayed text without one leads with its
 * first paragraph.
 */
export const textOf = (words: Words): ArticleText => {
  const { lead, body, bodyHtml, sourceSlug } = words
  if (bodyHtml !== null) return ofHtml(words, bodyHtml)
  const paragraphs = paragraphsOf(body)
  const once = repeatsLead(lead, body) ? paragraphs.slice(1) : paragraphs
  const above = paragraphs.length - once.length
  if (lead !== null || !sourceSlug) return { lead, paragraphs: once, html: null, above }
  return { lead: once[0] ?? null, paragraphs: once.slice(1), html: null, above: above + 1 }
}

const blocksIn = ({ html, paragraphs }: ArticleText): readonly string[] =>
  html === null ? paragraphs : htmlBlocksOf(html)

type Placed = { readonly afterBlock: number | null }

/**
 * Which pictures stand within this text, by the block they stand behind, and which stand around it. In a text of another
 * number of blocks (`original`: the text that the places count in) all stand around it.
 */
export const placesIn = <Picture extends Placed>(
  text: ArticleText,
  pictures: readonly Picture[],
  original: ArticleText = text,
) => {
  const count = blocksIn(text).length + text.above
  const same = count === blocksIn(original).length + original.above
  return same ? placedIn(pictures, count) : { within: new Map<number, readonly Picture[]>(), usual: pictures }
}

type WithPictures<Picture> = {
  readonly text: ArticleText
  readonly within: ReadonlyMap<number, readonly Picture[]>
  readonly figure: (picture: Picture) => ComponentChildren
}

/** The text of an article with the pictures that stand between its blocks. */
export const PicturedBody = <Picture,>({ text, within, figure }: WithPictures<Picture>) => {
  if (within.size === 0) return <Body text={text} />
  const { html, above } = text
  const blocks = blocksIn(text)
  const behind = [...within.keys()].toSorted((a, b) => a - b)
  // what stands behind a block that is shown above opens the text
  const ends = behind.map((number) => Math.max(0, number - above))
  return (
    <>
      {behind.map((number, at) => (
        <div key={number}>
          <Body text={{ ...text, ...piece(html, blocks.slice(ends[at - 1] ?? 0, ends[at])) }} />
          {(within.get(number) ?? []).map(figure)}
        </div>
      ))}
      <Body text={{ ...text, ...piece(html, blocks.slice(ends.at(-1) ?? 0)) }} />
    </>
  )
}

const piece = (html: string | null, blocks: readonly string[]) =>
  html === null ? { html, paragraphs: blocks } : { html: blocks.join(''), paragraphs: [] }

/** The text of an article, as it was cleaned or paragraph by paragraph. */
export const Body = ({ text: { html, paragraphs } }: { readonly text: ArticleText }) =>
  html === null ? (
    <>
      {paragraphs.map((paragraph, at) => (
        <p key={at}>{paragraph}</p>
      ))}
    </>
  ) : (
    <div class="article-body" dangerouslySetInnerHTML={{ __html: html }} />
  )

/** An address that may be followed: of another kind (`javascript:`) it would act in our name. */
export const outward = (address: string | null): string | null =>
  address && /^https?:\/\//i.test(address) ? address : null
