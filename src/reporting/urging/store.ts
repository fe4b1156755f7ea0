import { sql } from 'kysely'
import type { Writer } from '../../platform/database/handles.ts'
import { json } from '../../platform/database/values.ts'
import type { Day } from '../../platform/plain/day.ts'
import type { Ladder } from './ladder.ts'

/** Claims a day for its one run; false when it has been run. */
export const claimDay = async (
  writer: Writer,
  run: { readonly day: Day; readonly since: Day; readonly campaigns: number; readonly at: string },
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await writer
    .insertInto('urgingDay')
    .values(run)
    .onConflict((known) => known.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

type Change = {
  readonly campaignId: string
  readonly ladder: Ladder
  /** The version that was seen; 0: the usual ladder. */
  readonly version: number
  readonly changedOn: Day
  readonly changedBy: string
}

/** Keeps a campaign's own ladder; false when somebody has changed it since `version` was seen. */
export const keepLadder = async (
  writer: Writer,
  { campaignId, ladder, version, changedOn, changedBy }: Change,
): Promise<boolean> => {
  const kept = { steps: json(ladder), changedOn, changedBy }
  if (version === 0) {
    const { numInsertedOrUpdatedRows } = await writer
      .insertInto('urgingLadder')
      .values({ campaignId, ...kept })
      .onConflict((known) => known.doNothing())
      .executeTakeFirst()
    return (numInsertedOrUpdatedRows ?? 0n) > 0n
  }
  const { numUpdatedRows } = await writer
    .updateTable('urgingLadder')
    .set({ ...kept, version: version + 1 })
    .where('campaignId', '=', campaignId)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

type Opening = { readonly reminderId: string; readonly accountId: string; readonly now: string }

/** Keeps who of the unit itself opened a reminder first, and marks it as read on his list; returns 1 when it was the first. */
export const noteOpening = async (
  writer: Writer,
  { reminderId, accountId, now }: Opening,
): Promise<number> => {
  const { numAffectedRows } = await sql`
    update reminder set opened_at = ${now}::timestamptz, opened_by = p.name
    from account a join person p on p.id = a.person_id
    where reminder.id = ${reminderId}::uuid and reminder.opened_at is null and a.id = ${accountId}::uuid
      and exists (select 1 from role_grant g where g.account_id = a.id and g.unit_id = reminder.unit_id
        and g.role in ('unit_clerk', 'unit_leader'))`.execute(writer)
  await writer
    .updateTable('notice')
    .set({ readAt: now })
    .where('accountId', '=', accountId)
    .where('href', '=', `/lam-viec/don-doc/${reminderId}`)
    .where('readAt', 'is', null)
    .execute()
  return Number(numAffectedRows ?? 0)
}

/** What was told of a task by the ladder is silent once it was sent. */
export const silence = async (writer: Writer, task: string, now: string): Promise<void> => {
  await writer
    .updateTable('notice')
    .set({ readAt: now })
    .where('task', '=', task)
    .where('kind', 'in', ['urged', 'early', 'told', 'returned'])
    .where('readAt', 'is', null)
    .execute()
}
