import type { Language } from '../../../platform/plain/language.ts'
import { showMoment } from '../../../platform/plain/moment.ts'
import type { PublishedArticleRow, PublishedFileRow, PublishedPictureRow } from '../../tables.ts'
import { wholePage } from '../../../platform/web/whole-page.ts'
import { say } from '../../words.ts'
import { outward, PicturedBody, placesIn, textOf } from './article-parts.tsx'
import { showPublished } from './stories.ts'

export type ArchivedProps = {
  readonly language: Language
  readonly article: PublishedArticleRow
  readonly files: readonly { readonly picture: PublishedPictureRow; readonly file: PublishedFileRow | null }[]
  readonly address: string
  readonly keptAt: string
  /** Of a demonstration every file says that its data is invented. */
  readonly demo: boolean
}

const style =
  'body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.6 "Times New Roman",serif;color:#1b1f24}img{max-width:100%;height:auto}figure{margin:1rem 0}figcaption,.time,.kept{color:#4a525b;font-size:.9375rem}.lead{font-weight:700}.by{text-align:right;font-weight:700}.kept{border-top:1px solid #d9d5cb;padding-top:.5rem}'

const asText = ({ mediaType, bytes }: PublishedFileRow): string =>
  `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`

const figure = ({ picture, file }: ArchivedProps['files'][number]) => (
  <figure key={picture.id}>
    {file && <img src={asText(file)} alt={picture.alt} />}
    <figcaption>
      {picture.caption} {picture.credit}
    </figcaption>
  </figure>
)

/** An article as a file of its own, pictures within, that says where it stood and when it was taken from there. */
export const archivedPage = ({ language, article, files, address, keptAt, demo }: ArchivedProps): string => {
  const t = say(language)
  const text = textOf(article)
  const { lead } = text
  const placed = files.map((one) => ({ ...one, afterBlock: one.picture.afterBlock }))
  const { within, usual } = placesIn(text, placed)
  const source = outward(article.sourceAddress)
  const page = (
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{article.title}</title>
        <link rel="canonical" href={address} />
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        {demo && (
          <p>
            <strong>DỮ LIỆU MINH HỌA – không phải số liệu chính thức</strong>
          </p>
        )}
        <h1>{article.title}</h1>
        {article.publishedAt && <p class="time">{showPublished(article.publishedAt, 'vi')}</p>}
        {lead && (
          <p class="lead">
            {article.sourceSlug && `${article.sourceSlug} – `}
            {lead}
          </p>
        )}
        {usual.map(figure)}
        <PicturedBody text={text} within={within} figure={figure} />
        <p class="by">{article.byLine ?? article.signedUnit}</p>
        <p class="kept" lang={language}>
          {t('news.kept', { moment: showMoment(keptAt, language) })} <a href={address}>{address}</a>
          {article.sourceName && ` · ${t('news.source', { source: article.sourceName })} ${source ?? ''}`}
          {article.sourceDateLine && ` · ${t('news.sourceDate', { line: article.sourceDateLine })}`}
        </p>
      </body>
    </html>
  )
  return wholePage(page)
}
