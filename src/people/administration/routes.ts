import { uuid } from '../../platform/plain/unique-id.ts'
import type { Reader } from '../../platform/database/handles.ts'
import { sha256 } from '../../platform/audit/content.ts'
import { readDay } from '../../platform/plain/day.ts'
import { showMoment } from '../../platform/plain/moment.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { slug } from '../../platform/plain/vietnamese.ts'
import { partAsked } from '../../platform/web/paging.ts'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { dayTyped, one, oneOrNull, type Typed } from '../../platform/web/typed.ts'
import { mustFindTyped, trailOf } from '../../units/queries.ts'
import { linkLife, minutesAfter } from '../accounts/account.ts'
import { closeAccount } from '../accounts/close-account.ts'
import { grantRole } from '../accounts/grant-role.ts'
import { inviteAccount } from '../accounts/invite-account.ts'
import { countAccounts, findAccount, searchAccounts } from '../accounts/queries.ts'
import { resetAccount } from '../accounts/reset-account.ts'
import { revokeRole } from '../accounts/revoke-role.ts'
import { unlockAccount } from '../accounts/unlock-account.ts'
import { say } from '../accounts/words.ts'
import { findPerson } from '../queries.ts'
import { AccountPage, accountHref } from './pages/account-page.tsx'
import { AccountsPage, InvitePage } from './pages/accounts-page.tsx'
import { grantsOf } from './queries.ts'

const people = '/lam-viec/nguoi'
const home = `${people}/tai-khoan`
const audience = ['administrator']
const crumbs = ({ language }: Visit) => [{ href: home, text: say(language)('accounts.title') }]

const LISTED = 100

const showAccounts = async (visit: Visit): Promise<Shown> => {
  const { reader, query, today } = visit
  const text = (query.get('tim') ?? '').trim()
  const part = partAsked(visit, { total: await countAccounts(reader, text), pageSize: LISTED })
  const accounts = await searchAccounts(reader, text, part)
  const grants = await grantsOf(
    reader,
    accounts.map(({ id }) => id),
  )
  const open = grants.filter(({ untilDay }) => untilDay === null || untilDay > today)
  const roles = Map.groupBy(open, ({ accountId }) => accountId)
  const listed = accounts.map((account) => ({
    ...account,
    roles: [...new Set(roles.get(account.id)?.map(({ role }) => role) ?? [])],
  }))
  return {
    title: say(visit.language)('accounts.title'),
    crumbs: [{ href: people, text: say(visit.language)('accounts.people') }],
    body: AccountsPage({ visit, text, accounts: listed, part }),
  }
}

const showAccount = async (visit: Visit<'id'>): Promise<Shown> => {
  const { reader, params, today } = visit
  const account = uuid.test(params.id) ? await findAccount(reader, params.id) : null
  if (!account) throw new Refusal('account.not_found', { status: 404 })
  const grants = await grantsOf(reader, [account.id])
  const trails = await trailOf(
    reader,
    grants.flatMap(({ unitId }) => unitId ?? []),
    today,
  )
  return {
    title: account.login,
    crumbs: crumbs(visit),
    body: AccountPage({ visit, account, grants, trails }),
  }
}

const readGrant = async (typed: Typed, { reader, today }: Visit, within = '') => {
  const fromDay = dayTyped(typed, `${within}fromDay`)
  const field = `${within}unitId`
  const unit = oneOrNull(typed, field)
  const on = readDay(fromDay ?? '') ?? today
  return {
    role: one(typed, `${within}role`),
    unitId: unit === null ? null : (await mustFindTyped(reader, field, unit, on)).id,
    fromDay,
    untilDay: dayTyped(typed, `${within}untilDay`),
    reason: one(typed, `${within}reason`),
  }
}

/** The one-time link, to be sent on by whoever administers: only here and now. */
const linkTold = (visit: Visit, name: string, minutes: number): string => {
  const until = showMoment(minutesAfter(visit.now, minutes), visit.language)
  const link = `${visit.origin}/moi/${visit.newSecret}`
  return say(visit.language)('account.link', { name, until, link })
}

const showInvite = async (visit: Visit<'id'>): Promise<Shown> => {
  const { reader, params } = visit
  const person = uuid.test(params.id) ? await findPerson(reader, params.id) : null
  if (!person) throw new Refusal('person.not_found', { status: 404 })
  const words = slug(person.name).split('-')
  const initials = words.slice(0, -1).map((word) => word.charAt(0))
  return {
    title: say(visit.language)('account.invite'),
    crumbs: [{ href: `${people}/${person.id}`, text: person.name }],
    body: InvitePage({ visit, person, login: [words.at(-1), initials.join('')].filter(Boolean).join('.') }),
  }
}

const invite = form(`${people}/:id/moi-tai-khoan`, {
  audience,
  command: inviteAccount,
  read: async (typed, visit) => ({
    personId: visit.params.id,
    login: one(typed, 'login'),
    invitationHash: sha256(visit.newSecret),
    grants: one(typed, 'grants.0.role') ? [await readGrant(typed, visit, 'grants.0.')] : [],
  }),
  show: showInvite,
  next: ({ id }) => accountHref(id),
  said: ({ login }, visit) => linkTold(visit, login, linkLife.invitation),
})

const onAccount = {
  audience,
  show: showAccount,
  next: (_result: unknown, visit: Visit<'id'>) => accountHref(visit.params.id),
} as const

const reset = form(`${home}/:id/dat-lai`, {
  ...onAccount,
  command: resetAccount,
  read: (_typed, visit) => ({ accountId: visit.params.id, invitationHash: sha256(visit.newSecret) }),
  said: ({ login, minutes }, visit) => linkTold(visit, login, minutes),
})

const unlock = form(`${home}/:id/mo-khoa`, {
  ...onAccount,
  command: unlockAccount,
  read: (_typed, visit) => ({ accountId: visit.params.id }),
  said: (_result, visit) => say(visit.language)('account.unlocked'),
})

const close = form(`${home}/:id/dong`, {
  ...onAccount,
  command: closeAccount,
  read: (typed, visit) => ({ accountId: visit.params.id, reason: one(typed, 'reason') }),
  said: (_result, visit) => say(visit.language)('account.closed'),
})

const give = form(`${home}/:id/vai-tro`, {
  ...onAccount,
  command: grantRole,
  read: async (typed, visit) => ({ accountId: visit.params.id, ...(await readGrant(typed, visit)) }),
  said: (_result, visit) => say(visit.language)('grant.given'),
})

const take = form(`${home}/:id/thu-vai-tro`, {
  ...onAccount,
  command: revokeRole,
  read: (typed) => ({
    grantId: one(typed, 'grantId'),
    day: dayTyped(typed, 'day'),
    reason: one(typed, 'reason'),
  }),
  said: (_result, visit) => say(visit.language)('grant.revoked'),
})

const examples = async (reader: Reader): Promise<string[]> =>
  (await searchAccounts(reader, '', { limit: 2 })).map(({ id }) => accountHref(id))

const inviteExamples = async (reader: Reader): Promise<string[]> =>
  (await searchAccounts(reader, '', { limit: 1 })).map(
    ({ personId }) => `${people}/${personId}/moi-tai-khoan`,
  )

/** Accounts and roles, for those who administer them. */
export const routes: readonly Route[] = [
  page(home, { audience }, showAccounts),
  page(`${home}/:id`, { audience, examples }, showAccount),
  page(`${people}/:id/moi-tai-khoan`, { audience, examples: inviteExamples }, showInvite),
  invite,
  reset,
  unlock,
  close,
  give,
  take,
]
