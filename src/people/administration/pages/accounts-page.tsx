import { showMoment } from '../../../platform/plain/moment.ts'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { FilterForm } from '../../../platform/ui/filter-form/filter-form.tsx'
import { Fieldset, Form } from '../../../platform/ui/form/form.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { Pager } from '../../../platform/ui/pager/pager.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import { pageHref, type Part } from '../../../platform/web/paging.ts'
import type { Visit } from '../../../platform/web/route.ts'
import type { AccountShown } from '../../accounts/queries.ts'
import { roleName, say } from '../../accounts/words.ts'
import type { PersonRow } from '../../tables.ts'
import { AccountState, accountHref, GrantFields } from './account-page.tsx'

export type AccountListed = AccountShown & { readonly roles: readonly string[] }

export type AccountsProps = {
  readonly visit: Visit
  readonly text: string
  readonly accounts: readonly AccountListed[]
  readonly part: Part
}

export const AccountsPage = ({ visit, text, accounts, part }: AccountsProps) => {
  const t = say(visit.language)
  const seen = ({ seenAt }: AccountShown) =>
    seenAt ? showMoment(seenAt, visit.language) : t('account.never')
  return (
    <>
      <PageHead title={t('accounts.title')} lead={t('accounts.lead')} />
      <FilterForm action="/lam-viec/nguoi/tai-khoan">
        <TextField name="tim" label={t('accounts.search')} value={text} type="search" />
      </FilterForm>
      <Table
        caption={t('accounts.title')}
        captionHidden
        empty={t('accounts.empty')}
        columns={[
          {
            key: 'login',
            head: t('account.login'),
            cell: (one) => <a href={accountHref(one.id)}>{one.login}</a>,
          },
          { key: 'name', head: t('own.name'), cell: (one) => one.name },
          {
            key: 'roles',
            head: t('own.roles'),
            cell: (one) => one.roles.map((role) => roleName(role, visit.language)).join(', ') || '–',
          },
          {
            key: 'state',
            head: t('account.state'),
            cell: (one) => <AccountState visit={visit} account={one} />,
          },
          { key: 'seen', head: t('account.seen'), cell: seen },
        ]}
        rows={accounts}
        rowKey={(one) => one.id}
      />
      <Pager {...part} href={pageHref(visit)} />
    </>
  )
}

export type InviteProps = { readonly visit: Visit; readonly person: PersonRow; readonly login: string }

export const InvitePage = ({ visit, person, login }: InviteProps) => {
  const t = say(visit.language)
  return (
    <>
      <PageHead title={t('account.invite')} kicker={person.name} />
      <Form visit={visit} action={`/lam-viec/nguoi/${person.id}/moi-tai-khoan`}>
        <TextField
          name="login"
          label={t('account.login')}
          hint={t('account.loginHint')}
          value={login}
          autocomplete="off"
          maxLength={60}
        />
        <Fieldset legend={t('grant.heading')} hint={t('grant.later')}>
          <GrantFields visit={visit} within="grants.0." />
        </Fieldset>
        <Actions>
          <Button>{t('account.invite')}</Button>
        </Actions>
      </Form>
    </>
  )
}
