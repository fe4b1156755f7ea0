import { showDay } from '../../../platform/plain/day.ts'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { Section } from '../../../platform/ui/layout/layout.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import { type ReportView, reportPath } from '../../pages/report-view.ts'
import type { ExtensionRequestRow } from '../../tables.ts'
import { leastReason } from '../extension.ts'
import { say } from '../words.ts'

type PanelProps = { readonly view: ReportView }
type OneProps = PanelProps & { readonly request: ExtensionRequestRow }

const Told = ({ view, request }: OneProps) => {
  const { visit, via, receiver } = view
  const t = say(visit.language)
  const day = (one: string | null): string => (one ? showDay(one, visit.language) : '')
  const answered = {
    who: request.answeredBy ?? '',
    day: day(request.answeredOn),
    answer: request.answer ?? '',
  }
  return (
    <p>
      {t('extension.asked', {
        who: request.askedBy,
        until: day(request.until),
        asked: day(request.askedOn),
        reason: request.reason,
      })}
      <br />
      <strong>
        {request.state === 'open'
          ? t('extension.open', { receiver: via ?? receiver })
          : t(`extension.${request.state}`, answered)}
      </strong>
    </p>
  )
}

const AnswerForms = ({ view, request }: OneProps) => {
  const { visit, report } = view
  const t = say(visit.language)
  return (
    <>
      <Form visit={visit} action={`${reportPath(report.id)}/gia-han/dong-y`} name="dong-y">
        <HiddenField name="requestId" value={request.id} />
        <DateField name="until" label={t('extension.grantUntil')} value={request.until} />
        <TextField name="answer" label={t('extension.answer')} width="long" optional />
        <Actions>
          <Button icon="check">{t('extension.grant')}</Button>
        </Actions>
      </Form>
      <Details summary={t('extension.decline')} open={visit.problem?.typed['_form'] === 'khong-dong-y'}>
        <Form visit={visit} action={`${reportPath(report.id)}/gia-han/khong-dong-y`} name="khong-dong-y">
          <HiddenField name="requestId" value={request.id} />
          <TextArea name="answer" label={t('extension.why')} rows={2} maxLength={1000} />
          <Actions>
            <Button kind="danger">{t('extension.decline')}</Button>
          </Actions>
        </Form>
      </Details>
    </>
  )
}

const AskForm = ({ view }: PanelProps) => {
  const { visit, report } = view
  const t = say(visit.language)
  return (
    <Details summary={t('extension.ask')} open={visit.problem?.typed['_form'] === 'xin-gia-han'}>
      <Form visit={visit} action={`${reportPath(report.id)}/xin-gia-han`} name="xin-gia-han">
        <DateField name="until" label={t('extension.until')} />
        <TextArea
          name="reason"
          label={t('extension.reason')}
          hint={t('extension.reasonHint', { least: leastReason })}
          rows={2}
          maxLength={1000}
        />
        <Actions>
          <Button kind="secondary">{t('extension.send')}</Button>
        </Actions>
      </Form>
    </Details>
  )
}

/** More time for a report: what the unit asked, what its receiver answered, and what each of them may do next. */
export const ExtensionPanel = ({ view }: PanelProps) => {
  const { requests, moves, mayAskExtension, visit } = view
  const open = requests.find(({ state }) => state === 'open')
  const asks = mayAskExtension && !open
  if (requests.length === 0 && !asks) return null
  const body = (
    <>
      {requests.map((request) => (
        <Told key={request.id} view={view} request={request} />
      ))}
      {open && moves.has('report.extend') && <AnswerForms view={view} request={open} />}
      {asks && <AskForm view={view} />}
    </>
  )
  return requests.length === 0 ? (
    <div class="no-print" id="gia-han">
      {body}
    </div>
  ) : (
    <Section heading={say(visit.language)('extension.title')} id="gia-han">
      {body}
    </Section>
  )
}
