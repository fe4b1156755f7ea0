import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Day, readDay } from '../plain/day.ts'
import { usualPace } from './parts.ts'

/** What the environment sets; everything has a default. */
export type Settings = {
  readonly host: string
  readonly port: number
  /** The embedded database, the secret and the demonstration's accounts. */
  readonly dataDir: string
  /** A PostgreSQL server; null: the embedded engine. */
  readonly databaseUrl: string | null
  /** Whether a new embedded database is filled with the demonstration. */
  readonly demo: boolean
  /** The day up to which it is replayed; null: to its end. */
  readonly demoUntil: Day | null
  /** Whether a demonstration may be served to others than this machine. */
  readonly demoPublic: boolean
  readonly trustedProxies: number
  /** null: kept in the data folder. */
  readonly secret: string | null
  /** The mail server and who writes; null: messages are kept for the administrator to read. */
  readonly mail: { readonly url: string; readonly from: string } | null
  /** Where the house stands for its readers, for links in mail: `https://thidua.example.vn`; null: this machine. */
  readonly publicUrl: string | null
  /** Requests a minute that visitors without a session may make from one address; null: nobody is slowed down. */
  readonly pacePerAddress: number | null
}

type Environment = Readonly<Record<string, string | undefined>>

/** A setting that cannot be used; the message is for the person who starts the program. */
export class WrongSetting extends Error {}

const wholeNumber = (environment: Environment, name: string, otherwise: number, most: number): number => {
  const text = environment[name]
  if (text === undefined || text === '') return otherwise
  if (/^\d{1,9}$/.test(text) && Number(text) <= most) return Number(text)
  throw new WrongSetting(
    `${name}=${text} không dùng được. Đặt một số nguyên từ 0 đến ${most}, hoặc bỏ trống để dùng ${otherwise}.\n` +
      `${name}=${text} cannot be used. Set a whole number from 0 to ${most}, or leave it out for ${otherwise}.`,
  )
}

const dayIn = (environment: Environment, name: string): Day | null => {
  const text = environment[name]
  const day = text ? readDay(text) : null
  if (!text || day) return day
  throw new WrongSetting(
    `${name}=${text} không phải là ngày. Đặt theo dạng 2021-05-10.\n` +
      `${name}=${text} is not a day. Set it like 2021-05-10.`,
  )
}

const addressIn = (environment: Environment, name: string, schemes: readonly string[]): string | null => {
  const text = environment[name]
  if (!text) return null
  if (URL.canParse(text) && schemes.includes(new URL(text).protocol)) return text.replace(/\/+$/, '')
  const shown = schemes.map((scheme) => `${scheme}//`).join(', ')
  // the value may hold a password
  throw new WrongSetting(
    `${name} không dùng được. Đặt một địa chỉ bắt đầu bằng ${shown}.\n` +
      `${name} cannot be used. Set an address that begins with ${shown}.`,
  )
}

const mailIn = (environment: Environment): Settings['mail'] => {
  const url = addressIn(environment, 'SMTP_URL', ['smtp:', 'smtps:'])
  if (url === null) return null
  const from = environment['MAIL_FROM'] ?? ''
  if (/^[^@\s<>]+@[^@\s<>]+$|<[^@\s<>]+@[^@\s<>]+>$/.test(from)) return { url, from }
  throw new WrongSetting(
    'MAIL_FROM chưa phải địa chỉ thư. Đặt theo dạng "Thi Đua <thidua@example.gov.vn>" cùng với SMTP_URL.\n' +
      'MAIL_FROM is no mail address. Set it like "Thi Đua <thidua@example.gov.vn>" together with SMTP_URL.',
  )
}

/** Reads the settings; throws `WrongSetting`. */
export const readSettings = (environment: Environment): Settings => {
  const databaseUrl = environment['DATABASE_URL'] || null
  const wanted = environment['DEMO'] !== '0' && environment['NODE_ENV'] !== 'production'
  return {
    host: environment['HOST'] || '127.0.0.1',
    port: wholeNumber(environment, 'PORT', 3000, 65_535),
    dataDir: resolve(environment['DATA_DIR'] || 'data'),
    databaseUrl,
    demo: databaseUrl === null && wanted,
    demoUntil: dayIn(environment, 'DEMO_UNTIL'),
    demoPublic: environment['DEMO_PUBLIC'] === '1',
    trustedProxies: wholeNumber(environment, 'TRUSTED_PROXIES', 0, 10),
    secret: environment['SECRET'] || null,
    mail: mailIn(environment),
    publicUrl: addressIn(environment, 'PUBLIC_URL', ['https:', 'http:']),
    pacePerAddress: wholeNumber(environment, 'PACE', usualPace.perAddress, 1_000_000) || null,
  }
}

/** Whether only this machine reaches the host. */
export const isLoopback = (host: string): boolean => /^(?:localhost|127(?:\.\d+){3}|::1)$/.test(host)

/** The secret that seals cookies: the environment's, or one made at the first start and kept in the data folder. */
export const secretOf = ({ secret, dataDir }: Settings): string => {
  if (secret) return secret
  const file = join(dataDir, 'secret')
  mkdirSync(dataDir, { recursive: true })
  try {
    writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch {
    // it is there already
  }
  return readFileSync(file, 'utf8').trim()
}
