import type { Language } from '../../../platform/plain/language.ts'
import type { Given } from '../../../platform/web/given.ts'
import type { PublishedArticleRow, PublishedPictureRow } from '../../tables.ts'

export type AboutArticle = {
  readonly article: PublishedArticleRow
  readonly pictures: readonly PublishedPictureRow[]
  /** Whether its text stands in English. */
  readonly english: boolean
  readonly language: Language
  readonly origin: string
}

/** Who wrote it, as search engines name it: the by-line without "Tin, ảnh:", or the unit that signs. */
const authorOf = ({ byLine, signedUnit, sourceName }: PublishedArticleRow) => {
  const person = byLine?.replace(/^[^:]*:\s*/, '').trim()
  if (person) return { '@type': 'Person', name: person }
  const unit = signedUnit ?? sourceName
  return unit ? { '@type': 'Organization', name: unit } : undefined
}

/** What an article gives to search engines and to those to whom its address is sent. */
export const aboutArticle = ({
  article,
  english: hasEnglish,
  pictures,
  language,
  origin,
}: AboutArticle): Given => {
  const english = language === 'en' && hasEnglish
  const shown = pictures.flatMap(({ fileId }) => (fileId ? [`/anh/${fileId}`] : []))
  const [picture] = shown
  const author = authorOf(article)
  const { publishedAt, sourceAddress } = article
  return {
    type: 'article',
    ...(picture ? { picture } : {}),
    ...(publishedAt ? { published: publishedAt } : {}),
    ...(article.correctedAt ? { modified: article.correctedAt } : {}),
    ...(!hasEnglish ? { inVietnameseAlone: true } : {}),
    data: {
      '@type': 'NewsArticle',
      headline: (english && article.titleEn) || article.title,
      inLanguage: english ? 'en' : 'vi',
      articleSection: language === 'vi' ? article.columnNameVi : article.columnNameEn,
      ...(publishedAt ? { datePublished: publishedAt } : {}),
      ...(article.correctedAt ? { dateModified: article.correctedAt } : {}),
      ...(author ? { author } : {}),
      ...(shown.length > 0 ? { image: shown.map((path) => origin + path) } : {}),
      ...(sourceAddress && /^https?:\/\//i.test(sourceAddress) ? { isBasedOn: sourceAddress } : {}),
    },
  }
}
