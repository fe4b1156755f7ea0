import { familyOf } from '../../campaigns/queries.ts'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import type { UnitFigures } from './appraisal.ts'

/** What the campaign's own records say of a unit up to the day: plan, reports, findings of inspections, final review. */
export const figuresOf = async (
  reader: Reader,
  campaignId: string,
  unitId: number,
  today: Day,
): Promise<UnitFigures> => {
  const family = await familyOf(reader, campaignId)
  const duties = await reader
    .selectFrom('duty')
    .select(['step', 'state'])
    .where('campaignId', 'in', family)
    .where('unitId', '=', unitId)
    .where('step', 'in', ['ke_hoach', 'ke_hoach_noi_bo', 'tong_ket', 'tong_ket_gon'])
    .execute()
  const reports = await reader
    .selectFrom('report')
    .select(['state', 'dueOn', 'extendedUntil', 'sentOn'])
    .where('campaignId', 'in', family)
    .where('unitId', '=', unitId)
    .where((is) => is(is.fn.coalesce('extendedUntil', 'dueOn'), '<=', today))
    .execute()
  const findings = await reader
    .selectFrom('inspectionFinding as f')
    .innerJoin('inspection as i', 'i.id', 'f.inspectionId')
    .select('f.closedOn')
    .where('i.campaignId', 'in', family)
    .where('i.unitId', '=', unitId)
    .execute()
  return { duties, reports, findings }
}
