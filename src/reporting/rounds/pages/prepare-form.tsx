import { DateField, dayInField } from '../../../platform/ui/date-field/date-field.tsx'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { Fieldset, Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { Grid } from '../../../platform/ui/layout/layout.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import { outlineOf, restOf } from '../round.ts'
import { say } from '../words.ts'
import type { RoundProps } from './round-page.tsx'

type Choices = readonly { readonly value: string; readonly text: string }[]

type SeatProps = {
  readonly props: RoundProps
  readonly at: number
  readonly role: 'leader' | 'secretary' | 'deputy'
  readonly choices: Choices
}

const SeatFields = ({ props: { visit, team }, at, role, choices }: SeatProps) => {
  const t = say(visit.language)
  const known = team.find((one) => one.role === role)
  return (
    <Grid>
      <SelectField
        name={`team.${at}.personId`}
        label={t(`prepare.${role}`)}
        hint={role === 'leader' ? t('prepare.leaderHint') : undefined}
        value={known?.personId ?? ''}
        choices={choices}
        optional={role === 'deputy'}
      />
      <TextField
        name={`team.${at}.post`}
        label={t('prepare.post', { who: t(`prepare.${role}`) })}
        hint={role === 'leader' ? t('prepare.postHint') : undefined}
        value={known?.post ?? ''}
        optional
      />
    </Grid>
  )
}

const Schedule = ({ visit, inspections, nameOf }: RoundProps) => {
  const t = say(visit.language)
  return (
    <Fieldset legend={t('prepare.schedule')}>
      {inspections.map(({ id, unitId, day, meeting, leaderName }, at) => (
        <Fieldset key={id} legend={nameOf(unitId)}>
          <Grid>
            <HiddenField name={`schedule.${at}.inspectionId`} value={id} />
            <DateField name={`schedule.${at}.day`} label={t('draw.day')} value={day} />
            <TextField
              name={`schedule.${at}.meeting`}
              label={t('prepare.meeting')}
              value={meeting ?? ''}
              optional
            />
            <TextField
              name={`schedule.${at}.leaderName`}
              label={t('prepare.heads')}
              hint={t('prepare.headsHint')}
              value={leaderName}
              optional
            />
          </Grid>
        </Fieldset>
      ))}
    </Fieldset>
  )
}

/** The team, the outline of the units' reports and the schedule. */
export const PrepareForm = (props: RoundProps) => {
  const { visit, round, team, council, staff } = props
  const t = say(visit.language)
  const asChoices = (people: readonly { id: string; name: string }[]): Choices =>
    people.map(({ id, name }) => ({ value: id, text: name }))
  const others = team.filter(({ role }) => role === 'member')
  return (
    <Form visit={visit} action={`/lam-viec/kiem-tra/dot/${round.id}/chuan-bi`} name="chuan-bi" wide>
      <HiddenField name="version" value={round.version} />
      <SeatFields props={props} at={0} role="leader" choices={asChoices(council)} />
      <SeatFields props={props} at={1} role="secretary" choices={asChoices(staff)} />
      <SeatFields props={props} at={2} role="deputy" choices={asChoices(council)} />
      <TextArea
        name="members"
        label={t('prepare.members')}
        hint={t('prepare.membersHint')}
        value={others.map(({ name, post }) => `${name}, ${post}`).join('\n')}
        rows={3}
        optional
      />
      <TextArea
        name="outline"
        label={t('prepare.outline')}
        hint={t('prepare.outlineHint')}
        value={outlineOf(round.outline).join('\n')}
        rows={7}
      />
      <DateField name="reportDueOn" label={t('prepare.due')} value={round.reportDueOn} />
      <TextArea
        name="holidays"
        label={t('prepare.holidays')}
        hint={t('prepare.holidaysHint')}
        value={[...restOf(round.holidays)].map(dayInField).join('\n')}
        rows={2}
        optional
      />
      <Schedule {...props} />
      <Actions>
        <Button kind="secondary">{t('prepare.save')}</Button>
      </Actions>
    </Form>
  )
}
