import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { Pool } from 'pg'
import { openHouse } from '../../src/app.ts'
import { silentBell } from '../../src/platform/bell.ts'
import { startEngine } from '../../src/platform/database/embedded.ts'
import type { Database, Writer } from '../../src/platform/database/handles.ts'
import { migrate, readMigrations } from '../../src/platform/database/migrate.ts'
import { openDatabase } from '../../src/platform/database/open.ts'
import { dayOf } from '../../src/platform/plain/moment.ts'
import { databaseFolder } from '../../src/demo/data-folder.ts'
import { migrationsFolder } from '../migrated.ts'
import { onEachEngine } from '../scale/bench-place.ts'
import { handUp } from '../scale/hand-up.ts'
import { type HousePlace, startHouse } from '../scale/house-process.ts'
import { generateOwedReports, type Owed } from '../scale/owed-reports.ts'

const COMMUNES = Number(process.env['REPORTS'] ?? 1500)
const ROUNDS = Number(process.env['ROUNDS'] ?? 3)
const CLIENTS = 16
/** As many as the house opens. */
const CONNECTIONS = 10

/** The rows that a submission leaves, by table. The report's own row is there before it and is changed, not inserted. */
const tables = ['report_value', 'report_event', 'audit_line'] as const

type Rows = { readonly statement: string; readonly parameters: readonly (string | null)[] }[]

/** Works off the list by so many clients, each starting the next when it has its answer; returns the seconds. */
const byClients = async <Item>(
  items: readonly Item[],
  work: (item: Item, at: number) => Promise<void>,
): Promise<number> => {
  const begun = performance.now()
  let next = 0
  const client = async (): Promise<void> => {
    while (next < items.length) {
      const at = next
      next += 1
      const item = items[at]
      if (item !== undefined) await work(item, at)
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, client))
  return (performance.now() - begun) / 1000
}

const submitAll = async (place: HousePlace, owed: readonly Owed[]): Promise<number> => {
  const house = await startHouse(place)
  try {
    return await byClients(owed, async (report, at) => {
      const { status, body } = await handUp(house.port, report, at, randomUUID())
      if (status !== 200) throw new Error(`answered ${status}: ${body}`)
    })
  } finally {
    await house.stop()
  }
}

/** Tables of the same columns, checks and indexes for the same rows; references and triggers are left to the house. */
const makeCopies = (database: Database): Promise<void> =>
  database.write(async (writer) => {
    for (const table of tables)
      await sql`create table ${sql.table(`plain_${table}`)} (like ${sql.table(table)} including all)`.execute(
        writer,
      )
  })

/** Lines of what the house did by itself: no rows of a submission, and by them it knows that the day's work is done. */
const byItself = sql`actor_account is null`

const emptyTables = async (writer: Writer): Promise<void> => {
  await sql`create temporary table own_line on commit drop as select * from audit_line where ${byItself}`.execute(
    writer,
  )
  await sql`truncate report_value, report_event, audit_seal, audit_line, follower_position,
    plain_report_value, plain_report_event, plain_audit_line`.execute(writer)
  await sql`insert into audit_line overriding system value select * from own_line`.execute(writer)
}

/** Every row that submissions left in the three tables, as an INSERT of its own; the tables are emptied for the next round. */
const takeRows = async (database: Database): Promise<Rows> => {
  const found: Rows = []
  for (const table of tables) {
    const { rows: columns } = await sql<{ name: string }>`
      select attname as name from pg_attribute where attrelid = ${table}::regclass and attnum > 0 and not attisdropped
      order by attnum`.execute(database.reader)
    const listed = sql.raw(columns.map(({ name }) => `"${name}"::text`).join(', '))
    const { rows } = await sql<{ cells: (string | null)[] }>`
      select array[${listed}] as cells from ${sql.table(table)}
      where ${table === 'audit_line' ? sql`not ${byItself}` : sql`true`}`.execute(database.reader)
    const marks = columns.map((_, at) => `$${at + 1}`).join(', ')
    const statement = `insert into plain_${table} overriding system value values (${marks})`
    found.push(...rows.map(({ cells }) => ({ statement, parameters: cells })))
  }
  await database.write(emptyTables)
  return found
}

type Insert = (statement: string, parameters: readonly (string | null)[]) => Promise<unknown>

const withInsert = async (
  { dataDir, url }: HousePlace,
  work: (insert: Insert) => Promise<number>,
): Promise<number> => {
  if (url) {
    const pool = new Pool({ connectionString: url, max: CONNECTIONS })
    // the database is dropped while the pool's last connections are closing
    pool.on('error', () => {})
    try {
      return await work((text, values) => pool.query(text, [...values]))
    } finally {
      await pool.end()
    }
  }
  const engine = await startEngine(databaseFolder(dataDir))
  try {
    return await work((text, values) => engine.run(text, values))
  } finally {
    await engine.close()
  }
}

const open = ({ dataDir, url }: HousePlace): Promise<Database> =>
  openDatabase(url ? { url, connections: 2 } : { folder: databaseFolder(dataDir) })

const within = async <Result>(
  place: HousePlace,
  run: (database: Database) => Promise<Result>,
): Promise<Result> => {
  const database = await open(place)
  try {
    return await run(database)
  } finally {
    await database.close()
  }
}

/** What a house does once a day, such as the morning's digest to each account, is done before the rounds begin. */
const workOffTheDay = (place: HousePlace): Promise<void> =>
  within(place, async (database) => {
    const now = (): string => new Date().toISOString()
    const house = await openHouse({
      database,
      clock: { now, today: () => dayOf(now()) },
      report: (where, fault) => void process.stderr.write(`${where}: ${String(fault)}\n`),
      bell: silentBell,
      clockwork: true,
    })
    try {
      await house.settle()
    } finally {
      await house.stop()
    }
  })

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

const measure = async (engine: string, place: HousePlace): Promise<void> => {
  const owed = await within(place, async (database) => {
    await migrate(database, await readMigrations(migrationsFolder))
    const made = await generateOwedReports(database, { communes: COMMUNES, periods: ROUNDS + 1 })
    await makeCopies(database)
    return made
  })
  await workOffTheDay(place)
  const rates = { submissions: [] as number[], through: [] as number[], plain: [] as number[] }
  let perReport = 0
  for (let round = 0; round <= ROUNDS; round += 1) {
    const part = owed.slice(round * COMMUNES, (round + 1) * COMMUNES)
    const submitting = await submitAll(place, part)
    const rows = await within(place, takeRows)
    const inserting = await withInsert(place, (insert) =>
      byClients(rows, async ({ statement, parameters }) => void (await insert(statement, parameters))),
    )
    perReport = rows.length / part.length
    // the first round warms up
    if (round === 0) continue
    rates.submissions.push(part.length / submitting)
    rates.through.push(rows.length / submitting)
    rates.plain.push(rows.length / inserting)
  }
  const [submissions, through, plain] = [
    median(rates.submissions),
    median(rates.through),
    median(rates.plain),
  ]
  process.stdout.write(
    `submit, ${engine}: ${COMMUNES} reports of ${perReport.toFixed(1)} rows, ${CLIENTS} clients, median of ${ROUNDS} rounds; ` +
      `through HTTP ${submissions.toFixed(0)} submissions/s = ${through.toFixed(0)} rows/s; ` +
      `plain autocommitted INSERTs ${plain.toFixed(0)} rows/s; ratio ${(through / plain).toFixed(2)} (aim ≥ 0.2)\n`,
  )
}

/** Reports handed up through the house's web against the same rows, one autocommitted INSERT each, in turn. */
export const bench = (): Promise<void> => onEachEngine(({ engine, ...place }) => measure(engine, place))
