import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folders: Readonly<Record<string, RegExp>> = { src: /\.tsx?$/, migrations: /\.sql$/ }

const under = (root: string, folder: string, shape: RegExp): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && shape.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length))

/** The house as it stands: path → content of what the walls are held against. */
export const houseFiles = (root: string): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(folders)
      .flatMap(([folder, shape]) => under(root, folder, shape))
      .toSorted()
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  )
