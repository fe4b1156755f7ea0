import type { Insertable } from 'kysely'
import type { Writer } from '../../platform/database/handles.ts'
import type { ExtensionRequestTable } from '../tables.ts'

export const addRequest = async (writer: Writer, row: Insertable<ExtensionRequestTable>): Promise<string> =>
  (await writer.insertInto('extensionRequest').values(row).returning('id').executeTakeFirstOrThrow()).id

type Answer = Pick<Insertable<ExtensionRequestTable>, 'answer' | 'answeredBy' | 'answeredOn'> & {
  readonly state: 'granted' | 'declined'
}

/** Answers a request that is still open; false when someone was faster. */
export const answerRequest = async (writer: Writer, id: string, answer: Answer): Promise<boolean> => {
  const { numUpdatedRows } = await writer
    .updateTable('extensionRequest')
    .set(answer)
    .where('id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
