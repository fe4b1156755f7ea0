import { parentPort, workerData } from 'node:worker_threads'
import { folderEngine } from './embedded-engine.ts'

/** Asked by embedded.ts, which sends one question at a time per number and waits for the answer with that number. */
export type Question =
  | {
      readonly number: number
      readonly sql: string
      readonly parameters: readonly (string | Uint8Array | null)[]
    }
  | { readonly number: number; readonly also: 'close' | 'flushes' }

/** An error does not cross threads whole: PostgreSQL's fields, by which constraints are known, go as a plain object. */
const told = (error: unknown): Record<string, unknown> => {
  if (!(error instanceof Error)) return { message: String(error) }
  const { code, constraint, detail, hint, schema, table, column, severity, where, position } =
    error as Error & Record<string, unknown>
  return {
    message: error.message,
    code,
    constraint,
    detail,
    hint,
    schema,
    table,
    column,
    severity,
    where,
    position,
  }
}

const serve = async (): Promise<void> => {
  const { folder } = workerData as { folder: string }
  const engine = await folderEngine(folder)
  const answer = (question: Question): Promise<unknown> | unknown => {
    if ('sql' in question) return engine.run(question.sql, question.parameters)
    return question.also === 'close' ? engine.close() : engine.flushes()
  }
  parentPort?.on('message', async (question: Question) => {
    try {
      parentPort?.postMessage({ number: question.number, answer: await answer(question) })
    } catch (error) {
      parentPort?.postMessage({ number: question.number, error: told(error) })
    }
  })
  parentPort?.postMessage({ ready: true })
}

serve().catch((error: unknown) => parentPort?.postMessage({ failed: told(error) }))
