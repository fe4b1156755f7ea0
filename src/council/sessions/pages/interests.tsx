import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { Section } from '../../../platform/ui/layout/layout.tsx'
import { RadioField } from '../../../platform/ui/radio-field/radio-field.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import { pathOfSession } from '../../pages/parts.tsx'
import type { InterestDeclarationRow } from '../../tables.ts'
import { say } from '../words.ts'
import { memberName, type SessionProps, subjectOf } from './session-props.ts'

type One = { readonly declared: InterestDeclarationRow }

const Ruling = ({ visit, view, declared }: SessionProps & One) => {
  const t = say(visit.language)
  const { itemId, personId } = declared
  const name = memberName(view, personId)
  const choices = [
    { value: 'yes', text: t('interest.may') },
    { value: 'no', text: t('interest.mayNot') },
  ]
  return (
    <Form
      visit={visit}
      action={`${pathOfSession(view.session.id)}/lien-quan/quyet-dinh`}
      name={`quyet-dinh-${itemId}-${personId}`}
    >
      <HiddenField name="itemId" value={itemId} />
      <HiddenField name="personId" value={personId} />
      <RadioField
        name="mayVote"
        label={t('interest.ruling', { name })}
        choices={choices}
        value="yes"
        inline
      />
      <TextField name="reason" label={t('interest.reason')} width="long" />
      <Actions>
        <Button kind="secondary" about={name}>
          {t('interest.rule')}
        </Button>
      </Actions>
    </Form>
  )
}

const Declared = (props: SessionProps & One) => {
  const { visit, view, may, declared } = props
  const t = say(visit.language)
  const { itemId, personId, kind, mayVote, reason, decidedBy } = declared
  const name = memberName(view, personId)
  const state = t(mayVote === null ? 'interest.waits' : mayVote ? 'interest.may' : 'interest.mayNot')
  const undecided = mayVote === null && may.rule && view.session.state !== 'closed'
  return (
    <li>
      <p>
        <span lang="vi">{t('interest.line', { name, subject: subjectOf(view, itemId), kind })}</span> –{' '}
        <strong>{state}</strong>
      </p>
      {reason && decidedBy && <p class="faint">{t('interest.reasonSaid', { reason, by: decidedBy })}</p>}
      {undecided && <Ruling {...props} />}
    </li>
  )
}

const DeclareForm = ({ visit, view, may }: SessionProps) => {
  const t = say(visit.language)
  const people = view.members.map(({ personId, name }) => ({ value: personId, text: name }))
  return (
    <Details summary={t('interest.declare')}>
      <Form visit={visit} action={`${pathOfSession(view.session.id)}/lien-quan`} name="lien-quan">
        {may.run && (
          <SelectField
            name="personId"
            label={t('interest.who')}
            choices={people}
            value={visit.actor.personId}
          />
        )}
        <SelectField
          name="itemId"
          label={t('interest.item')}
          choices={view.items.map(({ id, position, subjectName }) => ({
            value: id,
            text: `${position}. ${subjectName}`,
          }))}
        />
        <TextField name="kind" label={t('interest.kind')} hint={t('interest.kindHint')} width="long" />
        <Actions>
          <Button kind="secondary">{t('interest.declare')}</Button>
        </Actions>
      </Form>
    </Details>
  )
}

/** Who has an interest in what, what the chair ruled, and who may have one that was not declared. */
export const Interests = (props: SessionProps) => {
  const { visit, view, may } = props
  const t = say(visit.language)
  const { declarations, likely, session } = view
  const silent = likely.filter(
    (one) => !declarations.some(({ itemId, personId }) => itemId === one.itemId && personId === one.personId),
  )
  const running = session.state !== 'closed'
  return (
    <Section heading={t('interest.title')} id="lien-quan">
      {running && <p class="faint">{t('interest.lead')}</p>}
      {declarations.length === 0 && <p>{t('interest.none')}</p>}
      <ul>
        {declarations.map((declared) => (
          <Declared key={`${declared.itemId}-${declared.personId}`} {...props} declared={declared} />
        ))}
        {running &&
          silent.map(({ itemId, personId }) => (
            <li key={`${itemId}-${personId}`} class="faint">
              {t('interest.likely', { name: memberName(view, personId), subject: subjectOf(view, itemId) })}
            </li>
          ))}
      </ul>
      {running && (may.vote || may.run) && <DeclareForm {...props} />}
    </Section>
  )
}
