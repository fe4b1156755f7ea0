import { z } from 'zod'
import { type Act, command } from '../platform/command.ts'
import { dayInput } from '../platform/input.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { mustFindUnit } from '../units/queries.ts'
import { accountsOf } from './accounts/queries.ts'
import { addGrants, endGrant } from './accounts/store.ts'
import { type GrantShown, grantsOf } from './administration/queries.ts'
import { findPerson } from './queries.ts'
import { addTransfer } from './store.ts'
import type { PersonRow } from './tables.ts'

type Handover = {
  readonly from: PersonRow
  readonly to: PersonRow
  readonly unitId: number
  readonly day: string
}

const openAccounts = async ({ writer }: Act, personId: string): Promise<string[]> =>
  (await accountsOf(writer, personId)).filter(({ state }) => state !== 'closed').map(({ id }) => id)

/** What of the giver's roles on the unit still holds on the day or after it. */
const grantsToMove = async (act: Act, { from, unitId, day }: Handover): Promise<GrantShown[]> =>
  (await grantsOf(act.writer, await openAccounts(act, from.id))).filter(
    (grant) => grant.unitId === unitId && (grant.untilDay === null || grant.untilDay > day),
  )

const later = (one: string, other: string): string => (one > other ? one : other)

const moveGrants = async (act: Act, handover: Handover, note: string | null): Promise<number> => {
  const { from, to, unitId, day } = handover
  const moving = await grantsToMove(act, handover)
  if (moving.length === 0) return 0
  const [accountId] = await openAccounts(act, to.id)
  if (!accountId) throw new Refusal('work.no_account', { status: 409, values: { name: to.name } })
  const held = await grantsOf(act.writer, [accountId])
  for (const grant of moving) await endGrant(act.writer, grant.id, day)
  const missing = moving.filter(
    ({ role }) => !held.some((one) => one.role === role && one.unitId === unitId && one.untilDay === null),
  )
  await addGrants(
    act.writer,
    missing.map(({ role, fromDay, untilDay }) => ({
      accountId,
      role,
      unitId,
      fromDay: later(fromDay, day),
      untilDay,
      reason: note ?? from.name,
    })),
  )
  return moving.length
}

/**
 * Hands a person's open work at a unit over to another from a day: the roles of the account there pass on; what is
 * assigned to the person is moved by those who hold it, who hear of this act. `{ id, grants }`.
 */
export const transferWork = command({
  name: 'work.transfer',
  input: z.object({
    fromPersonId: z.uuid(),
    toPersonId: z.uuid(),
    unitId: z.number().int(),
    day: dayInput,
    note: z.string().trim().max(500).nullish(),
  }),
  roles: ['administrator'],
  on: async (_reader, { unitId }) => unitId,
  run: async (act, { fromPersonId, toPersonId, unitId, day, note }) => {
    if (fromPersonId === toPersonId)
      throw new Refusal('work.to_oneself', { fields: { toPersonId: { code: 'work.to_oneself' } } })
    const from = await findPerson(act.writer, fromPersonId)
    const to = await findPerson(act.writer, toPersonId)
    if (!from || !to) throw new Refusal('person.not_found', { status: 404 })
    await mustFindUnit(act.writer, unitId, day)
    const grants = await moveGrants(act, { from, to, unitId, day }, note || null)
    const id = await addTransfer(act.writer, { fromPersonId, toPersonId, unitId, day, note: note || null })
    return { result: { id, grants, fromPersonId }, subject: `person:${fromPersonId}`, unitId }
  },
})
