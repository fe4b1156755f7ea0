import { uuid } from '../../platform/plain/unique-id.ts'
import { type Actor, holdsRoleOn } from '../../platform/actor.ts'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { timeOf } from '../../platform/plain/moment.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { leadersOf } from '../../people/queries.ts'
import { trailOf } from '../../units/queries.ts'
import {
  findReport,
  mustFindReport,
  type ReportFound,
  type ReportsAsked,
  type ReportWhole,
  reports,
  reportsOf,
} from '../queries.ts'
import { isLocked } from '../clocks.ts'
import { type Counted, countedOf } from '../counted/queries.ts'
import { extensionMoves } from '../extensions/extension.ts'
import { countOnTheWay, type DraftFound, type Evidence, evidenceOf, findDraft } from '../drafts/queries.ts'
import {
  isSent,
  maySeeFigures,
  maySeeReport,
  openMoves,
  type ReportMove,
  reportMoves,
  seesDrafts,
  stoppedByLock,
} from '../report.ts'
import { underWhat } from './delegation.ts'
import type { ApprovalDelegationRow } from '../tables.ts'

/** A report as one person may see and handle it on a day. */
export type ReportFor = ReportWhole & {
  readonly unit: { readonly name: string; readonly path: readonly { readonly text: string }[] }
  readonly receiver: string
  readonly via: string | null
  /** Names of the unit's leaders on the day. */
  readonly leaders: readonly string[]
  readonly moves: ReadonlySet<ReportMove>
  readonly seesFigures: boolean
  /** What the system counts of the unit's branch. */
  readonly counted: readonly Counted[]
  /** The unit's own people may ask for more time, locked or not, until it is sent. */
  readonly mayAskExtension: boolean
  /** In whose stead the person may approve it: "TUQ. …"; null when not. */
  readonly under: string | null
  /** The person reports for the unit. */
  readonly writesFor: boolean
  /** What is being typed in it; null for those who may not write it. */
  readonly draft: DraftFound | null
  readonly evidence: readonly Evidence[]
  /** Files whose pieces are still coming. */
  readonly onTheWay: number
}

type Asking = {
  readonly reader: Reader
  readonly actor: Actor
  readonly today: Day
  /** The hour counts for the lock; left out, the day's beginning. */
  readonly now?: string
}

/** Throws `report.not_found` (404), or `report.not_yours` (403). */
export const reportFor = async ({ reader, actor, today, now }: Asking, id: string): Promise<ReportFor> => {
  const whole = await findReport(reader, id)
  if (!whole) throw new Refusal('report.not_found', { status: 404 })
  const { report } = whole
  const { unitId, campaignId } = report
  const receivers = [report.receiverId, ...(report.viaId === null ? [] : [report.viaId])]
  const trails = await trailOf(reader, [unitId, ...receivers], today)
  const nameOf = (one: number): string => trails.get(one)?.at(-1)?.name ?? '…'
  const pathTo = (one: number): string => `/${(trails.get(one) ?? []).map((step) => step.id).join('/')}/`
  const receivingPaths = receivers.map(pathTo)
  if (!maySeeReport(report, actor, receivingPaths)) throw new Refusal('report.not_yours', { status: 403 })
  const { accountId } = actor
  const delegation =
    report.state === 'submitted' && accountId
      ? await delegationFor(reader, { accountId, unitId, campaignId, today })
      : null
  const open = openMoves(report, actor, { receivingPaths, delegated: delegation !== null })
  const seesFigures = maySeeFigures(report, actor)
  const locked = isLocked(report, { day: today, time: now === undefined ? '00:00' : timeOf(now) })
  const moves = locked ? new Set([...open].filter((move) => !stoppedByLock.has(move))) : open
  const asks = holdsRoleOn(actor, extensionMoves['extension.ask'].roles, report.unitPath)
  return {
    ...whole,
    unit: { name: nameOf(unitId), path: (trails.get(unitId) ?? []).map(({ name }) => ({ text: name })) },
    receiver: nameOf(report.receiverId),
    via: report.viaId === null ? null : nameOf(report.viaId),
    leaders: (await leadersOf(reader, unitId, today)).map((post) => post.personName),
    moves,
    mayAskExtension: asks && report.campaignState === 'running' && !isSent(report.state),
    seesFigures,
    writesFor:
      holdsRoleOn(actor, reportMoves['report.save'].roles, report.unitPath) && seesDrafts(report, actor),
    draft: moves.has('report.save') ? await findDraft(reader, id) : null,
    evidence: seesFigures ? await evidenceOf(reader, id) : [],
    onTheWay: await countOnTheWay(reader, id),
    counted: await countedOf(reader, campaignId, today, report.unitPath),
    under: delegation && underWhat(delegation),
  }
}

export type Delegate = { readonly accountId: string; readonly name: string; readonly title: string | null }

/** Who reports for the unit and may be asked to approve in its leader's stead: open accounts with a role on the unit itself. */
export const delegatesIn = async (reader: Reader, unitId: number, today: Day): Promise<Delegate[]> => {
  const rows = await reader
    .selectFrom('account as a')
    .innerJoin('roleGrant as g', 'g.accountId', 'a.id')
    .innerJoin('person as p', 'p.id', 'a.personId')
    .leftJoin('post as o', (on) =>
      on
        .onRef('o.personId', '=', 'p.id')
        .on('o.unitId', '=', unitId)
        .on('o.fromDay', '<=', today)
        .on((is) => is.or([is('o.untilDay', 'is', null), is('o.untilDay', '>', today)])),
    )
    .select(['a.id as accountId', 'p.name', 'o.title', 'p.sortKey'])
    .where('a.state', '=', 'active')
    .where('g.unitId', '=', unitId)
    .where('g.role', 'in', ['unit_clerk', 'unit_leader'])
    .where('g.fromDay', '<=', today)
    .where((is) => is.or([is('g.untilDay', 'is', null), is('g.untilDay', '>', today)]))
    .orderBy('p.sortKey')
    .orderBy('a.id')
    .execute()
  return [
    ...new Map(rows.map(({ accountId, name, title }) => [accountId, { accountId, name, title }])).values(),
  ]
}

export type DelegationFound = ApprovalDelegationRow & {
  readonly campaignName: string | null
}

const delegations = (reader: Reader) =>
  reader
    .selectFrom('approvalDelegation as d')
    .leftJoin('campaign as c', 'c.id', 'd.campaignId')
    .selectAll('d')
    .select('c.name as campaignName')

/** Delegations given in these units, the latest first. */
export const delegationsOf = (reader: Reader, unitIds: readonly number[]): Promise<DelegationFound[]> =>
  unitIds.length === 0
    ? Promise.resolve([])
    : delegations(reader)
        .where('d.unitId', 'in', [...unitIds])
        .orderBy('d.fromOn', 'desc')
        .orderBy('d.id')
        .execute()

export const mustFindDelegation = async (reader: Reader, id: string): Promise<DelegationFound> => {
  const found = uuid.test(id) ? await delegations(reader).where('d.id', '=', id).executeTakeFirst() : null
  if (!found) throw new Refusal('delegation.not_found', { status: 404 })
  return found
}

type Asked = {
  readonly accountId: string
  readonly unitId: number
  readonly campaignId: string
  readonly today: Day
}

/** The delegation under which this account may approve this unit's report today; null when there is none. */
export const delegationFor = async (
  reader: Reader,
  { accountId, unitId, campaignId, today }: Asked,
): Promise<DelegationFound | null> =>
  (await delegations(reader)
    .where('d.delegateId', '=', accountId)
    .where('d.unitId', '=', unitId)
    .where((is) => is.or([is('d.campaignId', 'is', null), is('d.campaignId', '=', campaignId)]))
    .where('d.fromOn', '<=', today)
    .where('d.untilOn', '>=', today)
    .where('d.withdrawnOn', 'is', null)
    .orderBy('d.givenOn', 'desc')
    .orderBy('d.id')
    .limit(1)
    .executeTakeFirst()) ?? null

const unconfirmed = (reader: Reader, ways: readonly ('paper' | 'behalf')[]) =>
  reports(reader)
    .where('r.approvedHow', 'in', [...ways])
    .where('r.confirmedOn', 'is', null)
    .where('r.state', 'in', ['approved', 'accepted'])
    .where('c.state', '<>', 'withdrawn')
    .orderBy('r.approvedOn')
    .orderBy('r.id')

/** Approvals on paper and entries on behalf that still wait to be confirmed, of these units or sent to them. */
export const unconfirmedOf = async (
  reader: Reader,
  units: readonly number[],
): Promise<{ readonly own: ReportFound[]; readonly incoming: ReportFound[] }> => {
  if (units.length === 0) return { own: [], incoming: [] }
  const ids = [...units]
  return {
    own: await unconfirmed(reader, ['paper', 'behalf']).where('r.unitId', 'in', ids).execute(),
    incoming: await unconfirmed(reader, ['paper'])
      .where((is) => is.or([is('r.receiverId', 'in', ids), is('r.viaId', 'in', ids)]))
      .execute(),
  }
}

export type Counting = Pick<ReportsAsked, 'unitIds' | 'receiverIds' | 'states' | 'dueBefore'>

/** How many reports `reportsOf` would find. */
export const countReports = async (reader: Reader, asked: Counting): Promise<number> => {
  const { unitIds, receiverIds, states, dueBefore } = asked
  let found = reader
    .selectFrom('report as r')
    .innerJoin('campaign as c', 'c.id', 'r.campaignId')
    .where('c.state', '<>', 'withdrawn')
  const ids = (list: readonly number[]): number[] => (list.length > 0 ? [...list] : [0])
  if (unitIds) found = found.where('r.unitId', 'in', ids(unitIds))
  if (receiverIds)
    found = found.where((is) =>
      is.or([is('r.receiverId', 'in', ids(receiverIds)), is('r.viaId', 'in', ids(receiverIds))]),
    )
  if (states) found = found.where('r.state', 'in', [...states])
  if (dueBefore) found = found.where((is) => is(is.fn.coalesce('r.extendedUntil', 'r.dueOn'), '<', dueBefore))
  return (await found.select((is) => is.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count
}

/** Reports that the receivers had before them and that their units have taken back: with the reason of the last step. */
export const takenBackFrom = async (
  reader: Reader,
  units: readonly number[],
): Promise<{ readonly report: ReportFound; readonly reason: string | null; readonly byName: string }[]> => {
  const drafts = await reportsOf(reader, { receiverIds: units, states: ['draft'] })
  if (drafts.length === 0) return []
  const last = await reader
    .selectFrom('reportEvent')
    .select(['reportId', 'fromState', 'toState', 'reason', 'byName'])
    .distinctOn('reportId')
    .where(
      'reportId',
      'in',
      drafts.map(({ id }) => id),
    )
    .orderBy('reportId')
    .orderBy('version', 'desc')
    .execute()
  const of = new Map(last.map((event) => [event.reportId, event]))
  return drafts.flatMap((report) => {
    const event = of.get(report.id)
    if (event?.fromState !== 'approved' || event.toState !== 'draft') return []
    return [{ report, reason: event.reason, byName: event.byName }]
  })
}

/** Running campaigns in which the unit reports. */
export const reportedCampaigns = (
  reader: Reader,
  unitId: number,
): Promise<{ readonly slug: string; readonly name: string }[]> =>
  reader
    .selectFrom('campaign as c')
    .select(['c.slug', 'c.name'])
    .where('c.state', '=', 'running')
    .where((is) =>
      is.exists(
        is
          .selectFrom('report as r')
          .select('r.id')
          .whereRef('r.campaignId', '=', 'c.id')
          .where('r.unitId', '=', unitId),
      ),
    )
    .orderBy('c.slug')
    .execute()

/** Addresses of some of a room's things, for the tests that walk them. */
export const somePeriodIds = async (reader: Reader): Promise<string[]> =>
  (
    await reader
      .selectFrom('reportingPeriod')
      .select('id')
      .orderBy('openedOn')
      .orderBy('id')
      .limit(2)
      .execute()
  ).map(({ id }) => id)

/** More time is asked for while the campaign runs and the report has not been sent; never for what is no report. */
export const takesRequests = async (reader: Reader, reportId: string | null): Promise<boolean> => {
  if (reportId === null) return false
  const report = await mustFindReport(reader, reportId)
  return report.campaignState === 'running' && !isSent(report.state)
}
