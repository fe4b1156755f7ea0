import { putInForce } from '../../regulations/local/put-in-force.ts'
import { editionsOf, mustFindEdition } from '../../regulations/local/queries.ts'
import { saveDraft } from '../../regulations/local/save-draft.ts'
import type { Demo } from '../data.ts'
import { type Deed, deed } from '../deed.ts'
import { administrator } from './units.ts'

/**
 * The regulations of places, loaded and put in force as a person would. They stand at the end of the demonstration: their
 * instruments are younger than it, and bind nobody before their own day.
 */
export const localRegulationDeeds = ({ localRegulations }: Demo): readonly Deed[] =>
  localRegulations.flatMap(({ folder, unit, from, files }) => [
    deed({
      day: '2021-12-31',
      time: '16:30',
      by: administrator,
      name: `local-regulations ${folder}`,
      command: saveDraft,
      input: ({ ledger }) => ({
        regulationId: null,
        version: null,
        unitId: unit === undefined ? null : ledger.unit(unit),
        files,
      }),
      keep: ({ editionId }, ledger) => ledger.keep(`local-edition:${folder}`, editionId),
    }),
    deed({
      day: '2021-12-31',
      time: '16:40',
      by: administrator,
      name: `local-regulations ${folder} in force`,
      command: putInForce,
      input: async ({ reader, ledger }) => {
        const editionId = ledger.id(`local-edition:${folder}`)
        const { regulation } = await mustFindEdition(reader, editionId)
        const [draft] = await editionsOf(reader, regulation.id)
        return { editionId, version: draft?.version, fromOn: from }
      },
    }),
  ])
