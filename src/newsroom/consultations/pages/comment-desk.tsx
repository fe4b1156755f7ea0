import { showDay } from '../../../platform/plain/day.ts'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { Prose, Section } from '../../../platform/ui/layout/layout.tsx'
import { Ledger } from '../../../platform/ui/ledger/ledger.tsx'
import { Pager } from '../../../platform/ui/pager/pager.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { pageHref, type Part, samePage } from '../../../platform/web/paging.ts'
import type { Visit } from '../../../platform/web/route.ts'
import type { ConsultationCommentRow, ConsultationRow } from '../../tables.ts'
import { holdsTags, linksIn, mayMoveComment } from '../consultation.ts'
import { say } from '../words.ts'
import { pathOf } from './consultations-page.tsx'

export type CommentDeskProps = {
  readonly visit: Visit
  readonly consultation: Pick<ConsultationRow, 'id'>
  readonly comments: readonly ConsultationCommentRow[]
  readonly part: Part
  readonly mayJudge: boolean
}

type OneProps = { readonly visit: Visit; readonly comment: ConsultationCommentRow }

const moveOf = ({ visit, comment: { id, consultationId } }: OneProps, move: string): string =>
  samePage(pathOf(consultationId, `y-kien/${id}/${move}`), visit)

const Judge = (props: OneProps) => {
  const { visit, comment } = props
  const t = say(visit.language)
  const { id, version, state, number } = comment
  return (
    <>
      {mayMoveComment('comment.show', state) && (
        <Form visit={visit} action={moveOf(props, 'hien')} name={`hien-${id}`} inline>
          <HiddenField name="version" value={version} />
          <Button kind="secondary" about={String(number)}>
            {t('comment.show')}
          </Button>
        </Form>
      )}
      {mayMoveComment('comment.answer', state) && (
        <Details summary={t('comment.answer')}>
          <Form visit={visit} action={moveOf(props, 'tra-loi')} name={`tra-loi-${id}`}>
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
          <Form visit={visit} action={moveOf(props, 'an')} name={`an-${id}`}>
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

/** The comments, page by page, with what may be done with each; none is deleted. */
export const CommentDesk = ({ visit, consultation, comments, part, mayJudge }: CommentDeskProps) => {
  const t = say(visit.language)
  return (
    <Section heading={t('comments.title', { count: part.total })} id="y-kien">
      {part.total === 0 && <Empty text={t('comments.none')} />}
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
      <Pager
        {...part}
        href={pageHref({ path: pathOf(consultation.id), query: visit.query }, 'trang', 'y-kien')}
      />
    </Section>
  )
}
