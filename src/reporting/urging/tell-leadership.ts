import { z } from 'zod'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { type Act, command } from '../../platform/command.ts'
import { giveNotices } from '../../platform/mail/post.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { uniqueId } from '../../platform/plain/unique-id.ts'
import { pathOf, trailOf } from '../../units/queries.ts'
import { thingsOf } from '../follow-up/queries.ts'
import { followerRoles, keyOf, readKey, type Thing, watcherHeld } from '../follow-up/reminder.ts'
import { daysOff } from '../schedule/queries.ts'
import { isLongOverdue } from './ladder.ts'
import { ladderFor, staffOf } from './queries.ts'

/** Who leads the agency that waits for what is overdue. */
export const leadershipRoles = ['standing_approver', 'signer', 'unit_leader'] as const

const shape = z.object({
  campaignId: z.uuid(),
  keys: z.array(z.string()).min(1, { error: 'leadership.nothing_chosen' }).max(200),
  /** What was done so far, and what is asked of the leadership. */
  note: z.string().trim().min(10).max(1000),
})

const chosen = async (act: Act, campaignId: string, keys: readonly string[]): Promise<Thing[]> => {
  const read = keys.map(readKey)
  const found = await thingsOf(act.writer, {
    campaignId,
    dutyIds: read.flatMap((key) => key?.dutyId ?? []),
    reportIds: read.flatMap((key) => key?.reportId ?? []),
  })
  if (found.length < keys.length) throw new Refusal('reminder.thing_not_found', { status: 404 })
  return found
}

/** All of them are on the last rung, and owed to where the actor follows. */
const refuseEarlyOrStrange = async (act: Act, campaignId: string, things: readonly Thing[]) => {
  const { writer, law, today, actor } = act
  const holidays = await daysOff(writer, law)
  const { ladder } = await ladderFor(writer, campaignId)
  const trails = await trailOf(
    writer,
    things.map(({ unitId }) => unitId),
    today,
  )
  const nameOf = ({ unitId }: Thing): string => trails.get(unitId)?.at(-1)?.name ?? ''
  for (const thing of things) {
    const path = await pathOf(writer, thing.receiverId, today)
    const watchers = path ? [{ unitId: thing.receiverId, path }] : []
    const values = { unit: nameOf(thing) }
    if (watcherHeld(actor, followerRoles, watchers) === null)
      throw new Refusal('reminder.not_yours', { status: 403, values })
    if (!isLongOverdue(thing, ladder, today, holidays)) throw new Refusal('leadership.too_early', { values })
  }
  return nameOf
}

/**
 * The ladder's last step, which a person alone takes: the leadership of the agency that waits is told what has stayed out
 * long after its day, with what was done about it. The units hear nothing of it; it is no mark against them.
 */
export const tellLeadership = command({
  name: 'overdue.tell_leadership',
  input: shape,
  roles: followerRoles,
  run: async (act, { campaignId, keys, note }) => {
    const { writer, today, actor } = act
    const campaign = await mustFindCampaign(writer, campaignId)
    const things = await chosen(act, campaignId, keys)
    const nameOf = await refuseEarlyOrStrange(act, campaignId, things)
    const told = new Set<string>()
    for (const [receiverId, own] of Map.groupBy(things, (thing) => thing.receiverId)) {
      const staff = await staffOf(writer, receiverId, leadershipRoles, today)
      const leaders = staff.filter(({ accountId }) => accountId !== actor.accountId)
      if (leaders.length === 0) throw new Refusal('leadership.nobody', { status: 409 })
      const notices = own.flatMap((thing) =>
        leaders.map(({ accountId }) => ({
          id: uniqueId(`notice:${keyOf(thing)}:to_leadership:${today}:${accountId}`),
          accountId,
          task: keyOf(thing),
          kind: 'to_leadership',
          values: {
            step: thing.step,
            period: thing.periodName,
            unit: nameOf(thing),
            campaign: campaign.name,
            dueOn: thing.dueOn,
            reason: note,
            by: actor.name,
          },
          // a leader need not be among those who may open the unit's own report
          href: `/lam-viec/phong-trao/${campaign.slug}/tien-do`,
        })),
      )
      await giveNotices(writer, notices, act)
      for (const { accountId } of leaders) told.add(accountId)
    }
    return {
      result: { count: things.length, leaders: told.size },
      subject: `campaign:${campaignId}`,
      note: { keys, note },
    }
  },
})
