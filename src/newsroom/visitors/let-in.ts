import { randomBytes } from 'node:crypto'
import { sha256 } from '../../platform/audit/content.ts'
import type { Act } from '../../platform/command.ts'
import { dayOf } from '../../platform/plain/moment.ts'
import { networkOf } from '../../platform/plain/network.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import type { VisitorTracePurpose } from '../tables.ts'
import { dailyLimits, type Guarded, trapOf } from './guard.ts'
import { countTrace, saltOf } from './store.ts'

/** Lets a visitor's form in, or refuses what a program sent and what comes too often from one network in a day. */
export const letIn = async (
  { writer, now }: Act,
  purpose: VisitorTracePurpose,
  guarded: Guarded,
): Promise<void> => {
  const trapped = trapOf(guarded, now)
  if (trapped) throw new Refusal(trapped)
  const day = dayOf(now)
  const salt = await saltOf(writer, day, randomBytes(32).toString('base64url'))
  const hash = sha256(`${salt} ${networkOf(guarded.address)}`)
  const most = dailyLimits[purpose]
  if ((await countTrace(writer, { day, hash, purpose })) > most)
    throw new Refusal('visitor.too_many', { values: { most }, status: 429 })
}
