import fs from 'node:fs'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Answer, Connection } from './dialect.ts'
import { embeddedDialect, houseKysely } from './dialect.ts'
import type { Question } from './embedded-worker.ts'
import { lockFolder } from './folder-lock.ts'
import { guardedDatabase } from './guard.ts'
import type { Database } from './handles.ts'

type Reply =
  | { readonly number: number; readonly answer: unknown; readonly error?: undefined }
  | { readonly number: number; readonly error: { readonly message: string } }
type Waiting = { resolve(answer: unknown): void; reject(error: Error): void }

/** The bundle stands beside its worker; in the sources Node runs the worker's TypeScript as it is. */
const workerEntry = (): URL =>
  new URL(import.meta.url.endsWith('.ts') ? './embedded-worker.ts' : './database-worker.js', import.meta.url)

type Line = {
  ask(
    question: Omit<Extract<Question, { sql: string }>, 'number'> | { also: 'close' | 'flushes' },
  ): Promise<unknown>
}

/** Numbers questions to the worker and matches the answers; when the worker dies, everyone who waits is told. */
const telephone = (worker: Worker): Line => {
  const waiting = new Map<number, Waiting>()
  let last = 0
  let dead: Error | null = null
  const hangUp = (error: Error): void => {
    dead ??= error
    for (const one of waiting.values()) one.reject(error)
    waiting.clear()
  }
  worker.on('error', hangUp)
  worker.on('exit', (code) => hangUp(new Error(`the database thread ended (${code})`)))
  worker.on('message', (reply: Reply) => {
    const one = waiting.get(reply.number)
    waiting.delete(reply.number)
    if (reply.error) one?.reject(Object.assign(new Error(reply.error.message), reply.error))
    else one?.resolve(reply.answer)
  })
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (dead) return reject(dead)
        last += 1
        waiting.set(last, { resolve, reject })
        worker.postMessage({ ...question, number: last })
      }),
  }
}

const started = (worker: Worker): Promise<void> =>
  new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (word: { ready?: true; failed?: { message: string } }) =>
      word.failed ? reject(Object.assign(new Error(word.failed.message), word.failed)) : resolve(),
    )
  })

type Engine = Connection & { flushes(): Promise<number> }

/**
 * The engine on a folder, in a thread of its own; each statement commits by itself. For those who measure: the house
 * goes through `openEmbedded`. Throws `DataFolderInUse` when another process holds the folder.
 */
export const startEngine = async (folder: string): Promise<Engine> => {
  fs.mkdirSync(folder, { recursive: true })
  const release = lockFolder(folder)
  const worker = new Worker(workerEntry(), {
    workerData: { folder: path.join(folder, 'postgres') },
    execArgv: [],
  })
  try {
    await started(worker)
  } catch (error) {
    await worker.terminate()
    release()
    throw error
  }
  const line = telephone(worker)
  return {
    run: (sql, parameters) => line.ask({ sql, parameters }) as Promise<Answer>,
    flushes: () => line.ask({ also: 'flushes' }) as Promise<number>,
    async close() {
      await line.ask({ also: 'close' })
      await worker.terminate()
      release()
    },
  }
}

export type EmbeddedDatabase = Database & {
  /** Flushes to the disk since the start: what the durability test counts. */
  flushes(): Promise<number>
}

/**
 * PostgreSQL inside the program, in a thread of its own, so that a long query does not stop the pages.
 * Throws `DataFolderInUse` when another process holds the folder.
 */
export const openEmbedded = async (folder: string): Promise<EmbeddedDatabase> => {
  const engine = await startEngine(folder)
  const database = guardedDatabase('embedded', houseKysely(embeddedDialect(engine)))
  return { ...database, flushes: engine.flushes, close: engine.close }
}
