import { showDay } from '../../../platform/plain/day.ts'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { FilterForm } from '../../../platform/ui/filter-form/filter-form.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { Prose, Section } from '../../../platform/ui/layout/layout.tsx'
import { Ledger } from '../../../platform/ui/ledger/ledger.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { CampaignHead, CampaignTabs, campaignPath } from '../../pages/campaign-parts.tsx'
import type { Whole } from '../../queries.ts'
import type { CampaignQuestionRow } from '../../tables.ts'
import { say } from '../words.ts'

export type QuestionsProps = {
  readonly visit: Visit
  readonly whole: Whole
  /** What is looked for; empty for all. */
  readonly text: string
  readonly answered: readonly CampaignQuestionRow[]
  /** Waiting for an answer by this person; null for who does not answer. */
  readonly waiting: readonly CampaignQuestionRow[] | null
  /** Of the units this person works for: waiting, or led to another answer. */
  readonly mine: readonly CampaignQuestionRow[]
  readonly unitName: (unitId: number) => string
  /** Units of this person that take part. */
  readonly askers: readonly { readonly id: number; readonly name: string }[]
}

const place = (slug: string): string => campaignPath(slug, 'hoi-dap')
const moveOf = (slug: string, question: CampaignQuestionRow, move: string): string =>
  `${place(slug)}/${question.id}/${move}`

const AnswerForm = ({
  question,
  visit,
  whole,
}: QuestionsProps & { readonly question: CampaignQuestionRow }) => {
  const t = say(visit.language)
  const { slug } = whole.campaign
  return (
    <Form visit={visit} action={moveOf(slug, question, 'tra-loi')} name={`tra-loi-${question.id}`}>
      <HiddenField name="version" value={question.version} />
      <TextArea
        name="answer"
        label={t('questions.answer')}
        hint={t('questions.answerHint')}
        value={question.answer}
        rows={4}
      />
      <Actions>
        <Button about={question.text}>{t('questions.send')}</Button>
      </Actions>
    </Form>
  )
}

const JoinForm = ({
  question,
  visit,
  whole,
  answered,
}: QuestionsProps & { readonly question: CampaignQuestionRow }) => {
  const t = say(visit.language)
  if (answered.length === 0) return null
  return (
    <Details summary={t('questions.join')}>
      <Form
        visit={visit}
        action={moveOf(whole.campaign.slug, question, 'dan-den')}
        name={`dan-den-${question.id}`}
      >
        <HiddenField name="version" value={question.version} />
        <SelectField
          name="toId"
          label={t('questions.joinTo')}
          choices={answered.map(({ id, text }) => ({ value: id, text: text.slice(0, 120) }))}
        />
        <Actions>
          <Button kind="secondary">{t('questions.joinDo')}</Button>
        </Actions>
      </Form>
    </Details>
  )
}

const asVietnamese = (text: string) => <span lang="vi">{text}</span>

const Waiting = (props: QuestionsProps) => {
  const { visit, waiting, unitName } = props
  const t = say(visit.language)
  if (waiting === null) return null
  return (
    <Section heading={`${t('questions.waiting')} (${waiting.length})`}>
      {waiting.length === 0 && <Empty text={t('questions.noneWaiting')} />}
      <Ledger
        entries={waiting.map((question) => ({
          key: question.id,
          title: asVietnamese(question.text),
          meta: t('questions.by', {
            unit: unitName(question.unitId),
            day: showDay(question.askedOn, visit.language),
          }),
          body: (
            <>
              <AnswerForm {...props} question={question} />
              <JoinForm {...props} question={question} />
            </>
          ),
        }))}
      />
    </Section>
  )
}

const AnswerShown = (props: QuestionsProps & { readonly question: CampaignQuestionRow }) => {
  const { visit, waiting, question } = props
  return (
    <div id={`cau-${question.id}`}>
      <Prose keepLines lang="vi">
        <p>{question.answer}</p>
      </Prose>
      {waiting !== null && (
        <Details summary={say(visit.language)('questions.rewrite')}>
          <AnswerForm {...props} question={question} />
        </Details>
      )}
    </div>
  )
}

const Answered = (props: QuestionsProps) => {
  const { visit, answered, text } = props
  const t = say(visit.language)
  return (
    <Section heading={`${t('questions.answered')} (${answered.length})`}>
      {answered.length === 0 && (
        <Empty text={text ? t('questions.notFound', { text }) : t('questions.none')} />
      )}
      <Ledger
        entries={answered.map((question) => ({
          key: question.id,
          title: asVietnamese(question.text),
          meta: t('questions.answeredBy', {
            who: question.answeredBy ?? '–',
            day: showDay(question.answeredOn ?? question.askedOn, visit.language),
          }),
          body: <AnswerShown {...props} question={question} />,
        }))}
      />
    </Section>
  )
}

const MineState = ({
  visit,
  whole,
  question,
}: QuestionsProps & { readonly question: CampaignQuestionRow }) => {
  const t = say(visit.language)
  if (question.joinedTo)
    return (
      <p>
        {t('questions.joined')} <a href={`#cau-${question.joinedTo}`}>{t('questions.answered')}</a>
      </p>
    )
  return (
    <Form
      visit={visit}
      action={moveOf(whole.campaign.slug, question, 'rut')}
      name={`rut-${question.id}`}
      inline
    >
      <HiddenField name="version" value={question.version} />
      <Button kind="secondary" about={question.text}>
        {t('questions.withdraw')}
      </Button>
    </Form>
  )
}

const Mine = (props: QuestionsProps) => {
  const { visit, mine } = props
  const t = say(visit.language)
  if (mine.length === 0) return null
  return (
    <Section heading={t('questions.mine')}>
      <Ledger
        entries={mine.map((question) => ({
          key: question.id,
          title: asVietnamese(question.text),
          meta: t('questions.from', { day: showDay(question.askedOn, visit.language) }),
          body: <MineState {...props} question={question} />,
        }))}
      />
    </Section>
  )
}

const Ask = ({ visit, whole, askers }: QuestionsProps) => {
  const t = say(visit.language)
  if (whole.campaign.state !== 'running') return null
  if (askers.length === 0) return <p class="faint">{t('questions.onlyPartakers')}</p>
  return (
    <Section heading={t('questions.ask')}>
      <Form visit={visit} action={place(whole.campaign.slug)} name="hoi">
        <HiddenField name="campaignId" value={whole.campaign.id} />
        {askers.length === 1 ? (
          <HiddenField name="unitId" value={askers[0]?.id ?? 0} />
        ) : (
          <SelectField
            name="unitId"
            label={t('questions.unit')}
            choices={askers.map(({ id, name }) => ({ value: String(id), text: name }))}
          />
        )}
        <TextArea name="text" label={t('questions.text')} hint={t('questions.textHint')} rows={3} />
        <Actions>
          <Button>{t('questions.askDo')}</Button>
        </Actions>
      </Form>
    </Section>
  )
}

/** What units ask and the standing agency answers, once for all. */
export const QuestionsPage = (props: QuestionsProps) => {
  const { visit, whole, text } = props
  const t = say(visit.language)
  return (
    <>
      <CampaignHead whole={whole} visit={visit} title={t('questions.title')} />
      <CampaignTabs slug={whole.campaign.slug} part="questions" visit={visit} />
      <Prose>
        <p>{t('questions.lead')}</p>
      </Prose>
      <FilterForm action={place(whole.campaign.slug)} label={t('questions.search')}>
        <TextField
          name="tim"
          label={t('questions.search')}
          hint={t('questions.searchHint')}
          value={text}
          optional
        />
      </FilterForm>
      <Waiting {...props} />
      <Answered {...props} />
      <Mine {...props} />
      <Ask {...props} />
    </>
  )
}
