import type { Act, Outcome } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { type ConsultationMove, consultationMoves, mayMoveConsultation } from './consultation.ts'
import { mustFindConsultation } from './queries.ts'
import { changeConsultation } from './store.ts'

export type Moved = { readonly id: string; readonly slug: string }

/** Moves a consultation by its table; refuses when its state does not allow it or someone was faster. */
export const moveConsultation = async (
  { writer }: Act,
  { id, version }: { readonly id: string; readonly version: number },
  move: ConsultationMove,
  change: Parameters<typeof changeConsultation>[2],
): Promise<Outcome<Moved>> => {
  const seen = await mustFindConsultation(writer, id)
  const next = { ...change, state: consultationMoves[move].to }
  const moved =
    mayMoveConsultation(move, seen.state) && (await changeConsultation(writer, { ...seen, version }, next))
  if (!moved)
    throw new Refusal('consultation.changed_meanwhile', { values: { title: seen.title }, status: 409 })
  return { result: { id, slug: seen.slug }, subject: `consultation:${id}`, unitId: seen.unitId }
}
