import { showDay } from '../../../platform/plain/day.ts'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { type Column, Table } from '../../../platform/ui/table/table.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { delegationState } from '../delegation.ts'
import type { Delegate, DelegationFound } from '../queries.ts'
import { say } from '../words.ts'

/** A unit that the person at hand leads, and whom its head may ask. */
export type Led = {
  readonly unitId: number
  readonly name: string
  readonly leaderTitle: string
  readonly delegates: readonly Delegate[]
  readonly campaigns: readonly { readonly slug: string; readonly name: string }[]
}

export type DelegationsProps = {
  readonly visit: Visit
  readonly delegations: readonly DelegationFound[]
  readonly led: readonly Led[]
  readonly nameOf: (unitId: number) => string
}

export const delegationsPath = '/lam-viec/uy-quyen'

const StateCell = ({
  delegation,
  visit,
}: {
  readonly delegation: DelegationFound
  readonly visit: Visit
}) => {
  const t = say(visit.language)
  const state = delegationState(delegation, visit.today)
  return (
    <span>
      {t(`delegations.state.${state}`, {
        day: delegation.withdrawnOn ? showDay(delegation.withdrawnOn, visit.language) : '',
        reason: delegation.withdrawnReason ?? '',
      })}
    </span>
  )
}

const Withdraw = ({ delegation, visit }: { readonly delegation: DelegationFound; readonly visit: Visit }) => {
  const t = say(visit.language)
  const name = `cham-dut-${delegation.id}`
  return (
    <Details
      summary={
        <>
          {t('delegations.withdraw')}{' '}
          <span class="visually-hidden">
            {t('delegations.withdrawAbout', { who: delegation.delegateName })}
          </span>
        </>
      }
      open={visit.problem?.typed['_form'] === name}
    >
      <Form visit={visit} action={`${delegationsPath}/${delegation.id}/cham-dut`} name={name}>
        <TextField name="reason" label={t('delegations.reason')} width="long" />
        <Actions>
          <Button kind="danger">{t('delegations.withdraw')}</Button>
        </Actions>
      </Form>
    </Details>
  )
}

const List = ({ visit, delegations, led, nameOf }: DelegationsProps) => {
  const t = say(visit.language)
  const day = (one: string) => showDay(one, visit.language)
  const mine = new Set(led.map(({ unitId }) => unitId))
  const columns: readonly Column<DelegationFound>[] = [
    {
      key: 'to',
      head: t('delegations.to'),
      cell: ({ delegateName, delegateTitle }) => `${delegateName}, ${delegateTitle}`,
    },
    { key: 'unit', head: t('delegations.unit'), cell: ({ unitId }) => nameOf(unitId) },
    {
      key: 'by',
      head: t('delegations.leader'),
      cell: ({ form, leaderTitle, leaderName }) =>
        `${form === 'tuq' ? 'TUQ.' : 'KT.'} ${leaderTitle} ${leaderName}`,
    },
    {
      key: 'scope',
      head: t('delegations.scope'),
      cell: ({ campaignName }) =>
        campaignName ? <span lang="vi">{campaignName}</span> : t('delegations.all'),
    },
    {
      key: 'paper',
      head: t('delegations.paper'),
      cell: ({ paperNumber, paperOn }) =>
        t('delegations.paperOf', { number: paperNumber, day: day(paperOn) }),
    },
    {
      key: 'days',
      head: t('delegations.days'),
      cell: ({ fromOn, untilOn }) => t('delegations.span', { from: day(fromOn), until: day(untilOn) }),
    },
    {
      key: 'state',
      head: t('delegations.state'),
      cell: (delegation) => {
        const state = delegationState(delegation, visit.today)
        const open = mine.has(delegation.unitId) && (state === 'ahead' || state === 'in_force')
        return (
          <div>
            <StateCell delegation={delegation} visit={visit} />
            {open && <Withdraw delegation={delegation} visit={visit} />}
          </div>
        )
      },
    },
  ]
  if (delegations.length === 0) return <Empty text={t('delegations.none')}>{t('delegations.noneHelp')}</Empty>
  return (
    <Table
      caption={t('delegations.list')}
      columns={columns}
      rows={delegations}
      rowKey={({ id }) => id}
      phone="cards"
    />
  )
}

const GiveForm = ({ visit, unit }: { readonly visit: Visit; readonly unit: Led }) => {
  const t = say(visit.language)
  return (
    <Form visit={visit} action={delegationsPath} name={`lap-${unit.unitId}`}>
      <HiddenField name="unitId" value={unit.unitId} />
      <SelectField
        name="delegateId"
        label={t('delegations.to')}
        hint={t('delegations.toHint')}
        choices={unit.delegates.map(({ accountId, name, title }) => ({
          value: accountId,
          text: title ? `${name}, ${title}` : name,
        }))}
      />
      <TextField name="delegateTitle" label={t('delegations.toTitle')} />
      <SelectField
        name="form"
        label={t('delegations.form')}
        none={false}
        choices={[
          { value: 'tuq', text: t('delegations.form.tuq') },
          { value: 'kt', text: t('delegations.form.kt') },
        ]}
      />
      <TextField name="leaderTitle" label={t('delegations.leaderTitle')} value={unit.leaderTitle} />
      <SelectField
        name="campaign"
        label={t('delegations.scope')}
        none={t('delegations.all')}
        optional
        choices={unit.campaigns.map(({ slug, name }) => ({ value: slug, text: name }))}
      />
      <TextField name="paperNumber" label={t('delegations.number')} width="short" />
      <DateField name="paperOn" label={t('delegations.paperOn')} />
      <DateField name="fromOn" label={t('delegations.from')} value={visit.today} />
      <DateField name="untilOn" label={t('delegations.until')} />
      <Actions>
        <Button>{t('delegations.give')}</Button>
      </Actions>
    </Form>
  )
}

/** Who may approve in whose stead: the list, and for the head of a unit the form. */
export const DelegationsPage = (props: DelegationsProps) => {
  const { visit, led } = props
  const t = say(visit.language)
  return (
    <>
      <PageHead title={t('delegations.title')} lead={t('delegations.lead')} />
      <List {...props} />
      {led.map((unit) => (
        <Section key={unit.unitId} heading={`${t('delegations.give')}: ${unit.name}`}>
          <GiveForm visit={visit} unit={unit} />
        </Section>
      ))}
    </>
  )
}
