import { uuid } from '../platform/plain/unique-id.ts'
import { mustFindCampaign } from '../campaigns/queries.ts'
import { type Actor, holdsRoleOn } from '../platform/actor.ts'
import type { Reader } from '../platform/database/handles.ts'
import type { Law } from '../platform/law/law.ts'
import type { Day } from '../platform/plain/day.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { pathOf, trailOf } from '../units/queries.ts'
import type { TrailStep } from '../units/unit.ts'
import type { Minutes } from './completeness.ts'
import type { ChecklistLine } from './appraisal/appraisal.ts'
import { overriders } from './facts/dossier-facts.ts'
import { type Beside, besideOf, mayStateFacts } from './facts/queries.ts'
import { classesOf, type Guidance, mustFindGuidance, quotasOf, usedOf } from './guidance/queries.ts'
import { quotaFor } from './guidance/quota.ts'
import {
  counted,
  editable,
  freezable,
  movesOpen,
  type NominationMove,
  nominationMoves,
} from './nomination.ts'
import type {
  AppraisalRow,
  AwardFormRow,
  NominationEventRow,
  NominationPaperRow,
  NominationRow,
  NominationState,
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

/** Names of the files among the papers, by id. */
const filesOf = async (reader: Reader, nominationId: string): Promise<Dossier['files']> => {
  const files = await reader
    .selectFrom('storedFile as f')
    .innerJoin('nominationPaper as p', 'p.fileId', 'f.id')
    .select(['f.id', 'f.name'])
    .where('p.nominationId', '=', nominationId)
    .execute()
  return new Map(files.map((file) => [file.id, file]))
}

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

/** The paths under which an actor sees dossiers: wherever he holds a role, and below. */
export const seenPaths = (actor: Actor): readonly string[] =>
  actor.kind === 'system' ? ['/'] : [...new Set(actor.grants.map((grant) => grant.unitPath))]

type Seats = { readonly proposer: string; readonly holder: string }

const seatsOf = async (reader: Reader, nomination: Nomination, today: Day): Promise<Seats> => {
  const proposer = (await pathOf(reader, nomination.proposerId, today)) ?? ''
  const holder = nomination.holderId === null ? null : await pathOf(reader, nomination.holderId, today)
  return { proposer, holder: holder ?? proposer }
}

/** What an actor may do to a dossier as it stands; the first move is the primary one. */
const openFor = (actor: Actor, nomination: Nomination, seats: Seats): NominationMove[] =>
  movesOpen(nomination).filter((move) => {
    const { roles, seat } = nominationMoves[move]
    return holdsRoleOn(actor, roles, seats[seat])
  })

export type Dossier = {
  readonly nomination: Nomination
  readonly campaign: { readonly id: string; readonly name: string; readonly slug: string }
  readonly guidance: Guidance
  readonly form: AwardFormRow
  readonly trails: ReadonlyMap<number, readonly TrailStep[]>
  readonly papers: readonly NominationPaperRow[]
  /** Names of the papers' files, by id. */
  readonly files: ReadonlyMap<string, { readonly name: string }>
  readonly appraisals: readonly Appraisal[]
  readonly events: readonly NominationEventRow[]
  readonly quota: { readonly used: number; readonly maximum: number; readonly note: string | null } | null
  /** Other dossiers of the same person or of the same name, as far as the actor sees them. */
  readonly alike: readonly Nomination[]
  readonly moves: readonly NominationMove[]
  readonly mayEdit: boolean
  readonly mayAppraise: boolean
  readonly mayFreeze: boolean
  /** The dossier beside the law of its day. */
  readonly beside: Beside
  readonly mayStateFacts: boolean
  readonly mayOverride: boolean
}

const quotaOfDossier = async (reader: Reader, nomination: Nomination): Promise<Dossier['quota']> => {
  const { guidanceId, proposerId, awardForm, subjectKind } = nomination
  const [unit] = await classesOf(reader, [proposerId])
  const quotas = await quotasOf(reader, guidanceId)
  const asked = { awardForm, unitId: proposerId, unitClass: unit?.class ?? '', subjectKind }
  const quota = quotaFor(quotas, asked)
  if (!quota) return null
  const use = { guidanceId, proposerId, awardForm, subjectKind: quota.subjectKind }
  return { used: await usedOf(reader, use, null), maximum: quota.maximum, note: quota.note }
}

const alikeOf = async (
  reader: Reader,
  { id, personId, searchKey }: Nomination,
  under: readonly string[],
): Promise<Nomination[]> => {
  const bySubject = personId ? await nominationsOf(reader, { personId, under }) : []
  const byName = await nominationsOf(reader, { searchKey, under })
  const all = new Map([...bySubject, ...byName].map((one) => [one.id, one]))
  all.delete(id)
  return [...all.values()].filter((one) => one.state !== 'draft')
}

/** A dossier with all that its page shows; `nomination.not_yours` (403) for who works neither at its units nor above. */
export const dossierOf = async (
  { reader, actor, today, law }: { reader: Reader; actor: Actor; today: Day; law: Law },
  code: string,
): Promise<Dossier> => {
  const nomination = await mustFindNomination(reader, code)
  const seats = await seatsOf(reader, nomination, today)
  const near = seenPaths(actor).some(
    (path) => seats.proposer.startsWith(path) || seats.holder.startsWith(path),
  )
  const { proposerId, holderId, unitId } = nomination
  const trails = await trailOf(reader, [proposerId, holderId ?? proposerId, unitId ?? proposerId], today)
  if (!near)
    throw new Refusal('nomination.not_yours', {
      values: { code, unit: trails.get(holderId ?? proposerId)?.at(-1)?.name ?? '' },
      status: 403,
    })
  const moves = openFor(actor, nomination, seats)
  const appraiser = holdsRoleOn(actor, nominationMoves['nomination.accept'].roles, seats.holder)
  const appraising = nomination.state === 'appraising' && !nomination.frozenReason
  return {
    nomination,
    campaign: await mustFindCampaign(reader, nomination.campaignId),
    guidance: await mustFindGuidance(reader, nomination.guidanceId),
    form: await mustFindAwardForm(reader, nomination.awardForm),
    trails,
    papers: await papersOf(reader, nomination.id),
    files: await filesOf(reader, nomination.id),
    appraisals: await appraisalsOf(reader, nomination.id),
    events: await eventsOf(reader, nomination.id),
    quota: await quotaOfDossier(reader, nomination),
    alike: await alikeOf(reader, nomination, seenPaths(actor)),
    moves,
    mayEdit: editable.includes(nomination.state) && moves.includes('nomination.submit'),
    mayAppraise: appraiser && appraising,
    mayFreeze: appraiser && freezable.includes(nomination.state),
    beside: await besideOf(reader, law, nomination, today),
    mayStateFacts: mayStateFacts(actor, nomination, seats),
    mayOverride: appraising && holdsRoleOn(actor, overriders, seats.holder),
  }
}
