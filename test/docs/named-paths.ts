import { posix } from 'node:path'

/** A path that a document names, from the repository's root; `*` stands for what is left open. */
export type Named = { readonly path: string; readonly line: number }

const FILE = /\.(?:md|tsx?|json|sql|ya?ml|css|typ|txt)$/
const topFolders = ['src', 'test', 'law', 'migrations', 'seed', 'decisions']
/** What only a running program makes. */
const notYet = /^(?:dist|data|node_modules)\//

const withStars = (path: string): string => path.replace(/<[^>]*>|\{[^}]*\}|…|NN/g, '*')

const isPath = (text: string): boolean =>
  !notYet.test(text) &&
  /^[\w.*/…<>{}-]+$/u.test(text) &&
  !text.startsWith('/') &&
  (FILE.test(text) || topFolders.some((folder) => text.startsWith(`${folder}/`)))

const inLinks = (line: string, folder: string): readonly string[] =>
  [...line.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((found) => (found[1] ?? '').replace(/#.*$/, ''))
    .filter((to) => to !== '' && !/^[a-z]+:/i.test(to))
    .map((to) => posix.join(folder, decodeURI(to)))

const inCode = (line: string): readonly string[] =>
  [...line.matchAll(/`([^`]+)`/g)].map((found) => found[1] ?? '').filter(isPath)

type Step = { readonly depth: number; readonly name: string }

/** One line of a drawn tree: `│  ├─ plain/  dates, …` stands under the last line that was drawn less deep. */
const inTree = (line: string, above: Step[]): readonly string[] => {
  const drawn = /^([│ ]*)[├└]─+ (.*)$/u.exec(line)
  if (!drawn) return []
  const depth = (drawn[1] ?? '').length
  const names = (drawn[2] ?? '').split(/ {2,}/)[0]?.split(/ · | /) ?? []
  while ((above.at(-1)?.depth ?? -1) >= depth) above.pop()
  const folder = above.map((step) => step.name).join('')
  if (names[0]?.endsWith('/')) above.push({ depth, name: names[0] })
  return names
    .filter(
      (name) => /^[\w.*/…<>-]+$/u.test(name) && (name.endsWith('/') || FILE.test(name) || name === 'LICENSE'),
    )
    .map((name) => folder + name)
}

/** The paths that a Markdown document names: in links, in `code`, and in drawn trees. Other fenced blocks are not read. */
export const namedPaths = (document: string, text: string): readonly Named[] => {
  const folder = posix.dirname(document)
  const above: Step[] = []
  let fenced = false
  return text.split('\n').flatMap((line, at) => {
    if (/^\s*```/.test(line)) fenced = !fenced
    const paths = fenced ? inTree(line, above) : [...inLinks(line, folder), ...inCode(line)]
    return paths.map((path) => ({ path: withStars(path), line: at + 1 }))
  })
}

const escaped = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&')

/**
 * Whether the repository has such a file or folder. A name without a folder may stand anywhere: `queries.ts` is a kind of
 * file, not one file.
 */
export const isThere = (path: string, files: readonly string[]): boolean => {
  const shape = escaped(path.replace(/\/$/, ''))
    .replaceAll('**', '\0')
    .replaceAll('*', '[^/]*')
    .replaceAll('\0', '.*')
  const anywhere = path.includes('/') ? '^' : '(?:^|/)'
  const whole = new RegExp(`${anywhere}${shape}(?:/|$)`)
  return files.some((file) => whole.test(file))
}
