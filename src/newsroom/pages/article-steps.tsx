import { dayOf, timeOf } from '../../platform/plain/moment.ts'
import { Button } from '../../platform/ui/button/button.tsx'
import { DateField } from '../../platform/ui/date-field/date-field.tsx'
import { Details } from '../../platform/ui/details/details.tsx'
import { Form } from '../../platform/ui/form/form.tsx'
import { Section } from '../../platform/ui/layout/layout.tsx'
import { TextArea } from '../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../platform/web/route.ts'
import { type ArticleMove, articleMoves, mayMove } from '../article.ts'
import type { ArticleRow } from '../tables.ts'
import { say } from '../words.ts'

/** A move's address under the article's. A correction is the form of the article itself. */
export const moveAddress = {
  'article.submit': 'trinh',
  'article.finish_editing': 'bien-tap-xong',
  'article.approve': 'duyet',
  'article.schedule': 'hen-gio',
  'article.publish': 'dang',
  'article.return': 'tra-lai',
  'article.withdraw': 'go',
  'article.reopen': 'mo-lai',
} as const

type Steps = keyof typeof moveAddress
type StepProps = { readonly visit: Visit; readonly article: ArticleRow; readonly move: Steps }

const hrefOf = (article: ArticleRow, move: Steps): string =>
  `/lam-viec/tin-bai/${article.id}/${moveAddress[move]}`

const Plain = ({ visit, article, move }: StepProps) => (
  <Form visit={visit} action={hrefOf(article, move)} name={moveAddress[move]} inline>
    <Button kind={articleMoves[move].kind}>{say(visit.language)(move)}</Button>
  </Form>
)

const Reasoned = ({ visit, article, move }: StepProps) => {
  const t = say(visit.language)
  const label = articleMoves[move].reason === 'public' ? 'article.reasonPublic' : 'article.reason'
  return (
    <Details summary={t(move)}>
      <Form visit={visit} action={hrefOf(article, move)} name={moveAddress[move]}>
        <TextArea name="reason" label={t(label)} rows={2} />
        <Button kind={articleMoves[move].kind}>{t(move)}</Button>
      </Form>
    </Details>
  )
}

const Scheduled = ({ visit, article, move }: StepProps) => {
  const t = say(visit.language)
  const at = article.scheduledAt ?? article.embargoUntil
  return (
    <Details summary={t(move)}>
      <Form visit={visit} action={hrefOf(article, move)} name={moveAddress[move]}>
        <DateField name="at" label={t('article.scheduleDay')} value={at ? dayOf(at) : null} />
        <TextField
          name="atTime"
          label={t('article.scheduleTime')}
          value={at ? timeOf(at) : ''}
          width="short"
        />
        <Button kind={articleMoves[move].kind}>{t(move)}</Button>
      </Form>
    </Details>
  )
}

const Step = (props: StepProps) => {
  if (props.move === 'article.schedule') return <Scheduled {...props} />
  return articleMoves[props.move].reason === 'nobody' ? <Plain {...props} /> : <Reasoned {...props} />
}

const isStep = (move: ArticleMove): move is Steps => move in moveAddress

/** What the visitor may do with the article as it stands, by the table of moves. */
export const ArticleSteps = ({
  visit,
  article,
  held,
}: {
  readonly visit: Visit
  readonly article: ArticleRow
  readonly held: readonly ArticleMove[]
}) => {
  const open = held.filter(isStep).filter((move) => mayMove(move, article.state))
  if (open.length === 0) return null
  return (
    <Section heading={say(visit.language)('article.steps')}>
      {open.map((move) => (
        <Step key={move} visit={visit} article={article} move={move} />
      ))}
    </Section>
  )
}
