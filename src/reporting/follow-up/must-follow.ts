import { mustFindCampaign } from '../../campaigns/queries.ts'
import type { Act } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { watchersOf } from './queries.ts'
import { watcherHeld } from './reminder.ts'

type Followed = { readonly campaignId: string; readonly unitId: number }

/**
 * Lets pass who holds one of the roles on a unit that follows this one in the campaign (its standing agency, or to whom
 * it owes), or above it; refuses others (403).
 */
export const mustFollow = async (
  { writer, actor, today }: Act,
  { campaignId, unitId }: Followed,
  roles: readonly string[],
): Promise<void> => {
  const watchers = await watchersOf(writer, await mustFindCampaign(writer, campaignId), unitId, today)
  if (watcherHeld(actor, roles, watchers) === null) throw new Refusal('unit.not_followed', { status: 403 })
}
