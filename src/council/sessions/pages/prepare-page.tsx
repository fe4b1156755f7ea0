import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { CheckFields } from '../../../platform/ui/check-field/check-field.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { RadioField } from '../../../platform/ui/radio-field/radio-field.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { Nomination } from '../../../nominations/queries.ts'
import { home, Rule } from '../../pages/parts.tsx'
import type { CouncilView } from '../queries.ts'
import { say } from '../words.ts'

export type Candidate = {
  readonly nomination: Nomination
  readonly unit: string
  readonly formName: string
  readonly ballot: boolean
  readonly listed: boolean
}

type Props = {
  readonly visit: Visit
  readonly view: CouncilView
  readonly candidates: readonly Candidate[]
}

/** Why a dossier cannot be chosen; null when it can. */
const obstacle = (
  { visit }: Props,
  { nomination, ballot, listed, formName: form }: Candidate,
): string | null => {
  const t = say(visit.language)
  if (nomination.frozenReason) return t('session.frozen', { reason: nomination.frozenReason })
  if (ballot) return t('session.ballot', { form })
  return listed ? t('session.listed') : null
}

const choicesOf = (props: Props) =>
  props.candidates.map((candidate) => {
    const { nomination, unit, formName } = candidate
    const stopped = obstacle(props, candidate)
    return {
      value: nomination.id,
      text: `${nomination.code} – ${nomination.subjectName}`,
      hint: [formName, unit, stopped].filter(Boolean).join(' · '),
      disabled: stopped !== null,
    }
  })

export const PreparePage = (props: Props) => {
  const { visit, view, candidates } = props
  const t = say(visit.language)
  const ways = (['meeting', 'written'] as const).map((way) => ({ value: way, text: t(`way.${way}`) }))
  const choices = choicesOf(props)
  const open = choices.filter(({ disabled }) => !disabled).map(({ value }) => value)
  return (
    <>
      <PageHead
        kicker={view.council.name}
        title={t('session.prepare')}
        lead={t('session.prepareLead')}
        meta={<Rule council={view.council} language={visit.language} />}
      />
      {candidates.length === 0 ? (
        <Empty text={t('session.noneWait')}>{t('session.noneWaitHelp')}</Empty>
      ) : (
        <Form visit={visit} action={`${home}/phien/moi`}>
          <HiddenField name="councilId" value={view.council.id} />
          <TextField name="title" label={t('session.title')} width="long" />
          <RadioField name="way" label={t('session.way')} value="meeting" choices={ways} inline />
          <DateField name="heldOn" label={t('session.heldOn')} value={visit.today} />
          <TextField name="place" label={t('session.place')} optional />
          <CheckFields name="nominationIds" label={t('session.choose')} choices={choices} values={open} />
          <Actions>
            <Button>{t('session.prepareAct')}</Button>
          </Actions>
        </Form>
      )}
    </>
  )
}
