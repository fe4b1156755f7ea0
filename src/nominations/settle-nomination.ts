import type { Act } from '../platform/command.ts'
import { moveNomination } from './move-nomination.ts'
import { mustFindNomination, type Nomination } from './queries.ts'

const settled = {
  pass: 'nomination.pass',
  fail: 'nomination.fail',
  commend: 'nomination.commend',
  reopen: 'nomination.reopen',
} as const

/**
 * What the council's vote or the decision does to a dossier, inside their transaction; whoever calls has asked for the
 * right. `fail` and `reopen` need a reason. Throws when the dossier is frozen, elsewhere on its way, or was just changed.
 */
export const settleNomination = async (
  act: Act,
  nominationId: string,
  outcome: keyof typeof settled,
  reason?: string,
): Promise<Nomination> => {
  const seen = await mustFindNomination(act.writer, nominationId)
  await moveNomination(act, seen, settled[outcome], { reason: reason ?? null })
  return mustFindNomination(act.writer, nominationId)
}
