import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { databaseFolder } from '../../src/demo/data-folder.ts'
import type { Database } from '../../src/platform/database/handles.ts'
import { openDatabase } from '../../src/platform/database/open.ts'
import { atDatabase, onServer } from '../server-databases.ts'
import type { HousePlace } from './house-process.ts'

/** A place of its own for what is measured, gone afterwards. */
export type BenchPlace = HousePlace & { readonly engine: 'embedded' | 'server' }

/** Opens the place's database for as long as `run` takes; nobody else may hold it then. */
export const within = async <Result>(
  { dataDir, url }: HousePlace,
  run: (database: Database) => Promise<Result>,
): Promise<Result> => {
  const database = await openDatabase(url ? { url, connections: 2 } : { folder: databaseFolder(dataDir) })
  try {
    return await run(database)
  } finally {
    await database.close()
  }
}

const inFolder = async (run: (dataDir: string) => Promise<void>): Promise<void> => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'thidua-bench-'))
  try {
    await run(path.join(root, 'data'))
  } finally {
    fs.rmSync(root, { recursive: true, force: true })
  }
}

/** A database of its own on the server, dropped afterwards; `run` is given its address. */
export const onNewDatabase = async <Result>(
  url: string,
  run: (address: string) => Promise<Result>,
): Promise<Result> => {
  const name = `thidua_bench_${randomUUID().replaceAll('-', '')}`
  await onServer(url, (client) => client.query(`create database ${name}`))
  try {
    return await run(atDatabase(url, name))
  } finally {
    await onServer(url, (client) => client.query(`drop database ${name} with (force)`))
  }
}

/**
 * On the embedded engine, and on the server of TEST_DATABASE_URL or DATABASE_URL where there is one. `ENGINE=embedded` or
 * `ENGINE=server` measures on that one alone.
 */
export const onEachEngine = async (run: (place: BenchPlace) => Promise<void>): Promise<void> => {
  const only = process.env['ENGINE']
  const url = process.env['TEST_DATABASE_URL'] ?? process.env['DATABASE_URL']
  if (only !== 'server') await inFolder((dataDir) => run({ engine: 'embedded', dataDir }))
  if (!url || only === 'embedded') return
  await onNewDatabase(url, (address) =>
    inFolder((dataDir) => run({ engine: 'server', dataDir, url: address })),
  )
}
