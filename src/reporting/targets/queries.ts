import type { Reader } from '../../platform/database/handles.ts'
import type { IndicatorTargetRow } from '../tables.ts'

/** The unit's own targets where its plan set them, by the id of the campaign's indicator. */
export const ownTargets = async (
  reader: Reader,
  campaignId: string,
  unitId: number,
): Promise<ReadonlyMap<string, number>> => {
  const rows = await reader
    .selectFrom('indicator as i')
    .innerJoin('campaign as c', 'c.id', 'i.campaignId')
    .select(['i.inheritedId', 'i.target'])
    .where('c.parentId', '=', campaignId)
    .where('c.launcherId', '=', unitId)
    .where('c.state', 'in', ['running', 'closed'])
    .execute()
  return new Map(
    rows.flatMap(({ inheritedId, target }) =>
      inheritedId && target !== null ? [[inheritedId, target]] : [],
    ),
  )
}

export type TargetFound = IndicatorTargetRow & { readonly code: string }

/** What the standing agency set for units and classes in a campaign, in the order of its indicators. */
export const targetsOf = (reader: Reader, campaignId: string): Promise<TargetFound[]> =>
  reader
    .selectFrom('indicatorTarget as t')
    .innerJoin('indicator as i', 'i.id', 't.indicatorId')
    .selectAll('t')
    .select('i.code')
    .where('i.campaignId', '=', campaignId)
    .orderBy('i.position')
    .orderBy('t.unitClass')
    .orderBy('t.unitId')
    .execute()

/** The targets set for this unit, otherwise for its class, by the indicator's id; where neither was, the campaign's counts. */
export const givenTargets = async (
  reader: Reader,
  campaignId: string,
  { unitId, unitClass }: { readonly unitId: number; readonly unitClass: string },
): Promise<ReadonlyMap<string, number>> => {
  const rows = await reader
    .selectFrom('indicatorTarget as t')
    .innerJoin('indicator as i', 'i.id', 't.indicatorId')
    .select(['t.indicatorId', 't.target', 't.unitId'])
    .where('i.campaignId', '=', campaignId)
    .where((is) => is.or([is('t.unitId', '=', unitId), is('t.unitClass', '=', unitClass)]))
    .execute()
  const classFirst = rows.toSorted(
    (one, other) => Number(one.unitId !== null) - Number(other.unitId !== null),
  )
  return new Map(classFirst.map(({ indicatorId, target }) => [indicatorId, target]))
}
