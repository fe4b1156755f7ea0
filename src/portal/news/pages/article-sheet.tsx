import type { Language } from '../../../platform/plain/language.ts'
import { Figure } from '../../../platform/ui/figure/figure.tsx'
import type { PublishedArticleRow, PublishedPictureRow } from '../../tables.ts'
import { say } from '../../words.ts'
import { outward, PicturedBody, placesIn, textOf } from './article-parts.tsx'
import { figureOf, showPublished } from './stories.ts'

export type ArticleSheetProps = {
  readonly language: Language
  readonly article: PublishedArticleRow
  readonly pictures: readonly PublishedPictureRow[]
}

/** An article for paper: the whole text, its pictures with captions and credits, where it came from. */
export const ArticleSheet = ({ language, article, pictures }: ArticleSheetProps) => {
  const t = say(language)
  const text = textOf(article)
  const { lead } = text
  const { within, usual } = placesIn(text, pictures)
  const figure = (picture: PublishedPictureRow) => <Figure key={picture.id} {...figureOf(picture)} first />
  const { sourceSlug, sourceName, sourceDateLine, publishedAt } = article
  const address = outward(article.sourceAddress)
  return (
    <article class="article" lang="vi">
      <h1>{article.title}</h1>
      {publishedAt && <p class="story-time">{showPublished(publishedAt, 'vi')}</p>}
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
      <p class="byline">{article.byLine ?? article.signedUnit}</p>
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
