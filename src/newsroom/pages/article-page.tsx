import { Banner } from '../../platform/ui/banner/banner.tsx'
import { Button } from '../../platform/ui/button/button.tsx'
import { Details } from '../../platform/ui/details/details.tsx'
import { Form } from '../../platform/ui/form/form.tsx'
import { PageHead } from '../../platform/ui/layout/layout.tsx'
import { TextArea } from '../../platform/ui/text-area/text-area.tsx'
import type { Visit } from '../../platform/web/route.ts'
import { type ArticleMove, mayMove } from '../article.ts'
import type { ArticleRow } from '../tables.ts'
import { say } from '../words.ts'
import { ArticleForm, type ArticleFormProps } from './article-form.tsx'

export type ArticlePageProps = ArticleFormProps & {
  readonly article: ArticleRow
  /** The moves that the visitor holds a role for. */
  readonly held: readonly ArticleMove[]
}

const addresses = {
  'article.submit': 'trinh',
  'article.publish': 'dang',
  'article.return': 'tra-lai',
  'article.withdraw': 'go',
} as const

type Moves = keyof typeof addresses

const isOpen = ({ article, held }: ArticlePageProps, move: Moves): boolean =>
  held.includes(move) && mayMove(move, article.state)

const Plain = ({ visit, article, move }: { visit: Visit; article: ArticleRow; move: Moves }) => (
  <Form
    visit={visit}
    action={`/lam-viec/tin-bai/${article.id}/${addresses[move]}`}
    name={addresses[move]}
    inline
  >
    <Button kind={move === 'article.publish' ? 'primary' : 'secondary'}>{say(visit.language)(move)}</Button>
  </Form>
)

const Reasoned = ({ visit, article, move }: { visit: Visit; article: ArticleRow; move: Moves }) => {
  const t = say(visit.language)
  return (
    <Details summary={t(move)}>
      <Form
        visit={visit}
        action={`/lam-viec/tin-bai/${article.id}/${addresses[move]}`}
        name={addresses[move]}
      >
        <TextArea name="reason" label={t('article.reason')} rows={2} />
        <Button kind="danger">{t(move)}</Button>
      </Form>
    </Details>
  )
}

/** One article in the newsroom: its state, what may happen to it, and its form. */
export const ArticlePage = (props: ArticlePageProps) => {
  const { visit, article } = props
  const t = say(visit.language)
  return (
    <>
      <PageHead title={article.title} meta={t(`state.${article.state}`)} />
      {article.withdrawnNote && <Banner tone="warn">{article.withdrawnNote}</Banner>}
      {article.state === 'published' && (
        <p>
          <a href={`/tin/${article.slug}`}>{t('article.view')}</a>
        </p>
      )}
      {(['article.submit', 'article.publish'] as const)
        .filter((move) => isOpen(props, move))
        .map((move) => (
          <Plain key={move} visit={visit} article={article} move={move} />
        ))}
      {(['article.return', 'article.withdraw'] as const)
        .filter((move) => isOpen(props, move))
        .map((move) => (
          <Reasoned key={move} visit={visit} article={article} move={move} />
        ))}
      <ArticleForm {...props} />
    </>
  )
}
