import { say as requestWords } from '../../../newsroom/data-requests/words.ts'
import { requestKinds } from '../../../newsroom/data-requests/data-request.ts'
import { showDay } from '../../../platform/plain/day.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { Actions, LinkButton } from '../../../platform/ui/button/button.tsx'
import { PageHead, Prose } from '../../../platform/ui/layout/layout.tsx'
import { SummaryList, type SummaryRow } from '../../../platform/ui/summary-list/summary-list.tsx'
import { link } from '../../../platform/web/address.ts'
import type { PublishedDataRequestRow } from '../../tables.ts'
import type { Followed } from '../../following/queries.ts'
import { CodeForm } from '../../pages/code-form.tsx'
import { say } from '../words.ts'

export const followPath = '/rieng-tu/theo-doi'

export type FollowPageProps = Followed<PublishedDataRequestRow> & {
  readonly language: Language
  readonly today: string
}

type Found = FollowPageProps & { readonly found: PublishedDataRequestRow }

const steps = ['received', 'accepted', 'carried_out', 'refused'] as const

const isOverdue = ({ found, today }: Found): boolean =>
  found.answeredOn === null && found.dueOn !== null && today > found.dueOn

const written = (text: string) => (
  <Prose keepLines lang="vi">
    <p>{text}</p>
  </Prose>
)

const answerRows = ({ language, found }: Found): readonly SummaryRow[] => {
  const t = say(language)
  const { answeredOn, answer, carryOutBy, outcome, reason, endedOn } = found
  return [
    ...(answeredOn ? [{ key: t('follow.answered'), value: showDay(answeredOn, language) }] : []),
    ...(answer ? [{ key: t('follow.answer'), value: written(answer) }] : []),
    ...(carryOutBy ? [{ key: t('follow.carryOutBy'), value: showDay(carryOutBy, language) }] : []),
    ...(outcome ? [{ key: t('follow.outcome'), value: written(outcome) }] : []),
    ...(reason ? [{ key: t('follow.reason'), value: written(reason) }] : []),
    ...(endedOn ? [{ key: t('follow.ended'), value: showDay(endedOn, language) }] : []),
  ]
}

const Standing = (props: Found) => {
  const { language, found, code, unitName } = props
  const t = say(language)
  const step = steps.find((one) => one === found.state)
  const kind = requestKinds.find((one) => one === found.kind)
  const { receivedOn, dueOn } = found
  const due = dueOn && showDay(dueOn, language)
  const overdue = isOverdue(props)
  return (
    <>
      <SummaryList
        rows={[
          { key: t('follow.keep'), value: <strong class="tabular">{code}</strong> },
          { key: t('follow.kind'), value: kind && requestWords(language)(`kind.${kind}`) },
          { key: t('follow.state'), value: step && t(`tell.${step}`) },
          { key: t('follow.unit'), value: <span lang="vi">{unitName}</span> },
          { key: t('follow.received'), value: receivedOn && showDay(receivedOn, language) },
          { key: t('follow.due'), value: due && (overdue ? t('follow.late', { day: due }) : due) },
          ...answerRows(props),
        ]}
      />
      {overdue && (
        <p>
          {t('follow.overdue')} <a href={link({ language }, '/lien-he')}>{t('follow.contacts')}</a>
        </p>
      )}
      <Actions>
        <LinkButton href={link({ language }, '/rieng-tu/yeu-cau')}>{t('follow.new')}</LinkButton>
      </Actions>
    </>
  )
}

/** Where a request stands: whoever holds the code sees the step, the term and the answer, and nobody's name. */
export const FollowPage = (props: FollowPageProps) => {
  const { language, typed, found } = props
  const t = say(language)
  return (
    <>
      <PageHead title={t('follow.title')} lead={t('follow.lead')} />
      {found && <Standing {...props} found={found} />}
      <CodeForm language={language} path={followPath} typed={typed} found={found !== null} words={t} />
    </>
  )
}
