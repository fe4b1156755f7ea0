import type { FeatureKind } from './place.ts'

/** What may be imported: anything of it, or types alone. */
export type Leave = 'all' | 'types'
type Leaves = Readonly<Record<string, Leave>>

export type FeatureWall = {
  /** Kinds of file in the same room. */
  readonly own: Leaves
  /** Kinds of file in rooms upstream. */
  readonly upstream: Leaves
  readonly platform: Leaves
  /** Packages and built-in modules; where it is absent, any package and `node:crypto`. */
  readonly packages?: readonly string[]
}

const pure = { plain: 'all', law: 'all', 'actor.ts': 'types' } as const
const shown = {
  plain: 'all',
  ui: 'all',
  charts: 'all',
  web: 'all',
  mail: 'all',
  'actor.ts': 'all',
  law: 'all',
} as const
const addressed = {
  ...shown,
  law: 'all',
  'command.ts': 'types',
  database: 'types',
  paper: 'all',
  files: 'all',
  audit: 'all',
} as const
const acting = {
  ...pure,
  'actor.ts': 'all',
  'command.ts': 'all',
  database: 'types',
  audit: 'all',
  jobs: 'all',
  files: 'all',
  mail: 'all',
} as const

/**
 * Who may know whom among the kinds of file in a feature. Everything that is not named is forbidden; what lies downstream
 * is forbidden to all. A page knows the shape of what a question answers, and nothing else of the question.
 */
export const featureWalls: Readonly<Record<FeatureKind, FeatureWall>> = {
  noun: {
    own: { noun: 'all', tables: 'types' },
    upstream: { noun: 'all', tables: 'types' },
    platform: { ...pure, paper: 'types' },
    packages: ['zod'],
  },
  words: {
    own: { noun: 'all', words: 'all' },
    upstream: { noun: 'all', words: 'all' },
    platform: pure,
    packages: [],
  },
  tables: {
    own: { noun: 'types' },
    upstream: { noun: 'types' },
    platform: { plain: 'types', database: 'types' },
    packages: ['kysely'],
  },
  queries: {
    own: { noun: 'all', tables: 'types', queries: 'all' },
    upstream: { noun: 'all', tables: 'types', queries: 'all' },
    platform: { ...pure, 'actor.ts': 'all', 'tables.ts': 'types', database: 'all', audit: 'all' },
  },
  store: {
    own: { noun: 'all', tables: 'types' },
    upstream: { noun: 'types' },
    platform: { plain: 'all', database: 'all' },
  },
  command: {
    own: { noun: 'all', tables: 'types', queries: 'all', store: 'all', command: 'all' },
    upstream: { noun: 'all', queries: 'all', command: 'all' },
    platform: acting,
  },
  follower: {
    own: { noun: 'all', tables: 'types', queries: 'all', store: 'all', command: 'all' },
    upstream: { noun: 'all', queries: 'all', command: 'all' },
    platform: acting,
  },
  page: {
    own: { noun: 'all', words: 'all', page: 'all', queries: 'types', tables: 'types' },
    upstream: { noun: 'all', words: 'all', queries: 'types', tables: 'types' },
    platform: shown,
    packages: ['preact', 'preact/hooks'],
  },
  routes: {
    own: { noun: 'all', words: 'all', queries: 'all', command: 'all', page: 'all' },
    upstream: { noun: 'all', words: 'all', queries: 'all' },
    platform: addressed,
  },
  api: {
    own: { noun: 'all', words: 'all', queries: 'all', command: 'all' },
    upstream: { noun: 'all', words: 'all', queries: 'all' },
    platform: addressed,
  },
}

/** The portal asks its own questions only: rooms upstream are known by their nouns and words, never by their questions. */
export const portalUpstream: Leaves = { noun: 'all', words: 'all' }

/** Kinds that the portal and the statistics do not have: they read. */
export const readingRooms = {
  rooms: ['portal', 'statistics'],
  without: ['command', 'store', 'follower'] as readonly string[],
}

const machinery = [
  'package-root.ts',
  'worker.ts',
  'plain',
  'law',
  'actor.ts',
  'command.ts',
  'tables.ts',
  'database',
  'audit',
  'jobs',
  'files',
  'mail',
]

/** Who may know whom inside the platform; none of it knows a feature. */
export const platformWalls: Readonly<Record<string, readonly string[]>> = {
  plain: ['plain'],
  law: ['law', 'plain'],
  'actor.ts': ['plain'],
  'tables.ts': ['plain', 'database'],
  'package-root.ts': [],
  'worker.ts': ['command.ts', 'plain'],
  database: ['database', 'package-root.ts', 'plain'],
  'command.ts': ['command.ts', 'actor.ts', 'tables.ts', 'plain', 'law', 'database', 'audit'],
  audit: ['audit', 'worker.ts', 'plain', 'law', 'actor.ts', 'command.ts', 'tables.ts', 'database'],
  jobs: machinery,
  files: machinery,
  mail: machinery,
  charts: ['charts', 'ui', 'plain'],
  paper: ['paper', 'package-root.ts', 'charts', 'files', 'law', 'plain'],
  ui: ['ui', 'charts', 'web', 'actor.ts', 'plain'],
  web: [...machinery, 'ui', 'charts', 'paper', 'web'],
}

/** Packages of the parts that know neither clock, nor environment, nor the world. */
export const purePackages: Readonly<Record<string, readonly string[]>> = {
  plain: ['node:crypto'],
  law: ['yaml', 'zod', '@nghiavuive/lunar_date_vi'],
}

/** Who may import what stands beside the rooms; the rooms and the platform may import none of it. */
export const rootWalls: Readonly<Record<string, readonly string[]>> = {
  'main.ts': ['app.ts', 'demo', 'platform'],
  'cli.ts': ['app.ts', 'demo', 'platform', 'feature'],
  'app.ts': ['demo', 'platform', 'feature'],
  demo: ['app.ts', 'demo', 'platform', 'feature'],
}

/** Parts that may ask what time it is. Everyone else is given `today` and `now`. */
export const clockReaders = ['main.ts', 'app.ts', 'cli.ts', 'demo', 'web', 'jobs', 'mail', 'database']

/** Kinds of file in which a room may speak SQL. */
export const speakSql: readonly string[] = ['queries', 'store']

/** Kinds of file, and parts of the platform, at the database's edge, where a type may be asserted. */
export const assertTypes: readonly string[] = [
  'queries',
  'store',
  'tables',
  'database',
  'command.ts',
  'audit',
]
