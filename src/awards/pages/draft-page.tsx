import { Actions, Button } from '../../platform/ui/button/button.tsx'
import { CheckFields } from '../../platform/ui/check-field/check-field.tsx'
import { Empty } from '../../platform/ui/empty/empty.tsx'
import { FilterForm } from '../../platform/ui/filter-form/filter-form.tsx'
import { Form } from '../../platform/ui/form/form.tsx'
import { HiddenField } from '../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead } from '../../platform/ui/layout/layout.tsx'
import { type Choice, SelectField } from '../../platform/ui/select-field/select-field.tsx'
import { TextArea } from '../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../platform/web/route.ts'
import type { Nomination } from '../../nominations/queries.ts'
import type { CouncilResult } from '../queries.ts'
import { say } from '../words.ts'
import { home } from './parts.tsx'

export type Waiting = {
  readonly nomination: Nomination
  readonly formName: string
  readonly unit: string
  readonly result: CouncilResult | null
  readonly inDraft: boolean
  readonly decidedHere: boolean
}

type Props = {
  readonly visit: Visit
  readonly campaigns: readonly Choice[]
  readonly deciders: readonly Choice[]
  readonly campaignId: string
  readonly deciderId: string
  readonly waiting: readonly Waiting[]
  /** Chosen unless the form was refused. */
  readonly chosen: readonly string[]
  /** How the authority's last decision was signed. */
  readonly last: { readonly deciderTitle: string; readonly signerLine: string } | null
}

const obstacle = ({ visit }: Props, one: Waiting): string | null => {
  const t = say(visit.language)
  if (one.nomination.frozenReason) return t('decision.frozen', { reason: one.nomination.frozenReason })
  if (one.inDraft) return t('decision.elsewhere')
  return one.decidedHere ? null : t('decision.notHere', { form: one.formName })
}

const choiceOf = (props: Props, one: Waiting): Choice => {
  const t = say(props.visit.language)
  const { nomination, formName, unit, result } = one
  const stopped = obstacle(props, one)
  const council = result
    ? t('decision.council', { votes: result.votesFor ?? 0, total: result.totalMembers })
    : t('decision.noCouncil')
  return {
    value: nomination.id,
    text: `${nomination.code} – ${nomination.subjectName}`,
    hint: [formName, unit, council, stopped].filter(Boolean).join(' · '),
    disabled: stopped !== null,
  }
}

const Chooser = ({ visit, campaigns, deciders, campaignId, deciderId }: Props) => {
  const t = say(visit.language)
  return (
    <FilterForm action={`${home}/moi`} submit={t('decision.pick')}>
      <SelectField
        name="dot"
        label={t('decision.pickCampaign')}
        choices={campaigns}
        value={campaignId}
        none={false}
      />
      <SelectField
        name="co-quan"
        label={t('decision.pickDecider')}
        choices={deciders}
        value={deciderId}
        none={false}
      />
    </FilterForm>
  )
}

/** From the dossiers that wait to a draft: who decides, who signs, on what it rests. */
export const DraftPage = (props: Props) => {
  const { visit, waiting, campaignId, deciderId, chosen, last } = props
  const t = say(visit.language)
  const choices = waiting.map((one) => choiceOf(props, one))
  const open = choices.filter(({ value, disabled }) => !disabled && chosen.includes(value))
  return (
    <>
      <PageHead title={t('decision.new')} lead={t('decision.newLead')} />
      <Chooser {...props} />
      {waiting.length === 0 ? (
        <Empty text={t('decision.noneWait')}>{t('decision.noneWaitHelp')}</Empty>
      ) : (
        <Form visit={visit} action={`${home}/moi`}>
          <HiddenField name="campaignId" value={campaignId} />
          <HiddenField name="deciderId" value={deciderId} />
          <TextField
            name="title"
            label={t('decision.titleField')}
            hint={t('decision.titleHint')}
            width="long"
          />
          <TextField
            name="deciderTitle"
            label={t('decision.deciderTitle')}
            hint={t('decision.deciderTitleHint')}
            value={last?.deciderTitle ?? ''}
          />
          <TextField
            name="signerLine"
            label={t('decision.signerLine')}
            hint={t('decision.signerLineHint')}
            value={last?.signerLine ?? ''}
          />
          <TextArea
            name="bases"
            label={t('decision.bases')}
            hint={t('decision.basesHint')}
            rows={3}
            optional
          />
          <TextField name="note" label={t('decision.note')} width="long" optional />
          <CheckFields
            name="nominationIds"
            label={t('decision.choose')}
            choices={choices}
            values={open.map(({ value }) => value)}
          />
          <Actions>
            <Button>{t('decision.draft')}</Button>
          </Actions>
        </Form>
      )}
    </>
  )
}
