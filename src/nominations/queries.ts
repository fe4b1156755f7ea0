import type { Reader } from '../platform/database/handles.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { counted } from './nomination.ts'
import type {
  AppraisalRow,
  AwardFormRow,
  AwardGuidanceRow,
  AwardQuotaRow,
  NominationEventRow,
  NominationPaperRow,
  NominationRow,
  NominationState,
  NominationSubjectKind,
} from './tables.ts'

export const awardForms = (reader: Reader): Promise<AwardFormRow[]> =>
  reader.selectFrom('awardForm').selectAll().orderBy('position').execute()

export const findAwardForm = async (reader: Reader, code: string): Promise<AwardFormRow | null> =>
  (await reader.selectFrom('awardForm').selectAll().where('code', '=', code).executeTakeFirst()) ?? null

/** The guidances of a campaign, or of all campaigns; the latest first. */
export const guidances = (reader: Reader, campaignId?: string): Promise<AwardGuidanceRow[]> => {
  let asked = reader.selectFrom('awardGuidance').selectAll()
  if (campaignId) asked = asked.where('campaignId', '=', campaignId)
  return asked.orderBy('issuedOn', 'desc').orderBy('id').execute()
}

export const mustFindGuidance = async (reader: Reader, id: string): Promise<AwardGuidanceRow> => {
  const guidance = await reader
    .selectFrom('awardGuidance')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
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

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export const findNomination = async (reader: Reader, codeOrId: string): Promise<NominationRow | null> =>
  (await reader
    .selectFrom('nomination')
    .selectAll()
    .where(uuid.test(codeOrId) ? 'id' : 'code', '=', codeOrId)
    .executeTakeFirst()) ?? null

export const mustFindNomination = async (reader: Reader, codeOrId: string): Promise<NominationRow> => {
  const nomination = await findNomination(reader, codeOrId)
  if (!nomination) throw new Refusal('nomination.not_found', { status: 404 })
  return nomination
}

export type NominationsAsked = {
  readonly campaignId?: string
  readonly guidanceId?: string
  readonly proposerIds?: readonly number[]
  readonly holderIds?: readonly number[]
  readonly states?: readonly NominationState[]
}

/** Dossiers as asked, in the order of their codes. */
export const nominationsOf = (reader: Reader, asked: NominationsAsked): Promise<NominationRow[]> => {
  const among = (ids: readonly number[]): number[] => (ids.length > 0 ? [...ids] : [0])
  const { campaignId, guidanceId, proposerIds, holderIds, states } = asked
  let rows = reader.selectFrom('nomination').selectAll()
  if (campaignId) rows = rows.where('campaignId', '=', campaignId)
  if (guidanceId) rows = rows.where('guidanceId', '=', guidanceId)
  if (proposerIds) rows = rows.where('proposerId', 'in', among(proposerIds))
  if (holderIds) rows = rows.where('holderId', 'in', among(holderIds))
  if (states) rows = rows.where('state', 'in', [...states])
  return rows.orderBy('code').execute()
}

export const papersOf = (reader: Reader, nominationId: string): Promise<NominationPaperRow[]> =>
  reader
    .selectFrom('nominationPaper')
    .selectAll()
    .where('nominationId', '=', nominationId)
    .orderBy('kind')
    .orderBy('id')
    .execute()

export const appraisalsOf = (reader: Reader, nominationId: string): Promise<AppraisalRow[]> =>
  reader
    .selectFrom('appraisal')
    .selectAll()
    .where('nominationId', '=', nominationId)
    .orderBy('day', 'desc')
    .orderBy('id')
    .execute()

export const eventsOf = (reader: Reader, nominationId: string): Promise<NominationEventRow[]> =>
  reader
    .selectFrom('nominationEvent')
    .selectAll()
    .where('nominationId', '=', nominationId)
    .orderBy('at')
    .orderBy('id')
    .execute()

export type Use = {
  readonly guidanceId: string
  readonly proposerId: number
  readonly awardForm: string
  readonly subjectKind: NominationSubjectKind | 'any'
}

/** How many dossiers of a unit count against a quota now, without the one that is being submitted. */
export const usedOf = async (reader: Reader, use: Use, exceptId: string | null): Promise<number> => {
  let asked = reader
    .selectFrom('nomination')
    .select((is) => is.fn.countAll<number>().as('used'))
    .where('guidanceId', '=', use.guidanceId)
    .where('proposerId', '=', use.proposerId)
    .where('awardForm', '=', use.awardForm)
    .where('state', 'in', [...counted])
  if (use.subjectKind !== 'any') asked = asked.where('subjectKind', '=', use.subjectKind)
  if (exceptId) asked = asked.where('id', '<>', exceptId)
  return Number((await asked.executeTakeFirstOrThrow()).used)
}

/** Other dossiers of the same subject in the same campaign that still stand. */
export const sameAchievement = (
  reader: Reader,
  achievementKey: string,
  exceptId: string | null,
): Promise<NominationRow[]> => {
  let asked = reader
    .selectFrom('nomination')
    .selectAll()
    .where('achievementKey', '=', achievementKey)
    .where('state', 'in', [...counted])
  if (exceptId) asked = asked.where('id', '<>', exceptId)
  return asked.orderBy('code').execute()
}

/** The highest running number of a year's codes `HS-2021-00012`; 0 when there is none. */
export const lastCodeNumber = async (reader: Reader, year: string): Promise<number> => {
  const last = await reader
    .selectFrom('nomination')
    .select('code')
    .where('code', 'like', `HS-${year}-%`)
    .orderBy('code', 'desc')
    .executeTakeFirst()
  return Number(last?.code.split('-')[2] ?? 0)
}
