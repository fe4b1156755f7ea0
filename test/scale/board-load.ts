import { type ChildProcess, fork } from 'node:child_process'
import fs from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import type { Database } from '../../src/platform/database/handles.ts'
import { migrate, readMigrations } from '../../src/platform/database/migrate.ts'
import { openDatabase } from '../../src/platform/database/open.ts'
import { migrationsFolder } from '../migrated.ts'
import { onNewDatabase } from './bench-place.ts'
import { generateReports, type ManyReports } from './many-reports.ts'

export type Served = ManyReports & {
  readonly engine: string
  readonly port: number
  /** The campaign's sums get a new number. */
  change(): Promise<void>
}

const serve = (env: Readonly<Record<string, string>>): Promise<{ child: ChildProcess; port: number }> =>
  new Promise((resolve, reject) => {
    const child = fork(path.join(import.meta.dirname, 'board-server.fixture.ts'), {
      env: { ...process.env, ...env },
      execArgv: ['--import', 'tsx'],
    })
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)))
    child.once('message', (told: { port: number }) => resolve({ child, port: told.port }))
  })

const heard = (child: ChildProcess, what: string): Promise<void> =>
  new Promise((resolve) => {
    child.once('message', () => resolve())
    child.send(what)
  })

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.send('stop')
  })

const fill = async (database: Database, units: number, districts?: number): Promise<ManyReports> => {
  try {
    await migrate(database, await readMigrations(migrationsFolder))
    return await generateReports(database, units, districts)
  } finally {
    await database.close()
  }
}

type Work = (served: Served) => Promise<void>

const withServer = async (
  engine: string,
  made: ManyReports,
  env: Readonly<Record<string, string>>,
  work: Work,
) => {
  const { child, port } = await serve(env)
  try {
    await work({ ...made, engine, port, change: () => heard(child, 'change') })
  } finally {
    await ended(child)
  }
}

/** The house serves so many reporting communes (in so many districts), on the embedded engine. */
export const onEmbedded = async (units: number, work: Work, districts?: number): Promise<void> => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'thidua-bench-'))
  const folder = path.join(root, 'data')
  try {
    const made = await fill(await openDatabase({ folder }), units, districts)
    await withServer('embedded', made, { BENCH_FOLDER: folder, BENCH_URL: '' }, work)
  } finally {
    fs.rmSync(root, { recursive: true, force: true })
  }
}

/** The same on the PostgreSQL server of TEST_DATABASE_URL or DATABASE_URL; nothing without one. */
export const onServer = async (units: number, work: Work, districts?: number): Promise<void> => {
  const url = process.env['TEST_DATABASE_URL'] ?? process.env['DATABASE_URL']
  if (!url) return
  await onNewDatabase(url, async (address) => {
    const made = await fill(await openDatabase({ url: address, connections: 2 }), units, districts)
    await withServer('server', made, { BENCH_URL: address }, work)
  })
}

export type Answer = { readonly status: number; readonly tag: string | null; readonly bytes: number }

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 })

/** One request of one watcher, compressed as a browser asks for it. */
export const ask = (
  { port, tokens }: Served,
  address: string,
  who: number,
  tag: string | null = null,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const headers = {
      Cookie: `thidua-phien=${tokens[who % tokens.length]}`,
      'Accept-Encoding': 'gzip',
      ...(tag === null ? {} : { 'If-None-Match': tag }),
    }
    const request = http.get({ host: '127.0.0.1', port, path: address, headers, agent }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, tag: answer.headers.etag ?? null, bytes }),
      )
    })
    request.on('error', reject)
  })

export const quantile = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5)
