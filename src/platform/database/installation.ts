import type { Day } from '../plain/day.ts'
import type { Reader, Writer } from './handles.ts'

export type Installation = {
  /** Filled with invented data: every page, print and export says so. */
  readonly demo: boolean
  /** Where the demonstration's replay ended; null: the business day is the wall clock's. */
  readonly businessDay: Day | null
}

export const readInstallation = (reader: Reader): Promise<Installation> =>
  reader.selectFrom('installation').select(['demo', 'businessDay']).executeTakeFirstOrThrow()

/** Marks the installation as a demonstration that stands at this day. */
export const markDemonstration = async (writer: Writer, businessDay: Day): Promise<void> => {
  await writer.updateTable('installation').set({ demo: true, businessDay }).execute()
}
