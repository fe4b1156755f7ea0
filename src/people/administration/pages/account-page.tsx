import { type Day, showDay } from '../../../platform/plain/day.ts'
import { showMoment } from '../../../platform/plain/moment.ts'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { Chip } from '../../../platform/ui/chip/chip.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { SummaryList } from '../../../platform/ui/summary-list/summary-list.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import { UnitPath } from '../../../platform/ui/unit-path/unit-path.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { TrailStep } from '../../../units/unit.ts'
import { roles } from '../../accounts/account.ts'
import type { AccountShown } from '../../accounts/queries.ts'
import { roleName, say } from '../../accounts/words.ts'
import type { GrantShown } from '../queries.ts'

export const accountHref = (id: string): string => `/lam-viec/nguoi/tai-khoan/${id}`

/** The state of an account in a word, with the hour when a lock ends. */
export const AccountState = ({
  visit,
  account,
}: {
  readonly visit: Visit
  readonly account: AccountShown
}) => {
  const t = say(visit.language)
  const { state, lockedUntil, invitationUntil } = account
  if (state === 'closed') return <Chip tone="paused" icon="minus" text={t('state.closed')} />
  if (lockedUntil && visit.now < lockedUntil)
    return (
      <Chip
        tone="err"
        icon="clock"
        text={t('state.locked', { until: showMoment(lockedUntil, visit.language) })}
      />
    )
  if (state === 'invited') return <Chip tone="wait" icon="send" text={t('state.invited')} />
  if (invitationUntil) return <Chip tone="wait" icon="clock" text={t('state.resetting')} />
  return <Chip tone="ok" icon="check" text={t('state.active')} />
}

/** Which role, where, from when to when, and on what ground. */
export const GrantFields = ({ visit, within = '' }: { readonly visit: Visit; readonly within?: string }) => {
  const t = say(visit.language)
  return (
    <>
      <SelectField
        name={`${within}role`}
        label={t('grant.role')}
        choices={roles.map((value) => ({ value, text: roleName(value, visit.language) }))}
      />
      <TextField name={`${within}unitId`} label={t('grant.unit')} hint={t('grant.unitHint')} optional />
      <DateField name={`${within}fromDay`} label={t('grant.from')} value={visit.today} />
      <DateField name={`${within}untilDay`} label={t('grant.until')} optional />
      <TextField name={`${within}reason`} label={t('grant.reason')} width="long" maxLength={300} />
    </>
  )
}

export type AccountProps = {
  readonly visit: Visit
  readonly account: AccountShown
  readonly grants: readonly GrantShown[]
  readonly trails: ReadonlyMap<number, readonly TrailStep[]>
}

const isOver = ({ untilDay }: GrantShown, today: Day): boolean => untilDay !== null && untilDay <= today

const Revoke = ({ visit, account, grant }: AccountProps & { readonly grant: GrantShown }) => {
  const t = say(visit.language)
  if (isOver(grant, visit.today)) return <>{t('grant.over')}</>
  const name = `thu-${grant.id.slice(0, 8)}`
  return (
    <Details summary={t('grant.revoke')} open={visit.problem?.typed['_form'] === name}>
      <Form visit={visit} action={`${accountHref(account.id)}/thu-vai-tro`} name={name}>
        <HiddenField name="grantId" value={grant.id} />
        <DateField name="day" label={t('grant.from')} value={visit.today} />
        <TextField name="reason" label={t('grant.reason')} maxLength={300} />
        <Actions>
          <Button kind="secondary">{t('grant.revoke')}</Button>
        </Actions>
      </Form>
    </Details>
  )
}

const Grants = (props: AccountProps) => {
  const { visit, account, grants, trails } = props
  const t = say(visit.language)
  const day = (one: Day | null) => (one ? showDay(one, visit.language) : '–')
  const place = (unitId: number | null) => (trails.get(unitId ?? 0) ?? []).map(({ name }) => ({ text: name }))
  return (
    <Section heading={t('grant.heading')} id="vai-tro">
      <Table
        caption={t('grant.heading')}
        captionHidden
        empty={t('grant.none')}
        columns={[
          { key: 'role', head: t('grant.role'), cell: ({ role }) => roleName(role, visit.language) },
          {
            key: 'unit',
            head: t('grant.unit'),
            cell: ({ unitId }) => (unitId === null ? t('own.everywhere') : <UnitPath path={place(unitId)} />),
          },
          { key: 'from', head: t('grant.from'), cell: ({ fromDay }) => day(fromDay) },
          { key: 'until', head: t('grant.until'), cell: ({ untilDay }) => day(untilDay) },
          { key: 'reason', head: t('grant.reason'), cell: ({ reason }) => reason ?? '–' },
          { key: 'act', head: t('session.act'), cell: (grant) => <Revoke {...props} grant={grant} /> },
        ]}
        rows={grants}
        rowKey={({ id }) => id}
      />
      {account.state !== 'closed' && (
        <Details summary={t('grant.give')} open={visit.problem?.typed['_form'] === 'vai-tro'}>
          <Form visit={visit} action={`${accountHref(account.id)}/vai-tro`} name="vai-tro">
            <GrantFields visit={visit} />
            <Actions>
              <Button>{t('grant.give')}</Button>
            </Actions>
          </Form>
        </Details>
      )}
    </Section>
  )
}

const Acts = ({ visit, account }: AccountProps) => {
  const t = say(visit.language)
  const here = accountHref(account.id)
  const locked = account.lockedUntil !== null && visit.now < account.lockedUntil
  return (
    <>
      {locked && (
        <Form visit={visit} action={`${here}/mo-khoa`} name="mo-khoa">
          <Actions>
            <Button>{t('account.unlock')}</Button>
          </Actions>
        </Form>
      )}
      <Form visit={visit} action={`${here}/dat-lai`} name="dat-lai">
        <p>{t('account.resetHint')}</p>
        <Actions>
          <Button kind="secondary">{t('account.reset')}</Button>
        </Actions>
      </Form>
      <Details summary={t('account.close')} open={visit.problem?.typed['_form'] === 'dong'}>
        <Form visit={visit} action={`${here}/dong`} name="dong">
          <TextField name="reason" label={t('account.closeReason')} width="long" maxLength={300} />
          <Actions>
            <Button kind="danger">{t('account.close')}</Button>
          </Actions>
        </Form>
      </Details>
    </>
  )
}

export const AccountPage = (props: AccountProps) => {
  const { visit, account } = props
  const t = say(visit.language)
  const seen = account.seenAt ? showMoment(account.seenAt, visit.language) : t('account.never')
  return (
    <>
      <PageHead
        title={account.login}
        kicker={t('account.heading')}
        meta={<AccountState visit={visit} account={account} />}
      />
      <SummaryList
        rows={[
          {
            key: t('own.name'),
            value: <a href={`/lam-viec/nguoi/${account.personId}`}>{account.name}</a>,
          },
          { key: t('account.seen'), value: seen },
        ]}
      />
      <Grants {...props} />
      {account.state !== 'closed' && (
        <Section heading={t('account.heading')}>
          <Acts {...props} />
        </Section>
      )}
    </>
  )
}
