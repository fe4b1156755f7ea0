import type { Reader } from '../platform/database/handles.ts'
import type { Day } from '../platform/plain/day.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { familyOf } from '../campaigns/queries.ts'
import type { Minutes } from './completeness.ts'
import type { ChecklistLine, UnitFigures } from './appraisal.ts'
import { counted } from './nomination.ts'
import type {
  AppraisalRow,
  AwardFormRow,
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

/** As findAwardForm; throws `nomination.form_unknown` at the field `awardForm`. */
export const mustFindAwardForm = async (reader: Reader, code: string): Promise<AwardFormRow> => {
  const form = await findAwardForm(reader, code)
  const fault = { code: 'nomination.form_unknown', values: { form: code } } as const
  if (!form)
    throw new Refusal('nomination.form_unknown', { values: { form: code }, fields: { awardForm: fault } })
  return form
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export type Nomination = Omit<NominationRow, 'minutes'> & { readonly minutes: Minutes | null }

const nominationOf = (row: NominationRow): Nomination => ({
  ...row,
  minutes: row.minutes as Minutes | null,
})

export const findNomination = async (reader: Reader, codeOrId: string): Promise<Nomination | null> => {
  const row = await reader
    .selectFrom('nomination')
    .selectAll()
    .where(uuid.test(codeOrId) ? 'id' : 'code', '=', codeOrId)
    .executeTakeFirst()
  return row ? nominationOf(row) : null
}

/** As findNomination; throws `nomination.not_found` (404). */
export const mustFindNomination = async (reader: Reader, codeOrId: string): Promise<Nomination> => {
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
  readonly awardForm?: string
  readonly personId?: string
  readonly searchKey?: string
  /** Only what is proposed or held by a unit under one of these paths; `/` is everything. */
  readonly under?: readonly string[]
}

const among = (ids: readonly number[]): number[] => (ids.length > 0 ? [...ids] : [0])

/** Dossiers as asked, in the order of their codes. */
export const nominationsOf = async (reader: Reader, asked: NominationsAsked): Promise<Nomination[]> => {
  const { campaignId, guidanceId, proposerIds, holderIds, states, awardForm, personId, searchKey } = asked
  let rows = reader.selectFrom('nomination as n').selectAll('n')
  if (campaignId) rows = rows.where('n.campaignId', '=', campaignId)
  if (guidanceId) rows = rows.where('n.guidanceId', '=', guidanceId)
  if (proposerIds) rows = rows.where('n.proposerId', 'in', among(proposerIds))
  if (holderIds) rows = rows.where('n.holderId', 'in', among(holderIds))
  if (states) rows = rows.where('n.state', 'in', [...states])
  if (awardForm) rows = rows.where('n.awardForm', '=', awardForm)
  if (personId) rows = rows.where('n.personId', '=', personId)
  if (searchKey) rows = rows.where('n.searchKey', '=', searchKey)
  const { under } = asked
  if (under)
    rows = rows.where((is) =>
      is.exists(
        is
          .selectFrom('unitVersion as v')
          .select('v.id')
          .where((one) =>
            one.or([
              one('v.unitId', '=', one.ref('n.proposerId')),
              one('v.unitId', '=', one.ref('n.holderId')),
            ]),
          )
          .where((one) =>
            one.or(
              under.length > 0 ? under.map((path) => one('v.path', 'like', `${path}%`)) : [one.lit(false)],
            ),
          ),
      ),
    )
  return (await rows.orderBy('n.code').execute()).map(nominationOf)
}

export const papersOf = (reader: Reader, nominationId: string): Promise<NominationPaperRow[]> =>
  reader
    .selectFrom('nominationPaper')
    .selectAll()
    .where('nominationId', '=', nominationId)
    .orderBy('id')
    .execute()

export type Appraisal = Omit<AppraisalRow, 'checklist'> & { readonly checklist: readonly ChecklistLine[] }

/** The latest first. */
export const appraisalsOf = async (reader: Reader, nominationId: string): Promise<Appraisal[]> => {
  const rows = await reader
    .selectFrom('appraisal')
    .selectAll()
    .where('nominationId', '=', nominationId)
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, checklist: row.checklist as readonly ChecklistLine[] }))
}

export const eventsOf = (reader: Reader, nominationId: string): Promise<NominationEventRow[]> =>
  reader
    .selectFrom('nominationEvent')
    .selectAll()
    .where('nominationId', '=', nominationId)
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
export const sameAchievement = async (
  reader: Reader,
  achievementKey: string,
  exceptId: string | null,
): Promise<Nomination[]> => {
  let asked = reader
    .selectFrom('nomination')
    .selectAll()
    .where('achievementKey', '=', achievementKey)
    .where('state', 'in', [...counted])
  if (exceptId) asked = asked.where('id', '<>', exceptId)
  return (await asked.orderBy('code').execute()).map(nominationOf)
}

/** The highest running number of a year's codes `HS-2021-00012`; 0 when there is none. */
export const lastCodeNumber = async (reader: Reader, year: string): Promise<number> => {
  const last = await reader
    .selectFrom('nomination')
    .select('code')
    .where('code', 'like', `HS-${year}-%`)
    .orderBy((is) => is.fn('length', ['code']), 'desc')
    .orderBy('code', 'desc')
    .executeTakeFirst()
  return Number(last?.code.split('-')[2] ?? 0)
}

export const findHousehold = (reader: Reader, id: string) =>
  reader.selectFrom('household').select(['id', 'headName', 'unitId']).where('id', '=', id).executeTakeFirst()

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
