import { showWeekdayDay } from '../../../platform/plain/day.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { dayOf, timeOf } from '../../../platform/plain/moment.ts'
import type { FigureProps } from '../../../platform/ui/figure/figure.tsx'
import type { StoryProps } from '../../../platform/ui/story/story.tsx'
import { link } from '../../../platform/web/address.ts'
import type { PublishedArticleRow, PublishedPictureRow } from '../../tables.ts'

/** "Thứ Năm, 05/02/2026 14:27" or "Thursday, 5 February 2026, 14:27" */
export const showPublished = (publishedAt: string, language: Language): string =>
  `${showWeekdayDay(dayOf(publishedAt), language)}${language === 'en' ? ',' : ''} ${timeOf(publishedAt)}`

/** A picture as pages show it; without a file it is a labelled place. */
export const figureOf = (picture: PublishedPictureRow): FigureProps => ({
  src: picture.fileId ? `/anh/${picture.fileId}` : null,
  alt: picture.alt,
  caption: picture.caption,
  credit: picture.credit,
  lang: 'vi',
  ...(picture.width && picture.height ? { width: picture.width, height: picture.height } : {}),
})

/** What a list says of an article. */
type Told = Pick<
  PublishedArticleRow,
  | 'slug'
  | 'title'
  | 'lead'
  | 'titleEn'
  | 'leadEn'
  | 'sourceSlug'
  | 'sourceName'
  | 'signedUnit'
  | 'publishedAt'
>

/** An article in a list: title and lead in the reader's language where they are written, else in Vietnamese, marked so. */
export const storyOf = (article: Told, language: Language, picture?: PublishedPictureRow): StoryProps => {
  const english = language === 'en' && article.titleEn !== null
  return {
    href: link({ language }, `/tin/${article.slug}`),
    title: english ? (article.titleEn ?? article.title) : article.title,
    lead: english ? article.leadEn : article.lead,
    lang: english ? 'en' : 'vi',
    source: article.sourceSlug ?? article.sourceName ?? article.signedUnit,
    ...(article.publishedAt
      ? { time: showPublished(article.publishedAt, language), dateTime: article.publishedAt }
      : {}),
    ...(picture ? { picture: figureOf(picture) } : {}),
  }
}
