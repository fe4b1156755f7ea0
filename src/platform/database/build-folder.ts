import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { embeddedDialect, houseKysely } from './dialect.ts'
import { folderEngine, memoryEngine } from './embedded-engine.ts'
import { guardedDatabase } from './guard.ts'
import type { Database } from './handles.ts'
import { tableSizes } from './table-sizes.ts'

const flush = (path: string): void => {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

const flushAll = (folder: string): void => {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    if (entry.isFile() || entry.isDirectory()) flush(join(entry.parentPath, entry.name))
  flush(folder)
}

/** Writes a dump of `memoryEngine` into a folder that holds no database: on the disk whole, or not there at all. */
export const restoreFolder = async (folder: string, dump: Uint8Array): Promise<void> => {
  if (existsSync(folder)) throw new Error(`${folder} holds a database already`)
  const aside = `${folder}.new`
  rmSync(aside, { recursive: true, force: true })
  mkdirSync(aside, { recursive: true })
  const engine = await folderEngine(join(aside, 'postgres'), dump)
  await engine.close()
  flushAll(aside)
  renameSync(aside, folder)
  flush(dirname(folder))
}

/**
 * Fills a database in memory, where no commit waits for the disk, and gives its dump; `soFar` gives one on the way, while
 * no transaction is open.
 */
export const buildDump = async <Result>(
  fill: (database: Database, soFar: () => Promise<Uint8Array>) => Promise<Result>,
): Promise<{ readonly dump: Uint8Array; readonly result: Result }> => {
  const engine = await memoryEngine()
  const database = guardedDatabase('embedded', houseKysely(embeddedDialect(engine)))
  const dump = async (): Promise<Uint8Array> => {
    // what the planner knows of the tables goes along in the dump
    for (const { name } of await tableSizes(database.reader)) await database.tidy(name, 'analyze')
    return engine.dump()
  }
  try {
    const result = await fill(database, dump)
    return { dump: await dump(), result }
  } finally {
    await database.close()
  }
}
