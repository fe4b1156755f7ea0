import { z } from 'zod'
import { Refusal } from '../platform/plain/refusal.ts'
import { memberRoles } from './council.ts'
import type { CouncilMemberRole } from './tables.ts'

export const memberInput = z.object({ personId: z.uuid(), role: z.enum(memberRoles) })

type Seat = { readonly personId: string; readonly role: CouncilMemberRole }

/** One chair, nobody twice; throws `council.…`. */
export const checkMembers = (members: readonly Seat[]): void => {
  if (new Set(members.map(({ personId }) => personId)).size < members.length)
    throw new Refusal('council.member_twice')
  const chairs = members.filter(({ role }) => role === 'chair').length
  if (chairs !== 1) throw new Refusal('council.needs_one_chair', { values: { chairs } })
}
