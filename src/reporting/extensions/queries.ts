import type { Reader } from '../../platform/database/handles.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { uuid } from '../../platform/plain/unique-id.ts'
import type { ExtensionRequestRow } from '../tables.ts'

/** What was asked for a report and answered, oldest first. */
export const requestsOf = (reader: Reader, reportId: string): Promise<ExtensionRequestRow[]> =>
  reader
    .selectFrom('extensionRequest')
    .selectAll()
    .where('reportId', '=', reportId)
    .orderBy('askedAt')
    .orderBy('id')
    .execute()

/** Throws `extension.not_found` (404). */
export const mustFindRequest = async (reader: Reader, id: string): Promise<ExtensionRequestRow> => {
  const found = uuid.test(id)
    ? await reader.selectFrom('extensionRequest').selectAll().where('id', '=', id).executeTakeFirst()
    : undefined
  if (!found) throw new Refusal('extension.not_found', { status: 404 })
  return found
}

/** Reports with a request that waits for an answer of one of these units. */
export const reportsAsking = async (reader: Reader, receiverIds: readonly number[]): Promise<string[]> => {
  if (receiverIds.length === 0) return []
  const rows = await reader
    .selectFrom('extensionRequest as e')
    .innerJoin('report as r', 'r.id', 'e.reportId')
    .select('r.id')
    .where('e.state', '=', 'open')
    .where((is) => is.or([is('r.receiverId', 'in', [...receiverIds]), is('r.viaId', 'in', [...receiverIds])]))
    .orderBy('e.askedAt')
    .execute()
  return rows.map(({ id }) => id)
}
