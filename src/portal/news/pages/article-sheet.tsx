import type { Language } from '../../../platform/plain/language.ts'
import { Figure } from '../../../platform/ui/figure/figure.tsx'
import type { PublishedArticleRow, PublishedPictureRow, PublishedTranslationRow } from '../../tables.ts'
import { say } from '../../words.ts'
import { outward, PicturedBody, placesIn, textOf } from './article-parts.tsx'
import { figureOf, showPublished } from './stories.ts'

export type ArticleSheetProps = {
  readonly language: Language
  readonly article: PublishedArticleRow
  /** Its English, where the sheet is in English and it is released. */
  readonly english: PublishedTranslationRow | null
  readonly pictures: readonly PublishedPictureRow[]
}

/** An article for paper: the whole text, its pictures with captions and credits, where it came from. */
export const ArticleSheet = ({ language, article, english, pictures }: ArticleSheetProps) => {
  const t = say(language)
  const inEnglish = english?.body ? english : null
  const lang = inEnglish ? 'en' : 'vi'
  const text = inEnglish
    ? textOf({ ...inEnglish, body: inEnglish.body ?? '', sourceSlug: article.sourceSlug })
    : textOf(article)
  const { lead } = text
  const { within, usual } = placesIn(text, pictures)
  const figure = (picture: PublishedPictureRow) => <Figure key={picture.id} {...figureOf(picture)} first />
  const { sourceSlug, sourceName, sourceDateLine, publishedAt } = article
  const address = outward(article.sourceAddress)
  return (
    <article class="article" lang={lang}>
      <h1>{inEnglish?.title ?? article.title}</h1>
      {publishedAt && <p class="story-time">{showPublished(publishedAt, lang)}</p>}
      {lead && (
        <p class="article-lead">
          {sourceSlug && `${sourceSlug} – `}
          {lead}
        </p>
      )}
      {usual.map(figure)}
      <div class="prose">
        <PicturedBody text={text} within={within} figure={figure} />
      </div>
      <p class="byline" lang="vi">
        {article.byLine ?? article.signedUnit}
      </p>
      {sourceName && (
        <p lang={language}>
          {t('news.source', { source: sourceName })}
          {address && ` (${address})`}
          {sourceDateLine && ` · ${t('news.sourceDate', { line: sourceDateLine })}`}
        </p>
      )}
    </article>
  )
}
