import type { Language } from '../../../platform/plain/language.ts'
import { showNumber } from '../../../platform/plain/number.ts'
import { Banner } from '../../../platform/ui/banner/banner.tsx'
import { Figure } from '../../../platform/ui/figure/figure.tsx'
import { Columns, Section } from '../../../platform/ui/layout/layout.tsx'
import { Article, StoryList, type StoryProps } from '../../../platform/ui/story/story.tsx'
import { link } from '../../../platform/web/address.ts'
import { paragraphsOf, repeatsLead } from '../../../newsroom/article.ts'
import type { PublishedArticleRow, PublishedCampaignRow, PublishedPictureRow } from '../../tables.ts'
import { say } from '../../words.ts'
import { figureOf, showPublished } from './stories.ts'

export type ArticlePageProps = {
  readonly language: Language
  readonly article: PublishedArticleRow
  readonly pictures: readonly PublishedPictureRow[]
  readonly campaign: PublishedCampaignRow | null
  readonly earlier: readonly StoryProps[]
}

const factsOf = ({ language, article }: ArticlePageProps) => {
  const t = say(language)
  const { sourceName, sourceAddress, sourceDateLine, views } = article
  const source = sourceName && t('news.source', { source: sourceName })
  return [
    source &&
      // An address of another kind (`javascript:`) would act in our name when it is followed.
      (sourceAddress && /^https?:\/\//i.test(sourceAddress) ? (
        <a href={sourceAddress} rel="nofollow noopener">
          {source}
        </a>
      ) : (
        source
      )),
    sourceDateLine && t('news.sourceDate', { line: sourceDateLine }),
    t('news.views', { views: showNumber(views ?? 0, language) }),
  ].filter((fact) => fact !== null && fact !== '')
}

const Aside = ({ language, campaign, earlier }: ArticlePageProps) => {
  const t = say(language)
  return (
    <>
      {campaign && (
        <Section heading={t('news.campaign')}>
          <p>
            <a href={link({ language }, `/phong-trao/${campaign.slug}`)} lang="vi">
              {campaign.name}
            </a>
          </p>
        </Section>
      )}
      {earlier.length > 0 && (
        <Section heading={t('news.earlier')}>
          <StoryList stories={earlier} />
        </Section>
      )}
    </>
  )
}

/** A whole article with its pictures, by-line, source and views; the lead is not printed twice. */
export const ArticlePage = (props: ArticlePageProps) => {
  const { language, article, pictures } = props
  const t = say(language)
  const [first, ...others] = pictures
  const paragraphs = paragraphsOf(article.body)
  const shown = repeatsLead(article.lead, article.body) ? paragraphs.slice(1) : paragraphs
  return (
    <Columns aside={<Aside {...props} />} asideLabel={t('news.earlier')}>
      {language === 'en' && (
        <Banner heading={article.titleEn ?? undefined}>
          {article.leadEn ?? ''} {t('news.inVietnamese')}
        </Banner>
      )}
      <Article
        title={article.title}
        lang="vi"
        time={article.publishedAt ? showPublished(article.publishedAt, 'vi') : undefined}
        dateTime={article.publishedAt ?? undefined}
        source={article.sourceSlug}
        lead={article.lead ?? (article.sourceSlug ? shown[0] : null)}
        picture={first && figureOf(first)}
        byline={article.byLine ?? article.signedUnit}
        facts={factsOf(props)}
      >
        {(article.lead === null && article.sourceSlug ? shown.slice(1) : shown).map((paragraph, at) => (
          <p key={at}>{paragraph}</p>
        ))}
        {others.map((picture) => (
          <Figure key={picture.id} {...figureOf(picture)} />
        ))}
      </Article>
    </Columns>
  )
}
