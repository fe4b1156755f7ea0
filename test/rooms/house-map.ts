/** The features in the order of the river: who stands later may look up at who stands earlier, never the other way. */
export const river = [
  'units',
  'people',
  'regulations',
  'documents',
  'campaigns',
  'reporting',
  'nominations',
  'council',
  'awards',
  'ranking',
  'newsroom',
  'statistics',
  'desk',
  'portal',
] as const

/** Where files may stand; `*` is one folder of any name. A new folder is drawn here first, with its row in the walls. */
export const folders: readonly string[] = [
  'src',
  'src/demo',
  'src/demo/steps',
  'src/platform',
  'src/platform/audit',
  'src/platform/charts',
  'src/platform/database',
  'src/platform/files',
  'src/platform/jobs',
  'src/platform/law',
  'src/platform/mail',
  'src/platform/paper',
  'src/platform/plain',
  'src/platform/ui',
  'src/platform/ui/*',
  'src/platform/web',
  'src/platform/web/pages',
  ...river.flatMap((room) => [`src/${room}`, `src/${room}/pages`]),
  'src/documents/reading',
  ...[
    'documents/launches',
    'campaigns/changes',
    'campaigns/deploying',
    'campaigns/questions',
    'campaigns/duties',
    'campaigns/plans',
    'campaigns/writing',
    'people/accounts',
    'desk/asking',
    'desk/below',
    'desk/calendar',
    'desk/mine',
    'desk/register',
    'desk/waiting',
    'portal/campaigns',
    'portal/news',
    'portal/register',
    'portal/turnout',
    'awards/register',
    'council/sessions',
    'nominations/appraisal',
    'nominations/drafting',
    'nominations/guidance',
    'people/administration',
    'people/import',
    'people/bodies',
    'units/changes',
    'units/clusters',
    'units/import',
    'reporting/checklists',
    'reporting/drafts',
    'reporting/follow-up',
    'reporting/inspection-lists',
    'reporting/inspections',
    'reporting/inside',
    'reporting/handover',
    'reporting/ladder',
    'reporting/late-comers',
    'reporting/overlap',
    'reporting/progress',
    'reporting/papers',
    'reporting/reviews',
    'reporting/sheets',
    'reporting/counted',
    'reporting/schedule',
    'reporting/targets',
    'reporting/extensions',
    'reporting/roll-up',
    'reporting/boards',
    'reporting/directions',
    'reporting/turnout',
    'reporting/turnout/areas',
    'reporting/turnout/board',
    'reporting/turnout/correcting',
    'reporting/turnout/entry',
    'reporting/turnout/press',
    'reporting/rounds',
  ].flatMap((room) => [`src/${room}`, `src/${room}/pages`]),
]

/** The bracket around every command: one part of the platform, although it stands in no folder. */
export const bracket = [
  'authorise.ts',
  'bell.ts',
  'clock.ts',
  'command.ts',
  'input.ts',
  'perform.ts',
  'within.ts',
  'words.ts',
]

/** The only files that stand in these two folders themselves. */
export const lonely: Readonly<Record<string, readonly string[]>> = {
  src: ['app.ts', 'cli.ts', 'main.ts'],
  'src/platform': ['actor.ts', 'package-root.ts', 'tables.ts', 'worker.ts', ...bracket],
}

/** A folder of this name would gather what belongs nowhere. */
export const forbiddenFolders = ['util', 'helper', 'misc', 'common', 'shared', 'core', 'manager', 'service']

/** Lines. A test is read case by case and may be longer; its functions are not counted. */
export const limits = { file: 300, test: 500, function: 60 }

/** Packages that are a database engine, and the names under which kysely gives one. */
export const engines = {
  packages: /^(?:pg|pg-.*|postgres|@electric-sql\/.*)$/,
  names: ['PGliteDialect', 'PostgresDialect', 'MysqlDialect', 'SqliteDialect', 'MssqlDialect'],
}
