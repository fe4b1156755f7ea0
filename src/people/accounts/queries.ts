import { holding } from '../../platform/database/like.ts'
import type { Actor, Grant } from '../../platform/actor.ts'
import { sha256 } from '../../platform/audit/content.ts'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { fold } from '../../platform/plain/vietnamese.ts'
import type { Language } from '../../platform/plain/language.ts'
import type { AccountRow, ApiTokenRow } from '../tables.ts'
import { postPaths } from '../queries.ts'
import { isLive, loginKey, minutesAfter, type Reach, sessionLife } from './account.ts'

/** The grants of an account that hold on the day or will, with the places of their units on that day. */
const grantsFrom = async (reader: Reader, accountId: string, today: Day): Promise<Grant[]> => {
  const rows = await reader
    .selectFrom('roleGrant as g')
    .leftJoin('unitVersion as v', (on) =>
      on
        .onRef('v.unitId', '=', 'g.unitId')
        .on('v.fromDay', '<=', today)
        .on((is) => is.or([is('v.untilDay', 'is', null), is('v.untilDay', '>', today)])),
    )
    .select(['g.role', 'g.unitId', 'v.path'])
    .where('g.accountId', '=', accountId)
    .where((is) => is.or([is('g.untilDay', 'is', null), is('g.untilDay', '>', today)]))
    .orderBy('g.fromDay')
    .orderBy('g.id')
    .execute()
  return rows.flatMap(grantOf)
}

type GrantFound = {
  readonly role: string | null
  readonly unitId: number | null
  readonly path: string | null
}

const grantOf = ({ role, unitId, path }: GrantFound): readonly Grant[] => {
  if (role === null) return []
  if (unitId === null) return [{ role, unitId: 0, unitPath: '/' }]
  return path === null ? [] : [{ role, unitId, unitPath: path }]
}

/** Open accounts with the grants of the day on one way, a row for each grant: every request asks this. */
const holders = (reader: Reader, today: Day) =>
  reader
    .selectFrom('account as a')
    .innerJoin('person as p', 'p.id', 'a.personId')
    .leftJoin('roleGrant as g', (on) =>
      on
        .onRef('g.accountId', '=', 'a.id')
        .on('g.fromDay', '<=', today)
        .on((is) => is.or([is('g.untilDay', 'is', null), is('g.untilDay', '>', today)])),
    )
    .leftJoin('unitVersion as v', (on) =>
      on
        .onRef('v.unitId', '=', 'g.unitId')
        .on('v.fromDay', '<=', today)
        .on((is) => is.or([is('v.untilDay', 'is', null), is('v.untilDay', '>', today)])),
    )
    .select(['a.id as accountId', 'a.personId', 'a.language', 'p.name'])
    .select(['g.role', 'g.unitId', 'v.path'])
    .where('a.state', '=', 'active')
    .orderBy('g.fromDay')
    .orderBy('g.id')

type HolderFound = GrantFound & {
  readonly accountId: string
  readonly personId: string
  readonly name: string
}

const actorOf = (rows: readonly HolderFound[]): Actor | null => {
  const [holder] = rows
  if (!holder) return null
  const { accountId, personId, name } = holder
  return { kind: 'person', accountId, personId, name, grants: rows.flatMap(grantOf) }
}

/** The actor behind an open account, with the grants of the day; null when it is closed or was never accepted. */
export const findActor = async (reader: Reader, accountId: string, today: Day): Promise<Actor | null> =>
  actorOf(await holders(reader, today).where('a.id', '=', accountId).execute())

export type SessionFound = {
  readonly id: string
  readonly accountId: string
  readonly actor: Actor
  readonly language: Language
  readonly csrfSecret: string
  /** Its last use was written down long enough ago to be written anew. */
  readonly stale: boolean
}

type Moment = { readonly today: Day; readonly now: string }

/** The session of a token; null when it is unknown, ended, expired or idle for too long, or its account closed. */
export const findSession = async (
  reader: Reader,
  token: string,
  { today, now }: Moment,
): Promise<SessionFound | null> => {
  const rows = await holders(reader, today)
    .innerJoin('session as s', 's.accountId', 'a.id')
    .select(['s.tokenHash as id', 's.csrfSecret', 's.seenAt', 's.expiresAt'])
    .where('s.tokenHash', '=', sha256(token))
    .execute()
  const [row] = rows
  const actor = actorOf(rows)
  if (!row || !actor || !isLive(row, now)) return null
  const { id, accountId, language, csrfSecret, seenAt } = row
  return { id, accountId, actor, language, csrfSecret, stale: minutesAfter(seenAt, sessionLife.noted) < now }
}

/** The actor of an access token of the API; null when it is unknown, withdrawn or past its last day. */
export const findByToken = async (reader: Reader, token: string, today: Day): Promise<Actor | null> => {
  const row = await reader
    .selectFrom('apiToken')
    .select('accountId')
    .where('tokenHash', '=', sha256(token))
    .where('revokedAt', 'is', null)
    .where((is) => is.or([is('expiresOn', 'is', null), is('expiresOn', '>=', today)]))
    .executeTakeFirst()
  return row ? findActor(reader, row.accountId, today) : null
}

export type Credentials = Pick<AccountRow, 'id' | 'login' | 'passwordHash'>

/** What a password is verified against; null when no open account has this login (or this id). */
export const credentialsOf = async (
  reader: Reader,
  by: { readonly login: string } | { readonly id: string },
): Promise<Credentials | null> =>
  (await reader
    .selectFrom('account')
    .select(['id', 'login', 'passwordHash'])
    .where((is) => ('login' in by ? is('login', '=', loginKey(by.login)) : is('id', '=', by.id)))
    .where('state', '=', 'active')
    .executeTakeFirst()) ?? null

export type Invitation = {
  readonly accountId: string
  readonly login: string
  readonly name: string
  readonly state: AccountRow['state']
  readonly until: string | null
}

/** Whom a one-time link invites; null when it has been used, replaced or is too old. */
export const findInvitation = async (
  reader: Reader,
  invitationHash: string,
  now: string,
): Promise<Invitation | null> =>
  (await reader
    .selectFrom('account as a')
    .innerJoin('person as p', 'p.id', 'a.personId')
    .select(['a.id as accountId', 'a.login', 'a.state', 'p.name', 'a.invitationUntil as until'])
    .where('a.invitationHash', '=', invitationHash)
    .where('a.invitationUntil', '>', now)
    .where('a.state', '<>', 'closed')
    .executeTakeFirst()) ?? null

/** An account as it is shown: nothing of its secrets. */
export type AccountShown = Pick<
  AccountRow,
  'id' | 'personId' | 'login' | 'state' | 'language' | 'lockedUntil' | 'invitationUntil'
> & {
  readonly name: string
  readonly seenAt: string | null
}

const accounts = (reader: Reader) =>
  reader.selectFrom('account as a').innerJoin('person as p', 'p.id', 'a.personId')

const shown = (found: ReturnType<typeof accounts>) =>
  found
    .select(['a.id', 'a.personId', 'a.login', 'a.state', 'a.language', 'a.lockedUntil', 'a.invitationUntil'])
    .select('p.name')
    .select((ask) =>
      ask
        .selectFrom('session as s')
        .whereRef('s.accountId', '=', 'a.id')
        .select((one) => one.fn.max('s.seenAt').as('seenAt'))
        .as('seenAt'),
    )

/** The accounts of a person, open ones first. */
export const accountsOf = (reader: Reader, personId: string): Promise<AccountShown[]> =>
  shown(accounts(reader)).where('a.personId', '=', personId).orderBy('a.state').orderBy('a.id').execute()

const accountsHolding = (reader: Reader, text: string) => {
  const key = holding(fold(text))
  return accounts(reader).where((is) => is.or([is('p.searchKey', 'like', key), is('a.login', 'like', key)]))
}

/** Accounts whose login or holder's name holds the text, ordered by the holder's given name. */
export const searchAccounts = (
  reader: Reader,
  text: string,
  { limit, offset = 0 }: { readonly limit: number; readonly offset?: number },
): Promise<AccountShown[]> =>
  shown(accountsHolding(reader, text))
    .orderBy('p.sortKey')
    .orderBy('a.id')
    .limit(limit)
    .offset(offset)
    .execute()

/** How many accounts hold the text. */
export const countAccounts = async (reader: Reader, text: string): Promise<number> =>
  (
    await accountsHolding(reader, text)
      .select((is) => is.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
  ).count

export const findAccount = async (reader: Reader, id: string): Promise<AccountShown | null> =>
  (await shown(accounts(reader)).where('a.id', '=', id).executeTakeFirst()) ?? null

/** Whether any account has been taken into use. */
export const hasAccounts = async (reader: Reader): Promise<boolean> =>
  (await reader
    .selectFrom('account')
    .select('id')
    .where('state', '<>', 'invited')
    .limit(1)
    .executeTakeFirst()) !== undefined

/** The accounts among these logins. */
export const accountsByLogin = (
  reader: Reader,
  logins: readonly string[],
): Promise<{ id: string; login: string }[]> =>
  reader
    .selectFrom('account')
    .select(['id', 'login'])
    .where('login', 'in', logins.length > 0 ? [...logins] : [''])
    .execute()

export type SessionShown = {
  readonly id: string
  readonly startedAt: string
  readonly seenAt: string
  readonly device: string
}

/** The live sessions of an account, the latest first. */
export const sessionsOf = async (reader: Reader, accountId: string, now: string): Promise<SessionShown[]> => {
  const rows = await reader
    .selectFrom('session')
    .select(['tokenHash as id', 'startedAt', 'seenAt', 'expiresAt', 'device'])
    .where('accountId', '=', accountId)
    .orderBy('startedAt', 'desc')
    .execute()
  return rows.filter((row) => isLive(row, now))
}

export type TokenShown = Pick<ApiTokenRow, 'id' | 'name' | 'createdAt' | 'expiresOn'>

/** The access tokens of an account that have not been withdrawn. */
export const tokensOf = (reader: Reader, accountId: string): Promise<TokenShown[]> =>
  reader
    .selectFrom('apiToken')
    .select(['id', 'name', 'createdAt', 'expiresOn'])
    .where('accountId', '=', accountId)
    .where('revokedAt', 'is', null)
    .orderBy('createdAt', 'desc')
    .execute()

/** How far an account reaches on the day, or will. */
export const reachOf = async (
  reader: Reader,
  account: { readonly id: string; readonly personId: string },
  today: Day,
): Promise<Reach> => {
  const grants = await grantsFrom(reader, account.id, today)
  const posted = await postPaths(reader, account.personId, today)
  return { granted: grants.map(({ unitPath }) => unitPath), posted }
}
