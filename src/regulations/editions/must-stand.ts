import type { Act } from '../../platform/command.ts'
import type { Law } from '../../platform/law/law.ts'
import { readLaw } from '../../platform/law/read-law.ts'
import type { LawFile } from '../../platform/law/yaml-text.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { refusalOf } from '../law-texts.ts'
import { brokenBy, type LawEdition } from './queries.ts'

/** The law in force as the database has it: another process may have put it there a moment ago. */
const standingLaw = ({ law }: Act, standing: LawEdition | null): Law =>
  (standing && readLaw(standing.files).law) ?? law

/**
 * Texts that are about to be put in force, read once more. Refused when they are faulty, or when a local regulation that
 * stands beside the law in force could no longer be read beside them.
 */
export const mustStand = async (
  act: Act,
  files: readonly LawFile[],
  standing: LawEdition | null,
): Promise<void> => {
  const { law, faults } = readLaw(files)
  if (!law) throw refusalOf('law.faulty', faults)
  const broken = await brokenBy(act.writer, law, () => standingLaw(act, standing))
  if (broken.length > 0)
    throw new Refusal('law.breaks_local', { values: { codes: broken.join(', ') }, status: 409 })
}
