import { Worker } from 'node:worker_threads'
import type { OfficialDocument } from './official-document.ts'
import { sheetOf } from './official-sheet.ts'
import type { PaperAnswer, PaperOrder } from './paper-worker.ts'

type Waiting = { readonly resolve: (file: Uint8Array) => void; readonly reject: (fault: Error) => void }
type Press = { readonly worker: Worker; readonly waiting: Map<number, Waiting> }

// The same file is source beside source, and a bundle beside its bundled worker.
const entry = import.meta.url.endsWith('.ts') ? './paper-worker.ts' : './paper-worker.js'

let press: Press | null = null
let orders = 0

const answer = ({ worker, waiting }: Press, given: PaperAnswer) => {
  const one = waiting.get(given.id)
  waiting.delete(given.id)
  if (waiting.size === 0) worker.unref()
  if ('file' in given) one?.resolve(given.file)
  else
    one?.reject(new Error(`The document could not be set as ${given.format.toUpperCase()}: ${given.fault}`))
}

/** Whoever waits is told; the next order starts a new thread. */
const fail = (broken: Press, fault: Error) => {
  if (press === broken) press = null
  for (const one of broken.waiting.values()) one.reject(fault)
  broken.waiting.clear()
}

const start = (): Press => {
  const started: Press = { worker: new Worker(new URL(entry, import.meta.url)), waiting: new Map() }
  started.worker.on('message', (given: PaperAnswer) => answer(started, given))
  started.worker.on('error', (error) =>
    fail(started, new Error(`The thread that sets papers does not run: ${String(error)}`, { cause: error })),
  )
  started.worker.on('exit', (code) =>
    fail(started, new Error(`The thread that sets papers ended with code ${code}`)),
  )
  return started
}

/**
 * Sets a sheet (JSON) in a worker thread, one after another. Throws a fault, never a `Refusal`: what a person typed is
 * data to the engines and cannot be wrong.
 */
export const set = (format: PaperOrder['format'], sheet: string): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    press ??= start()
    const order: PaperOrder = { id: ++orders, format, sheet }
    press.waiting.set(order.id, { resolve, reject })
    press.worker.ref()
    press.worker.postMessage(order)
  })

/** Sets an official document. */
export const printed = (document: OfficialDocument, format: 'pdf' | 'docx'): Promise<Uint8Array> =>
  set(format, JSON.stringify(sheetOf(document)))
