import { bracket, river } from './house-map.ts'
import type { Source } from './source.ts'

export type FeatureKind =
  | 'noun'
  | 'words'
  | 'tables'
  | 'queries'
  | 'store'
  | 'command'
  | 'follower'
  | 'page'
  | 'routes'
  | 'api'

export type Place =
  | { readonly in: 'feature'; readonly room: string; readonly kind: FeatureKind | 'test' }
  /** `part`: a folder of the platform, actor.ts, tables.ts, or command.ts for the whole bracket around a command. */
  | { readonly in: 'platform'; readonly part: string; readonly kind: 'source' | 'test' }
  /** `part`: app.ts, main.ts, cli.ts, or demo. */
  | { readonly in: 'root'; readonly part: string; readonly kind: 'source' | 'test' }

/** A test, or a program that a test runs beside itself. */
const isTest = (path: string): boolean => /\.(?:test|fixture)\.tsx?$/.test(path)
const named: Readonly<Record<string, FeatureKind>> = {
  'words.ts': 'words',
  'tables.ts': 'tables',
  'queries.ts': 'queries',
  'store.ts': 'store',
  'routes.ts': 'routes',
  'api.ts': 'api',
}

const bracketed = ['src/platform/command.ts', 'src/platform/within.ts', 'src/platform/jobs/job.ts']

/**
 * A command is the file that makes one, a job that runs them in chunks, or a step that commands share: it knows the
 * bracket. Its name alone does not tell it from a noun of two words.
 */
const makesCommand = (source: Source): boolean =>
  source.imports.some((one) => bracketed.includes(one.to ?? ''))

const kindInFeature = (path: string, source: Source): FeatureKind | 'test' => {
  const file = path.slice(path.lastIndexOf('/') + 1)
  if (isTest(path)) return 'test'
  if (path.includes('/pages/')) return 'page'
  if (file.startsWith('on-')) return 'follower'
  return named[file] ?? (makesCommand(source) ? 'command' : 'noun')
}

/** Where a file under src/ stands and what its name and content make it. */
export const placeOf = (path: string, source: Source): Place => {
  const [, first = '', second = ''] = path.split('/')
  if (river.some((room) => room === first))
    return { in: 'feature', room: first, kind: kindInFeature(path, source) }
  const kind = isTest(path) ? 'test' : 'source'
  const part = (first === 'platform' ? second : first).replace('.test.', '.')
  if (first !== 'platform') return { in: 'root', part, kind }
  return { in: 'platform', part: bracket.includes(part) ? 'command.ts' : part, kind }
}

/** Place in the river; -1 for what is no room. */
export const riverPlace = (room: string): number => river.findIndex((one) => one === room)
