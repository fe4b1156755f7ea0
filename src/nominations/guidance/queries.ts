import type { Day } from '../../platform/plain/day.ts'
import { uuid } from '../../platform/plain/unique-id.ts'
import type { Reader } from '../../platform/database/handles.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import type { AskedPaper } from '../completeness.ts'
import { counted } from '../nomination.ts'
import type { AwardGuidanceRow, AwardQuotaRow, NominationSubjectKind } from '../tables.ts'
import { type QuotaCount, type QuotaUse, quotaUse } from './quota.ts'

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

/** The class of each unit as it stood last: a temporary body keeps its quota after its end. */
export const classesOf = async (
  reader: Reader,
  ids: readonly number[],
): Promise<{ id: number; class: string }[]> =>
  reader
    .selectFrom('unitVersion')
    .select(['unitId as id', 'class'])
    .distinctOn('unitId')
    .where('unitId', 'in', ids.length > 0 ? [...ids] : [0])
    .orderBy('unitId')
    .orderBy('fromDay', 'desc')
    .execute()

export type CampaignNamed = { readonly id: string; readonly slug: string; readonly name: string }

/** Campaigns that have an award guidance, the latest guidance first. */
export const campaignsWithGuidance = async (reader: Reader): Promise<CampaignNamed[]> =>
  reader
    .selectFrom('campaign as c')
    .innerJoin('awardGuidance as g', 'g.campaignId', 'c.id')
    .select(['c.id', 'c.slug', 'c.name'])
    .groupBy(['c.id', 'c.slug', 'c.name'])
    .orderBy((is) => is.fn.max('g.issuedOn'), 'desc')
    .orderBy('c.slug')
    .execute()

/**
 * What was used of a guidance's quotas: by every unit that has a dossier or a quota of its own, and by the units named.
 */
export const quotaUseOf = async (
  reader: Reader,
  guidanceId: string,
  unitIds: readonly number[],
): Promise<QuotaUse[]> => {
  const quotas = await quotasOf(reader, guidanceId)
  const counts = await quotaCounts(reader, guidanceId)
  const named = quotas.flatMap((quota) => (quota.unitId === null ? [] : [quota.unitId]))
  const ids = new Set([...counts.map((count) => count.proposerId), ...named, ...unitIds])
  return quotaUse(quotas, counts, await classesOf(reader, [...ids]))
}

/** Running campaigns (no unit's own plans) for which nothing has been issued yet, under one of these places. */
export const campaignsToGuide = async (
  reader: Reader,
  places: readonly string[],
  today: Day,
): Promise<{ id: string; slug: string; name: string }[]> => {
  const rows = await reader
    .selectFrom('campaign as c')
    .innerJoin('unitVersion as v', (on) =>
      on.on((is) => is('v.unitId', '=', is.fn.coalesce('c.launcherId', 'c.standingId'))),
    )
    .select(['c.id', 'c.slug', 'c.name', 'v.path'])
    .where('c.state', '=', 'running')
    .where('c.parentId', 'is', null)
    .where('v.fromDay', '<=', today)
    .where((is) => is.or([is('v.untilDay', 'is', null), is('v.untilDay', '>', today)]))
    .where((is) =>
      is.not(
        is.exists(is.selectFrom('awardGuidance as g').select('g.id').whereRef('g.campaignId', '=', 'c.id')),
      ),
    )
    .orderBy('c.recordedOn', 'desc')
    .orderBy('c.id')
    .execute()
  return rows.filter(({ path }) => places.some((place) => path.startsWith(place)))
}
