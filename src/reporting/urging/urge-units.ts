import type { Act } from '../../platform/command.ts'
import { giveNotices, type Notice } from '../../platform/mail/post.ts'
import type { Day } from '../../platform/plain/day.ts'
import { uniqueId } from '../../platform/plain/unique-id.ts'
import { trailOf } from '../../units/queries.ts'
import { thingsOf, timesUrged } from '../follow-up/queries.ts'
import { isPast, keyOf, type Thing, unitRoles, type UrgedCampaign } from '../follow-up/reminder.ts'
import { reminderText } from '../follow-up/reminder-text.ts'
import { addReminders } from '../follow-up/store.ts'
import { draftByLadder } from '../letters/draft-letter.ts'
import { type LadderKey, mostPushes, type Rung, spokenRungs } from './ladder.ts'
import { type Holder, holdersOf, lettered, pushesOf, staffOf } from './queries.ts'

export type Reached = {
  readonly campaign: UrgedCampaign
  /** Due day → the rung that it has reached. */
  readonly rungs: ReadonlyMap<Day, Rung>
  readonly unitIds: readonly number[]
}

/** A thing with its rung. */
type Call = { readonly thing: Thing; readonly rung: Rung }

const receiverRoles = ['standing_agency', 'standing_approver'] as const

/** Nothing was begun yet: what the first mention asks. */
const isUntouched = ({ reportState }: Thing): boolean => reportState === null || reportState === 'owed'

const waitsForLeader = ({ reportState }: Thing): boolean => reportState === 'submitted'

type Found = {
  readonly calls: readonly Call[]
  /** Late and in no letter yet, whatever their rung. */
  readonly unlettered: readonly Thing[]
}

const findCalls = async (act: Act, { campaign, rungs, unitIds }: Reached): Promise<Found> => {
  const last = [...rungs.keys()].sort().at(-1)
  if (last === undefined || unitIds.length === 0) return { calls: [], unlettered: [] }
  const things = await thingsOf(act.writer, { campaignId: campaign.id, unitIds, owedUntil: last })
  const done = await lettered(act.writer, things.map(keyOf))
  const calls = things.flatMap((thing) => {
    const rung = thing.dueOn === null ? undefined : rungs.get(thing.dueOn)
    if (!rung) return []
    // one level after the other: when a letter is on its way, nothing lower is said any more
    if (done.has(keyOf(thing)) && rung.key !== 'leadership') return []
    if (rung.key === 'early' && !isUntouched(thing)) return []
    return [{ thing, rung }]
  })
  return { calls, unlettered: things.filter((thing) => isPast(thing, act.today) && !done.has(keyOf(thing))) }
}

/** A letter to a unit names all that it owes by then to the same agency, not only what made the letter ripe. */
const forLetters = ({ calls, unlettered }: Found): readonly Thing[] => {
  const ripe = calls.filter(({ rung }) => rung.key === 'letter').map(({ thing }) => thing)
  return unlettered.filter((thing) =>
    ripe.some(({ unitId, receiverId }) => unitId === thing.unitId && receiverId === thing.receiverId),
  )
}

/** What waits for the leader is told to him alone; an overdue thing of some days to the clerk and to him. */
const isFor = ({ thing, rung }: Call, { role }: Holder): boolean => {
  if (waitsForLeader(thing)) return role === 'unit_leader'
  return role === 'unit_clerk' || rung.key === 'reason'
}

const byUnit = (holders: readonly Holder[]): ((unitId: number) => readonly Holder[]) => {
  const found = Map.groupBy(holders, ({ unitId }) => unitId)
  return (unitId) => found.get(unitId) ?? []
}

type Names = (unitId: number) => string

const namesOf = async (act: Act, calls: readonly Call[]): Promise<Names> => {
  const ids = calls.flatMap(({ thing }) => [thing.unitId, thing.receiverId])
  const trails = await trailOf(act.writer, ids, act.today)
  return (unitId) => trails.get(unitId)?.at(-1)?.name ?? String(unitId)
}

const isSpoken = ({ rung }: Call): boolean => spokenRungs.some((key: LadderKey) => key === rung.key)

const reminderIdOf = (act: Act, { thing, rung }: Call): string =>
  uniqueId(`urged:${keyOf(thing)}:${thing.dueOn}:${rung.key}:${act.today}`)

/** The records that units see, n-th of their thing. */
const remember = async (act: Act, campaign: UrgedCampaign, calls: readonly Call[], nameOf: Names) => {
  const times = await timesUrged(
    act.writer,
    calls.map(({ thing }) => thing),
  )
  const rows = calls.map((call) => ({
    id: reminderIdOf(act, call),
    campaignId: campaign.id,
    unitId: call.thing.unitId,
    dutyId: call.thing.dutyId,
    reportId: call.thing.reportId,
    kind: 'automatic' as const,
    ordinal: times(call.thing) + 1,
    text: reminderText({
      thing: call.thing,
      unit: nameOf(call.thing.unitId),
      campaign: campaign.name,
      today: act.today,
      contact: { name: nameOf(call.thing.receiverId), phone: null },
      automatic: true,
      waitsForLeader: waitsForLeader(call.thing),
    }),
    ladderStep: call.rung.key,
    dueOn: call.thing.dueOn,
    day: act.today,
    at: act.now,
    byName: act.actor.name,
  }))
  if (rows.length > 0) await addReminders(act.writer, rows)
  return (call: Call) => times(call.thing) + 1
}

type Scene = {
  readonly act: Act
  readonly campaign: UrgedCampaign
  readonly nameOf: Names
  readonly ordinalOf: (call: Call) => number
}

const noticeOf = ({ act, campaign, nameOf, ordinalOf }: Scene, call: Call, to: Holder): Notice => {
  const { thing, rung } = call
  const spoken = isSpoken(call)
  return {
    id: uniqueId(`notice:${keyOf(thing)}:${rung.key}:${act.today}:${to.accountId}`),
    accountId: to.accountId,
    task: keyOf(thing),
    kind: spoken ? 'urged' : rung.key,
    values: {
      rung: rung.key,
      step: thing.step,
      period: thing.periodName,
      unit: nameOf(thing.unitId),
      campaign: campaign.name,
      dueOn: thing.dueOn,
      waits: waitsForLeader(thing),
      ...(spoken ? { ordinal: ordinalOf(call) } : {}),
    },
    href: spoken
      ? `/lam-viec/don-doc/${reminderIdOf(act, call)}`
      : rung.key === 'leadership'
        ? `/lam-viec/phong-trao/${campaign.slug}/don-doc/bao-cao-lanh-dao`
        : thing.reportId
          ? `/lam-viec/bao-cao/${thing.reportId}`
          : `/lam-viec/phong-trao/${campaign.slug}/viec/${thing.dutyId}`,
  }
}

/** One message of its own a person and day, three about a task: the rest stands on the list and in the digest. */
const withPushes = async (act: Act, found: readonly { notice: Notice; rung: Rung }[]): Promise<Notice[]> => {
  const wanted = found.filter(({ rung }) => rung.push).map(({ notice }) => notice.accountId)
  const pushes = await pushesOf(act.writer, [...new Set(wanted)], act.today)
  return found.map(({ notice, rung }) => ({
    ...notice,
    pushed: rung.push && pushes.about(notice.accountId, notice.task) < mostPushes,
  }))
}

const tellUnits = async (scene: Scene, calls: readonly Call[]): Promise<void> => {
  const ids = [...new Set(calls.map(({ thing }) => thing.unitId))]
  const at = byUnit(await holdersOf(scene.act.writer, ids, unitRoles, scene.act.today))
  const found = calls.flatMap((call) =>
    at(call.thing.unitId)
      .filter((holder) => isFor(call, holder))
      .map((holder) => ({ notice: noticeOf(scene, call, holder), rung: call.rung })),
  )
  const notices = await withPushes(scene.act, found)
  if (notices.length > 0) await giveNotices(scene.act.writer, notices, scene.act)
}

/** The last rung asks the receiver whether its leadership is to be told; the system tells nobody itself. */
const askReceivers = async (scene: Scene, calls: readonly Call[]): Promise<void> => {
  const { writer, today } = scene.act
  for (const [receiverId, own] of Map.groupBy(calls, ({ thing }) => thing.receiverId)) {
    const staff = await staffOf(writer, receiverId, receiverRoles, today)
    const notices = own.flatMap((call) => staff.map((holder) => noticeOf(scene, call, holder)))
    if (notices.length > 0) await giveNotices(writer, notices, scene.act)
  }
}

/** Tells these units, their leaders and who receives for them what the rungs ask; within the act's transaction. */
export const urgeUnits = async (act: Act, reached: Reached): Promise<void> => {
  const { campaign } = reached
  const found = await findCalls(act, reached)
  const { calls } = found
  if (calls.length === 0) return
  const nameOf = await namesOf(act, calls)
  const spoken = calls.filter(isSpoken)
  const ordinalOf = await remember(act, campaign, spoken, nameOf)
  const scene = { act, campaign, nameOf, ordinalOf }
  await tellUnits(scene, [...spoken, ...calls.filter(({ rung }) => rung.key === 'early')])
  const ripe = forLetters(found)
  if (ripe.length > 0) await draftByLadder(act, campaign, ripe)
  await askReceivers(
    scene,
    calls.filter(({ rung }) => rung.key === 'leadership'),
  )
}
