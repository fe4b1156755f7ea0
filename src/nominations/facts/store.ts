import type { Insertable } from 'kysely'
import type { Writer } from '../../platform/database/handles.ts'
import { insertMany } from '../../platform/database/insert-many.ts'
import { json } from '../../platform/database/values.ts'
import type { NominationFactTable, NominationOverrideTable } from '../tables.ts'

/** Puts these in the place of all that was stated of the dossier. */
export const setFacts = async (
  writer: Writer,
  nominationId: string,
  facts: readonly (Omit<Insertable<NominationFactTable>, 'nominationId' | 'value'> & {
    readonly value: unknown
  })[],
): Promise<void> => {
  await writer.deleteFrom('nominationFact').where('nominationId', '=', nominationId).execute()
  await insertMany(
    writer,
    'nominationFact',
    facts.map(({ value, ...fact }) => ({ ...fact, nominationId, value: json(value) })),
  )
}

export const addOverride = async (
  writer: Writer,
  row: Insertable<NominationOverrideTable>,
): Promise<void> => {
  await writer.insertInto('nominationOverride').values(row).execute()
}
