import { sql } from 'kysely'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { workingUnits } from '../../people/queries.ts'
import { type Actor, holdsRoleOn } from '../../platform/actor.ts'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import type { Language } from '../../platform/plain/language.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { pathOf } from '../../units/queries.ts'
import { idsOf } from '../../units/unit.ts'
import {
  membersInCharge,
  receiversOf,
  type ThingsAsked,
  unitsOwing,
  watchersOf,
} from '../follow-up/queries.ts'
import { mustFindReminder } from '../reminders/queries.ts'
import { followerRoles, keyOf, maySee, type Thing } from '../follow-up/reminder.ts'
import type { ReminderKind, UrgingDayRow } from '../tables.ts'
import { defaultLadder, type Ladder, ladderOf } from './ladder.ts'

export type LadderKept = {
  readonly ladder: Ladder
  readonly version: number
  readonly changedOn: Day | null
  readonly changedBy: string | null
}

/** The ladder of a campaign; the usual one (version 0) when it has none of its own. */
export const ladderFor = async (reader: Reader, campaignId: string): Promise<LadderKept> => {
  const row = await reader
    .selectFrom('urgingLadder')
    .selectAll()
    .where('campaignId', '=', campaignId)
    .executeTakeFirst()
  if (!row) return { ladder: defaultLadder, version: 0, changedOn: null, changedBy: null }
  const { steps, version, changedOn, changedBy } = row
  return { ladder: ladderOf(steps), version, changedOn, changedBy }
}

/** The last run of the ladder; null before the first. */
export const lastUrging = async (reader: Reader): Promise<UrgingDayRow | null> =>
  (await reader.selectFrom('urgingDay').selectAll().orderBy('day', 'desc').limit(1).executeTakeFirst()) ??
  null

/** Campaigns under way that units owe something in, each with its ladder (kept JSON; null: the usual one). */
export const runningCampaigns = async (reader: Reader): Promise<{ id: string; steps: unknown }[]> => {
  const { rows } = await sql<{ id: string; steps: unknown }>`
    select c.id, l.steps from campaign c left join urging_ladder l on l.campaign_id = c.id
    where c.state = 'running' and (exists (select 1 from duty d where d.campaign_id = c.id)
      or exists (select 1 from report r where r.campaign_id = c.id))
    order by c.id`.execute(reader)
  return rows
}

type Reached = { readonly campaignId: string; readonly dueDays: readonly Day[] }

/**
 * Units after this one that still owe something assigned which is due on one of these days, in their order. What was
 * handed to the leader is still owed; what he has let go up is not.
 */
export const unitsReached = async (
  reader: Reader,
  { campaignId, dueDays }: Reached,
  afterUnitId: number,
  limit: number,
): Promise<number[]> => {
  if (dueDays.length === 0) return []
  const { rows } = await sql<{ unitId: number }>`
    select unit_id from (
      select unit_id from duty
      where campaign_id = ${campaignId} and mode = 'giao' and state in ('owed', 'returned')
        and coalesce(extended_until, due_on) = any(${dueDays}::date[]) and unit_id > ${afterUnitId}
      union
      select unit_id from report
      where campaign_id = ${campaignId} and state in ('owed', 'draft', 'submitted', 'returned')
        and coalesce(extended_until, due_on) = any(${dueDays}::date[]) and unit_id > ${afterUnitId}
    ) reached order by unit_id limit ${limit}`.execute(reader)
  return rows.map(({ unitId }) => unitId)
}

/** An open account with a role on the unit itself. */
export type Holder = {
  readonly unitId: number
  readonly role: string
  readonly accountId: string
  readonly name: string
  readonly email: string | null
  readonly language: Language
}

/** Who holds one of these roles on these units themselves, on the day. */
export const holdersOf = (
  reader: Reader,
  unitIds: readonly number[],
  roles: readonly string[],
  today: Day,
): Promise<Holder[]> =>
  reader
    .selectFrom('roleGrant as g')
    .innerJoin('account as a', 'a.id', 'g.accountId')
    .innerJoin('person as p', 'p.id', 'a.personId')
    .select(['g.role', 'a.id as accountId', 'a.language', 'p.name', 'p.email'])
    .select(sql<number>`g.unit_id`.as('unitId'))
    .where(sql<boolean>`g.unit_id = any(${[...unitIds]}::int[])`)
    .where(sql<boolean>`g.role = any(${[...roles]}::text[])`)
    .where('g.fromDay', '<=', today)
    .where((is) => is.or([is('g.untilDay', 'is', null), is('g.untilDay', '>', today)]))
    .where('a.state', '=', 'active')
    .orderBy('g.unitId')
    .orderBy('a.id')
    .execute()

/** Of these things (`viec-12`): those that a letter has urged already, or a letter being written names. */
export const lettered = async (reader: Reader, things: readonly string[]): Promise<ReadonlySet<string>> => {
  if (things.length === 0) return new Set()
  const rows = await reader
    .selectFrom('urgingLetterLine as l')
    .innerJoin('urgingLetter as w', 'w.id', 'l.letterId')
    .select('l.thing')
    .where(sql<boolean>`l.thing = any(${[...things]}::text[])`)
    .where('w.state', '<>', 'cancelled')
    .execute()
  return new Set(rows.map(({ thing }) => thing))
}

/** How many messages of its own a person got about a task so far, and whether one goes out today. */
export const pushesOf = async (
  reader: Reader,
  accountIds: readonly string[],
  today: Day,
): Promise<{
  about: (accountId: string, task: string) => number
  isPushedToday: (accountId: string) => boolean
}> => {
  const rows = accountIds.length
    ? await reader
        .selectFrom('notice')
        .select((is) => [
          'accountId',
          'task',
          is.fn.countAll<number>().as('count'),
          is.fn.max('day').as('last'),
        ])
        .where(sql<boolean>`account_id = any(${[...accountIds]}::uuid[])`)
        .where('pushed', '=', true)
        .groupBy(['accountId', 'task'])
        .execute()
    : []
  const counts = new Map(rows.map((row) => [`${row.accountId} ${row.task}`, Number(row.count)]))
  const pushed = new Set(rows.filter(({ last }) => last === today).map(({ accountId }) => accountId))
  return {
    about: (accountId, task) => counts.get(`${accountId} ${task}`) ?? 0,
    isPushedToday: (accountId) => pushed.has(accountId),
  }
}

/** Who holds one of these roles for a unit: on itself, else on the nearest unit above it where somebody does. */
export const staffOf = async (
  reader: Reader,
  unitId: number,
  roles: readonly string[],
  today: Day,
): Promise<Holder[]> => {
  const path = (await pathOf(reader, unitId, today)) ?? ''
  const way = idsOf(path)
  const holders = await holdersOf(reader, way, roles, today)
  const nearest = way.findLast((id) => holders.some((holder) => holder.unitId === id))
  return holders.filter((holder) => holder.unitId === nearest)
}

type Asking = { readonly reader: Reader; readonly actor: Actor; readonly today: Day }

export type Scope = Pick<ThingsAsked, 'receiverIds' | 'unitIds'>

/** What the visitor follows in a campaign: what is owed to his own units, or below them, or a council member's units. */
export const scopeOf = async (
  { reader, actor, today }: Asking,
  campaignId: string,
  everyLevel: boolean,
): Promise<Scope | null> => {
  const working = await workingUnits(reader, actor, today)
  const auditor = actor.grants.some(({ role }) => role === 'auditor')
  const held = (await receiversOf(reader, campaignId, today))
    .filter(({ path }) => auditor || holdsRoleOn(actor, followerRoles, path))
    .map(({ unitId }) => unitId)
  const own = held.filter((id) => working.includes(id))
  const receiverIds = everyLevel || own.length === 0 ? held : own
  if (receiverIds.length > 0) return { receiverIds }
  const charge = actor.personId ? await membersInCharge(reader, campaignId, { personId: actor.personId }) : []
  return charge.length > 0 ? { unitIds: charge.map(({ unitId }) => unitId) } : null
}

/** Units whose reminders the visitor may read. */
export const visibleUnits = async (
  reader: Reader,
  campaignId: string,
  scope: Scope,
): Promise<ReadonlySet<number>> =>
  new Set(scope.unitIds ?? (await unitsOwing(reader, campaignId, scope.receiverIds ?? [])))

/** A reminder for the unit itself, who stands above it and who follows it; for others it is not there (404). */
export const mustSeeReminder = async ({ reader, actor, today }: Asking, id: string) => {
  const reminder = await mustFindReminder(reader, id)
  const campaign = await mustFindCampaign(reader, reminder.campaignId)
  const watchers = await watchersOf(reader, campaign, reminder.unitId, today)
  const unitPath = (await pathOf(reader, reminder.unitId, today)) ?? ''
  if (!maySee(actor, unitPath, watchers)) throw new Refusal('reminder.not_found', { status: 404 })
  return { reminder, watchers, unitPath }
}

/** What was done about a thing so far: how often, in which ways, whether somebody of the unit has opened it. */
export type Contacts = {
  readonly times: number
  readonly ways: readonly { readonly kind: ReminderKind; readonly count: number }[]
  readonly lastOn: Day | null
  readonly openedAt: string | null
}

const noContact: Contacts = { times: 0, ways: [], lastOn: null, openedAt: null }

/** The history of these things, by their keys (`viec-12`). */
export const contactsOf = async (
  reader: Reader,
  things: readonly Pick<Thing, 'dutyId' | 'reportId'>[],
): Promise<(thing: Pick<Thing, 'dutyId' | 'reportId'>) => Contacts> => {
  const dutyIds = things.flatMap(({ dutyId }) => dutyId ?? [])
  const reportIds = things.flatMap(({ reportId }) => reportId ?? [])
  const rows = await reader
    .selectFrom('reminder')
    .select((is) => [
      'dutyId',
      'reportId',
      'kind',
      is.fn.countAll<number>().as('count'),
      is.fn.max('day').as('lastOn'),
      is.fn.max('openedAt').as('openedAt'),
    ])
    .where(sql<boolean>`(duty_id = any(${dutyIds}::bigint[]) or report_id = any(${reportIds}::uuid[]))`)
    .groupBy(['dutyId', 'reportId', 'kind'])
    .orderBy('kind')
    .execute()
  const found = new Map<string, Contacts>()
  for (const row of rows) {
    const before = found.get(keyOf(row)) ?? noContact
    const count = Number(row.count)
    found.set(keyOf(row), {
      times: before.times + count,
      ways: [...before.ways, { kind: row.kind, count }],
      lastOn:
        [before.lastOn, row.lastOn]
          .filter((day) => day !== null)
          .sort()
          .at(-1) ?? null,
      openedAt:
        [before.openedAt, row.openedAt]
          .filter((at) => at !== null)
          .sort()
          .at(-1) ?? null,
    })
  }
  return (thing) => found.get(keyOf(thing)) ?? noContact
}

/** Whether anything told of a task is unread. */
export const hasUnread = async (reader: Reader, task: string): Promise<boolean> =>
  (await reader
    .selectFrom('notice')
    .select('id')
    .where('task', '=', task)
    .where('readAt', 'is', null)
    .limit(1)
    .executeTakeFirst()) !== undefined

/** When a person last told the leadership of a thing. */
export type LeadershipTold = { readonly day: Day; readonly by: string }

/** By the things' keys; null: the leadership was not told of it. */
export const leadershipTold = async (
  reader: Reader,
  things: readonly Pick<Thing, 'dutyId' | 'reportId'>[],
): Promise<(thing: Pick<Thing, 'dutyId' | 'reportId'>) => LeadershipTold | null> => {
  const rows = things.length
    ? await reader
        .selectFrom('notice')
        .select(['task', 'day', sql<string>`"values"->>'by'`.as('by')])
        .where('kind', '=', 'to_leadership')
        .where(sql<boolean>`task = any(${things.map(keyOf)}::text[])`)
        .orderBy('day')
        .execute()
    : []
  const last = new Map(rows.map(({ task, day, by }) => [task, { day, by }]))
  return (thing) => last.get(keyOf(thing)) ?? null
}
