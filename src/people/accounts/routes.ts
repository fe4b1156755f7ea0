import { sha256 } from '../../platform/audit/content.ts'
import { showMoment } from '../../platform/plain/moment.ts'
import { networkOf } from '../../platform/plain/network.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { link, localAddress, withQuery } from '../../platform/web/address.ts'
import { hashPassword, isPassword } from '../../platform/web/password.ts'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { dayTyped, one, type Typed } from '../../platform/web/typed.ts'
import { trailOf } from '../../units/queries.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { passwordFault } from './account.ts'
import { changePassword } from './change-password.ts'
import { chooseLanguage } from './choose-language.ts'
import { createApiToken } from './create-api-token.ts'
import { endSession } from './end-session.ts'
import { endSessions } from './end-sessions.ts'
import { InvitationPage } from './pages/invitation-page.tsx'
import { OwnAccountPage } from './pages/own-account-page.tsx'
import { SignInPage } from './pages/sign-in-page.tsx'
import {
  credentialsOf,
  findAccount,
  findInvitation,
  type Invitation,
  sessionsOf,
  tokensOf,
} from './queries.ts'
import { revokeApiToken } from './revoke-api-token.ts'
import { startSession } from './start-session.ts'
import { say } from './words.ts'

const signInPath = '/dang-nhap'
const desk = '/lam-viec'

const wanted = (visit: Visit): string => localAddress(visit.query.get('tiep'), desk)

const showSignIn = async (visit: Visit): Promise<Shown> => {
  const tiep = visit.query.get('tiep') ? wanted(visit) : null
  const action = withQuery(link(visit, signInPath), { tiep })
  return { title: say(visit.language)('signIn.title'), body: SignInPage({ visit, action }) }
}

/** What a new session is known by: its token's hash, and a secret of its own for the forms of its pages. */
const newSession = ({ newSecret, remoteAddress }: Visit) => ({
  tokenHash: sha256(newSecret),
  csrfSecret: sha256(`csrf\n${newSecret}`),
  device: remoteAddress,
})

/**
 * The hash of a password that was typed twice; throws `password.unfit` with the fault at its field. Hashed here, because
 * no transaction may wait for it.
 */
const hashNewPassword = async (typed: Typed, login: string, { newSecret }: Visit): Promise<string> => {
  const password = one(typed, 'password')
  const code = passwordFault(password, login)
  if (code) throw new Refusal('password.unfit', { fields: { password: { code } } })
  if (password.normalize('NFC') !== one(typed, 'again').normalize('NFC'))
    throw new Refusal('password.unfit', { fields: { again: { code: 'password.not_repeated' } } })
  return hashPassword(password, newSecret)
}

const signIn = form(signInPath, {
  audience: 'public',
  command: startSession,
  limit: { perMinute: 60 },
  read: async (typed, visit) => {
    const login = one(typed, 'login')
    const known = await credentialsOf(visit.reader, { login })
    const holds = await isPassword(known?.passwordHash ?? null, one(typed, 'password'))
    return { login, verifiedHash: holds ? (known?.passwordHash ?? null) : null, ...newSession(visit) }
  },
  show: showSignIn,
  // The failed attempt is counted and stays so; only then the form is told.
  next: (result, visit) => {
    if ('started' in result) return result.mustChangePassword ? '/lam-viec/tai-khoan' : wanted(visit)
    if (result.refused === 'wrong') throw new Refusal('session.wrong')
    const until = showMoment(result.until, visit.language)
    const whom = result.whom ?? say(visit.language)('signIn.administrator')
    throw new Refusal('session.locked', { values: { until, whom }, status: 429 })
  },
  session: (result, visit) => ('started' in result ? { set: visit.newSecret } : null),
})

const signOut = form('/dang-xuat', {
  audience: 'signed-in',
  command: endSession,
  read: (_typed, visit) => ({ sessionId: visit.sessionId ?? '' }),
  show: showSignIn,
  next: () => signInPath,
  said: (_result, visit) => say(visit.language)('signOut.done'),
  session: () => ({ clear: true }),
})

const mustFindInvitation = async ({ reader, params, now }: Visit<'token'>): Promise<Invitation> => {
  const invitation = await findInvitation(reader, sha256(params.token), now)
  if (!invitation) throw new Refusal('invitation.gone', { status: 404 })
  return invitation
}

const showInvitation = async (visit: Visit<'token'>): Promise<Shown> => {
  const invitation = await mustFindInvitation(visit)
  const action = link(visit, `/moi/${visit.params.token}`)
  return {
    title: say(visit.language)('invitation.title'),
    body: InvitationPage({ visit, action, invitation }),
  }
}

const accept = form('/moi/:token', {
  audience: 'public',
  command: acceptInvitation,
  limit: { perMinute: 30 },
  read: async (typed, visit) => {
    const invitationHash = sha256(visit.params.token)
    const invitation = await findInvitation(visit.reader, invitationHash, visit.now)
    const passwordHash = await hashNewPassword(typed, invitation?.login ?? '', visit)
    return { invitationHash, passwordHash }
  },
  show: showInvitation,
  next: () => signInPath,
  said: ({ login }, visit) => say(visit.language)('invitation.done', { login }),
})

const ownPath = '/lam-viec/tai-khoan'

const showOwn = async (visit: Visit): Promise<Shown> => {
  const { reader, actor, today, now, language } = visit
  const account = actor.accountId === null ? null : await findAccount(reader, actor.accountId)
  if (!account) throw new Refusal('account.own_only', { status: 403 })
  const units = actor.grants.map(({ unitId }) => unitId)
  const trails = await trailOf(reader, units, today)
  const roles = actor.grants.map(({ role, unitId }) => ({
    role,
    path: (trails.get(unitId) ?? []).map(({ name }) => ({ text: name })),
  }))
  const sessions = await sessionsOf(reader, account.id, now)
  const tokens = await tokensOf(reader, account.id)
  return {
    title: say(language)('own.title'),
    body: OwnAccountPage({ visit, account, sessions, tokens, roles }),
  }
}

const forOneself = { audience: 'signed-in', show: showOwn, next: () => ownPath } as const

const password = form(`${ownPath}/mat-khau`, {
  ...forOneself,
  command: changePassword,
  limit: { perMinute: 10, key: (_typed, visit) => visit.actor.accountId ?? networkOf(visit.remoteAddress) },
  read: async (typed, visit) => {
    const known = await credentialsOf(visit.reader, { id: visit.actor.accountId ?? '' })
    const stored = known?.passwordHash ?? null
    if (!known || stored === null || !(await isPassword(stored, one(typed, 'old'))))
      throw new Refusal('password.unfit', { fields: { old: { code: 'password.old_wrong' } } })
    const passwordHash = await hashNewPassword(typed, known.login, visit)
    return { verifiedHash: stored, passwordHash, ...newSession(visit) }
  },
  said: (_result, visit) => say(visit.language)('password.changed'),
  session: (_result, visit) => ({ set: visit.newSecret }),
})

const endOther = form(`${ownPath}/phien`, {
  ...forOneself,
  command: endSession,
  read: (typed) => ({ sessionId: one(typed, 'sessionId') }),
  said: (_result, visit) => say(visit.language)('session.ended'),
})

const endAll = form(`${ownPath}/phien/tat-ca`, {
  ...forOneself,
  command: endSessions,
  read: () => ({}),
  next: () => signInPath,
  said: (_result, visit) => say(visit.language)('signOut.everywhereDone'),
  session: () => ({ clear: true }),
})

const language = form(`${ownPath}/ngon-ngu`, {
  ...forOneself,
  command: chooseLanguage,
  read: (typed) => ({ language: one(typed, 'language') }),
  said: ({ language: chosen }) => say(chosen)('own.languageSaved'),
})

const createToken = form(`${ownPath}/ma-truy-cap`, {
  ...forOneself,
  command: createApiToken,
  read: (typed, visit) => ({
    name: one(typed, 'name'),
    expiresOn: dayTyped(typed, 'expiresOn'),
    tokenHash: sha256(visit.newSecret),
  }),
  said: (_result, visit) => say(visit.language)('token.made', { secret: visit.newSecret }),
})

const revokeToken = form(`${ownPath}/ma-truy-cap/thu-hoi`, {
  ...forOneself,
  command: revokeApiToken,
  read: (typed) => ({ id: one(typed, 'id') }),
  said: (_result, visit) => say(visit.language)('token.revoked'),
})

/** Doors of the house: signing in and out, taking an account into use, and one's own account. */
export const routes: readonly Route[] = [
  page(signInPath, { audience: 'public' }, showSignIn),
  signIn,
  signOut,
  // A one-time link is in nobody's list of addresses.
  page('/moi/:token', { audience: 'public', examples: async () => [] }, showInvitation),
  accept,
  page(ownPath, { audience: 'signed-in' }, showOwn),
  password,
  endOther,
  endAll,
  language,
  createToken,
  revokeToken,
]
