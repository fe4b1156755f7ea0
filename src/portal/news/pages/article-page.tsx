import type { Language } from '../../../platform/plain/language.ts'
import { showMoment } from '../../../platform/plain/moment.ts'
import { showNumber } from '../../../platform/plain/number.ts'
import { Banner } from '../../../platform/ui/banner/banner.tsx'
import { Figure } from '../../../platform/ui/figure/figure.tsx'
import { Columns, PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { Article, StoryList, type StoryProps } from '../../../platform/ui/story/story.tsx'
import { link } from '../../../platform/web/address.ts'
import type {
  PublishedArticleRow,
  PublishedCampaignRow,
  PublishedTranslationRow,
  PublishedWithdrawalRow,
} from '../../tables.ts'
import { say } from '../../words.ts'
import type { SizedPicture } from '../queries.ts'
import { outward, PicturedBody, placesIn, textOf } from './article-parts.tsx'
import { ArticleTools } from './article-tools.tsx'
import { showPublished, sizedFigureOf } from './stories.ts'

export type ArticlePageProps = {
  readonly language: Language
  readonly article: PublishedArticleRow
  /** Its English, when it is released. */
  readonly english: PublishedTranslationRow | null
  /** Its own address, in full: to be sent on. */
  readonly address: string
  readonly pictures: readonly SizedPicture[]
  readonly campaign: PublishedCampaignRow | null
  readonly earlier: readonly StoryProps[]
  readonly related: readonly StoryProps[]
}

const factsOf = ({ language, article }: ArticlePageProps) => {
  const t = say(language)
  const { sourceName, sourceDateLine, views } = article
  const source = sourceName && t('news.source', { source: sourceName })
  const address = outward(article.sourceAddress)
  return [
    <a href={link({ language }, `/chuyen-muc/${article.columnSlug}`)}>
      {language === 'vi' ? article.columnNameVi : article.columnNameEn}
    </a>,
    source &&
      (address ? (
        <a href={address} rel="nofollow noopener">
          {source}
        </a>
      ) : (
        source
      )),
    sourceDateLine && t('news.sourceDate', { line: sourceDateLine }),
    t('news.views', { views: showNumber(views ?? 0, language) }),
  ].filter((fact) => fact !== null && fact !== '')
}

const Aside = ({ language, campaign, earlier, related }: ArticlePageProps) => {
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
      {related.length > 0 && (
        <Section heading={t('news.related')}>
          <StoryList stories={bare(related)} />
        </Section>
      )}
      {earlier.length > 0 && (
        <Section heading={t('news.earlier')}>
          <StoryList stories={bare(earlier)} />
        </Section>
      )}
    </>
  )
}

/** Title, day and source alone: the side is narrow. */
const bare = (stories: readonly StoryProps[]): readonly StoryProps[] =>
  stories.map(({ href, title, time, dateTime, source, lang }) => ({
    href,
    title,
    time,
    dateTime,
    source,
    lang,
  }))

/** Says in which language the article is, where it is not the reader's, and what was corrected. */
const Notes = ({ language, article, english }: ArticlePageProps) => {
  const t = say(language)
  const { correctionNote, correctedAt } = article
  const vietnamese = (
    <a href={`/tin/${article.slug}`} hreflang="vi">
      {t('news.original')}
    </a>
  )
  return (
    <>
      {language === 'en' && !english && (
        <Banner heading={article.titleEn ?? undefined}>
          {article.leadEn ?? ''} {t('news.inVietnamese')}
        </Banner>
      )}
      {language === 'en' && english?.stale && (
        <Banner tone="warn">
          {t('news.stale')} {vietnamese}
        </Banner>
      )}
      {correctionNote && (
        <Banner tone="warn" heading={t('news.corrected')}>
          <span lang="vi">{correctionNote}</span>
          {correctedAt && ` (${showMoment(correctedAt, language)})`}
        </Banner>
      )}
    </>
  )
}

/** Fetched as wide as the text is; the whole picture when somebody opens it. */
const figureIn = (picture: SizedPicture) => {
  const figure = sizedFigureOf(picture, 'article')
  return { ...figure, full: figure.src ?? null }
}

/** A whole article with its pictures, by-line, source and views; the lead is not printed twice. */
export const ArticlePage = (props: ArticlePageProps) => {
  const { language, article, english, pictures, address } = props
  const inEnglish = language === 'en' && english?.body ? english : null
  const lang = inEnglish ? 'en' : 'vi'
  const title = inEnglish?.title ?? article.title
  const text = inEnglish
    ? textOf({ ...inEnglish, body: inEnglish.body ?? '', sourceSlug: article.sourceSlug })
    : textOf(article)
  const { within, usual } = placesIn(text, pictures, textOf(article))
  const [first, ...others] = usual
  return (
    <Columns aside={<Aside {...props} />} asideLabel={say(language)('news.earlier')}>
      <Notes {...props} english={inEnglish} />
      <Article
        title={title}
        lang={lang}
        time={article.publishedAt ? showPublished(article.publishedAt, lang) : undefined}
        dateTime={article.publishedAt ?? undefined}
        source={article.sourceSlug}
        lead={text.lead}
        picture={first && { ...figureIn(first), first: true }}
        byline={article.byLine ?? article.signedUnit}
        facts={factsOf(props)}
      >
        <PicturedBody
          text={text}
          within={within}
          figure={(picture) => <Figure key={picture.id} {...figureIn(picture)} />}
        />
        {others.map((picture) => (
          <Figure key={picture.id} {...figureIn(picture)} />
        ))}
      </Article>
      <ArticleTools language={language} slug={article.slug} title={title} address={address} />
    </Columns>
  )
}

/** What stands where an article stood: that it was taken back, when, and why. */
export const WithdrawnPage = ({
  language,
  withdrawal,
}: {
  readonly language: Language
  readonly withdrawal: PublishedWithdrawalRow
}) => {
  const t = say(language)
  const { note, withdrawnAt } = withdrawal
  return (
    <>
      <PageHead
        title={t('news.withdrawn')}
        lead={withdrawnAt ? t('news.withdrawnAt', { moment: showMoment(withdrawnAt, language) }) : undefined}
      />
      {note && (
        <Banner heading={t('news.withdrawnNote')}>
          <span lang="vi">{note}</span>
        </Banner>
      )}
      <p>
        <a href={link({ language }, '/tin-tuc')}>{t('all.news')}</a>
      </p>
    </>
  )
}
