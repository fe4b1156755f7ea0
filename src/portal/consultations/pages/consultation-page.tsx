import { clockOf } from '../../../newsroom/consultations/consultation.ts'
import { say as sayForm } from '../../../newsroom/consultations/words.ts'
import { showDay } from '../../../platform/plain/day.ts'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { GuardFields } from '../../../platform/ui/guard-fields/guard-fields.tsx'
import { PageHead, Prose, Section } from '../../../platform/ui/layout/layout.tsx'
import { Ledger } from '../../../platform/ui/ledger/ledger.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import { link } from '../../../platform/web/address.ts'
import type { Visit } from '../../../platform/web/route.ts'
import type { PageAsked } from '../../page-number.ts'
import { gap, WithName } from '../../pages/with-name.tsx'
import type { PublishedCommentRow, PublishedConsultationRow } from '../../tables.ts'
import { Turn } from '../../pages/turn.tsx'
import { say } from '../words.ts'
import { clockWords } from './consultations-page.tsx'

export type ConsultationPageProps = {
  readonly visit: Visit
  readonly consultation: PublishedConsultationRow
  readonly unitName: string
  readonly comments: readonly PublishedCommentRow[]
  readonly part: PageAsked
  readonly counts: { readonly received: number; readonly hidden: number }
}

const Send = ({ visit, consultation }: ConsultationPageProps) => {
  const t = sayForm(visit.language)
  if (consultation.state !== 'published' || clockOf(consultation, visit.today) !== 'open') return null
  return (
    <Section heading={t('comment.send')} id="gui">
      <Form visit={visit} action={link(visit, `/gop-y/${consultation.slug}/gui`)} name="gop-y">
        <GuardFields now={visit.now} />
        <TextArea name="text" label={t('comment.text')} hint={t('comment.textHint')} rows={6} />
        <TextField name="name" label={t('comment.name')} autocomplete="name" optional />
        <Actions>
          <Button icon="send">{t('comment.send')}</Button>
        </Actions>
      </Form>
    </Section>
  )
}

const Comments = ({ visit, consultation, comments, part }: ConsultationPageProps) => {
  const { language } = visit
  const t = say(language)
  return (
    <Section heading={t('one.comments')} id="y-kien">
      {part.total === 0 && <Empty text={t('one.noComments')} />}
      <Ledger
        entries={comments.map(({ id, number, name, text, sentOn, answer, answeredOn }) => ({
          key: id,
          title: name ? (
            <WithName
              name={name}
              sentence={t('one.by', { number, name: gap, day: showDay(sentOn, language) })}
            />
          ) : (
            t('one.by', { number, name: t('one.nameless'), day: showDay(sentOn, language) })
          ),
          body: (
            <>
              <Prose keepLines lang="vi">
                <p>{text}</p>
              </Prose>
              {answer && answeredOn && (
                <div class="answer">
                  <p>
                    <strong>{t('one.answered', { day: showDay(answeredOn, language) })}</strong>
                  </p>
                  <Prose keepLines lang="vi">
                    <p>{answer}</p>
                  </Prose>
                </div>
              )}
            </>
          ),
        }))}
      />
      <Turn language={language} path={`/gop-y/${consultation.slug}`} part={part} place="y-kien" />
    </Section>
  )
}

/** What is asked, until when, what people said and what they were answered. */
export const ConsultationPage = (props: ConsultationPageProps) => {
  const { visit, consultation, unitName, part, counts } = props
  const { language, today } = visit
  const t = say(language)
  const { title, body, summary, documentId } = consultation
  return (
    <>
      <PageHead title={title} lang="vi" meta={<strong>{clockWords(consultation, today, language)}</strong>} />
      {language === 'en' && <p class="faint">{t('one.vietnamese')}</p>}
      <Prose keepLines lang="vi">
        <p>{body}</p>
      </Prose>
      <p>
        {t('one.unit')}: <span lang="vi">{unitName}</span>
        {documentId && (
          <>
            {' · '}
            <a href={link(visit, `/van-ban/${documentId}`)}>{t('one.document')}</a>
          </>
        )}
      </p>
      <p>{t('one.counts', { ...counts, shown: part.total })}</p>
      {summary && (
        <Section heading={t('one.summary')}>
          <Prose keepLines lang="vi">
            <p>{summary}</p>
          </Prose>
        </Section>
      )}
      <Comments {...props} />
      <Send {...props} />
    </>
  )
}
