import { insertMany } from '../database/insert-many.ts'
import { json } from '../database/values.ts'
import type { Reader, Writer } from '../database/handles.ts'
import type { Day } from '../plain/day.ts'
import type { Language } from '../plain/language.ts'
import { uniqueId } from '../plain/unique-id.ts'
import { leavesAt } from './mail.ts'

/** Whom it concerns. */
export type Addressee = {
  readonly accountId: string
  readonly name: string
  readonly email: string | null
  readonly language: Language
}

export type Notice = {
  /** The same thing told twice is one notice. */
  readonly id: string
  readonly accountId: string
  /** The notices of one task stand together. */
  readonly task: string
  readonly kind: string
  readonly values: Readonly<Record<string, unknown>>
  readonly href: string
  readonly pushed?: boolean
}

type At = { readonly today: Day; readonly now: string }

/** Puts notices on people's lists; what stands there already is left. Returns how many are new. */
export const giveNotices = (
  writer: Writer,
  notices: readonly Notice[],
  { today, now }: At,
): Promise<number> => {
  const rows = notices.map(({ values, pushed = false, ...notice }) => ({
    ...notice,
    values: json(values),
    pushed,
    day: today,
    at: now,
  }))
  return insertMany(writer, 'notice', rows, { conflict: 'skip' })
}

export type Message = {
  readonly id: string
  readonly to: Addressee
  readonly kind: string
  readonly values: Readonly<Record<string, unknown>>
  /** Leaves in the quiet hours too. */
  readonly urgent?: boolean
}

/** Asks for messages in the transaction of what they tell; they leave after its commit. The same id twice is one message. */
export const askMail = (
  writer: Writer,
  messages: readonly Message[],
  { today, now }: At,
): Promise<number> => {
  const rows = messages.map(({ id, to, kind, values, urgent = false }) => ({
    id,
    accountId: to.accountId,
    toName: to.name,
    toAddress: to.email,
    language: to.language,
    kind,
    values: json(values),
    urgent,
    day: today,
    askedAt: now,
    sendAfter: leavesAt(now, urgent),
  }))
  return insertMany(writer, 'mail', rows, { conflict: 'skip' })
}

/** One message a person and day of this kind. */
export const dailyId = (kind: string, accountId: string, day: Day): string =>
  uniqueId(`mail:${kind}:${accountId}:${day}`)

export type Choice = { readonly digest: boolean; readonly reminders: boolean }
export const everything: Choice = { digest: true, reminders: true }

/** What people chose to get by mail; who chose nothing gets everything. */
export const choicesOf = async (
  reader: Reader,
  accountIds: readonly string[],
): Promise<(accountId: string) => Choice> => {
  const rows = accountIds.length
    ? await reader
        .selectFrom('mailChoice')
        .selectAll()
        .where('accountId', 'in', [...accountIds])
        .execute()
    : []
  const known = new Map(rows.map((row) => [row.accountId, row]))
  return (accountId) => known.get(accountId) ?? everything
}
