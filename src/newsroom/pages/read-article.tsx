import { Figure } from '../../platform/ui/figure/figure.tsx'
import { Prose, Section } from '../../platform/ui/layout/layout.tsx'
import { SummaryList } from '../../platform/ui/summary-list/summary-list.tsx'
import { paragraphsOf } from '../article.ts'
import type { ArticlePictureRow, ArticleRow } from '../tables.ts'
import { say } from '../words.ts'
import type { ArticleFormProps } from './article-form.tsx'

type ReadProps = ArticleFormProps & { readonly article: ArticleRow }

/** Cleaned when it was written; without HTML it is plain paragraphs. */
const Text = ({ html, text }: { readonly html: string | null; readonly text: string }) =>
  html === null ? (
    <>
      {paragraphsOf(text).map((paragraph, at) => (
        <p key={at}>{paragraph}</p>
      ))}
    </>
  ) : (
    <div class="article-body" dangerouslySetInnerHTML={{ __html: html }} />
  )

const Pictures = ({ article, pictures }: ReadProps) => (
  <div class="prose rich-pictures" lang="vi">
    {pictures.map((picture: ArticlePictureRow) => (
      <Figure
        key={picture.id}
        src={picture.fileId && `/lam-viec/tin-bai/${article.id}/anh/${picture.position}`}
        alt={picture.alt}
        caption={picture.caption}
        credit={picture.credit}
        {...(picture.width && picture.height ? { width: picture.width, height: picture.height } : {})}
      />
    ))}
  </div>
)

const English = ({ visit, article }: ReadProps) => {
  const t = say(visit.language)
  if (!article.titleEn) return null
  return (
    <Section heading={t('english.legend')}>
      <Prose lang="en">
        <p>
          <strong>{article.titleEn}</strong>
        </p>
        {article.leadEn && <p>{article.leadEn}</p>}
        <Text html={article.bodyEnHtml} text={article.bodyEn ?? ''} />
      </Prose>
    </Section>
  )
}

const Facts = ({ visit, article, columns, attachments, related }: ReadProps) => {
  const t = say(visit.language)
  const column = columns.find(({ id }) => id === article.columnId)
  const placed = [
    [t('article.column'), visit.language === 'vi' ? column?.nameVi : column?.nameEn],
    [t('article.genre'), t(`genre.${article.genre}`)],
  ] as const
  const written = [
    [t('read.byLine'), article.byLine],
    [t('article.signedUnit'), article.signedUnit],
    [t('article.sourceName'), article.sourceName],
    [t('article.sourceAddress'), article.sourceAddress],
    [t('beside.attachments'), attachments.map(({ label }) => label).join('; ')],
    [t('beside.related'), related.map(({ slug }) => `/tin/${slug}`).join('; ')],
  ] as const
  return (
    <SummaryList
      rows={[
        ...placed.flatMap(([key, value]) => (value ? [{ key, value }] : [])),
        ...written.flatMap(([key, value]) => (value ? [{ key, value: <span lang="vi">{value}</span> }] : [])),
      ]}
    />
  )
}

/** An article as it stands, for who may read it here and not change it: words, pictures and facts, nothing to press. */
export const ReadArticle = (props: ReadProps) => {
  const { article } = props
  return (
    <>
      <Prose lang="vi">
        {article.lead && (
          <p>
            <strong>
              {article.sourceSlug && `${article.sourceSlug} - `}
              {article.lead}
            </strong>
          </p>
        )}
        <Text html={article.bodyHtml} text={article.body} />
      </Prose>
      <Pictures {...props} />
      <Facts {...props} />
      <English {...props} />
    </>
  )
}
