import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '../../platform/plain/refusal.ts'
import type { Values } from '../../platform/plain/words.ts'
import { textOfFile, textPasted } from '../reading/input.ts'
import type { LaunchReading } from '../reading/reading.ts'
import { readLaunchDocument } from '../reading/read.ts'

// A text made to be slow would hold up everyone; in a thread of its own it holds up nobody, and the thread can be ended.

export type ReadingOrder = { readonly pasted: string } | { readonly name: string; readonly bytes: Uint8Array }

export type ReadingAnswer =
  | { readonly reading: LaunchReading }
  | { readonly refused: string; readonly values: Values; readonly status: number }

const answered = (order: ReadingOrder): ReadingAnswer => {
  try {
    const text = 'pasted' in order ? textPasted(order.pasted) : textOfFile(order.bytes, order.name)
    return { reading: readLaunchDocument(text) }
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    return { refused: refusal.code, values: refusal.values, status: refusal.status }
  }
}

const order: ReadingOrder = workerData
parentPort?.postMessage(answered(order))
