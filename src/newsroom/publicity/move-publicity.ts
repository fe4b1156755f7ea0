import { type ZodType, z } from 'zod'
import type { Updateable } from 'kysely'
import { type Act, type Command, command } from '../../platform/command.ts'
import type { PublicityGuidanceTable } from '../tables.ts'
import { guides, mayMovePublicity, publicityMoves } from './publicity.ts'
import { mustFindPublicity } from './queries.ts'
import { changePublicityRow } from './store.ts'
import { movedMeanwhile } from './write-publicity.ts'

type Seen = { readonly id: string; readonly version: number }
const seen = { id: z.uuid(), version: z.number().int() }

/** A row of the table of moves as a command. */
const publicityMove = <Input extends Seen>(
  name: 'publicity.issue' | 'publicity.withdraw',
  input: ZodType<Input>,
  change: (act: Act, order: Input) => Updateable<PublicityGuidanceTable>,
): Command<Input, { readonly id: string }> =>
  command({
    name,
    input,
    roles: guides,
    on: async (reader, { id }) => (await mustFindPublicity(reader, id)).unitId,
    run: async (act, order) => {
      const found = await mustFindPublicity(act.writer, order.id)
      const next = { ...change(act, order), state: publicityMoves[name].to }
      const moved =
        mayMovePublicity(name, found.state) &&
        (await changePublicityRow(act.writer, { ...found, version: order.version }, next))
      if (!moved) throw movedMeanwhile(found.title)
      return { result: { id: found.id }, subject: `publicity:${found.id}`, unitId: found.unitId }
    },
  })

/** From now on units see it among their work, and what they put out is counted. */
export const issuePublicity = publicityMove('publicity.issue', z.object(seen), ({ today, actor }) => ({
  issuedOn: today,
  issuedBy: actor.name,
}))

/** Takes it back with the reason; nothing of it is asked or counted any longer. */
export const withdrawPublicity = publicityMove(
  'publicity.withdraw',
  z.object({ ...seen, reason: z.string().trim().min(10).max(1000) }),
  (_act, { reason }) => ({ reason }),
)
