import { showDay } from '../../../platform/plain/day.ts'
import { PageHead, Prose } from '../../../platform/ui/layout/layout.tsx'
import { SummaryList, type SummaryRow } from '../../../platform/ui/summary-list/summary-list.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { DataRequestRow } from '../../tables.ts'
import type { RequestClock } from '../data-request.ts'
import { say } from '../words.ts'
import { Clock, StateChip } from './desk-page.tsx'
import { Moves } from './request-moves.tsx'

export type RequestPageProps = {
  readonly visit: Visit
  readonly request: DataRequestRow
  readonly clock: RequestClock
  readonly unitName: string
  /** Units to which it may be passed on. */
  readonly others: readonly { readonly value: string; readonly text: string }[]
  /** Whether this person answers for the unit's personal data; nobody else reads the content. */
  readonly mayRead: boolean
}

const written = (text: string | null) =>
  text && (
    <Prose keepLines lang="vi">
      <p>{text}</p>
    </Prose>
  )

const content = ({ visit, request }: RequestPageProps): readonly SummaryRow[] => {
  const t = say(visit.language)
  const { about, details, senderName, senderContact } = request
  return [
    { key: t('one.about'), value: written(about) },
    { key: t('one.details'), value: written(details) },
    { key: t('one.sender'), value: senderName && <span lang="vi">{senderName}</span> },
    { key: t('one.contact'), value: senderContact && <span lang="vi">{senderContact}</span> },
  ]
}

const answers = ({ visit, request }: RequestPageProps): readonly SummaryRow[] => {
  const t = say(visit.language)
  const { answer, carryOutBy, outcome, reason } = request
  return [
    ...(answer ? [{ key: t('one.answer'), value: written(answer) }] : []),
    ...(carryOutBy ? [{ key: t('one.carryOutBy'), value: showDay(carryOutBy, visit.language) }] : []),
    ...(outcome ? [{ key: t('one.outcome'), value: written(outcome) }] : []),
    ...(reason ? [{ key: t('one.reason'), value: written(reason) }] : []),
  ]
}

/** One request at the office. Who does not answer for personal data sees its clock alone. */
export const RequestPage = (props: RequestPageProps) => {
  const { visit, request, clock, unitName, mayRead } = props
  const { language } = visit
  const t = say(language)
  const { kind, receivedOn, termByLaw, forgottenOn, answeredOn, answeredBy } = request
  const isKept = forgottenOn === null
  return (
    <>
      <PageHead
        title={t(`kind.${kind}`)}
        kicker={<span lang="vi">{unitName}</span>}
        meta={<StateChip visit={visit} state={request.state} />}
      />
      <SummaryList
        rows={[
          { key: t('desk.received'), value: showDay(receivedOn, language) },
          {
            key: t('desk.clock'),
            value: (
              <>
                <Clock visit={visit} clock={clock} /> ({t(termByLaw ? 'one.termLaw' : 'one.termOwn')})
              </>
            ),
          },
          ...(mayRead && isKept ? content(props) : []),
          ...(mayRead ? answers(props) : []),
        ]}
      />
      {answeredOn && (
        <p class="faint">
          {t('one.answered', { day: showDay(answeredOn, language), who: answeredBy ?? '–' })}
        </p>
      )}
      {!mayRead && <p>{t('one.hidden')}</p>}
      {!isKept && <p>{t('one.forgotten', { day: showDay(forgottenOn, language) })}</p>}
      {mayRead && <Moves {...props} />}
    </>
  )
}
