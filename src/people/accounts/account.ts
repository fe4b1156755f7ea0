import { fold } from '../../platform/plain/vietnamese.ts'
import type { RoleGrantRole } from '../tables.ts'

/** The roles of the house, in the order in which they are offered. */
export const roles = [
  'administrator',
  'standing_agency',
  'standing_approver',
  'office_review',
  'signer',
  'clerk_of_records',
  'unit_clerk',
  'unit_leader',
  'council_member',
  'council_secretary',
  'council_chair',
  'editor',
  'editor_in_chief',
  'newsroom_contributor',
  'auditor',
  'election_committee',
  'data_officer',
] as const satisfies readonly RoleGrantRole[]

/** After so many wrong passwords in a row the account rests for so many minutes. */
export const lockOut = { tries: 5, minutes: 15 } as const

const hour = 60

/** In minutes: how long a session lasts at most, and unused; when its last use is written down anew. */
export const sessionLife = { longest: 12 * hour, idle: 2 * hour, noted: 5 } as const

/** In minutes: how long a one-time link may be used. */
export const linkLife = { invitation: 7 * 24 * hour, reset: 24 * hour } as const

/** The moment so many minutes later. */
export const minutesAfter = (iso: string, minutes: number): string =>
  new Date(Date.parse(iso) + minutes * 60_000).toISOString()

type Lasting = { readonly seenAt: string; readonly expiresAt: string }

/** Whether a session still holds at the moment. */
export const isLive = ({ seenAt, expiresAt }: Lasting, now: string): boolean =>
  now < expiresAt && now < minutesAfter(seenAt, sessionLife.idle)

/** The name as it is kept and compared: without spaces around it, in small letters. */
export const loginKey = (typed: string): string => typed.normalize('NFC').trim().toLowerCase()

/** Letters of the Latin alphabet, digits, `.`, `-`, `_`; three at least. */
export const loginShape = /^[a-z0-9](?:[a-z0-9._-]{1,58})[a-z0-9]$/

const shortest = 10

/** What is tried first by those who guess; kept without accents. */
const common = new Set(
  [
    '1234567890 0123456789 0987654321 9876543210 12345678910 123456789a a123456789 123456789q 1q2w3e4r5t',
    'qwertyuiop qwerty1234 qwerty12345 qwerty123456 asdfghjkl1 abcdef1234 abc1234567 abcd123456 a1b2c3d4e5',
    'password12 password123 password1234 passw0rd123 matkhau123 matkhau1234 matkhau12345 matkhaumoi',
    'adminadmin admin12345 admin123456 administrator quantri123 iloveyou123 anhyeuem123 emyeuanh123',
    'vietnam123 vietnam1234 vietnamvodich thidua2021 thidua2025 thiduakhenthuong thidua1234 khenthuong',
    'changeme123 letmein1234 welcome123 welcome1234 sonoivu123 ubndtinh123 p@ssw0rd123 p@ssword123',
  ].flatMap((line) => line.split(' ')),
)

const isMonotonous = (password: string): boolean => new Set(password).size <= 3

/** Code of what is wrong with a new password, or null: ten characters, not the login, not a common one. */
export const passwordFault = (password: string, login: string): string | null => {
  const typed = password.normalize('NFC')
  if ([...typed].length < shortest) return 'password.too_short'
  const plain = fold(typed)
  if (login.length > 2 && (plain === login || plain === `${login}${login}`)) return 'password.is_login'
  return common.has(plain) || isMonotonous(plain) ? 'password.common' : null
}

/** Where an account reaches: the branches of its roles and the places of its holder's posts. */
export type Reach = { readonly granted: readonly string[]; readonly posted: readonly string[] }
