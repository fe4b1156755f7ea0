import { uuid } from '../platform/plain/unique-id.ts'
import { sql } from 'kysely'
import type { Reader } from '../platform/database/handles.ts'
import type { Day } from '../platform/plain/day.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { personSortKey, sortKey } from '../platform/plain/vietnamese.ts'
import { mustFindCampaign } from '../campaigns/queries.ts'
import { findDocument } from '../documents/queries.ts'
import { trailOf } from '../units/queries.ts'
import { type Awardee, inOrder } from './decision.ts'
import { type DecisionFacts, unitNameBelow } from './decision-paper.ts'
import type { AwardDecisionRow, AwardRow } from './tables.ts'

const noId = '00000000-0000-0000-0000-000000000000'
const among = (ids: readonly string[]): string[] => (ids.length > 0 ? [...ids] : [noId])

export type Decision = Omit<AwardDecisionRow, 'bases'> & { readonly bases: readonly string[] }

const decisionOf = (row: AwardDecisionRow): Decision => ({ ...row, bases: row.bases as readonly string[] })

export const mustFindDecision = async (reader: Reader, id: string): Promise<Decision> => {
  const row = uuid.test(id)
    ? await reader.selectFrom('awardDecision').selectAll().where('id', '=', id).executeTakeFirst()
    : undefined
  if (!row) throw new Refusal('decision.not_found', { status: 404 })
  return decisionOf(row)
}

export type ListedDecision = Decision & {
  readonly number: string | null
  readonly formVi: string
  readonly formEn: string
  readonly campaign: string
  readonly items: number
}

/** Decisions of these authorities, the one with this id, or all; drafts first, then the latest. */
export const decisionsOf = async (
  reader: Reader,
  { deciderIds, id }: { deciderIds?: readonly number[]; id?: string } = {},
): Promise<ListedDecision[]> => {
  let asked = reader
    .selectFrom('awardDecision as s')
    .innerJoin('awardForm as f', 'f.code', 's.awardForm')
    .innerJoin('campaign as c', 'c.id', 's.campaignId')
    .leftJoin('document as d', 'd.id', 's.documentId')
    .selectAll('s')
    .select(['d.number', 'f.nameVi as formVi', 'f.nameEn as formEn', 'c.name as campaign'])
    .select((is) =>
      is
        .selectFrom('awardDecisionItem as i')
        .select((inner) => inner.fn.countAll<number>().as('n'))
        .whereRef('i.decisionId', '=', 's.id')
        .as('items'),
    )
  if (deciderIds) asked = asked.where('s.deciderId', 'in', deciderIds.length > 0 ? [...deciderIds] : [0])
  if (id) asked = asked.where('s.id', '=', id)
  const rows = await asked
    .orderBy('s.state')
    .orderBy((is) => is.fn.coalesce('s.issuedOn', sql<string>`date '9999-12-31'`), 'desc')
    .orderBy('s.id')
    .execute()
  return rows.map((row) => ({ ...row, ...decisionOf(row), items: Number(row.items ?? 0) }))
}

/** Dossiers already in a decision, drafted or issued. */
export const inDecisions = async (reader: Reader, nominationIds: readonly string[]) =>
  reader
    .selectFrom('awardDecisionItem as i')
    .innerJoin('nomination as n', 'n.id', 'i.nominationId')
    .select(['i.nominationId', 'n.code', 'i.decisionId'])
    .where('i.nominationId', 'in', among(nominationIds))
    .orderBy('n.code')
    .execute()

/** Units → a key that orders them as they stand in the tree: position and name of each step from the root. */
const standingKeys = async (reader: Reader, unitIds: readonly number[], today: Day) => {
  const trails = await trailOf(reader, unitIds, today)
  const ids = [...new Set([...trails.values()].flatMap((trail) => trail.map(({ id }) => id)))]
  const versions = await reader
    .selectFrom('unitVersion')
    .select(['unitId', 'position', 'sortKey'])
    .distinctOn('unitId')
    .where('unitId', 'in', ids.length > 0 ? ids : [0])
    .orderBy('unitId')
    .orderBy(sql`from_day <= ${today}`, 'desc')
    .orderBy('fromDay', 'desc')
    .execute()
  const steps = new Map(
    versions.map((one) => [one.unitId, `${String(one.position).padStart(5, '0')} ${one.sortKey}`]),
  )
  const key = (trail: readonly { id: number }[]) => trail.map(({ id }) => steps.get(id) ?? '').join('/')
  return { trails, keyOf: (unitId: number): string => key(trails.get(unitId) ?? []) }
}

type Asked = { readonly id: string; readonly deciderId: number; readonly state: string }

const itemsOf = (reader: Reader, decisionId: string) =>
  reader
    .selectFrom('awardDecisionItem as i')
    .innerJoin('nomination as n', 'n.id', 'i.nominationId')
    .leftJoin('award as w', 'w.nominationId', 'n.id')
    .select(['n.id as nominationId', 'n.code', 'n.subjectKind', 'n.subjectName', 'n.subjectPosition'])
    .select(['n.achievement', 'n.achievementKey', 'n.directWorker', 'n.state', 'n.frozenReason'])
    .select((is) => is.fn.coalesce('n.unitId', 'n.proposerId').as('unitId'))
    .select(['w.ordinal', 'w.unitName'])
    .where('i.decisionId', '=', decisionId)
    .execute()

/** The lines of a decision in their order: as they would be of a draft, as they are of an issued one. */
export const awardeesOf = async (reader: Reader, decision: Asked, today: Day): Promise<Awardee[]> => {
  const rows = await itemsOf(reader, decision.id)
  const unitIds = rows.map(({ unitId }) => unitId)
  const { trails, keyOf } = await standingKeys(reader, unitIds, today)
  const lines = rows.map((row) => {
    const { unitId, subjectKind, subjectName } = row
    const trail = trails.get(unitId) ?? []
    const isItself = (id: number) =>
      subjectKind === 'collective' && id === unitId && trail.at(-1)?.name === subjectName
    const name = subjectKind === 'individual' ? personSortKey(subjectName) : sortKey(subjectName)
    return {
      ...row,
      unitName: row.unitName ?? unitNameBelow(trail, decision.deciderId, isItself),
      standing: `${keyOf(unitId)} ${name}`,
    }
  })
  if (decision.state === 'draft') return inOrder(lines)
  return lines
    .map((line) => ({ ...line, ordinal: line.ordinal ?? 0 }))
    .toSorted((a, b) => a.ordinal - b.ordinal)
}

/** What the paper of a decision says. */
export const paperFacts = async (
  reader: Reader,
  decision: Decision,
  awardees: readonly Awardee[],
  today: Day,
): Promise<DecisionFacts> => {
  const form = await reader
    .selectFrom('awardForm')
    .select('nameVi')
    .where('code', '=', decision.awardForm)
    .executeTakeFirstOrThrow()
  const document = decision.documentId ? await findDocument(reader, decision.documentId) : null
  const trail = (await trailOf(reader, [decision.deciderId], today)).get(decision.deciderId) ?? []
  return {
    ...decision,
    formName: form.nameVi,
    number: document?.number ?? null,
    campaignName: (await mustFindCampaign(reader, decision.campaignId)).name,
    deciderTrail: trail.map(({ name }) => name),
    awardees,
  }
}

export type CouncilResult = {
  readonly nominationId: string
  readonly outcome: string | null
  readonly sessionId: string
  readonly council: string
  readonly title: string
  readonly heldOn: Day
  readonly minutesNumber: string | null
  readonly votesFor: number | null
  readonly totalMembers: number
}

/** For each dossier what the last closed session that had it decided. */
export const councilResults = async (
  reader: Reader,
  nominationIds: readonly string[],
): Promise<ReadonlyMap<string, CouncilResult>> => {
  const rows = await reader
    .selectFrom('sessionItem as i')
    .innerJoin('councilSession as s', 's.id', 'i.sessionId')
    .innerJoin('council as c', 'c.id', 's.councilId')
    .select(['i.nominationId', 'i.outcome', 'i.sessionId', 'i.votesFor'])
    .select(['c.name as council', 's.title', 's.heldOn', 's.minutesNumber', 's.totalMembers'])
    .where('s.state', '=', 'closed')
    .where('i.nominationId', 'in', among(nominationIds))
    .orderBy('s.closedOn')
    .orderBy('s.heldOn')
    .execute()
  return new Map(rows.map((row) => [row.nominationId, row]))
}

/** Dossiers that passed in the session and wait for a decision that none has taken up. */
export const passedIn = async (reader: Reader, sessionId: string): Promise<string[]> => {
  const rows = await reader
    .selectFrom('sessionItem')
    .select('nominationId')
    .where('sessionId', '=', sessionId)
    .where('outcome', '=', 'passed')
    .execute()
  return rows.map(({ nominationId }) => nominationId)
}

export type Given = AwardRow & { readonly number: string | null; readonly issuedOn: Day | null }

/** Awards that stand for one of these achievements. */
export const standingAwards = (reader: Reader, achievementKeys: readonly string[]): Promise<Given[]> =>
  reader
    .selectFrom('award as w')
    .innerJoin('awardDecision as s', 's.id', 'w.decisionId')
    .leftJoin('document as d', 'd.id', 's.documentId')
    .selectAll('w')
    .select(['d.number', 's.issuedOn'])
    .where('w.revokedOn', 'is', null)
    .where('w.achievementKey', 'in', achievementKeys.length > 0 ? [...achievementKeys] : [''])
    .orderBy('w.ordinal')
    .execute()

/** The awards of an issued decision by their ordinal, cancelled ones too. */
export const awardsOf = (reader: Reader, decisionId: string): Promise<AwardRow[]> =>
  reader.selectFrom('award').selectAll().where('decisionId', '=', decisionId).orderBy('ordinal').execute()

export const mustFindAward = async (
  reader: Reader,
  id: string,
): Promise<AwardRow & { deciderId: number }> => {
  const award = uuid.test(id)
    ? await reader
        .selectFrom('award as w')
        .innerJoin('awardDecision as s', 's.id', 'w.decisionId')
        .selectAll('w')
        .select('s.deciderId')
        .where('w.id', '=', id)
        .executeTakeFirst()
    : undefined
  if (!award) throw new Refusal('award.not_found', { status: 404 })
  return award
}

/** A few decisions, as examples of addresses. */
export const someDecisions = async (reader: Reader): Promise<readonly string[]> => {
  const rows = await reader
    .selectFrom('awardDecision')
    .select('id')
    .orderBy('issuedOn')
    .orderBy('id')
    .limit(3)
    .execute()
  return rows.map(({ id }) => id)
}
