import { z } from 'zod'
import { findCampaign } from '../../campaigns/queries.ts'
import { command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { delegatesIn, mustFindDelegation } from './queries.ts'
import { delegationMoves, delegationState } from './delegation.ts'
import { addDelegation, withdraw } from './store.ts'

const shape = z.object({
  unitId: z.coerce.number().int(),
  /** Slug of one campaign; null: all that the unit reports in. */
  campaign: z.string().max(200).nullish(),
  leaderTitle: z.string().trim().min(2).max(200),
  delegateId: z.uuid(),
  delegateTitle: z.string().trim().min(2).max(200),
  form: z.enum(['tuq', 'kt']),
  paperNumber: z.string().trim().min(2).max(100),
  paperOn: dayInput,
  fromOn: dayInput,
  untilOn: dayInput,
})

const at = (field: string, code: string): Refusal => new Refusal(code, { fields: { [field]: { code } } })

/** The unit's leader lets a named person approve reports in the leader's stead, by a paper, from day to day. */
export const delegateApproval = command({
  name: 'delegation.give',
  input: shape,
  roles: ['unit_leader'],
  on: async (_reader, { unitId }) => unitId,
  run: async (act, { campaign, ...input }) => {
    const { writer, actor, today } = act
    if (input.untilOn < input.fromOn || input.untilOn < today) throw at('untilOn', 'delegation.ends_before')
    if (input.paperOn > today) throw at('paperOn', 'delegation.paper_ahead')
    const delegate = (await delegatesIn(writer, input.unitId, today)).find(
      ({ accountId }) => accountId === input.delegateId,
    )
    if (!delegate) throw at('delegateId', 'delegation.not_of_unit')
    if (delegate.accountId === actor.accountId) throw at('delegateId', 'delegation.to_oneself')
    const found = campaign ? await findCampaign(writer, campaign) : null
    if (campaign && !found) throw at('campaign', 'delegation.unknown_campaign')
    const id = await addDelegation(writer, {
      ...input,
      campaignId: found?.id ?? null,
      leaderName: actor.name,
      delegateName: delegate.name,
      givenOn: today,
      givenBy: actor.name,
    })
    return { result: { id }, subject: `delegation:${id}`, unitId: input.unitId }
  },
})

/** Ends a delegation before its day. What was approved under it stands. */
export const withdrawDelegation = command({
  name: 'delegation.withdraw',
  input: z.object({ delegationId: z.uuid(), reason: z.string().trim().min(10).max(1000) }),
  roles: delegationMoves['delegation.withdraw'].roles,
  on: async (reader, { delegationId }) => (await mustFindDelegation(reader, delegationId)).unitId,
  run: async ({ writer, actor, today }, { delegationId, reason }) => {
    const delegation = await mustFindDelegation(writer, delegationId)
    const state = delegationState(delegation, today)
    const open = state === 'ahead' || state === 'in_force'
    if (!open || !(await withdraw(writer, delegationId, { on: today, by: actor.name, reason })))
      throw new Refusal('delegation.over', { status: 409 })
    return {
      result: { id: delegationId },
      subject: `delegation:${delegationId}`,
      unitId: delegation.unitId,
    }
  },
})
