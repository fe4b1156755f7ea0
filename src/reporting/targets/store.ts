import type { Insertable } from 'kysely'
import type { Writer } from '../../platform/database/handles.ts'
import type { IndicatorTargetTable } from '../tables.ts'

type Aim = Pick<Insertable<IndicatorTargetTable>, 'indicatorId' | 'unitId' | 'unitClass'>

/** Takes away what was set for this unit, or this class. */
export const removeTarget = async (
  writer: Writer,
  { indicatorId, unitId, unitClass }: Aim,
): Promise<void> => {
  const of = writer.deleteFrom('indicatorTarget').where('indicatorId', '=', indicatorId)
  await (unitId == null
    ? of.where('unitClass', '=', unitClass ?? '')
    : of.where('unitId', '=', unitId)
  ).execute()
}

export const addTarget = async (writer: Writer, row: Insertable<IndicatorTargetTable>): Promise<void> => {
  await writer.insertInto('indicatorTarget').values(row).execute()
}
