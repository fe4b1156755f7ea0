import type { Act } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import type { GoodExampleRow } from '../tables.ts'
import { type ExampleMove, exampleMoves, mayMoveExample } from './example.ts'
import { mustFindExample } from './queries.ts'
import { changeExampleRow } from './store.ts'

/** Moves a card by its table; refuses when its state does not allow it or someone was faster. */
export const moveExample = async (
  { writer }: Act,
  id: string,
  move: ExampleMove,
  change: Parameters<typeof changeExampleRow>[2],
  version?: number | null,
): Promise<GoodExampleRow> => {
  const example = await mustFindExample(writer, id)
  const values = { who: example.who }
  if (!mayMoveExample(move, example.state))
    throw new Refusal(
      example.state === 'verified' ? 'example.verified_already' : 'example.not_in_this_state',
      {
        values,
        status: 409,
      },
    )
  const seen = { ...example, version: version ?? example.version }
  if (!(await changeExampleRow(writer, seen, { ...change, state: exampleMoves[move].to })))
    throw new Refusal('example.changed_meanwhile', { values, status: 409 })
  return example
}
