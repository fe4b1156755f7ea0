import { z } from 'zod'
import { command } from '../platform/command.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { mustFindNomination } from '../nominations/queries.ts'
import { decisionMoves } from './decision.ts'
import { mustFindDecision } from './queries.ts'
import { changeDraft, dropItem } from './store.ts'

/** Takes a dossier out of a draft ("tách hồ sơ"): it waits again for a decision, and the others go on. */
export const leaveOut = command({
  name: 'decision.leave_out',
  input: z.object({
    decisionId: z.uuid(),
    version: z.number().int(),
    nominationId: z.uuid(),
    reason: z.string().trim().min(5).max(500),
  }),
  roles: decisionMoves['decision.leave_out'].roles,
  on: async (reader, input) => (await mustFindDecision(reader, input.decisionId)).deciderId,
  run: async (act, { decisionId, version, nominationId, reason }) => {
    const decision = await mustFindDecision(act.writer, decisionId)
    const { code } = await mustFindNomination(act.writer, nominationId)
    if (!(await changeDraft(act.writer, { id: decisionId, version }, {})))
      throw new Refusal('decision.changed_meanwhile', { status: 409 })
    if (!(await dropItem(act.writer, decisionId, nominationId)))
      throw new Refusal('decision.item_not_here', { values: { code }, status: 404 })
    return {
      result: { id: decisionId },
      subject: `decision:${decisionId}`,
      unitId: decision.deciderId,
      note: { leftOut: code, reason },
    }
  },
})
