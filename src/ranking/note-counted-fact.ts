import type { Act } from '../platform/command.ts'
import { addCountedFact, removeCountedFact } from './store.ts'

/**
 * A room downstream reports what counts for a unit's score in a campaign (a verified good example). Part of that room's
 * own command: no right of its own is asked.
 */
export const noteCountedFact = (
  { writer, today }: Act,
  fact: { unitId: number; campaignId: string; kind: 'verified_example'; subject: string },
): Promise<void> => addCountedFact(writer, { ...fact, day: today })

/** Takes back what was reported: it no longer holds. Nothing happens when it never was. */
export const dropCountedFact = (
  { writer }: Act,
  fact: { unitId: number; campaignId: string; kind: 'verified_example'; subject: string },
): Promise<void> => removeCountedFact(writer, fact)
