import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { columns, unitsOn } from '../queries.ts'
import type { UnitOn } from '../unit.ts'

/** The units directly below each of these, in the standing order and then by name: one question for all of them. */
export const childrenOfEach = async (
  reader: Reader,
  unitIds: readonly number[],
  today: Day,
): Promise<(unitId: number) => readonly UnitOn[]> => {
  const children: readonly UnitOn[] = await unitsOn(reader, today)
    .select(columns)
    .where('v.parentId', 'in', unitIds.length > 0 ? [...unitIds] : [0])
    .orderBy('v.position')
    .orderBy('v.sortKey')
    .orderBy('u.id')
    .execute()
  const below = Map.groupBy(children, ({ parentId }) => parentId)
  return (unitId) => below.get(unitId) ?? []
}
