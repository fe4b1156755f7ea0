import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sayFaults } from './faults.ts'
import type { LawFault } from './faults.ts'
import type { Law } from './law.ts'
import { readLaw } from './read-law.ts'
import type { LawFile } from './yaml-text.ts'

/** The folder law/ of the package, whether this file runs from src/ or bundled in dist/. */
export const lawFolder = (from: string = fileURLToPath(import.meta.url)): string => {
  const parent = dirname(from)
  const law = join(parent, 'law')
  if (existsSync(join(parent, 'package.json')) && existsSync(law)) return law
  if (parent === from) throw new Error('No folder law/ beside a package.json above this program')
  return lawFolder(parent)
}

/** The texts of all YAML files under the folder, with paths relative to it. */
export const lawFiles = (folder: string = lawFolder()): readonly LawFile[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => ({
      path: path.split(sep).join('/'),
      text: readFileSync(join(folder, path), 'utf8'),
    }))

/** The law of this installation. A faulty law stops the start: the error lists every fault with file and line. */
export const loadLaw = (folder: string = lawFolder()): Law => {
  const { law, faults } = readLaw(lawFiles(folder))
  if (law) return law
  throw new Error(`The law has ${faults.length} faults:\n${sayFaults(faults, 'vi').join('\n')}`)
}

/** The law by which an installation lives, and what is wrong with the texts that should have stood in its place. */
export type Standing = {
  readonly law: Law
  /** Not empty: the folder could not be read, and this is the last law that could. */
  readonly faults: readonly LawFault[]
}

let kept: Standing | null = null

/** Puts a law in the place of the one that stood so far; everybody who asks from now on is given this one. */
export const stand = (standing: Standing): void => {
  kept = standing
}

/** The law by which this installation lives: read once from the folder, unless another was put in its place. */
export const standing = (): Standing => {
  kept ??= { law: loadLaw(), faults: [] }
  return kept
}

/** The law of this installation. */
export const theLaw = (): Law => standing().law
