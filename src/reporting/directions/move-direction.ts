import { type ZodType, z } from 'zod'
import { type Act, type Command, command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { type DirectionMove, directionMoves, mayMove } from './direction.ts'
import { type DirectionFound, mustFindDirection } from './queries.ts'
import { changeDirection } from './store.ts'

const seen = { directionId: z.uuid(), version: z.number().int().optional() }
const told = z.string().trim().min(5).max(2000)

type Seen = { readonly directionId: string; readonly version?: number | undefined }
type Moved = { readonly id: string; readonly slug: string }
type Change = Parameters<typeof changeDirection>[2]

const meanwhile = (): Refusal => new Refusal('direction.moved_meanwhile', { status: 409 })

const mustBeOpenTo = (move: DirectionMove, direction: DirectionFound, { actor }: Act): void => {
  if (direction.state !== directionMoves[move].from) throw meanwhile()
  if (!mayMove(move, direction, actor))
    throw new Refusal('direction.not_yours', { status: 403, values: { unit: direction.ownerName } })
}

/** A command that is one row of the table of moves. A rival's change since the person looked refuses it (409). */
const directionMove = <Input extends Seen>(
  name: DirectionMove,
  input: ZodType<Input>,
  change: (act: Act, input: Input) => Change,
): Command<Input, Moved> =>
  command({
    name,
    input,
    // the person named may finish his task without a role
    roles: 'signed-in',
    run: async (act, order) => {
      const direction = await mustFindDirection(act.writer, order.directionId, act.today)
      if (order.version !== undefined && order.version !== direction.version) throw meanwhile()
      mustBeOpenTo(name, direction, act)
      const set = { state: directionMoves[name].to, ...change(act, order) }
      if (!(await changeDirection(act.writer, direction, set))) throw meanwhile()
      return {
        result: { id: direction.id, slug: direction.campaignSlug },
        subject: `direction:${direction.id}`,
        unitId: direction.ownerId,
      }
    },
  })

/** Who carries it out says that it is done, and what came of it. */
export const finishDirection = directionMove(
  'direction.finish',
  z.object({ ...seen, result: told }),
  ({ actor, today }, { result }) => ({ result, doneOn: today, doneBy: actor.name, remark: null }),
)

/** Who gave it takes the result. */
export const closeDirection = directionMove('direction.close', z.object(seen), ({ actor, today }) => ({
  closedOn: today,
  closedBy: actor.name,
}))

/** Who gave it is not content yet, and says why. */
export const reopenDirection = directionMove(
  'direction.reopen',
  z.object({ ...seen, remark: told }),
  (_, { remark }) => ({ remark, doneOn: null, doneBy: null }),
)

export const withdrawDirection = directionMove(
  'direction.withdraw',
  z.object({ ...seen, remark: told }),
  ({ actor, today }, { remark }) => ({ remark, closedOn: today, closedBy: actor.name }),
)
