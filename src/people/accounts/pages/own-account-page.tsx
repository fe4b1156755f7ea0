import { dayOf, showMoment } from '../../../platform/plain/moment.ts'
import { showDay } from '../../../platform/plain/day.ts'
import { AnchorTabs } from '../../../platform/ui/anchor-tabs/anchor-tabs.tsx'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { RadioField } from '../../../platform/ui/radio-field/radio-field.tsx'
import { SummaryList } from '../../../platform/ui/summary-list/summary-list.tsx'
import { type Column, Table } from '../../../platform/ui/table/table.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import { UnitPath, type UnitStep } from '../../../platform/ui/unit-path/unit-path.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { AccountShown, SessionShown, TokenShown } from '../queries.ts'
import { roleName, say } from '../words.ts'
import { NewPasswordFields } from './invitation-page.tsx'

export type OwnAccountProps = {
  readonly visit: Visit
  readonly account: AccountShown
  readonly sessions: readonly SessionShown[]
  readonly tokens: readonly TokenShown[]
  /** Role and where it is held, from the top; an empty path is the whole installation. */
  readonly roles: readonly { readonly role: string; readonly path: readonly UnitStep[] }[]
}

const own = '/lam-viec/tai-khoan'

const Facts = ({ visit, account, roles }: OwnAccountProps) => {
  const t = say(visit.language)
  const held = roles.map(({ role, path }) => (
    <li key={`${role}-${path.map(({ text }) => text).join('/')}`}>
      {roleName(role, visit.language)}: {path.length > 0 ? <UnitPath path={path} /> : t('own.everywhere')}
    </li>
  ))
  return (
    <SummaryList
      rows={[
        { key: t('own.name'), value: account.name },
        { key: t('account.login'), value: account.login },
        { key: t('own.roles'), value: held.length > 0 ? <ul>{held}</ul> : t('own.noRoles') },
      ]}
    />
  )
}

const Sessions = ({ visit, sessions }: OwnAccountProps) => {
  const t = say(visit.language)
  const moment = (iso: string) => showMoment(iso, visit.language)
  const columns: readonly Column<SessionShown>[] = [
    { key: 'started', head: t('session.started'), cell: (one) => moment(one.startedAt) },
    { key: 'seen', head: t('session.seen'), cell: (one) => moment(one.seenAt) },
    { key: 'device', head: t('session.device'), cell: (one) => one.device },
    {
      key: 'act',
      head: t('session.act'),
      cell: (one) =>
        one.id === visit.sessionId ? (
          t('session.this')
        ) : (
          <Form visit={visit} action={`${own}/phien`} name={`phien-${one.id.slice(0, 8)}`} inline>
            <HiddenField name="sessionId" value={one.id} />
            <Button kind="quiet" about={t('session.endAbout', { moment: moment(one.startedAt) })}>
              {t('session.end')}
            </Button>
          </Form>
        ),
    },
  ]
  return (
    <Section heading={t('own.sessions')} id="phien">
      <Table
        caption={t('own.sessions')}
        captionHidden
        columns={columns}
        rows={sessions}
        rowKey={(one) => one.id}
      />
      <Form visit={visit} action={`${own}/phien/tat-ca`} name="tat-ca">
        <Actions>
          <Button kind="secondary">{t('session.everywhere')}</Button>
        </Actions>
      </Form>
    </Section>
  )
}

const Tokens = ({ visit, tokens }: OwnAccountProps) => {
  const t = say(visit.language)
  const columns: readonly Column<TokenShown>[] = [
    { key: 'name', head: t('token.name'), cell: (one) => one.name },
    {
      key: 'created',
      head: t('token.created'),
      cell: (one) => showDay(dayOf(one.createdAt), visit.language),
    },
    {
      key: 'expires',
      head: t('token.expires'),
      cell: (one) => (one.expiresOn ? showDay(one.expiresOn, visit.language) : t('token.never')),
    },
    {
      key: 'act',
      head: t('session.act'),
      cell: (one) => (
        <Form visit={visit} action={`${own}/ma-truy-cap/thu-hoi`} name={`ma-${one.id.slice(0, 8)}`} inline>
          <HiddenField name="id" value={one.id} />
          <Button kind="quiet" about={one.name}>
            {t('token.revoke')}
          </Button>
        </Form>
      ),
    },
  ]
  return (
    <Section heading={t('token.heading')} id="ma-truy-cap">
      <p>{t('token.lead')}</p>
      {tokens.length > 0 && (
        <Table
          caption={t('token.heading')}
          captionHidden
          columns={columns}
          rows={tokens}
          rowKey={(one) => one.id}
        />
      )}
      <Form visit={visit} action={`${own}/ma-truy-cap`} name="ma">
        <TextField name="name" label={t('token.name')} maxLength={100} />
        <DateField name="expiresOn" label={t('token.expires')} optional />
        <Actions>
          <Button kind="secondary">{t('token.create')}</Button>
        </Actions>
      </Form>
    </Section>
  )
}

const Password = ({ visit, account }: OwnAccountProps) => {
  const t = say(visit.language)
  return (
    <Section heading={t('password.change')} id="mat-khau">
      <Form visit={visit} action={`${own}/mat-khau`} name="mat-khau">
        <TextField name="old" label={t('password.old')} type="password" autocomplete="current-password" />
        <NewPasswordFields visit={visit} login={account.login} />
        <Actions>
          <Button>{t('password.change')}</Button>
        </Actions>
      </Form>
    </Section>
  )
}

const Language = ({ visit, account }: OwnAccountProps) => {
  const t = say(visit.language)
  return (
    <Section heading={t('own.language')} id="ngon-ngu">
      <Form visit={visit} action={`${own}/ngon-ngu`} name="ngon-ngu">
        <RadioField
          name="language"
          label={t('own.language')}
          labelHidden
          inline
          value={account.language}
          choices={[
            { value: 'vi', text: 'Tiếng Việt' },
            { value: 'en', text: 'English' },
          ]}
        />
        <Actions>
          <Button kind="secondary">{t('own.languageSave')}</Button>
        </Actions>
      </Form>
    </Section>
  )
}

export const OwnAccountPage = (props: OwnAccountProps) => {
  const t = say(props.visit.language)
  return (
    <>
      <PageHead title={t('own.title')} />
      <AnchorTabs
        items={[
          { href: '#mat-khau', text: t('password.change') },
          { href: '#phien', text: t('own.sessions') },
          { href: '#ngon-ngu', text: t('own.language') },
          { href: '#ma-truy-cap', text: t('token.heading') },
        ]}
      />
      <Section heading={t('own.facts')}>
        <Facts {...props} />
      </Section>
      <Password {...props} />
      <Sessions {...props} />
      <Language {...props} />
      <Tokens {...props} />
    </>
  )
}
