import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { textsInput } from '../law-texts.ts'
import { editionMoves, regulators } from './local-regulation.ts'
import { editionsOf, findRegulation, mustFindRegulation } from './queries.ts'
import { addEdition, addRegulation, placeRegulation } from './store.ts'
import { mustBeSeen, mustChange, mustKeep, mustRead } from './write-edition.ts'

const input = z.object({
  /** null: a new one. */
  regulationId: z.uuid().nullable(),
  /** Of the draft that is being changed; null: there was none when the form was opened. */
  version: z.number().int().nullable(),
  /** The unit that the regulation binds; null: the place has no unit here. */
  unitId: z.number().int().nullable(),
  files: textsInput,
})

/**
 * Keeps a draft of a local regulation, a new one or the next edition of one that stands. Faulty texts are refused whole
 * with all their faults; what is in force stays as it is. → `{ code, editionId }`
 */
export const saveDraft = command({
  name: 'local_regulation.draft',
  input,
  secret: ['text'],
  roles: regulators,
  on: async (reader, { regulationId, unitId }) =>
    regulationId === null ? unitId : (await mustFindRegulation(reader, regulationId)).unitId,
  run: async (act, { regulationId, version, unitId, files: sent }) => {
    const { writer, today, actor } = act
    const { files, local } = mustRead(act, sent)
    const { code, scope } = local.instrument
    const made = { madeOn: today, madeBy: actor.name }
    const known =
      regulationId === null
        ? await findRegulation(writer, code)
        : await mustFindRegulation(writer, regulationId)
    if (known && (regulationId === null || known.code !== code))
      throw new Refusal(regulationId === null ? 'local_regulation.known' : 'local_regulation.other_code', {
        values: { code, known: known.code },
        status: 409,
      })
    mustKeep(act, known ?? { unitId })
    const place = { scope: scope ?? '', unitId: known ? known.unitId : unitId }
    const id = known?.id ?? (await addRegulation(writer, { code, ...place, ...made }))
    const editions = known ? await editionsOf(writer, id) : []
    if (known && editions.every(({ fromOn }) => fromOn === null)) await placeRegulation(writer, id, place)
    else if (known && known.scope !== place.scope)
      throw new Refusal('local_regulation.other_scope', { values: { scope: known.scope }, status: 409 })
    const draft = editions.find(({ state }) => state === 'draft')
    if (draft) {
      mustBeSeen(draft, version ?? -1)
      await mustChange(act, draft, { files, ...made })
    }
    const editionId =
      draft?.id ??
      (await addEdition(writer, {
        regulationId: id,
        number: (editions[0]?.number ?? 0) + 1,
        state: editionMoves['local_regulation.put'].from[0],
        files,
        ...made,
      }))
    return { result: { code, editionId }, subject: `local_regulation:${id}`, unitId: place.unitId }
  },
})
