import type { Insertable, Updateable } from 'kysely'
import { json } from '../platform/database/values.ts'
import { asSeen, hasChanged } from '../platform/database/as-seen.ts'
import type { Writer } from '../platform/database/handles.ts'
import type { ChecklistLine } from './appraisal/appraisal.ts'
import type { Minutes } from './completeness.ts'
import type {
  AppraisalTable,
  NominationEventTable,
  NominationPaperTable,
  NominationState,
  NominationTable,
} from './tables.ts'

type Wrapped<Row> = Omit<Row, 'minutes'> & { readonly minutes?: Minutes | null }

const wrapped = ({ minutes, ...row }: Wrapped<Updateable<NominationTable>>): Updateable<NominationTable> =>
  minutes === undefined ? row : { ...row, minutes: minutes === null ? null : json(minutes) }

/** Adds a dossier under its code; null when a rival took the code a moment ago. */
export const addNomination = async (
  writer: Writer,
  row: Wrapped<Insertable<NominationTable>>,
): Promise<string | null> => {
  const { minutes, ...rest } = row
  const added = await writer
    .insertInto('nomination')
    .values({ ...rest, minutes: minutes ? json(minutes) : null })
    .onConflict((conflict) => conflict.column('code').doNothing())
    .returning('id')
    .executeTakeFirst()
  return added?.id ?? null
}

type Seen = { readonly id: string; readonly state: NominationState; readonly version: number }

/** Changes a dossier that is still as we saw it; false when someone was faster. */
export const changeNomination = async (
  writer: Writer,
  seen: Seen,
  change: Wrapped<Updateable<NominationTable>>,
): Promise<boolean> =>
  hasChanged(
    writer
      .updateTable('nomination')
      .set({ ...wrapped(change), version: seen.version + 1 })
      .where(asSeen(seen)),
  )

export const addEvent = async (writer: Writer, row: Insertable<NominationEventTable>): Promise<void> => {
  await writer.insertInto('nominationEvent').values(row).execute()
}

/** Replaces the list of papers; files that are no longer named stay stored. */
export const setPapers = async (
  writer: Writer,
  nominationId: string,
  papers: readonly Omit<Insertable<NominationPaperTable>, 'nominationId'>[],
): Promise<void> => {
  await writer.deleteFrom('nominationPaper').where('nominationId', '=', nominationId).execute()
  for (const paper of papers)
    await writer
      .insertInto('nominationPaper')
      .values({ ...paper, nominationId })
      .execute()
}

export const addAppraisal = async (
  writer: Writer,
  {
    checklist,
    ...row
  }: Omit<Insertable<AppraisalTable>, 'checklist'> & { checklist: readonly ChecklistLine[] },
): Promise<void> => {
  await writer
    .insertInto('appraisal')
    .values({ ...row, checklist: json(checklist) })
    .execute()
}

export const addPaper = async (writer: Writer, row: Insertable<NominationPaperTable>): Promise<void> => {
  await writer.insertInto('nominationPaper').values(row).execute()
}
