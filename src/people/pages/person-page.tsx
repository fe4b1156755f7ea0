import { showDay } from '../../platform/plain/day.ts'
import { Actions, Button, LinkButton } from '../../platform/ui/button/button.tsx'
import { Chip } from '../../platform/ui/chip/chip.tsx'
import { DateField } from '../../platform/ui/date-field/date-field.tsx'
import { Details } from '../../platform/ui/details/details.tsx'
import { Form } from '../../platform/ui/form/form.tsx'
import { PageHead, Section } from '../../platform/ui/layout/layout.tsx'
import { SelectField } from '../../platform/ui/select-field/select-field.tsx'
import { SummaryList } from '../../platform/ui/summary-list/summary-list.tsx'
import { Table } from '../../platform/ui/table/table.tsx'
import { UnitPath } from '../../platform/ui/unit-path/unit-path.tsx'
import type { Visit } from '../../platform/web/route.ts'
import type { TrailStep } from '../../units/unit.ts'
import type { AccountShown } from '../accounts/queries.ts'
import type { PostOn } from '../queries.ts'
import type { PersonRow } from '../tables.ts'
import { say } from '../words.ts'
import { personHref } from './people-page.tsx'
import { PersonFields, PostFields } from './person-fields.tsx'

export type PersonProps = {
  readonly visit: Visit
  readonly person: PersonRow
  readonly career: readonly PostOn[]
  readonly trails: ReadonlyMap<number, readonly TrailStep[]>
  readonly accounts: readonly AccountShown[]
  /** Who could take over: the people of the person's units. */
  readonly mayEnter: boolean
  readonly mayAdminister: boolean
}

const Career = ({ visit, career, trails }: PersonProps) => {
  const t = say(visit.language)
  const until = ({ untilDay }: PostOn) => (untilDay ? showDay(untilDay, visit.language) : t('post.now'))
  return (
    <Table
      caption={t('post.heading')}
      captionHidden
      empty={t('post.none')}
      columns={[
        {
          key: 'title',
          head: t('post.title'),
          cell: (one) => (
            <>
              {one.title} {one.leads && <Chip tone="neutral" icon="person" text={t('post.leader')} />}
            </>
          ),
        },
        {
          key: 'unit',
          head: t('post.unit'),
          cell: (one) => (
            <UnitPath path={(trails.get(one.unitId) ?? []).map(({ name }) => ({ text: name }))} />
          ),
        },
        { key: 'from', head: t('post.from'), cell: (one) => showDay(one.fromDay, visit.language) },
        { key: 'until', head: t('post.until'), cell: until },
      ]}
      rows={career}
      rowKey={(one) => one.id}
    />
  )
}

const unitName = (trails: PersonProps['trails'], unitId: number): string =>
  trails.get(unitId)?.at(-1)?.name ?? ''

const Entering = ({ visit, person, career, trails }: PersonProps) => {
  const t = say(visit.language)
  const here = personHref(person.id)
  const held = career.filter(({ untilDay }) => untilDay === null)
  return (
    <>
      <Details summary={t('post.add')} open={visit.problem?.typed['_form'] === 'chuc-vu'}>
        <Form visit={visit} action={`${here}/chuc-vu`} name="chuc-vu">
          <PostFields visit={visit} />
          <DateField name="untilDay" label={t('post.until')} optional />
          <Actions>
            <Button>{t('post.add')}</Button>
          </Actions>
        </Form>
      </Details>
      {held.length > 0 && (
        <Details summary={t('post.end')} open={visit.problem?.typed['_form'] === 'thoi-giu'}>
          <Form visit={visit} action={`${here}/thoi-giu`} name="thoi-giu">
            <SelectField
              name="postId"
              label={t('post.which')}
              none={false}
              choices={held.map(({ id, title, unitId }) => ({
                value: id,
                text: `${title}, ${unitName(trails, unitId)}`,
              }))}
            />
            <DateField name="day" label={t('post.until')} value={visit.today} />
            <Actions>
              <Button>{t('post.end')}</Button>
            </Actions>
          </Form>
        </Details>
      )}
      <Details summary={t('person.correct')} open={visit.problem?.typed['_form'] === 'sua'}>
        <Form visit={visit} action={`${here}/sua`} name="sua">
          <PersonFields visit={visit} person={person} />
          <Actions>
            <Button>{t('person.correct')}</Button>
          </Actions>
        </Form>
      </Details>
    </>
  )
}

/** What passes on is seen before it is handed over: its page stands downstream, where all of it is known. */
const HandOver = ({ visit, person, career }: PersonProps) => {
  const t = say(visit.language)
  if (career.length === 0) return null
  return (
    <Section heading={t('work.heading')} id="ban-giao">
      <p>
        <a href={`${personHref(person.id)}/ban-giao`}>{t('work.lead')}</a>
      </p>
    </Section>
  )
}

const Accounts = ({ visit, person, accounts }: PersonProps) => {
  const t = say(visit.language)
  const open = accounts.some(({ state }) => state !== 'closed')
  return (
    <Section heading={t('person.account')}>
      <ul>
        {accounts.map(({ id, login }) => (
          <li key={id}>
            <a href={`/lam-viec/nguoi/tai-khoan/${id}`}>{login}</a>
          </li>
        ))}
      </ul>
      {!open && <LinkButton href={`${personHref(person.id)}/moi-tai-khoan`}>{t('person.invite')}</LinkButton>}
    </Section>
  )
}

export const PersonPage = (props: PersonProps) => {
  const { visit, person, mayEnter, mayAdminister } = props
  const t = say(visit.language)
  const category = person.category && t(`category.${person.category}`)
  return (
    <>
      <PageHead title={person.name} kicker={person.invented ? t('person.invented') : undefined} />
      <Section heading={t('person.facts')}>
        <SummaryList
          rows={[
            { key: t('person.honorific'), value: person.honorific },
            { key: t('person.category'), value: category },
            { key: t('person.phone'), value: person.phone },
            { key: t('person.email'), value: person.email },
          ]}
        />
      </Section>
      <Section heading={t('post.heading')}>
        <Career {...props} />
        {mayEnter && <Entering {...props} />}
      </Section>
      {mayAdminister && <Accounts {...props} />}
      {mayAdminister && <HandOver {...props} />}
    </>
  )
}
