import { z } from 'zod'
import { command } from '../platform/command.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { mustFindUnit } from '../units/queries.ts'
import { moveNomination, refuseOwn } from './move-nomination.ts'
import { nominationMoves } from './nomination.ts'
import { mustFindAwardForm, mustFindNomination } from './queries.ts'
import { addPaper } from './store.ts'

const { roles } = nominationMoves['nomination.propose_up']

/**
 * Sends dossiers that passed an agency's own council up to who may decide them ("đề nghị cấp trên tặng Bằng khen"): each
 * arrives there as submitted, with the agency's letter among its papers. All or none.
 */
export const proposeUp = command({
  name: 'nomination.propose_up',
  input: z.object({
    ids: z.array(z.uuid()).min(1).max(500),
    toUnitId: z.number().int().positive(),
    /** Number and day of the letter: "Tờ trình số 1689/TTr-SNN ngày 25/06/2021". */
    letter: z.string().trim().min(5).max(300),
  }),
  roles,
  on: async (reader, { ids }) => (await mustFindNomination(reader, ids[0] ?? '')).holderId,
  run: async (act, { ids, toUnitId, letter }) => {
    const receiver = await mustFindUnit(act.writer, toUnitId, act.today)
    const first = await mustFindNomination(act.writer, ids[0] ?? '')
    for (const id of ids) {
      const seen = await mustFindNomination(act.writer, id)
      const values = { code: seen.code, unit: receiver.name }
      refuseOwn(act, seen)
      if (seen.holderId !== first.holderId || seen.holderId === toUnitId)
        throw new Refusal('nomination.not_held_here', { values, status: 409 })
      if ((await mustFindAwardForm(act.writer, seen.awardForm)).level === 'unit')
        throw new Refusal('nomination.decided_here', { values })
      await moveNomination(act, seen, 'nomination.propose_up', { change: { holderId: toUnitId } })
      await addPaper(act.writer, {
        nominationId: id,
        kind: 'to-trinh-cap-tren',
        name: 'Tờ trình cấp trên',
        fileId: null,
        citation: letter,
      })
    }
    return { result: { count: ids.length }, unitId: first.holderId, note: { ids, letter } }
  },
})
