import { sql } from 'kysely'
import {
  among,
  type Asked,
  type Firsts,
  inAll,
  type NominationRow,
  nominationRows,
  nominationWork,
  plain,
  reportRows,
  reportWork,
  unitOn,
} from '../asking/queries.ts'
import { answerers } from '../../newsroom/data-requests/data-request.ts'
import { requestsOf } from '../../newsroom/data-requests/queries.ts'
import { namesOf } from '../../units/queries.ts'
import { reportsAsking } from '../../reporting/extensions/queries.ts'
import type { Work } from '../work.ts'

export const reportsToApprove = async (asked: Asked): Promise<Work[]> => {
  const led = asked.actor.grants.filter((grant) => grant.role === 'unit_leader').map((grant) => grant.unitId)
  const rows = await reportRows(asked)
    .where('r.unitId', 'in', among(led))
    .where('r.state', '=', 'submitted')
    .execute()
  return rows.map(reportWork(() => 'report.approve'))
}

export const reportsToAccept = async (asked: Asked): Promise<Firsts> => {
  const ids = among(asked.units)
  const rows = await reportRows(asked)
    .select(inAll.as('all'))
    .where((is) => is.or([is('r.receiverId', 'in', ids), is('r.viaId', 'in', ids)]))
    .where('r.state', '=', 'approved')
    .limit(asked.most)
    .execute()
  return { works: rows.map(reportWork(() => 'report.accept')), total: rows[0]?.all ?? 0 }
}

export const extensionsAsked = async (asked: Asked): Promise<Work[]> => {
  const ids = await reportsAsking(asked.reader, asked.units)
  if (ids.length === 0) return []
  const rows = await reportRows(asked).where('r.id', 'in', ids).execute()
  return rows.map((row) => ({
    ...reportWork(() => 'extension.answer')(row),
    key: `extension-${row.id}`,
    href: `/lam-viec/bao-cao/${row.id}#gia-han`,
  }))
}

export const nominationsToAppraise = async (asked: Asked): Promise<Work[]> => {
  const rows = await nominationRows(asked)
    .where('n.holderId', 'in', among(asked.units))
    .where('n.state', 'in', ['submitted', 'appraising'])
    .execute()
  // Who has not taken the dossier yet, or may not go on with it, is led to where it can be taken or released.
  const open = ({ state, frozenReason }: NominationRow): boolean => state === 'appraising' && !frozenReason
  return rows.map(nominationWork('nomination.appraise', (row) => (open(row) ? '/tham-dinh' : '')))
}

export const votes = async ({ reader, actor }: Asked): Promise<Work[]> => {
  if (!actor.personId) return []
  const { rows } = await sql<{ id: string; title: string; heldOn: string; open: number }>`
    select s.id, s.title, s.held_on, count(*)::int as open
    from council_session s
      join council_member m on m.council_id = s.council_id and m.person_id = ${actor.personId}::uuid
        and m.from_day <= s.held_on and (m.until_day is null or m.until_day > s.held_on)
      join session_item i on i.session_id = s.id
    where s.state = 'open' and not exists (
      select 1 from vote v where v.item_id = i.id and v.person_id = ${actor.personId}::uuid)
    group by s.id, s.title, s.held_on
    order by s.held_on, s.id`.execute(reader)
  return rows.map((row) => ({
    ...plain,
    key: `vote-${row.id}`,
    kind: 'vote',
    values: { count: row.open },
    href: `/lam-viec/hoi-dong/phien/${row.id}/phieu`,
    under: row.title,
    dueOn: row.heldOn,
  }))
}

export const decisions = async ({ reader, units }: Asked): Promise<Work[]> => {
  const rows = await reader
    .selectFrom('awardDecision')
    .select(['id', 'title'])
    .where('state', '=', 'draft')
    .where('deciderId', 'in', among(units))
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    ...plain,
    key: `decision-${row.id}`,
    kind: 'decision',
    href: `/lam-viec/quyet-dinh/${row.id}`,
    under: row.title,
  }))
}

export const articles = async ({ reader, units }: Asked): Promise<Work[]> => {
  const rows = await reader
    .selectFrom('article')
    .select(['id', 'title'])
    .where('state', '=', 'submitted')
    .where('unitId', 'in', among(units))
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    ...plain,
    key: `article-${row.id}`,
    kind: 'article',
    href: `/lam-viec/tin-bai/${row.id}`,
    under: row.title,
  }))
}

export const readings = async ({ reader, units }: Asked): Promise<Work[]> => {
  const rows = await reader
    .selectFrom('launchReading')
    .select(['id', 'fileName', 'readOn'])
    .where('state', '=', 'open')
    .where('unitId', 'in', among(units))
    .orderBy('readOn')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    ...plain,
    key: `reading-${row.id}`,
    kind: 'reading',
    href: `/lam-viec/van-ban/doc/${row.id}`,
    under: row.fileName,
  }))
}

/** What people ask about their own data, by the day on which it must be answered or was promised; never what they ask. */
export const dataRequests = async ({ reader, actor, today }: Asked): Promise<Work[]> => {
  const own = actor.grants.filter(({ role }) => answerers.some((answerer) => answerer === role))
  const paths = own.map(({ unitPath }) => unitPath)
  const rows = await requestsOf(reader, { paths, today, open: true })
  const names = await namesOf(
    { reader, today },
    rows.map(({ unitId }) => unitId),
  )
  return rows.map(({ id, state, unitId, dueOn, carryOutBy }) => ({
    ...plain,
    key: `data-request-${id}`,
    kind: state === 'received' ? 'data_request.answer' : 'data_request.carry_out',
    href: `/lam-viec/yeu-cau-du-lieu/${id}`,
    unitName: names.get(unitId) ?? null,
    dueOn: state === 'received' ? dueOn : carryOutBy,
  }))
}

/** What units ask about the campaigns that these units follow. */
export const questions = async ({ reader, units }: Asked): Promise<Work[]> => {
  const rows = await reader
    .selectFrom('campaignQuestion as q')
    .innerJoin('campaign as c', 'c.id', 'q.campaignId')
    .select((is) => ['c.slug', 'c.name', is.fn.countAll<number>().as('count')])
    .where('q.state', '=', 'open')
    .where((is) => is(is.fn.coalesce('c.standingId', 'c.launcherId'), 'in', among(units)))
    .groupBy(['c.slug', 'c.name'])
    .orderBy('c.slug')
    .execute()
  return rows.map(({ slug, name, count }) => ({
    ...plain,
    key: `question-${slug}`,
    kind: 'question',
    values: { count },
    href: `/lam-viec/phong-trao/${slug}/hoi-dap`,
    under: name,
  }))
}

/** Inspections of the actor's: planned by one of his units, or he sits in the team. */
const inspectionRows = ({ reader, actor, units, today }: Asked) =>
  reader
    .selectFrom('inspection as d')
    .innerJoin('campaign as c', 'c.id', 'd.campaignId')
    .leftJoin('inspectionRound as o', 'o.id', 'd.roundId')
    .select(['d.id', 'd.day', 'd.state', 'd.roundId', 'c.name'])
    .select(unitOn(today, 'd.unitId').as('unitName'))
    .where('d.kind', '<>', 'self')
    .orderBy('d.day')
    .orderBy('d.id')
    .where(
      sql<boolean>`(coalesce(o.unit_id, c.standing_id, c.launcher_id) = any(${[...units]}::int[]) or exists (
        select 1 from inspection_member m where m.round_id = d.round_id and m.person_id = ${actor.personId}::uuid))`,
    )

/** Announced inspections from their day on, until both sides have signed; then their conclusions. */
export const inspectionsToHold = async (asked: Asked): Promise<Work[]> => {
  const rows = await inspectionRows(asked)
    .where((is) =>
      is.or([
        is.and([is('d.state', 'in', ['notified', 'reported']), is('d.day', '<=', asked.today)]),
        is('d.state', '=', 'minuted'),
      ]),
    )
    .execute()
  return rows.map((row) => ({
    ...plain,
    key: `inspection-${row.id}`,
    kind: row.state === 'minuted' ? 'inspection.conclude' : 'inspection.hold',
    href: `/lam-viec/kiem-tra/${row.id}${row.state === 'minuted' ? '#ket-luan' : '/phieu'}`,
    under: row.name,
    unitName: row.unitName,
    dueOn: row.state === 'minuted' ? null : row.day,
  }))
}

/** What units reported mended: to be looked at and closed, or given back. */
export const findingsToCheck = async (asked: Asked): Promise<Work[]> => {
  const rows = await inspectionRows(asked)
    .innerJoin('inspectionFinding as f', 'f.inspectionId', 'd.id')
    .select(['f.id as findingId', 'f.item', 'f.position', 'f.mended'])
    .where('f.closedOn', 'is', null)
    .where('f.mendedOn', 'is not', null)
    .orderBy('f.position')
    .orderBy('f.id')
    .execute()
  return rows.map((row) => ({
    ...plain,
    key: `finding-check-${row.findingId}`,
    kind: 'finding.check',
    values: { item: row.item },
    href: `/lam-viec/kiem-tra/${row.id}#phat-hien-${row.position}`,
    under: row.name,
    unitName: row.unitName,
    note: row.mended,
  }))
}
