import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Law } from '../src/platform/law/law.ts'
import { lawFiles, loadLaw } from '../src/platform/law/load-law.ts'
import { type LocalLaw, readLocal } from '../src/platform/law/read-local.ts'
import { withLocals } from '../src/platform/law/with-local.ts'
import type { LawFile } from '../src/platform/law/yaml-text.ts'

export const localFolder = join(import.meta.dirname, '..', 'seed', 'local-regulations')

/** The folders under seed/local-regulations, each a regulation of a place. */
export const localFolders = (): readonly string[] =>
  readdirSync(localFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()

/** The files of one of them, as somebody would send them. */
export const localFiles = (name: string): readonly LawFile[] =>
  lawFiles(join(localFolder, name)).map(({ path, text }) => ({ path: `quy-dinh/${path}`, text }))

const localLaws = (base: Law): readonly LocalLaw[] =>
  localFolders().map((name) => {
    const { local, faults } = readLocal(base, localFiles(name))
    if (!local) throw new Error(`seed/local-regulations/${name}: ${JSON.stringify(faults, null, 1)}`)
    return local
  })

/** The law of the country with the regulations of all places in seed/local-regulations beside it. */
export const lawWithPlaces = (): Law => {
  const base = loadLaw()
  return withLocals(base, localLaws(base))
}
