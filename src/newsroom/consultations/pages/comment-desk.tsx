import { showDay } from '../../../platform/plain/day.ts'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { Prose, Section } from '../../../platform/ui/layout/layout.tsx'
import { Ledger } from '../../../platform/ui/ledger/ledger.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { ConsultationCommentRow } from '../../tables.ts'
import { holdsTags, linksIn, mayMoveComment } from '../consultation.ts'
import { say } from '../words.ts'
import { pathOf } from './consultations-page.tsx'

export type CommentDeskProps = {
  readonly visit: Visit
  readonly comments: readonly ConsultationCommentRow[]
  readonly mayJudge: boolean
}

type OneProps = { readonly visit: Visit; readonly comment: ConsultationCommentRow }

const part = ({ id, consultationId }: ConsultationCommentRow, move: string): string =>
  pathOf(consultationId, `y-kien/${id}/${move}`)

const Judge = ({ visit, comment }: OneProps) => {
  const t = say(visit.language)
  const { id, version, state, number } = comment
  return (
    <>
      {mayMoveComment('comment.show', state) && (
        <Form visit={visit} action={part(comment, 'hien')} name={`hien-${id}`} inline>
          <HiddenField name="version" value={version} />
          <Button kind="secondary" about={String(number)}>
            {t('comment.show')}
          </Button>
        </Form>
      )}
      {mayMoveComment('comment.answer', state) && (
        <Details summary={t('comment.answer')}>
          <Form visit={visit} action={part(comment, 'tra-loi')} name={`tra-loi-${id}`}>
            <HiddenField name="version" value={version} />
            <TextArea name="answer" label={t('comment.answer')} value={comment.answer} rows={3} />
            <Actions>
              <Button kind="secondary" about={String(number)}>
                {t('comment.answer')}
              </Button>
            </Actions>
          </Form>
        </Details>
      )}
      {mayMoveComment('comment.hide', state) && (
        <Details summary={t('comment.hide')}>
          <Form visit={visit} action={part(comment, 'an')} name={`an-${id}`}>
            <HiddenField name="version" value={version} />
            <TextArea name="reason" label={t('field.reason')} rows={2} />
            <Actions>
              <Button kind="secondary" about={String(number)}>
                {t('comment.hide')}
              </Button>
            </Actions>
          </Form>
        </Details>
      )}
    </>
  )
}

const Body = ({ visit, comment }: OneProps) => {
  const t = say(visit.language)
  const { text, answer, answeredOn, answeredBy } = comment
  const links = linksIn(text)
  return (
    <>
      <Prose keepLines lang="vi">
        <p>{text}</p>
      </Prose>
      {links > 0 && <p class="faint">{t('comment.links', { count: links })}</p>}
      {holdsTags(text) && <p class="faint">{t('comment.tags')}</p>}
      {answer && answeredOn && (
        <>
          <p class="faint">
            {t('comment.answered', { day: showDay(answeredOn, visit.language), who: answeredBy ?? '–' })}
          </p>
          <Prose keepLines lang="vi">
            <p>{answer}</p>
          </Prose>
        </>
      )}
    </>
  )
}

/** All comments with what may be done with each; none is deleted. */
export const CommentDesk = ({ visit, comments, mayJudge }: CommentDeskProps) => {
  const t = say(visit.language)
  return (
    <Section heading={t('comments.title', { count: comments.length })}>
      {comments.length === 0 && <Empty text={t('comments.none')} />}
      <Ledger
        entries={comments.map((comment) => ({
          key: comment.id,
          title: t('comment.by', {
            number: comment.number,
            name: comment.name ?? t('comment.nameless'),
            day: showDay(comment.sentOn, visit.language),
          }),
          body: (
            <>
              <Body visit={visit} comment={comment} />
              {mayJudge && <Judge visit={visit} comment={comment} />}
            </>
          ),
          side:
            comment.state === 'hidden'
              ? t('comment.hidden', { reason: comment.reason ?? '' })
              : t(`comment.${comment.state}`),
        }))}
      />
    </Section>
  )
}
