import type { Reader } from '../../../platform/database/handles.ts'
import { Refusal } from '../../../platform/plain/refusal.ts'
import { uuid } from '../../../platform/plain/unique-id.ts'
import type { PressFigureRow } from '../../tables.ts'

export type FigureFound = PressFigureRow & { readonly cutoffAt: string; readonly final: boolean }

const figures = (reader: Reader) =>
  reader
    .selectFrom('pressFigure as p')
    .innerJoin('electionCutoff as c', 'c.id', 'p.cutoffId')
    .selectAll('p')
    .select(['c.at as cutoffAt', 'c.final'])

/** All that was frozen, the latest cut-off first, of each the latest revision first. */
export const pressFigures = (reader: Reader, dayId: string): Promise<FigureFound[]> =>
  figures(reader)
    .where('p.electionDayId', '=', dayId)
    .orderBy('c.at', 'desc')
    .orderBy('p.revision', 'desc')
    .execute()

/** Throws `press.not_found` (404). */
export const mustFindFigure = async (reader: Reader, id: string): Promise<FigureFound> => {
  const found = uuid.test(id) ? await figures(reader).where('p.id', '=', id).executeTakeFirst() : undefined
  if (!found) throw new Refusal('press.not_found', { status: 404 })
  return found
}
