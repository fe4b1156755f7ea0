import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { electionMoves, mayMoveDay, runningRoles } from './election-day.ts'
import { mustFindDay } from './queries.ts'
import { moveElectionDay, prepareTotals } from './store.ts'

const moving = (move: keyof typeof electionMoves) =>
  command({
    name: `election.${move}`,
    input: z.object({ dayId: z.uuid() }),
    roles: runningRoles,
    on: async (reader, { dayId }) => (await mustFindDay(reader, dayId)).provinceId,
    run: async ({ writer }, { dayId }) => {
      const { state, provinceId } = await mustFindDay(writer, dayId)
      const { to } = electionMoves[move]
      if (!mayMoveDay(move, state) || !(await moveElectionDay(writer, dayId, state, to)))
        throw new Refusal('election.moved', { status: 409 })
      if (move === 'open') await prepareTotals(writer, dayId)
      return { result: { state: to }, subject: `election-day:${dayId}`, unitId: provinceId }
    },
  })

/** From now on figures are entered; also opens a day again that was closed too early. */
export const openElectionDay = moving('open')
/** The final figures are in: nothing is entered any more. */
export const closeElectionDay = moving('close')
