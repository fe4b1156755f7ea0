import type { Act } from '../../platform/command.ts'
import type { LocalLaw } from '../../platform/law/read-local.ts'
import { readLocal } from '../../platform/law/read-local.ts'
import type { LawFile } from '../../platform/law/yaml-text.ts'
import { holdsRole } from '../../platform/actor.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { inOneFolder, refusalOf } from '../law-texts.ts'
import type { LocalRegulationRow } from '../tables.ts'
import type { LocalEdition } from './queries.ts'
import { changeEdition } from './store.ts'

/** The texts as one regulation beside the country's law; refused whole, with every fault, when there is one. */
export const mustRead = (
  { law }: Pick<Act, 'law'>,
  sent: readonly LawFile[],
): { readonly files: readonly LawFile[]; readonly local: LocalLaw } => {
  const files = inOneFolder(sent)
  const { local, faults } = readLocal(law, files)
  if (!local) throw refusalOf('local_regulation.faulty', faults)
  return { files, local }
}

/** A place without a unit here belongs to nobody's branch: the administrator alone keeps its regulations. */
export const mustKeep = (
  { actor }: Pick<Act, 'actor'>,
  { unitId }: Pick<LocalRegulationRow, 'unitId'>,
): void => {
  if (unitId === null && !holdsRole(actor, ['administrator']))
    throw new Refusal('local_regulation.no_unit', { status: 403 })
}

/** Changes an edition that is still as it was seen; throws `local_regulation.changed_meanwhile` (409). */
export const mustChange = async (
  act: Act,
  edition: LocalEdition,
  change: Parameters<typeof changeEdition>[2],
): Promise<void> => {
  if (await changeEdition(act.writer, edition, change)) return
  throw new Refusal('local_regulation.changed_meanwhile', { status: 409 })
}

/** The edition in the version that the person saw; throws `local_regulation.changed_meanwhile` (409) otherwise. */
export const mustBeSeen = (edition: LocalEdition, version: number): void => {
  if (edition.version !== version) throw new Refusal('local_regulation.changed_meanwhile', { status: 409 })
}
