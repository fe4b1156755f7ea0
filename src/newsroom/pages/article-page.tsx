import { showMoment } from '../../platform/plain/moment.ts'
import { Banner } from '../../platform/ui/banner/banner.tsx'
import { PageHead } from '../../platform/ui/layout/layout.tsx'
import { type ArticleMove, articleWriting, isPublic, isUnfinished } from '../article.ts'
import type { Term, Warning } from '../checks/check-article.ts'
import { Warnings } from '../checks/pages/warnings.tsx'
import type { ArticleRow } from '../tables.ts'
import { say } from '../words.ts'
import { ArticleForm, type ArticleFormProps } from './article-form.tsx'
import { ArticleSteps } from './article-steps.tsx'
import { type Aside, LeftAside } from './left-aside.tsx'
import { MissingPictures } from './missing-pictures.tsx'
import { ReadArticle } from './read-article.tsx'

export type ArticlePageProps = ArticleFormProps & {
  readonly article: ArticleRow
  readonly aside: Aside
  /** The moves that the visitor holds a role for. */
  readonly held: readonly ArticleMove[]
  /** Whether the visitor may change the words in this state. */
  readonly mayWrite: boolean
  readonly warnings: readonly Warning[]
  readonly terms: readonly Term[]
}

const Standing = ({ visit, article }: ArticlePageProps) => {
  const { language } = visit
  const t = say(language)
  const { state, withdrawnNote, correctionNote, scheduledAt, embargoUntil, sourcePublishedAt } = article
  return (
    <>
      {withdrawnNote && (
        <Banner tone="warn">
          {t(state === 'withdrawn' ? 'article.withdrawn' : 'article.returned', { reason: withdrawnNote })}
        </Banner>
      )}
      {state === 'corrected' && correctionNote && <p>{t('article.corrected', { reason: correctionNote })}</p>}
      {scheduledAt && <p>{t('article.scheduledAt', { moment: showMoment(scheduledAt, language) })}</p>}
      {sourcePublishedAt && !isPublic(state) && (
        <p>{t('article.keepsMoment', { moment: showMoment(sourcePublishedAt, language) })}</p>
      )}
      {embargoUntil && <p>{t('article.embargoed', { moment: showMoment(embargoUntil, language) })}</p>}
      <p>
        <a href={`/lam-viec/tin-bai/${article.id}/lich-su`}>{t('article.history')}</a>
      </p>
      {isPublic(state) && (
        <p>
          <a href={`/tin/${article.slug}`}>{t('article.view')}</a>
        </p>
      )}
    </>
  )
}

/** One article in the newsroom: its state, what may happen to it, and its form or, for who may not change it, its words. */
export const ArticlePage = (props: ArticlePageProps) => {
  const { visit, article, held, mayWrite, aside } = props
  const t = say(visit.language)
  const changes = articleWriting[article.state]
    ? mayWrite
    : isPublic(article.state) && held.includes('article.correct')
  return (
    <>
      <PageHead title={article.title} meta={t(`state.${article.state}`)} />
      <Standing {...props} />
      <LeftAside visit={visit} aside={aside} open={isUnfinished(article.state)} />
      <MissingPictures
        visit={visit}
        articleId={article.id}
        pictures={props.pictures}
        mayWrite={mayWrite && articleWriting[article.state] !== null}
      />
      <ArticleSteps visit={visit} article={article} held={held} />
      <Warnings language={visit.language} warnings={props.warnings} terms={props.terms} />
      {changes ? <ArticleForm {...props} /> : <ReadArticle {...props} />}
    </>
  )
}
