import { showDay } from '../../../platform/plain/day.ts'
import { showMoment } from '../../../platform/plain/moment.ts'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { PageHead, Prose } from '../../../platform/ui/layout/layout.tsx'
import { SummaryList, type SummaryRow } from '../../../platform/ui/summary-list/summary-list.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { DataRequestOpeningRow, DataRequestRow } from '../../tables.ts'
import type { RequestClock } from '../data-request.ts'
import { say } from '../words.ts'
import { Clock, pathOf, StateChip } from './desk-page.tsx'
import { Moves } from './request-moves.tsx'

export type RequestPageProps = {
  readonly visit: Visit
  readonly request: DataRequestRow
  readonly clock: RequestClock
  readonly unitName: string
  /** Units to which it may be passed on. */
  readonly others: readonly { readonly value: string; readonly text: string }[]
  /** Who opened it to read it, the latest first. */
  readonly openings: readonly DataRequestOpeningRow[]
  /** Whether this person answers for the unit's personal data; nobody else reads the content. */
  readonly mayOpen: boolean
  /** Whether he has opened it today. */
  readonly isOpen: boolean
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

/** Who has read it, for whoever may ask. */
const Openings = ({ visit, openings }: RequestPageProps) => {
  const t = say(visit.language)
  if (openings.length === 0) return <p class="faint">{t('one.openedByNone')}</p>
  return (
    <p class="faint">
      {t('one.openedBy')}{' '}
      {openings.map(({ accountId, day, openedBy, openedAt }, at) => (
        <span key={`${accountId} ${day}`}>
          {at > 0 && '; '}
          <span lang="vi">{openedBy}</span> ({showMoment(openedAt, visit.language)})
        </span>
      ))}
    </p>
  )
}

/** The press that opens it: reading is an act, and leaves its line. */
const Open = ({ visit, request }: RequestPageProps) => {
  const t = say(visit.language)
  return (
    <Form visit={visit} action={pathOf(request.id, 'mo')} name="mo">
      <p>{t('one.closed')}</p>
      <Actions>
        <Button>{t('do.open')}</Button>
      </Actions>
    </Form>
  )
}

/** One request at the office. Who does not answer for personal data sees its clock, and who has read it. */
export const RequestPage = (props: RequestPageProps) => {
  const { visit, request, clock, unitName, mayOpen, isOpen } = props
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
          ...(isOpen && isKept ? content(props) : []),
          ...(isOpen ? answers(props) : []),
        ]}
      />
      {answeredOn && (
        <p class="faint">
          {t('one.answered', { day: showDay(answeredOn, language), who: answeredBy ?? '–' })}
        </p>
      )}
      <Openings {...props} />
      {!mayOpen && <p>{t('one.hidden')}</p>}
      {!isKept && <p>{t('one.forgotten', { day: showDay(forgottenOn, language) })}</p>}
      {mayOpen && !isOpen && <Open {...props} />}
      {mayOpen && (isOpen || visit.problem !== null) && <Moves {...props} />}
    </>
  )
}
