import { type Insertable, sql, type Updateable } from 'kysely'
import { asSeen, hasChanged } from '../../platform/database/as-seen.ts'
import type { Writer } from '../../platform/database/handles.ts'
import type {
  ConsultationCommentRow,
  ConsultationCommentTable,
  ConsultationRow,
  ConsultationTable,
} from '../tables.ts'

export const addConsultation = async (writer: Writer, row: Insertable<ConsultationTable>): Promise<string> =>
  (await writer.insertInto('consultation').values(row).returning('id').executeTakeFirstOrThrow()).id

/** Changes a consultation that stands as we saw it; false when someone was faster. */
export const changeConsultation = (
  writer: Writer,
  seen: Pick<ConsultationRow, 'id' | 'state' | 'version'>,
  change: Updateable<ConsultationTable>,
): Promise<boolean> =>
  hasChanged(
    writer
      .updateTable('consultation')
      .set({ ...change, version: seen.version + 1 })
      .where(asSeen(seen)),
  )

/** Adds a comment under the next number; the consultation's row is held, so that no two get the same. */
export const addComment = async (
  writer: Writer,
  row: Omit<Insertable<ConsultationCommentTable>, 'number'>,
): Promise<{ id: string; number: number }> => {
  await sql`select id from consultation where id = ${row.consultationId} for update`.execute(writer)
  const last = await writer
    .selectFrom('consultationComment')
    .select((ask) => ask.fn.max('number').as('number'))
    .where('consultationId', '=', row.consultationId)
    .executeTakeFirst()
  const number = Number(last?.number ?? 0) + 1
  const { id } = await writer
    .insertInto('consultationComment')
    .values({ ...row, number })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, number }
}

/** Changes a comment that stands as we saw it; false when someone was faster. */
export const changeComment = (
  writer: Writer,
  seen: Pick<ConsultationCommentRow, 'id' | 'state' | 'version'>,
  change: Updateable<ConsultationCommentTable>,
): Promise<boolean> =>
  hasChanged(
    writer
      .updateTable('consultationComment')
      .set({ ...change, version: seen.version + 1 })
      .where(asSeen(seen)),
  )
