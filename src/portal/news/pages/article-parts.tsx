import { paragraphsOf, repeatsLead } from '../../../newsroom/article.ts'
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
    return { lead, paragraphs: [], html: rest }
  if (lead === null && sourceSlug && opening) return { lead: opening, paragraphs: [], html: rest }
  return { lead, paragraphs: [], html }
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
  if (lead !== null || !sourceSlug) return { lead, paragraphs: once, html: null }
  return { lead: once[0] ?? null, paragraphs: once.slice(1), html: null }
}

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
