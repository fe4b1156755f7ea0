import { uuid } from '../../platform/plain/unique-id.ts'
import type { Reader } from '../../platform/database/handles.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import type { InspectionFindingRow, InspectionRow } from '../tables.ts'

export type InspectionFound = InspectionRow & {
  readonly campaignName: string
  readonly campaignSlug: string
  readonly findings: readonly InspectionFindingRow[]
}

const inspections = (reader: Reader) =>
  reader
    .selectFrom('inspection as i')
    .innerJoin('campaign as c', 'c.id', 'i.campaignId')
    .selectAll('i')
    .select(['c.name as campaignName', 'c.slug as campaignSlug'])

type Bare = Omit<InspectionFound, 'findings'>

const withFindings = async (reader: Reader, rows: readonly Bare[]): Promise<InspectionFound[]> => {
  const ids = rows.map(({ id }) => id)
  const findings =
    ids.length === 0
      ? []
      : await reader
          .selectFrom('inspectionFinding')
          .selectAll()
          .where('inspectionId', 'in', ids)
          .orderBy('position')
          .execute()
  return rows.map((row) => ({
    ...row,
    findings: findings.filter(({ inspectionId }) => inspectionId === row.id),
  }))
}

export type InspectionsAsked = {
  readonly campaignId?: string
  readonly unitIds?: readonly number[]
  readonly state?: 'open' | 'closed'
  readonly limit?: number
}

/** Inspections with their findings, the latest first. */
export const inspectionsOf = async (
  reader: Reader,
  { campaignId, unitIds, state, limit = 200 }: InspectionsAsked,
): Promise<InspectionFound[]> => {
  let found = inspections(reader)
  if (campaignId) found = found.where('i.campaignId', '=', campaignId)
  if (unitIds) found = found.where('i.unitId', 'in', unitIds.length > 0 ? [...unitIds] : [0])
  if (state) found = found.where('i.state', '=', state)
  return withFindings(reader, await found.orderBy('i.day', 'desc').orderBy('i.id').limit(limit).execute())
}

export const findInspection = async (reader: Reader, id: string): Promise<InspectionFound | null> => {
  const row = uuid.test(id) ? await inspections(reader).where('i.id', '=', id).executeTakeFirst() : undefined
  return row ? ((await withFindings(reader, [row]))[0] ?? null) : null
}

/** As findInspection; throws `inspection.not_found` (404). */
export const mustFindInspection = async (reader: Reader, id: string): Promise<InspectionFound> => {
  const inspection = await findInspection(reader, id)
  if (!inspection) throw new Refusal('inspection.not_found', { status: 404 })
  return inspection
}

/** The inspection that a finding belongs to; throws `finding.not_found` (404). */
export const inspectionWith = async (
  reader: Reader,
  findingId: string,
): Promise<{ inspection: InspectionFound; finding: InspectionFindingRow }> => {
  const finding = uuid.test(findingId)
    ? await reader.selectFrom('inspectionFinding').selectAll().where('id', '=', findingId).executeTakeFirst()
    : undefined
  if (!finding) throw new Refusal('finding.not_found', { status: 404 })
  return { inspection: await mustFindInspection(reader, finding.inspectionId), finding }
}
