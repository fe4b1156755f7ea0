import { z } from 'zod'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { findPerson } from '../../people/queries.ts'
import { command } from '../../platform/command.ts'
import type { Reader } from '../../platform/database/handles.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { mustFindUnit } from '../../units/queries.ts'
import { followerRoles } from './reminder.ts'
import { nameMember, relieveMember } from './store.ts'

const standing = async (reader: Reader, { campaignId }: { campaignId: string }): Promise<number | null> => {
  const campaign = await mustFindCampaign(reader, campaignId)
  return campaign.standingId ?? campaign.launcherId
}

/** Puts a member of the council in charge of units: he follows, urges and helps them. */
export const nameFollower = command({
  name: 'follower.name',
  input: z.object({
    campaignId: z.uuid(),
    personId: z.uuid(),
    unitIds: z.array(z.number().int()).min(1, { error: 'follower.no_units' }).max(500),
  }),
  roles: followerRoles,
  on: standing,
  run: async ({ writer, today }, { campaignId, personId, unitIds }) => {
    if (!(await findPerson(writer, personId))) throw new Refusal('follower.person_not_found', { status: 404 })
    for (const unitId of unitIds) await mustFindUnit(writer, unitId, today)
    const rows = [...new Set(unitIds)].map((unitId) => ({ campaignId, personId, unitId, namedOn: today }))
    await nameMember(writer, rows)
    return { result: { count: rows.length }, subject: `campaign:${campaignId}`, note: { personId } }
  },
})

/** Takes a unit from a member's charge. */
export const relieveFollower = command({
  name: 'follower.relieve',
  input: z.object({ campaignId: z.uuid(), personId: z.uuid(), unitId: z.number().int() }),
  roles: followerRoles,
  on: standing,
  run: async ({ writer }, seen) => {
    if (!(await relieveMember(writer, seen))) throw new Refusal('follower.not_in_charge', { status: 409 })
    return { result: { unitId: seen.unitId }, subject: `campaign:${seen.campaignId}`, unitId: seen.unitId }
  },
})
