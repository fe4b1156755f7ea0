import { z } from 'zod'
import { indicatorsOf, mustFindCampaign } from '../../campaigns/queries.ts'
import { command } from '../../platform/command.ts'
import { type FieldFault, Refusal } from '../../platform/plain/refusal.ts'
import { classes, findUnit } from '../../units/queries.ts'
import { addTarget, removeTarget } from './store.ts'

export const targetRoles = ['standing_agency', 'standing_approver'] as const

const wrong = (fields: Readonly<Record<string, FieldFault>>): Refusal =>
  new Refusal('target.wrong', { fields })

/**
 * Sets the figure that one unit, or a class of units, is to reach, in the place of the campaign's; null takes it away
 * again. The unit's own plan may aim differently: both are shown.
 */
export const setTarget = command({
  name: 'target.set',
  input: z.object({
    campaignId: z.uuid(),
    code: z.string().trim().max(20),
    unitId: z.number().int().nullable().default(null),
    unitClass: z.string().nullable().default(null),
    target: z.number().min(0).nullable(),
    reason: z.string().trim().max(1000).nullish(),
  }),
  roles: targetRoles,
  on: async (reader, { campaignId }) => {
    const campaign = await mustFindCampaign(reader, campaignId)
    return campaign.standingId ?? campaign.launcherId
  },
  run: async ({ writer, today, actor }, input) => {
    const { campaignId, code, unitId, unitClass, target, reason } = input
    const campaign = await mustFindCampaign(writer, campaignId)
    const indicator = (await indicatorsOf(writer, campaignId)).find((one) => one.code === code)
    if (!indicator || indicator.kind === 'text')
      throw wrong({ code: { code: 'target.unknown_indicator', values: { indicator: code } } })
    if ((unitId === null) === (unitClass === null)) throw wrong({ unit: { code: 'target.of_one' } })
    if (unitId !== null && !(await findUnit(writer, unitId, today)))
      throw wrong({ unit: { code: 'target.unknown_unit' } })
    if (unitClass !== null && !(await classes(writer)).some((one) => one.code === unitClass))
      throw wrong({ unitClass: { code: 'target.unknown_unit' } })
    const aim = { indicatorId: indicator.id, unitId, unitClass }
    await removeTarget(writer, aim)
    if (target !== null)
      await addTarget(writer, { ...aim, target, reason: reason || null, setOn: today, setBy: actor.name })
    return {
      result: { code, target },
      subject: `campaign:${campaignId}`,
      unitId: unitId ?? campaign.standingId ?? campaign.launcherId,
    }
  },
})
