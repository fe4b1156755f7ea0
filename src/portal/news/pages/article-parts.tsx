import { paragraphsOf, repeatsLead } from '../../../newsroom/article.ts'
import type { PublishedArticleRow } from '../../tables.ts'

export type ArticleText = { readonly lead: string | null; readonly paragraphs: readonly string[] }

/** Lead and text as they are read: a lead that is printed again opens the text once; a relayed text without one leads with its first paragraph. */
export const textOf = ({ lead, body, sourceSlug }: PublishedArticleRow): ArticleText => {
  const paragraphs = paragraphsOf(body)
  const once = repeatsLead(lead, body) ? paragraphs.slice(1) : paragraphs
  if (lead !== null || !sourceSlug) return { lead, paragraphs: once }
  return { lead: once[0] ?? null, paragraphs: once.slice(1) }
}

/** An address that may be followed: of another kind (`javascript:`) it would act in our name. */
export const outward = (address: string | null): string | null =>
  address && /^https?:\/\//i.test(address) ? address : null
