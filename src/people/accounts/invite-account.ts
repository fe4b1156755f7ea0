import { z } from 'zod'
import { holdsRoleOn } from '../../platform/actor.ts'
import { type Act, command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { pathOf } from '../../units/queries.ts'
import { findPerson, postPaths } from '../queries.ts'
import { linkLife, loginKey, loginShape, minutesAfter, roles } from './account.ts'
import { mayAdminister, mustReachWhole } from './administer.ts'
import { accountsOf } from './queries.ts'
import { addAccount, addGrants } from './store.ts'

/** A role on a branch (null: the whole installation) from a day; `untilDay` is the first day on which it is no more. */
export const grantInput = z
  .object({
    role: z.enum(roles),
    unitId: z.number().int().nullable(),
    fromDay: dayInput,
    untilDay: dayInput.nullish(),
    reason: z.string().trim().min(3).max(300),
  })
  .refine(({ fromDay, untilDay }) => !untilDay || untilDay > fromDay, {
    path: ['untilDay'],
    error: 'role.ends_before',
  })

export type GrantInput = z.output<typeof grantInput>

export const loginInput = z
  .string()
  .transform(loginKey)
  .pipe(z.string().regex(loginShape, 'account.login_form'))

/** Whether the actor administers where the role is to be held; throws `role.beyond_own`. */
const mustGrant = async (act: Act, grants: readonly GrantInput[]): Promise<void> => {
  for (const { unitId, fromDay } of grants) {
    mustReachWhole(act, unitId)
    const path = unitId === null ? '/' : await pathOf(act.writer, unitId, fromDay)
    if (path === null || !holdsRoleOn(act.actor, ['administrator'], path))
      throw new Refusal('role.beyond_own', { status: 403 })
  }
}

/**
 * Opens an account for a person and invites by a one-time link; the command knows the hash (SHA-256, hex) of the link's
 * secret alone. Its roles may be given at once.
 */
export const inviteAccount = command({
  name: 'account.invite',
  input: z.object({
    personId: z.uuid(),
    login: loginInput,
    invitationHash: z.string().length(64),
    grants: z.array(grantInput).max(20).default([]),
  }),
  roles: ['administrator'],
  secret: ['invitationHash'],
  run: async (act, { personId, login, invitationHash, grants }) => {
    const { writer, now, today } = act
    const person = await findPerson(writer, personId)
    if (!person) throw new Refusal('person.not_found', { status: 404 })
    const posted = await postPaths(writer, personId, today)
    if (!mayAdminister(act.actor, { granted: [], posted }))
      throw new Refusal('account.person_beyond_own', { status: 403, values: { name: person.name } })
    const open = (await accountsOf(writer, personId)).find(({ state }) => state !== 'closed')
    if (open)
      throw new Refusal('account.has_one', { status: 409, values: { name: person.name, login: open.login } })
    await mustGrant(act, grants)
    const invitationUntil = minutesAfter(now, linkLife.invitation)
    const id = await addAccount(writer, { personId, login, invitationHash, invitationUntil })
    await addGrants(
      writer,
      grants.map((grant) => ({ ...grant, accountId: id })),
    )
    return { result: { id, login }, subject: `account:${id}` }
  },
})
