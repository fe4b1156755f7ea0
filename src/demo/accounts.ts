import { createHash, randomBytes, randomInt } from 'node:crypto'
import { hashPassword } from '../platform/web/password.ts'
import type { Demo } from './data.ts'

/** An account of the demonstration; its password was made for this installation alone. */
export type DemoAccount = {
  readonly login: string
  readonly password: string
  readonly name: string
  readonly role: string
}

/** Those that the guide to the demonstration names; the others exist, and nobody knows their passwords. */
const shownLogins: readonly string[] = [
  'cv.snv.db',
  'tp.snv.db',
  'vp.ubnd.db',
  'pct.ubnd.db',
  'vt.ubnd.db',
  'pnv.dbd',
  'vp.mluan',
  'ct.mluan',
  'tccb.snn.dl',
  'gd.snn.dl',
  'hd1.snn.dl',
  'hd2.snn.dl',
  'qbvr.dl',
  'cckl.dl',
  'btv.snn.dl',
  'tbbt.snn.dl',
  'quantri',
  'kiemtra',
]

/** Without letters and digits that are taken for one another when read aloud or copied by hand. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

const newPassword = (): string =>
  Array.from({ length: 3 }, () =>
    Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join(''),
  ).join('-')

const hashOf = (password: string): Promise<string> => hashPassword(password, randomBytes(32).toString('hex'))

export type Keys = {
  readonly accounts: readonly DemoAccount[]
  /** The stored hash for this login. */
  hash(login: string): string
  /** The hash of the one-time link by which the account is opened. */
  invitation(login: string): string
}

/**
 * Passwords for a new installation. Hashing is slow on purpose: only the accounts that are shown get one of their own,
 * the others share the hash of a secret that is thrown away, which nobody can sign in with.
 */
export const makeKeys = async ({ people }: Demo): Promise<Keys> => {
  const invitations = randomBytes(32).toString('hex')
  const accounts = shownLogins.map((login) => {
    const person = people.find(({ account }) => account?.login === login)
    if (!person) throw new Error(`seed/demo/people.yaml has no account ${login}`)
    return {
      login,
      password: newPassword(),
      name: person.name,
      role: person.posts[0]?.title ?? roleOf(login),
    }
  })
  const hashes = await Promise.all(accounts.map(({ password }) => hashOf(password)))
  const own = new Map(accounts.map(({ login }, place) => [login, hashes[place] ?? '']))
  const nobodys = await hashOf(randomBytes(32).toString('hex'))
  return {
    accounts,
    hash: (login) => own.get(login) ?? nobodys,
    invitation: (login) => createHash('sha256').update(`${invitations}:${login}`).digest('hex'),
  }
}

const roleOf = (login: string): string => (login === 'quantri' ? 'Quản trị hệ thống' : 'Kiểm tra')
