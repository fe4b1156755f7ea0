import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Fieldset, Form } from '../../../platform/ui/form/form.tsx'
import { Grid } from '../../../platform/ui/layout/layout.tsx'
import { NumberField } from '../../../platform/ui/number-field/number-field.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { type CampaignAt, CampaignHead } from '../../follow-up/pages/campaign-head.tsx'
import { answers } from '../../checklists/checklist.ts'
import { findingPlaces as places } from '../inspection.ts'
import { say } from '../words.ts'

export type RecordProps = {
  readonly visit: Visit
  readonly campaign: CampaignAt
  readonly units: readonly { readonly id: number; readonly name: string }[]
  readonly rounds: readonly { readonly id: string; readonly name: string }[]
}

const Finding = ({ at, visit }: { at: number; visit: Visit }) => {
  const t = say(visit.language)
  const field = (name: string): string => `findings.${at}.${name}`
  return (
    <Fieldset legend={t('finding.nth', { n: at + 1 })}>
      <TextField name={field('item')} label={t('finding.item')} hint={t('finding.itemHint')} optional />
      <TextArea name={field('text')} label={t('finding.text')} rows={2} optional />
      <TextField
        name={field('ownerName')}
        label={t('finding.owner')}
        hint={t('finding.ownerHint')}
        optional
      />
      <DateField name={field('dueOn')} label={t('finding.due')} optional />
    </Fieldset>
  )
}

const RoundField = ({ visit, rounds }: Pick<RecordProps, 'visit' | 'rounds'>) => {
  const t = say(visit.language)
  if (rounds.length === 0) return null
  return (
    <SelectField
      name="roundId"
      label={t('record.round')}
      none={t('record.noRound')}
      choices={rounds.map(({ id, name }) => ({ value: id, text: name }))}
      optional
    />
  )
}

/** The minutes of an inspection, written down at the place or afterwards. */
export const RecordPage = ({ visit, campaign, units, rounds }: RecordProps) => {
  const t = say(visit.language)
  const list = `/lam-viec/phong-trao/${campaign.slug}/kiem-tra`
  return (
    <>
      <CampaignHead
        visit={visit}
        campaign={campaign}
        current="kiem-tra"
        title={t('record.title')}
        lead={t('record.lead')}
      />
      <Form visit={visit} action={`${list}/ghi`}>
        <SelectField
          name="unitId"
          label={t('record.unit')}
          choices={units.map(({ id, name }) => ({ value: String(id), text: name }))}
        />
        <RoundField visit={visit} rounds={rounds} />
        <DateField name="day" label={t('list.day')} value={visit.today} />
        <TextField name="leaderName" label={t('list.leader')} />
        <TextArea name="note" label={t('record.note')} hint={t('record.noteHint')} rows={4} />
        <Fieldset legend={t('counts.heading')} hint={t('counts.hint')}>
          <Grid>
            {answers.map((answer) => (
              <NumberField
                key={answer}
                name={`counts.${answer}`}
                label={t(`answer.${answer}`)}
                whole
                optional
              />
            ))}
          </Grid>
        </Fieldset>
        {places.slice(0, 2).map((at) => (
          <Finding key={at} at={at} visit={visit} />
        ))}
        <Details summary={t('finding.more')} open={visit.problem !== null}>
          {places.slice(2).map((at) => (
            <Finding key={at} at={at} visit={visit} />
          ))}
        </Details>
        <Actions>
          <Button>{t('record.save')}</Button>
          <LinkButton href={list} kind="quiet">
            {t('record.back')}
          </LinkButton>
        </Actions>
      </Form>
    </>
  )
}
