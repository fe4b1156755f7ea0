import type { Reader } from '../../platform/database/handles.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import type { AskedPaper } from '../completeness.ts'
import { counted } from '../nomination.ts'
import type { AwardGuidanceRow, AwardQuotaRow } from '../tables.ts'
import type { QuotaCount } from './quota.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export type Guidance = Omit<AwardGuidanceRow, 'criteria' | 'papers'> & {
  readonly criteria: readonly string[]
  readonly papers: readonly AskedPaper[]
}

const guidanceOf = (row: AwardGuidanceRow): Guidance => ({
  ...row,
  criteria: row.criteria as readonly string[],
  papers: row.papers as readonly AskedPaper[],
})

/** The guidances of a campaign, or of all campaigns; the latest first. */
export const guidances = async (reader: Reader, campaignId?: string): Promise<Guidance[]> => {
  let asked = reader.selectFrom('awardGuidance').selectAll()
  if (campaignId) asked = asked.where('campaignId', '=', campaignId)
  const rows = await asked.orderBy('issuedOn', 'desc').orderBy('id').execute()
  return rows.map(guidanceOf)
}

export const findGuidance = async (reader: Reader, id: string): Promise<Guidance | null> => {
  if (!uuid.test(id)) return null
  const row = await reader.selectFrom('awardGuidance').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? guidanceOf(row) : null
}

/** As findGuidance; throws `guidance.not_found` (404). */
export const mustFindGuidance = async (reader: Reader, id: string): Promise<Guidance> => {
  const guidance = await findGuidance(reader, id)
  if (!guidance) throw new Refusal('guidance.not_found', { status: 404 })
  return guidance
}

export const quotasOf = (reader: Reader, guidanceId: string): Promise<AwardQuotaRow[]> =>
  reader
    .selectFrom('awardQuota as q')
    .innerJoin('awardForm as f', 'f.code', 'q.awardForm')
    .selectAll('q')
    .where('q.guidanceId', '=', guidanceId)
    .orderBy('f.position')
    .orderBy('q.unitClass')
    .orderBy('q.unitId')
    .orderBy('q.subjectKind')
    .execute()

/** All that counts under a guidance, by unit, form and kind of subject. */
export const quotaCounts = (reader: Reader, guidanceId: string): Promise<QuotaCount[]> =>
  reader
    .selectFrom('nomination')
    .select(['proposerId', 'awardForm', 'subjectKind'])
    .select((is) => is.fn.countAll<number>().as('used'))
    .where('guidanceId', '=', guidanceId)
    .where('state', 'in', [...counted])
    .groupBy(['proposerId', 'awardForm', 'subjectKind'])
    .execute()
