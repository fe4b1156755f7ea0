import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { DataRequestRow } from '../../tables.ts'
import { mayMoveRequest } from '../data-request.ts'
import { say } from '../words.ts'
import { pathOf } from './desk-page.tsx'

type MovesProps = {
  readonly visit: Visit
  readonly request: DataRequestRow
  readonly others: readonly { readonly value: string; readonly text: string }[]
}

const Accept = ({ visit, request }: MovesProps) => {
  const t = say(visit.language)
  const { id, version } = request
  return (
    <Form visit={visit} action={pathOf(id, 'chap-nhan')} name="chap-nhan">
      <HiddenField name="version" value={version} />
      <TextArea name="answer" label={t('field.answer')} hint={t('field.answerHint')} rows={4} />
      <DateField name="carryOutBy" label={t('field.carryOutBy')} value={request.dueOn} />
      <Actions>
        <Button>{t('do.accept')}</Button>
      </Actions>
    </Form>
  )
}

const CarryOut = ({ visit, request }: MovesProps) => {
  const t = say(visit.language)
  return (
    <Details summary={t('do.carryOut')} open={visit.problem !== null || request.state === 'accepted'}>
      <Form visit={visit} action={pathOf(request.id, 'da-lam')} name="da-lam">
        <HiddenField name="version" value={request.version} />
        <TextArea name="answer" label={t('field.done')} hint={t('field.answerHint')} rows={3} />
        <Actions>
          <Button kind={request.state === 'accepted' ? 'primary' : 'secondary'}>{t('do.carryOut')}</Button>
        </Actions>
      </Form>
    </Details>
  )
}

const Postpone = ({ visit, request }: MovesProps) => {
  const t = say(visit.language)
  return (
    <Details summary={t('do.postpone')} open={visit.problem !== null}>
      <Form visit={visit} action={pathOf(request.id, 'lui-hen')} name="lui-hen">
        <HiddenField name="version" value={request.version} />
        <DateField name="carryOutBy" label={t('field.carryOutBy')} />
        <TextArea name="reason" label={t('field.reason')} hint={t('field.reasonHint')} rows={2} />
        <Actions>
          <Button kind="secondary">{t('do.postpone')}</Button>
        </Actions>
      </Form>
    </Details>
  )
}

const Refuse = ({ visit, request }: MovesProps) => {
  const t = say(visit.language)
  return (
    <Details summary={t('do.refuse')} open={visit.problem !== null}>
      <Form visit={visit} action={pathOf(request.id, 'tu-choi')} name="tu-choi">
        <HiddenField name="version" value={request.version} />
        <TextArea name="reason" label={t('field.reason')} hint={t('field.reasonHint')} rows={3} />
        <Actions>
          <Button kind="secondary">{t('do.refuse')}</Button>
        </Actions>
      </Form>
    </Details>
  )
}

const PassOn = ({ visit, request, others }: MovesProps) => {
  const t = say(visit.language)
  return (
    <Details summary={t('do.passOn')} open={visit.problem !== null}>
      <Form visit={visit} action={pathOf(request.id, 'chuyen')} name="chuyen">
        <HiddenField name="version" value={request.version} />
        <SelectField name="unitId" label={t('field.passOnTo')} choices={others} />
        <Actions>
          <Button kind="secondary">{t('do.passOn')}</Button>
        </Actions>
      </Form>
    </Details>
  )
}

/** What may be done with a request as it stands. */
export const Moves = (props: MovesProps) => {
  const { request, others } = props
  const may = (move: Parameters<typeof mayMoveRequest>[0]): boolean => mayMoveRequest(move, request.state)
  return (
    <>
      {may('data_request.accept') && <Accept {...props} />}
      {may('data_request.carry_out') && <CarryOut {...props} />}
      {may('data_request.postpone') && <Postpone {...props} />}
      {may('data_request.refuse') && <Refuse {...props} />}
      {may('data_request.redirect') && others.length > 0 && <PassOn {...props} />}
    </>
  )
}
