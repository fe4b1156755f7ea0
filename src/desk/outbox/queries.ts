import type { Reader } from '../../platform/database/handles.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { uuid } from '../../platform/plain/unique-id.ts'
import type { MailRow, MailState } from '../../platform/tables.ts'

export type MailAsked = { readonly state: MailState | null; readonly limit: number; readonly offset?: number }

/** Messages, the latest first. */
export const mailsOf = (reader: Reader, { state, limit, offset = 0 }: MailAsked): Promise<MailRow[]> => {
  let found = reader.selectFrom('mail').selectAll()
  if (state) found = found.where('state', '=', state)
  return found.orderBy('askedAt', 'desc').orderBy('id').limit(limit).offset(offset).execute()
}

/** How many stand in each state. */
export const mailCounts = async (reader: Reader): Promise<Readonly<Record<MailState, number>>> => {
  const rows = await reader
    .selectFrom('mail')
    .select((is) => ['state', is.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute()
  const of = (state: MailState) => Number(rows.find((row) => row.state === state)?.count ?? 0)
  return { waiting: of('waiting'), sent: of('sent'), kept: of('kept'), failed: of('failed') }
}

/** The message with this id; throws `mail.not_found` (404). */
export const mustFindMail = async (reader: Reader, id: string): Promise<MailRow> => {
  const found = uuid.test(id)
    ? await reader.selectFrom('mail').selectAll().where('id', '=', id).executeTakeFirst()
    : undefined
  if (!found) throw new Refusal('mail.not_found', { status: 404 })
  return found
}
