import { Worker } from 'node:worker_threads'

export type Apart = { readonly answer: unknown } | { readonly ended: 'too long' }

/**
 * Has a piece of work done in a thread of its own, so that nobody waits for it but who asked. `entry` is the file of the
 * thread: it takes its order from `workerData` and posts one answer. Work that takes longer than `patience` milliseconds,
 * or more than 512 MB, is ended. Throws when the thread breaks down.
 */
export const workApart = (entry: URL, order: unknown, patience: number): Promise<Apart> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(entry, { workerData: order, resourceLimits: { maxOldGenerationSizeMb: 512 } })
    const end = (apart: Apart): void => {
      clearTimeout(timer)
      resolve(apart)
      void worker.terminate()
    }
    const timer = setTimeout(() => end({ ended: 'too long' }), patience)
    worker.once('message', (answer: unknown) => end({ answer }))
    worker.once('error', (error) => {
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return end({ ended: 'too long' })
      clearTimeout(timer)
      reject(error)
    })
    worker.once('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`a thread ended with code ${code} and without an answer`))
    })
  })
