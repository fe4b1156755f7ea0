import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { sql } from 'kysely'
import type { Database, Writer } from './handles.ts'

export type Migration = { readonly name: string; readonly text: string; readonly checksum: string }

/** The SQL files of a folder in the order of their names. */
export const readMigrations = async (folder: string): Promise<Migration[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(path.join(folder, name), 'utf8')
      return { name, text, checksum: createHash('sha256').update(text).digest('hex') }
    }),
  )
}

/** Two servers that start at once take turns; the number is the house's own. */
const oneAtATime = sql`select pg_advisory_xact_lock(20210120)`

const prepare = async (writer: Writer): Promise<void> => {
  await oneAtATime.execute(writer)
  await sql`create table if not exists migration (name text primary key, checksum text not null, applied_at timestamptz not null default now())`.execute(
    writer,
  )
  await sql`comment on table migration is 'platform · Các bước nâng cấp cơ sở dữ liệu đã chạy'`.execute(
    writer,
  )
}

type Applied = { name: string; checksum: string }

const refuseStrangers = (applied: readonly Applied[], migrations: readonly Migration[]): void => {
  for (const { name, checksum } of applied) {
    const file = migrations.find((migration) => migration.name === name)
    if (!file)
      throw new Error(`the database has ${name}, which this program does not know: start the newer program`)
    if (file.checksum !== checksum)
      throw new Error(
        `${name} was changed after it ran on this database: put it back and write a new migration`,
      )
  }
}

const applyOne = async (writer: Writer, migrations: readonly Migration[]): Promise<string | null> => {
  await oneAtATime.execute(writer)
  const { rows: applied } = await sql<Applied>`select name, checksum from migration`.execute(writer)
  refuseStrangers(applied, migrations)
  const next = migrations.find((migration) => !applied.some((done) => done.name === migration.name))
  if (!next) return null
  await sql.raw(next.text).execute(writer)
  await sql`insert into migration (name, checksum) values (${next.name}, ${next.checksum})`.execute(writer)
  return next.name
}

/**
 * Brings the database up to the migrations, each in a transaction of its own; returns the names of those that ran.
 * Forward only: throws when an applied file was changed or is unknown here.
 */
export const migrate = async (database: Database, migrations: readonly Migration[]): Promise<string[]> => {
  await database.write(prepare)
  const ran: string[] = []
  for (;;) {
    const name = await database.write((writer) => applyOne(writer, migrations))
    if (name === null) return ran
    ran.push(name)
  }
}
