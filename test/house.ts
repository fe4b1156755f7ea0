import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { afterAll } from 'vitest'
import { Client } from 'pg'
import type { Database } from '../src/platform/database/handles.ts'
import { openDatabase } from '../src/platform/database/open.ts'
import { dumpFile, templateName } from './migrated.ts'

/** The server on which the suite runs; undefined: the embedded engine. */
export const serverUrl: string | undefined = process.env['TEST_DATABASE_URL']

const withDatabase = (url: string, name: string): string => {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

const asAdministrator = async (url: string, statement: string): Promise<void> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

const openOnServer = async (url: string, template: string): Promise<Database> => {
  const name = `thidua_${randomUUID().replaceAll('-', '')}`
  await asAdministrator(url, `create database ${name} template ${template}`)
  const database = await openDatabase({ url: withDatabase(url, name), connections: 5 })
  return {
    ...database,
    async close() {
      await database.close()
      await asAdministrator(url, `drop database ${name} with (force)`)
    },
  }
}

/** A migrated database of its own, closed after the file's tests (pass `keep: true` to close it yourself). */
export const openTestDatabase = async ({ keep = false } = {}): Promise<Database> => {
  const database = serverUrl
    ? await openOnServer(serverUrl, templateName())
    : await openDatabase({ memory: true, dump: new Uint8Array(fs.readFileSync(dumpFile())) })
  if (!keep) afterAll(() => database.close())
  return database
}

/** An empty, unmigrated database of its own, closed after the file's tests. */
export const openEmptyDatabase = async (): Promise<Database> => {
  const database = serverUrl
    ? await openOnServer(serverUrl, 'template0')
    : await openDatabase({ memory: true })
  afterAll(() => database.close())
  return database
}

export const fixture = (...parts: string[]): string => path.join(import.meta.dirname, 'fixtures', ...parts)
