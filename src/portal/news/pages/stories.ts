import { showWeekdayDay } from '../../../platform/plain/day.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { pictureWidths } from '../../../platform/plain/picture-widths.ts'
import { dayOf, timeOf } from '../../../platform/plain/moment.ts'
import type { FigureProps, FigureSize } from '../../../platform/ui/figure/figure.tsx'
import type { StoryProps } from '../../../platform/ui/story/story.tsx'
import { link } from '../../../platform/web/address.ts'
import type { PublishedArticleRow, PublishedPictureRow } from '../../tables.ts'
import type { SizedPicture } from '../queries.ts'

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

/** The smaller ones that were made when the picture came; of one without them, those that are made when they are asked for. */
const sizesOf = ({ fileId, sizes }: SizedPicture): readonly FigureSize[] => {
  if (sizes.length > 0) return sizes.map((size) => ({ src: `/anh/${size.fileId}`, width: size.width }))
  return fileId ? pictureWidths.map((width) => ({ src: `/anh/${fileId}/${width}`, width })) : []
}

/** A picture that is fetched as wide as it is shown. */
export const sizedFigureOf = (picture: SizedPicture, shown: 'headline' | 'article'): FigureProps => ({
  ...figureOf(picture),
  sizes: sizesOf(picture),
  shown,
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

/** An article in a list, with its picture once there is a file of it: title and lead in the reader's language where they are written, else in Vietnamese, marked so. */
export const storyOf = (article: Told, language: Language, picture?: SizedPicture): StoryProps => {
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
    ...(picture?.fileId ? { picture: sizedFigureOf(picture, 'headline') } : {}),
  }
}
